import ModelBindings

/// A rule about the catalog as a whole.
struct CatalogRule: Sendable {
  let name: String
  let check: @Sendable (Catalog) -> [LintProblem]

  static let all: [CatalogRule] = [
    CatalogRule(name: "idsDifferInLetters", check: idsDifferInLetters),
    CatalogRule(name: "namesAreUnique", check: namesAreUnique),
  ]

  /// Two ids that differ in case only are one file on many machines.
  private static func idsDifferInLetters(_ catalog: Catalog) -> [LintProblem] {
    clashes(catalog) { [$0.qualifiedID.lowercased()] }.map { word, first, second in
      LintProblem("the id differs from \"\(first.id)\" in case only", at: JSONPointer(["id"])).about(second)
    }
  }

  /// A name, or an alias, that two endpoints of a provider have finds neither. One that is going may share its name with
  /// the one that takes its place.
  private static func namesAreUnique(_ catalog: Catalog) -> [LintProblem] {
    let names = clashes(catalog) { endpoint in
      endpoint.deprecated == nil && endpoint.removed == nil ? ["\(endpoint.provider):\(endpoint.name)"] : []
    }
    let aliases = clashes(catalog) { endpoint in endpoint.aliases.map { "\(endpoint.provider):\($0)" } }
    return names.map { _, first, second in
      LintProblem("\(first.qualifiedID) has this name too", at: JSONPointer(["name"])).about(second)
    }
      + aliases.map { word, first, second in
        LintProblem("\(first.qualifiedID) has the alias \(word) too", at: JSONPointer(["aliases"])).about(second)
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

/// Rules about an endpoint's file as it stands, without overrides.
enum FileRule {
  static func check(
    _ endpoint: Endpoint, folder: CatalogFolder, navigation: Navigation, provider: Provider?
  ) -> [(rule: String, problem: LintProblem)] {
    var found: [(String, LintProblem)] = []
    let text = endpoint.canonicalText
    if (try? CatalogFolder.read(folder.file(provider: endpoint.provider, id: endpoint.id))) != text {
      found.append(("isCanonical", LintProblem("not in canonical form; run 'modelgen lint --fix'").about(endpoint)))
    }
    do throws(CatalogError) {
      if try endpoint.merging(endpoint.statements, in: navigation, of: provider).canonicalText != text {
        let problem = LintProblem("differs from what its sources come to; corrections belong into overrides.json")
        found.append(("followsSources", problem.about(endpoint)))
      }
    } catch {
      var problem = LintProblem("its sources cannot be united: \(error.message)", at: error.pointer).about(endpoint)
      problem.error.pointer = JSONPointer(["sources"])
      found.append(("followsSources", problem))
    }
    return found
  }
}
