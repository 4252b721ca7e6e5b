import Foundation
import ModelClient
import TestSupport

/// The tables of error codes in `../shared/reference`, which stand beside the package where it is developed.
enum ReferenceTable {
  static let isPresent = SharedInputs.has("reference")

  /// What a row says: the name, where one is known, and the advice, where the table has such a column.
  static func rows(of file: String) throws -> [Int: (name: String?, retry: RetryAdvice?)] {
    let text = try String(contentsOfFile: SharedInputs.path("reference/\(file)"), encoding: .utf8)
    var rows: [Int: (name: String?, retry: RetryAdvice?)] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let code = cells.first.flatMap({ Int($0) }), code > 0, cells.count > 2 else { continue }
      let name = cells[1].prefix { $0 != " " }
      let isName = name.count > 4 && name.allSatisfy { $0.isLetter || $0 == "_" } && cells.count == 4
      rows[code] = (isName ? String(name) : nil, advice(cells[cells.count - 1]))
    }
    return rows
  }

  private static func advice(_ words: String) -> RetryAdvice? {
    switch words {
    case "yes": .yes
    case _ where words.hasPrefix("yes, back off"): .wait
    case "queries only": .queriesOnly
    case "poll": .poll
    case "once": .once
    case "maybe": .maybe
    case "later", "after 30 to 120 s": .later
    case _ where words.hasPrefix("no"): .no
    default: nil
    }
  }
}
