/// The exit status of a command.
package enum ExitStatus: Int32 {
  /// 0: fine.
  case success = 0
  /// 1: invalid, stale or breaking.
  case negative = 1
  /// 2: the command could not run (usage, unreadable or malformed input), or left something out.
  case failure = 2

  /// The line of every help text about the exit status.
  package static let help =
    "exit status: 0 fine, 1 invalid, stale or breaking, 2 could not run or something was left out"
}
