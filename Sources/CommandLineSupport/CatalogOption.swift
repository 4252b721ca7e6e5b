extension OptionSpec {
  /// `--catalog DIR`, which every command that reads a catalog takes.
  package static let catalog = OptionSpec.value("catalog", "DIR", "the catalog's folder (default: catalog)")
}

extension Arguments {
  /// The catalog's folder: the value of `--catalog`, else `catalog`.
  package var catalog: String { self["catalog"] ?? "catalog" }
}
