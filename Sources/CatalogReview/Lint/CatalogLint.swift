import Files
import ModelBindings
import ModelCatalog

/// Checks a catalog's folder: reads every file, applies every rule and collects all diagnostics.
package enum CatalogLint {
  /// The rule that files can be read. A file that breaks it keeps the catalog from being loaded.
  private static let readableRule = "readable"
  /// The rule that the name lock can be read.
  private static let namesRule = "names"

  /// Whether nothing can be generated before the diagnostic is mended.
  package static func isFatal(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == readableRule || diagnostic.rule == namesRule
  }

  /// All diagnostics of the catalog in `directory`, its overrides and its name lock, in the order of the files; each has its
  /// ``Diagnostic/rule``.
  package static func diagnostics(in directory: String) -> [Diagnostic] {
    let folder = CatalogFolder(directory)
    var unreadable: [Diagnostic] = []
    let report = { (diagnostic: Diagnostic) in unreadable.append(diagnostic.found(by: readableRule)) }
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
    return unreadable + located(found) + names(in: folder)
  }

  private static func names(in folder: CatalogFolder) -> [Diagnostic] {
    do throws(Diagnostic) {
      _ = try NameLock.read(from: folder.file("names.json"))
      return []
    } catch {
      return [error.found(by: namesRule)]
    }
  }

  /// The diagnostics with lines and columns; only files that have some are read again.
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
    var copy = self
    copy.rule = rule
    copy.file = file ?? copy.file
    return copy
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
