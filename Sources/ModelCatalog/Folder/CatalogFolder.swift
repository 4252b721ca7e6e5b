import ModelBindings

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a catalog: which there are, and what is in them.
package struct CatalogFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  package func file(provider: String, id: String) -> String { file("\(provider)/\(id).json") }

  package static func isDirectory(_ path: String) -> Bool? {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) ? isDirectory : nil
  }

  /// The content of a file.
  ///
  /// - Throws: ``CatalogError`` when it is missing, a directory or cannot be read.
  package static func read(_ path: String) throws(CatalogError) -> [UInt8] {
    switch isDirectory(path) {
    case nil: throw CatalogError("no such file", file: path)
    case true?: throw CatalogError("a directory stands where a file should be; move it away", file: path)
    case false?: break
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CatalogError("cannot be read; check its permissions", file: path)
    }
    return [UInt8](data)
  }

  /// Reads a JSON file and hands its root to `body`, whose errors get the file, line and column.
  package static func parse<Value>(
    _ path: String, bytes: [UInt8]? = nil, _ body: (JSONValue) throws(CatalogError) -> Value
  ) throws(CatalogError) -> Value {
    let bytes = if let bytes { bytes } else { try read(path) }
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw CatalogError(error, file: path, bytes: bytes)
    }
    do throws(CatalogError) {
      return try body(value)
    } catch {
      throw error.located(file: path, bytes: bytes)
    }
  }

  /// The same for a file that may be absent.
  package func parseIfPresent<Value>(
    _ name: String, _ body: (JSONValue) throws(CatalogError) -> Value
  ) throws(CatalogError) -> Value? {
    let path = file(name)
    guard Self.isDirectory(path) != nil else { return nil }
    return try Self.parse(path, body)
  }

  static func entries(_ path: String) throws(CatalogError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw CatalogError("the folder cannot be listed; check that it exists and may be read", file: path)
    }
  }

  /// The names of the folders at the top, one for each provider.
  package func providerFolders() throws(CatalogError) -> [String] {
    guard Self.isDirectory(path) == true else { throw CatalogError("no such catalog folder", file: path) }
    return try Self.entries(path).filter { Self.isDirectory(file($0)) == true }
  }

  /// The ids that the files below a provider's folder stand for, sorted.
  ///
  /// What is no endpoint file is reported to `problem`.
  package func ids(of provider: String, problem: (CatalogError) -> Void) throws(CatalogError) -> [String] {
    var ids: [String] = []
    var folders: [[String]] = [[]]
    while let folder = folders.popLast() {
      let base = ([path, provider] + folder).joined(separator: "/")
      for entry in try Self.entries(base) {
        let place = "\(base)/\(entry)"
        let isDirectory = Self.isDirectory(place) ?? false
        switch (isDirectory, entry.hasSuffix(".json")) {
        case (false, true): ids.append((folder + [String(entry.dropLast(5))]).joined(separator: "/"))
        case (true, false) where folder.count < 32: folders.append(folder + [entry])
        case (true, _): problem(CatalogError("a directory stands where a file should be; move it away", file: place))
        case (false, false):
          problem(CatalogError("not an endpoint's file; the name of one ends in .json", file: place))
        }
      }
    }
    return ids.sorted()
  }

  /// The endpoint in the file of `id`, as its documents have it.
  package func endpoint(provider: String, id: String, bytes: [UInt8]? = nil) throws(CatalogError) -> Endpoint {
    try Self.parse(file(provider: provider, id: id), bytes: bytes) { json throws(CatalogError) in
      let endpoint = try Endpoint(provider: provider, json: json)
      guard endpoint.id == id else {
        throw CatalogError(
          "found the id \"\(endpoint.id)\" in the file of \"\(id)\"; rename the file or change the id",
          at: JSONPointer(["id"]))
      }
      return endpoint
    }
  }

  /// The content of `providers.json`; empty when there is none.
  package func providers() throws(CatalogError) -> [Provider] {
    try parseIfPresent("providers.json") { json throws(CatalogError) in
      var providers: [Provider] = []
      for (key, node) in try JSONNode(json).members() { providers.append(try Provider(id: key, node)) }
      return providers
    } ?? []
  }
}
