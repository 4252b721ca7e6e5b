extension OptionSpec {
  /// Where the catalog is; every command that reads one takes it.
  package static let catalog = OptionSpec.value("catalog", "DIR", "the catalog's folder (default: catalog)")
}

extension Arguments {
  /// The catalog's folder.
  package var catalog: String { self["catalog"] ?? "catalog" }
}
