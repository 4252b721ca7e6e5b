import ModelCatalog

extension OptionSpec {
  /// In the place of everything else.
  package static let version = OptionSpec.flag("version", "how many endpoints the catalog has, and how new it is")
}

/// What `--version` prints: a program does what its catalog knows, so the catalog's age is what to compare.
package struct CatalogVersion {
  package let text: String

  /// - Parameter words: What stands behind the program's name, `--version` first.
  /// - Throws: `UsageError`, `Diagnostic`.
  package init(of program: String, _ words: [String]) throws {
    let arguments = try Arguments(words.dropFirst(), options: [.catalog])
    guard arguments.operands.isEmpty else {
      throw UsageError("--version takes no operands, found \(arguments.operands[0])")
    }
    let catalog = try Catalog.load(from: arguments.catalog)
    let newest = catalog.endpoints.flatMap(\.sources).compactMap(\.revised).max()
    text =
      "\(program), catalog of \(catalog.endpoints.count.counted("endpoint"))"
      + (newest.map { ", newest source of \($0)" } ?? "")
  }
}
