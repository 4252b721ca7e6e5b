extension ContinuousClock.Instant {
  /// The time since the instant, in words: `340 ms`, `12 s`.
  package var elapsedWords: String {
    let milliseconds = (ContinuousClock.now - self) / .milliseconds(1)
    return milliseconds < 10_000 ? "\(Int(milliseconds)) ms" : "\(Int(milliseconds / 1000)) s"
  }
}
