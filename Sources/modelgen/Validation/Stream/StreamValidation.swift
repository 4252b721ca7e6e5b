import CommandLineSupport
import Files

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Checks one request a line, however many there are: blocks of lines on every core, results in the order of the lines.
struct StreamValidation {
  private let store: ValidatorStore
  private let printer: ValidationPrinter
  private let console: Console
  private var tally = StreamTally()

  init(_ store: ValidatorStore, _ printer: ValidationPrinter, _ console: Console) {
    self.store = store
    self.printer = printer
    self.console = console
  }

  mutating func run(_ files: [String]) throws -> ExitStatus {
    var couldNotRead = false
    for file in files {
      do {
        try check(file == "-" ? nil : file)
      } catch let error as Diagnostic where error.file == file || file == "-" {
        console.note("modelgen validate: error: \(error)")
        couldNotRead = true
      }
    }
    console.note(tally.text)
    return couldNotRead ? .failure : tally.invalid == 0 ? .success : .negative
  }

  private mutating func check(_ path: String?) throws {
    var blocks = try LineBlocks(path)
    let validators = (0..<max(1, ProcessInfo.processInfo.activeProcessorCount)).map { _ in
      BlockValidator(store, printer, file: path)
    }
    while case let round = try Self.round(of: &blocks, count: validators.count), !round.isEmpty {
      for outcome in Array(zip(validators, round)).concurrentMap({ validator, block in validator.validate(block) }) {
        console.data(outcome.output)
        tally.add(outcome.tally)
      }
      console.progress("\(tally.checked.counted("request")) checked, \(tally.invalid) invalid")
    }
  }

  /// The next blocks, at most one for each thread; none at the end.
  private static func round(of blocks: inout LineBlocks, count: Int) throws(Diagnostic) -> [LineBlock] {
    var round: [LineBlock] = []
    while round.count < count, let block = try blocks.next() {
      round.append(block)
      // A short block came from a pipe that has nothing more for now: the writer may be waiting for the results.
      if block.bytes.count < LineBlocks.blockSize { break }
    }
    return round
  }
}
