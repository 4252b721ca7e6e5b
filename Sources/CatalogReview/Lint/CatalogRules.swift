import Files
import ModelBindings
import ModelCatalog

/// A rule about the catalog as a whole.
struct CatalogRule: Sendable {
  let name: String
  /// Returns the diagnostics, each with the endpoint whose file a person has to change.
  let check: @Sendable (Catalog) -> [(endpoint: Endpoint, diagnostic: Diagnostic)]

  static let all: [CatalogRule] = [
    CatalogRule(name: "idsDifferInLetters", check: idsDifferInLetters),
    CatalogRule(name: "namesAreUnique", check: namesAreUnique),
  ]

  /// Ids must differ in more than case: file systems that ignore case would store both in one file.
  private static func idsDifferInLetters(_ catalog: Catalog) -> [(endpoint: Endpoint, diagnostic: Diagnostic)] {
    clashes(catalog) { [$0.qualifiedID.lowercased()] }.map { word, first, second in
      (second, Diagnostic("the id differs from \"\(first.id)\" in case only", at: JSONPointer(["id"])))
    }
  }

  /// Names and aliases must be unique in a provider, since a lookup of a shared name is ambiguous. A deprecated or removed
  /// endpoint may have the name of its successor.
  private static func namesAreUnique(_ catalog: Catalog) -> [(endpoint: Endpoint, diagnostic: Diagnostic)] {
    let names = clashes(catalog) { endpoint in
      endpoint.deprecated == nil && endpoint.removed == nil ? ["\(endpoint.provider):\(endpoint.name)"] : []
    }
    let aliases = clashes(catalog) { endpoint in endpoint.aliases.map { "\(endpoint.provider):\($0)" } }
    return names.map { _, first, second in
      (second, Diagnostic("\(first.qualifiedID) has this name too", at: JSONPointer(["name"])))
    }
      + aliases.map { word, first, second in
        (second, Diagnostic("\(first.qualifiedID) has the alias \(word) too", at: JSONPointer(["aliases"])))
      }
  }

  private static func clashes(
    _ catalog: Catalog, _ words: (Endpoint) -> [String]
  ) -> [(word: String, first: Endpoint, second: Endpoint)] {
    var owners: [String: Endpoint] = [:]
    var clashes: [(String, Endpoint, Endpoint)] = []
    for endpoint in catalog.endpoints {
      for word in words(endpoint) {
        if let owner = owners[word] { clashes.append((word, owner, endpoint)) } else { owners[word] = endpoint }
      }
    }
    return clashes
  }
}

/// The rules about an endpoint's file, read without overrides.
enum FileRule {
  static func check(
    _ endpoint: Endpoint, folder: CatalogFolder, navigation: Navigation, provider: Provider?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let text = endpoint.canonicalText
    let file = folder.file(provider: endpoint.provider, id: endpoint.id)
    if (try? FileSystem.read(file)) != text {
      let message = "not in canonical form; run 'modelgen lint --fix'"
      found.append(Diagnostic(message).found(by: "isCanonical", in: file))
    }
    if endpoint.merging(endpoint.records, in: navigation, of: provider).canonicalText != text {
      let message = "differs from the merge of its records; write overrides into overrides.json"
      found.append(Diagnostic(message).found(by: "followsSources", in: file))
    }
    return found
  }
}
