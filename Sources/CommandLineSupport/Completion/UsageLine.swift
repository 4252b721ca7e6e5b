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
  /// Each way as it is written.
  private(set) var texts: [String] = [""]

  init(_ usage: String, options: [OptionSpec]) {
    var depth = 0
    var skipsValue = false
    for token in usage.split(separator: " ") {
      depth += token.count { "[(".contains($0) }
      defer { depth -= token.count { "])".contains($0) } }
      let isRepeated = token.hasSuffix("...")
      let word = token.filter { !"[]().".contains($0) }
      if word == "|", depth == 0 {
        ways.append([])
        texts.append("")
        continue
      }
      texts[texts.count - 1] += (texts[texts.count - 1].isEmpty ? "" : " ") + token
      if word == "|" { continue }
      if word.hasPrefix("--") {
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
    var fitting = ways.filter { zip($0, given).allSatisfy { !$0.isLiteral || $0.words.contains($1) } }
    // Where a word was typed that one of the ways begins with, it is meant, and no name that happens to be the same.
    let meant = fitting.filter { !given.isEmpty && $0.first?.isLiteral == true }
    if !meant.isEmpty { fitting = meant }
    for way in fitting {
      guard let last = way.last else { continue }
      if given.count < way.count {
        words += way[given.count].words
      } else if last.isRepeated {
        words += last.words
      }
    }
    return words
  }
}
