import Files
import ModelBindings
import ModelCatalog

/// Reads every file of a catalog's folder, applies every lint rule and collects all diagnostics.
package enum CatalogLint {
  /// The name of the rule that every file can be read. A catalog that breaks it cannot be loaded.
  private static let readableRule = "readable"
  /// The name of the rule that the name lock can be read.
  private static let namesRule = "names"

  /// Whether `generate` fails until a person corrects the file.
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

  /// The diagnostics with lines and columns. It reads the files with diagnostics again.
  private static func located(_ found: [Diagnostic]) -> [Diagnostic] {
    let byFile = Dictionary(grouping: found) { $0.file ?? "" }
    return byFile.keys.sorted().flatMap { file in
      let bytes = (try? FileSystem.read(file)) ?? []
      return (byFile[file] ?? []).map { $0.located(file: file, bytes: bytes) }
    }
  }
}

extension Diagnostic {
  /// The same diagnostic with the name of its rule, and with the file if one is given.
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
  /// Calls `body` with this node and every node inside it, each with its place.
  func visit(at place: JSONPointer, _ body: (Schema, JSONPointer) -> Void) {
    body(self, place)
    items?.visit(at: place.appending("items"), body)
    for property in properties {
      property.schema.visit(at: place.appending("properties").appending(property.key), body)
    }
  }
}
