import Files
import ModelBindings

extension Catalog {
  /// The endpoint called `name` in the catalog in `directory`, with its overrides applied.
  ///
  /// It parses as few files as possible: an id or a path gives the file's path, and a documented name is searched in the
  /// bytes of the files. For any other name it loads the whole catalog.
  ///
  /// - Throws: ``Diagnostic`` for an unknown or ambiguous name, as ``endpoint(named:)`` does, or for a malformed file.
  package static func endpoint(named name: String, in directory: String) throws(Diagnostic) -> Endpoint {
    let folder = CatalogFolder(directory)
    let folders = try folder.providerFolders()
    let (wanted, rest) = split(name, providers: Set(folders))
    let providers = wanted.map { [$0] } ?? folders
    var found = try endpoints(id: rest, of: providers, in: folder)
    if found.isEmpty, rest.hasPrefix("/") { found = try endpoints(path: rest, of: providers, in: folder) }
    if found.isEmpty, !rest.hasPrefix("/") { found = try endpoints(name: rest, of: providers, in: folder) }
    guard let endpoint = found.first, found.count == 1 else {
      // Aliases, the nearest names and all ids to choose from need the whole catalog.
      return try load(from: directory).endpoint(named: name)
    }
    guard let overrides = try OverrideList(folder, only: endpoint.qualifiedID) else { return endpoint }
    var failure: Diagnostic?
    let corrected = overrides.apply(to: endpoint) { failure = failure ?? $0 }
    if let failure { throw failure }
    return corrected
  }

  private static func endpoints(
    id: String, of providers: [String], in folder: CatalogFolder
  ) throws(Diagnostic) -> [Endpoint] {
    guard Endpoint.reasonAgainst(id: id) == nil else { return [] }
    var found: [Endpoint] = []
    for provider in providers where FileSystem.isDirectory(folder.file(provider: provider, id: id)) == false {
      found.append(try folder.endpoint(provider: provider, id: id))
    }
    return found
  }

  /// The endpoints with this path. The file has the path's name, or that name with a suffix where two operations share
  /// the path.
  private static func endpoints(
    path: String, of names: [String], in folder: CatalogFolder
  ) throws(Diagnostic) -> [Endpoint] {
    let providers = try folder.providers()
    var found: [Endpoint] = []
    for name in names {
      let provider = providers.first { $0.id == name }
      let id = provider?.id(ofPath: path) ?? String(path.dropFirst())
      guard Endpoint.reasonAgainst(id: id) == nil else { continue }
      for candidate in [id] + (try folder.neighbours(of: id, provider: name)) {
        guard FileSystem.isDirectory(folder.file(provider: name, id: candidate)) == false else { continue }
        let endpoint = try folder.endpoint(provider: name, id: candidate)
        if endpoint.path == path { found.append(endpoint) }
      }
    }
    return found
  }

  private static func endpoints(
    name: String, of providers: [String], in folder: CatalogFolder
  ) throws(Diagnostic) -> [Endpoint] {
    let needle = Array("\"name\": \(JSONValue.string(name).jsonText)".utf8)
    var found: [Endpoint] = []
    for provider in providers {
      for id in try folder.ids(of: provider, problem: { _ in }) {
        let bytes = try FileSystem.read(folder.file(provider: provider, id: id))
        guard bytes.contains(needle) else { continue }
        let endpoint = try folder.endpoint(provider: provider, id: id, bytes: bytes)
        if endpoint.name == name { found.append(endpoint) }
      }
    }
    return found
  }
}

extension Provider {
  /// The id of an endpoint with `path`: the path without the provider's prefix. Endpoints that share a path have a suffix.
  package func id(ofPath path: String) -> String {
    String(path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : path.dropFirst())
  }
}

extension CatalogFolder {
  /// The ids of the files that have the name of `id` with a suffix.
  fileprivate func neighbours(of id: String, provider: String) throws(Diagnostic) -> [String] {
    let slash = id.lastIndex(of: "/")
    let parent = slash.map { String(id[..<$0]) }
    let base = [path, provider, parent].compactMap(\.self).joined(separator: "/")
    let stem = (slash.map { String(id[id.index(after: $0)...]) } ?? id) + "-"
    guard FileSystem.isDirectory(base) == true else { return [] }
    return try FileSystem.entries(base).filter { $0.hasPrefix(stem) && $0.hasSuffix(".json") }
      .map { (parent.map { $0 + "/" } ?? "") + $0.dropLast(5) }
  }
}

extension [UInt8] {
  /// Whether the bytes contain `needle`.
  package func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
    return withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
          var length = 1
          while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
          if length == needle.count { return true }
        }
        return false
      }
    }
  }
}
