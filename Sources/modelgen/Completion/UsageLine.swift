import CommandLineSupport

/// The operands that a command's usage line names, so that they need not be written down twice.
struct UsageLine {
  /// What can stand at one place: words to type as they are, or a placeholder such as `NAME`.
  struct Operand: Equatable {
    var words: [String]
    var isRepeated: Bool
    /// Whether the words are to be typed as they are.
    var isLiteral: Bool { words.allSatisfy { $0 == $0.lowercased() } }
  }

  /// One list of operands for each way to use the command; several ways stand between bars.
  private(set) var ways: [[Operand]] = [[]]

  init(_ usage: String, options: [OptionSpec]) {
    var depth = 0
    var skipsValue = false
    for token in usage.split(separator: " ") {
      depth += token.count { "[(".contains($0) }
      defer { depth -= token.count { "])".contains($0) } }
      let isRepeated = token.hasSuffix("...")
      let word = token.filter { !"[]().".contains($0) }
      if word == "|" {
        if depth == 0 { ways.append([]) }
      } else if word.hasPrefix("--") {
        skipsValue = options.contains { "--\($0.name)" == word && $0.value != nil }
      } else if skipsValue {
        skipsValue = false
      } else {
        let words = word.split(separator: "|").map(String.init).filter { $0 != "-" }
        if !words.isEmpty { ways[ways.count - 1].append(Operand(words: words, isRepeated: isRepeated)) }
      }
    }
  }

  /// What can follow the operands that are there already.
  func next(after given: [String]) -> [String] {
    var words: [String] = []
    for way in ways {
      let fits = zip(way, given).allSatisfy { !$0.isLiteral || $0.words.contains($1) }
      guard fits, let last = way.last else { continue }
      if given.count < way.count {
        words += way[given.count].words
      } else if last.isRepeated {
        words += last.words
      }
    }
    return words
  }
}
