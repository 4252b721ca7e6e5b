extension OptionSpec {
  /// Stands alone, in the place of a command or an endpoint.
  package static let version = OptionSpec.flag("version", "how many endpoints the catalog has, and how new it is")
}

extension Arguments {
  /// The words after the program's name, `--version` first.
  ///
  /// - Throws: `UsageError` for anything else than `--catalog DIR` behind it.
  package init(version words: [String]) throws(UsageError) {
    try self.init(words.dropFirst(), options: [.catalog])
    guard operands.isEmpty else { throw UsageError("--version takes no operands, found \(operands[0])") }
  }
}
