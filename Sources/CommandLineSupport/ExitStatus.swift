/// How a command ended.
package enum ExitStatus: Int32 {
  /// All is well.
  case success = 0
  /// The answer is no: an invalid request, stale output, findings.
  case negative = 1
  /// It could not run: usage, unreadable or malformed input.
  case failure = 2
}
