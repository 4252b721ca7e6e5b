import Foundation

/// Random numbers that depend on a seed alone, so that a run can be repeated.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Random numbers that are the same in every run.
  package init(seed: UInt64) { state = seed }

  /// Random numbers that differ from run to run. Prints the seed; `TEST_SEED` in the environment repeats a run.
  package init(printingSeedOf test: String) {
    let seed = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...999_999)
    print("\(test): TEST_SEED=\(seed)")
    self.init(seed: seed)
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
