import Files
import ModelBindings

extension Catalog {
  /// The endpoints with `name` as their id, else as their path, else as their documented name, else as an alias. `name` may
  /// begin with `provider:`. Several endpoints mean that the name is ambiguous.
  package func find(_ name: String) -> [Endpoint] {
    let (provider, rest) = Self.split(name, providers: Set(providers.map(\.id)).union(endpoints.map(\.provider)))
    let candidates = endpoints.filter { provider == nil || $0.provider == provider }
    for matches: (Endpoint) -> Bool in [
      { $0.id == rest }, { $0.path == rest }, { $0.name == rest }, { $0.aliases.contains(rest) },
    ] {
      let found = candidates.filter(matches)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Splits `provider:rest`. The provider is nil where `name` does not begin with one of `providers`.
  package static func split(_ name: String, providers: Set<String>) -> (provider: String?, rest: String) {
    guard let colon = name.firstIndex(of: ":"), providers.contains(String(name[..<colon])) else { return (nil, name) }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }

  /// The qualified ids of up to five endpoints whose names are the most similar to a mistyped name, the nearest first.
  package func nearest(_ name: String) -> [String] {
    let (provider, rest) = Self.split(name, providers: Set(providers.map(\.id)))
    var candidates = endpoints.filter { provider == nil || $0.provider == provider }
    var found: [String] = []
    while found.count < 5 {
      let words = candidates.flatMap { [$0.id, $0.path, $0.name] + $0.aliases }
      guard let word = rest.nearest(in: words) else { break }
      let isMeant = { (endpoint: Endpoint) in
        endpoint.id == word || endpoint.path == word || endpoint.name == word || endpoint.aliases.contains(word)
      }
      found += candidates.filter(isMeant).map(\.qualifiedID)
      candidates.removeAll(where: isMeant)
    }
    if found.isEmpty, rest.utf8.count >= 3 {
      // No whole name is similar; the user may have typed a part of one.
      let part = rest.lowercased()
      found = candidates.filter { $0.id.lowercased().contains(part) || $0.name.lowercased().contains(part) }.map(
        \.qualifiedID)
    }
    return Array(found.prefix(5))
  }

  /// The only endpoint that ``find(_:)`` returns for `name`.
  ///
  /// - Throws: ``Diagnostic`` with the nearest names for an unknown name, with the ids for an ambiguous one.
  package func endpoint(named name: String) throws(Diagnostic) -> Endpoint {
    let found = find(name)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = nearest(name)
      let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
      throw Diagnostic("no endpoint is called \"\(name)\"\(hint)")
    }
    let ids = found.map(\.qualifiedID).joined(separator: ", ")
    throw Diagnostic("\"\(name)\" means several endpoints; name one of \(ids)")
  }
}
