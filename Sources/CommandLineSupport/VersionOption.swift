extension OptionSpec {
  /// `--version`, which stands in the place of a command or an endpoint.
  package static let version = OptionSpec.flag("version", "how many endpoints the catalog has, and how new it is")
}

extension Arguments {
  /// Parses the words behind the program's name, the first of which is `--version`.
  ///
  /// - Throws: ``UsageError`` for any further word except `--catalog DIR`.
  package init(version words: [String]) throws(UsageError) {
    try self.init(words.dropFirst(), options: [.catalog])
    guard operands.isEmpty else { throw UsageError("--version takes no operands, found \(operands[0])") }
  }
}
