import Files
import ModelBindings

/// The files of a catalog: which there are, and what is in them.
package struct CatalogFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  package func file(provider: String, id: String) -> String { file("\(provider)/\(id).json") }

  /// The same for a file that may be absent.
  package func parseIfPresent<Value>(
    _ name: String, _ body: (JSONValue) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> Value? {
    let path = file(name)
    guard FileSystem.isDirectory(path) != nil else { return nil }
    return try JSONFile.parse(path, body)
  }

  /// The names of the folders at the top, one for each provider.
  package func providerFolders() throws(Diagnostic) -> [String] {
    guard FileSystem.isDirectory(path) == true else { throw Diagnostic("no such catalog folder", file: path) }
    return try FileSystem.entries(path).filter { FileSystem.isDirectory(file($0)) == true }
  }

  /// The ids that the files below a provider's folder stand for, sorted.
  ///
  /// What is no endpoint file is reported to `problem`.
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

  /// The endpoint in the file of `id`, as its documents have it.
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

  /// The content of `providers.json`; empty when there is none.
  package func providers() throws(Diagnostic) -> [Provider] {
    try parseIfPresent("providers.json") { json throws(Diagnostic) in
      var providers: [Provider] = []
      for (key, node) in try JSONNode(json).members() { providers.append(try Provider(id: key, node)) }
      return providers
    } ?? []
  }
}
