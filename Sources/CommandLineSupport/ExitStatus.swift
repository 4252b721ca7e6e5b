/// The exit status of a command.
package enum ExitStatus: Int32 {
  /// Nothing is wrong.
  case success = 0
  /// Something is invalid, stale or breaking.
  case negative = 1
  /// The command could not run, or left something out: wrong usage, unreadable or malformed input.
  case failure = 2
}
