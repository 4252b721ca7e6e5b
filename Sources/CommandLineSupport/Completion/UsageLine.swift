/// The operands of a command, parsed from its usage line, so that completion needs no second list of them.
struct UsageLine {
  /// One operand: literal words, or placeholders such as `NAME`.
  struct Operand: Equatable {
    var words: [String]
    var isRepeated: Bool
    /// Whether the user types one of the words unchanged.
    var isLiteral: Bool { words.allSatisfy { $0 == $0.lowercased() } }
  }

  /// The operands of each way to use the command. Bars separate the ways in the usage line.
  private(set) var ways: [[Operand]] = [[]]
  /// The text of each way in the usage line.
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

  /// The words and placeholders that can follow the operands `given`.
  func next(after given: [String]) -> [String] {
    var words: [String] = []
    var fitting = ways.filter { zip($0, given).allSatisfy { !$0.isLiteral || $0.words.contains($1) } }
    // A word that a way begins with selects that way, even if it is also a name that another way takes.
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
