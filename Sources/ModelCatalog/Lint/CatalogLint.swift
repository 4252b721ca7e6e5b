import ModelBindings

/// Something in the catalog that cannot be right, or does not read as it should.
public struct LintFinding: Sendable, Hashable, CustomStringConvertible {
  /// The rule's name.
  public var rule: String
  /// The place and the words.
  public var problem: CatalogError

  /// A finding of `rule`.
  public init(rule: String, problem: CatalogError) {
    self.rule = rule
    self.problem = problem
  }

  /// `file:line:column: message (at /pointer) [rule]`
  public var description: String { "\(problem) [\(rule)]" }
}

/// Checks a catalog's folder: every file is read, every rule is applied, and all findings are collected.
public enum CatalogLint {
  /// The rule of findings that keep the catalog from being loaded.
  public static let readableRule = "readable"

  /// Everything that is wrong with the catalog in `directory`, in the order of its files.
  public static func findings(in directory: String) -> [LintFinding] {
    let folder = CatalogFolder(directory)
    var findings: [LintFinding] = []
    let report = { (error: CatalogError) in findings.append(LintFinding(rule: readableRule, problem: error)) }
    let pristine = Catalog.read(folder, applyingOverrides: false) { _ in }
    let catalog = Catalog.read(folder, applyingOverrides: true, problem: report)
    var navigation = Navigation()
    do throws(CatalogError) { navigation = try Navigation(folder) } catch { report(error) }

    var found: [(rule: String, problem: LintProblem)] = []
    for endpoint in catalog.endpoints {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      for rule in EndpointRule.all {
        found += rule.check(endpoint, provider).map { (rule.name, $0.about(endpoint)) }
      }
      for (schema, place) in endpoint.schemas {
        for rule in SchemaRule.all { found += rule.check(schema, place).map { (rule.name, $0.about(endpoint)) } }
      }
    }
    for rule in CatalogRule.all { found += rule.check(catalog).map { (rule.name, $0) } }
    for endpoint in pristine.endpoints {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      found += FileRule.check(endpoint, folder: folder, navigation: navigation, provider: provider).map {
        ($0.rule, $0.problem)
      }
    }
    findings += located(found, in: folder)
    return findings
  }

  /// The findings with files, lines and columns; only files with findings are read again.
  private static func located(
    _ found: [(rule: String, problem: LintProblem)], in folder: CatalogFolder
  ) -> [LintFinding] {
    let byFile = Dictionary(grouping: found) { $0.problem.file(in: folder) }
    return byFile.keys.sorted().flatMap { file in
      let bytes = (try? CatalogFolder.read(file)) ?? []
      return (byFile[file] ?? []).map { rule, problem in
        LintFinding(rule: rule, problem: problem.error.located(file: file, bytes: bytes))
      }
    }
  }
}

/// What a rule has to say, before anybody knows on which line.
struct LintProblem {
  var error: CatalogError
  var endpoint: (provider: String, id: String)?

  init(_ message: String, at pointer: JSONPointer = JSONPointer()) { error = CatalogError(message, at: pointer) }

  func about(_ endpoint: Endpoint) -> LintProblem {
    var problem = self
    problem.endpoint = (endpoint.provider, endpoint.id)
    return problem
  }

  func file(in folder: CatalogFolder) -> String {
    endpoint.map { folder.file(provider: $0.provider, id: $0.id) } ?? folder.file("providers.json")
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
