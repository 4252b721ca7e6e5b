import Files
import ModelBindings
import ModelCatalog

/// Checks a catalog's folder: every file is read, every rule is applied, and all findings are collected.
package enum CatalogLint {
  /// The rule of files that cannot be read.
  private static let readableRule = "readable"
  /// The rule of the name lock, `names.json`.
  private static let namesRule = "names"

  /// Whether a diagnostic keeps the catalog from being loaded, so that nothing can be generated.
  package static func isFatal(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == readableRule || diagnostic.rule == namesRule
  }

  /// Everything that is wrong with the catalog in `directory`, in the order of its files; each names its ``Diagnostic/rule``.
  package static func findings(in directory: String) -> [Diagnostic] {
    let folder = CatalogFolder(directory)
    var findings: [Diagnostic] = []
    let report = { (diagnostic: Diagnostic) in findings.append(diagnostic.found(by: readableRule)) }
    let pristine = Catalog.read(folder, applyingOverrides: false) { _ in }
    let catalog = Catalog.read(folder, applyingOverrides: true, problem: report)
    var navigation = Navigation()
    do throws(Diagnostic) { navigation = try Navigation(folder) } catch { report(error) }

    var found: [Diagnostic] = []
    for endpoint in catalog.endpoints {
      let file = folder.file(provider: endpoint.provider, id: endpoint.id)
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      for rule in EndpointRule.all {
        found += rule.check(endpoint, provider).map { $0.found(by: rule.name, in: file) }
      }
      for (schema, place) in endpoint.schemas {
        for rule in SchemaRule.all { found += rule.check(schema, place).map { $0.found(by: rule.name, in: file) } }
      }
    }
    for rule in CatalogRule.all {
      found += rule.check(catalog).map { endpoint, diagnostic in
        diagnostic.found(by: rule.name, in: folder.file(provider: endpoint.provider, id: endpoint.id))
      }
    }
    for endpoint in pristine.endpoints {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      found += FileRule.check(endpoint, folder: folder, navigation: navigation, provider: provider)
    }
    return findings + located(found) + nameLock(in: directory)
  }

  /// What is wrong with the name lock: one diagnostic at most, since reading stops at the first.
  private static func nameLock(in directory: String) -> [Diagnostic] {
    do throws(Diagnostic) {
      _ = try NameLock.read(from: "\(directory)/names.json")
      return []
    } catch {
      return [error.found(by: namesRule)]
    }
  }

  /// The findings with lines and columns; only files with findings are read again.
  private static func located(_ found: [Diagnostic]) -> [Diagnostic] {
    let byFile = Dictionary(grouping: found) { $0.file ?? "" }
    return byFile.keys.sorted().flatMap { file in
      let bytes = (try? FileSystem.read(file)) ?? []
      return (byFile[file] ?? []).map { $0.located(file: file, bytes: bytes) }
    }
  }
}

extension Diagnostic {
  /// The same with the rule that found it, and the file where that was not known yet.
  func found(by rule: String, in file: String? = nil) -> Diagnostic {
    var finding = self
    finding.rule = rule
    finding.file = file ?? finding.file
    return finding
  }
}

extension Endpoint {
  /// Every schema node of the endpoint, with its place in the file.
  var schemas: [(schema: Schema, place: JSONPointer)] {
    var nodes: [(Schema, JSONPointer)] = []
    if let input { input.visit(at: JSONPointer(["input"])) { nodes.append(($0, $1)) } }
    if let response { response.visit(at: JSONPointer(["response"])) { nodes.append(($0, $1)) } }
    for (index, parameter) in parameters.enumerated() {
      parameter.schema.visit(at: JSONPointer(["parameters", "\(index)"])) { nodes.append(($0, $1)) }
    }
    return nodes
  }
}

extension Schema {
  /// Hands this node and every one inside it to `body`.
  func visit(at place: JSONPointer, _ body: (Schema, JSONPointer) -> Void) {
    body(self, place)
    items?.visit(at: place.appending("items"), body)
    for property in properties {
      property.schema.visit(at: place.appending("properties").appending(property.key), body)
    }
  }
}
