import CommandLineSupport
import Files

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Checks one request a line, however many there are: blocks of lines on every core, results in the order of the lines.
struct StreamValidation {
  private let arguments: Arguments
  private let printer: JudgementPrinter
  private let console: Console
  private var tally = StreamTally()

  init(_ arguments: Arguments, _ printer: JudgementPrinter, _ console: Console) {
    self.arguments = arguments
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
    // A judge of its own for each thread: nothing is shared, so nothing has to be guarded.
    let judges = try (0..<max(1, ProcessInfo.processInfo.activeProcessorCount)).map { _ in
      BlockJudge(try ValidatorSource(arguments), printer, file: path)
    }
    while case let round = try Self.round(of: &blocks, count: judges.count), !round.isEmpty {
      for outcome in Array(zip(judges, round)).concurrentMap({ judge, block in judge.judge(block) }) {
        console.data(outcome.output)
        tally.add(outcome.tally)
      }
      console.progress("\(tally.checked.counted("request")) checked, \(tally.invalid) invalid")
    }
  }

  /// The next blocks, at most one for each judge; none at the end.
  private static func round(of blocks: inout LineBlocks, count: Int) throws(Diagnostic) -> [LineBlock] {
    var round: [LineBlock] = []
    while round.count < count, let block = try blocks.next() {
      round.append(block)
      // A short block came from a pipe that has nothing more for now: whoever writes may be waiting for the answer.
      if block.bytes.count < LineBlocks.blockSize { break }
    }
    return round
  }
}
