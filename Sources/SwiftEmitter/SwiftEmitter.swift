import Files
import ModelCatalog

/// Catalog to Swift: first everything is decided (``Planner``), then it is put into words; nothing is written.
package enum SwiftEmitter {
  /// The files for `catalog`, and every name they use.
  ///
  /// The same catalog, lock and options give the same bytes.
  ///
  /// - Parameters:
  ///   - catalog: The catalog, overrides applied.
  ///   - lock: The names given before.
  ///   - options: What to emit, and how.
  package static func generate(catalog: Catalog, lock: NameLock, options: EmitOptions = EmitOptions()) -> EmitResult {
    let planner = Planner(catalog, lock: lock)
    var plan = planner.plan
    let patterns = options.only.map { NamePattern($0) }
    if !patterns.isEmpty {
      for index in plan.modules.indices {
        plan.modules[index].endpoints.removeAll { plan in !patterns.contains { $0.matches(plan.endpoint) } }
      }
    }
    var result = EmitResult(files: [], lock: planner.lock)
    result.endpointCount = plan.modules.reduce(0) { $0 + $1.endpoints.count }
    result.files =
      switch options.layout {
      case .modules: inModules(plan, options.access)
      case .flat: flat(plan, options.access)
      }
    result.files.sort { $0.path < $1.path }
    return result
  }

  private static func inModules(_ plan: Plan, _ access: EmitOptions.Access) -> [OutputFile] {
    plan.modules.flatMap { module in
      let files = ModuleText(module: module, access: access).files()
      return (files.isEmpty ? [ModuleText.placeholder(module.name)] : files).map { $0.moved(into: module.name + "/") }
    }
  }

  private static func flat(_ plan: Plan, _ access: EmitOptions.Access) -> [OutputFile] {
    let modules = plan.modules.filter { !$0.endpoints.isEmpty }
    guard !modules.isEmpty else { return [ModuleText.placeholder("NoModels")] }
    return modules.flatMap { module in
      let text = ModuleText(module: module, access: access, wrapper: module.name, familyPrefix: module.name + ".")
      return text.files() + [ModuleText.namespace(module.name, access)]
    }
  }

  /// The type of one endpoint; nil when the catalog does not have the endpoint.
  package static func listing(of endpoint: Endpoint, in catalog: Catalog, lock: NameLock) -> TypeListing? {
    listings(in: catalog, lock: lock) { $0.qualifiedID == endpoint.qualifiedID }.first?.value
  }

  /// The types of all endpoints that are asked for, by qualified id.
  package static func listings(
    in catalog: Catalog, lock: NameLock, of isWanted: (Endpoint) -> Bool = { _ in true }
  ) -> [String: TypeListing] {
    var listings: [String: TypeListing] = [:]
    for module in Planner(catalog, lock: lock).plan.modules {
      let homes = OptionHomes(FilePlanner.families(of: TypeTree(module.endpoints)))
      for plan in module.endpoints where isWanted(plan.endpoint) {
        var source = SourceText()
        var tree = TypeTree([plan])
        while tree.endpoint == nil, let child = tree.children.first { tree = child }
        StructText(module: module, access: .public, homes: homes).append(tree, to: &source)
        listings[plan.endpoint.qualifiedID] = TypeListing(
          call: CallText(module: module).text(plan), declaration: source.text)
      }
    }
    return listings
  }
}
