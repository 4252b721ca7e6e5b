import Files
import ModelBindings

/// The folder of a catalog: lists its files and reads them.
package struct CatalogFolder: Sendable {
  /// The path of the folder, without a slash at its end.
  package let path: String

  /// Creates a folder from its path. Nothing is read.
  package init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// The path of the file or folder `name` in the folder.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The path of an endpoint's file.
  package func file(provider: String, id: String) -> String { file("\(provider)/\(id).json") }

  /// Parses the JSON file `name` as ``JSONFile`` does. Returns nil for an absent file.
  package func parseIfPresent<Value>(
    _ name: String, _ body: (JSONValue) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> Value? {
    let path = file(name)
    guard FileSystem.isDirectory(path) != nil else { return nil }
    return try JSONFile.parse(path, body)
  }

  /// The names of the providers' folders, sorted.
  ///
  /// - Throws: ``Diagnostic`` for a missing catalog folder.
  package func providerFolders() throws(Diagnostic) -> [String] {
    guard FileSystem.isDirectory(path) == true else { throw Diagnostic("no such catalog folder", file: path) }
    return try FileSystem.entries(path).filter { FileSystem.isDirectory(file($0)) == true }
  }

  /// The ids of the endpoints with a file below a provider's folder, sorted. No file is read.
  ///
  /// - Parameters:
  ///   - provider: The id of the provider.
  ///   - problem: Gets a diagnostic for each file or folder that cannot be an endpoint's.
  /// - Throws: ``Diagnostic`` when a folder cannot be read.
  package func ids(of provider: String, problem: (Diagnostic) -> Void) throws(Diagnostic) -> [String] {
    var ids: [String] = []
    var folders: [[String]] = [[]]
    while let folder = folders.popLast() {
      let base = ([path, provider] + folder).joined(separator: "/")
      for entry in try FileSystem.entries(base) {
        let place = "\(base)/\(entry)"
        let isDirectory = FileSystem.isDirectory(place) ?? false
        switch (isDirectory, entry.hasSuffix(".json")) {
        case (false, true): ids.append((folder + [String(entry.dropLast(5))]).joined(separator: "/"))
        case (true, false) where folder.count < 32: folders.append(folder + [entry])
        case (true, _): problem(Diagnostic("a directory stands where a file should be; move it away", file: place))
        case (false, false):
          problem(Diagnostic("not an endpoint's file; the name of one ends in .json", file: place))
        }
      }
    }
    return ids.sorted()
  }

  /// Reads an endpoint's file, without overrides.
  ///
  /// - Parameters:
  ///   - provider: The id of the provider.
  ///   - id: The id of the endpoint.
  ///   - bytes: The file's content if the caller has read it already.
  /// - Throws: ``Diagnostic`` for a malformed file, or one that holds another id.
  package func endpoint(provider: String, id: String, bytes: [UInt8]? = nil) throws(Diagnostic) -> Endpoint {
    try JSONFile.parse(file(provider: provider, id: id), bytes: bytes) { json throws(Diagnostic) in
      let endpoint = try Endpoint(provider: provider, json: json)
      guard endpoint.id == id else {
        throw Diagnostic(
          "found the id \"\(endpoint.id)\" in the file of \"\(id)\"; rename the file or change the id",
          at: JSONPointer(["id"]))
      }
      return endpoint
    }
  }

  /// The providers in `providers.json`; empty where the file is missing.
  ///
  /// - Throws: ``Diagnostic`` for a malformed file.
  package func providers() throws(Diagnostic) -> [Provider] {
    try parseIfPresent("providers.json") { json throws(Diagnostic) in
      var providers: [Provider] = []
      for (key, node) in try JSONNode(json).members() { providers.append(try Provider(id: key, node)) }
      return providers
    } ?? []
  }
}
