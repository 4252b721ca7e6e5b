import ModelCatalog

/// Decides everything about what is emitted; changes nothing and reads nothing but the catalog and the lock.
struct Planner {
  private(set) var lock: NameLock
  private(set) var plan = Plan()

  /// Plans every endpoint of the catalog, so that the names are complete whatever is emitted of them.
  init(_ catalog: Catalog, lock: NameLock) {
    self.lock = lock
    var providers = catalog.providers
    for endpoint in catalog.endpoints where !providers.contains(where: { $0.id == endpoint.provider }) {
      let module = TypeNaming.path(name: endpoint.provider, id: "Provider").joined()
      providers.append(Provider(id: endpoint.provider, title: endpoint.provider, module: module, prefix: "/"))
    }
    for provider in providers {
      plan(provider, catalog.endpoints.filter { $0.provider == provider.id })
    }
  }

  private mutating func plan(_ provider: Provider, _ endpoints: [Endpoint]) {
    var names = lock.providers[provider.id] ?? NameLock.ProviderNames()
    let paths = EndpointTypeNames(endpoints, locked: names)
    var planner = ObjectPlanner()
    var models = ModulePlan(
      name: provider.module, provider: provider.title, optionsName: provider.module + "Options", common: provider.common
    )
    var services = ModulePlan(
      name: provider.module + "Service", provider: provider.title, optionsName: provider.module + "ServiceOptions")
    for (endpoint, path) in zip(endpoints, paths.paths) {
      var entry = names.endpoints[endpoint.id] ?? NameLock.EndpointNames(type: "")
      entry.type = path.joined(separator: ".")
      let plan = plan(endpoint, path, children: paths.children(of: path), names: &entry, &planner)
      names.endpoints[endpoint.id] = entry
      if endpoint.role == .model { models.endpoints.append(plan) } else { services.endpoints.append(plan) }
    }
    let options = planner.options.named(by: names.options)
    names.options = Dictionary(options.map { ($0.name, $0.signature) }) { first, _ in first }
    lock.providers[provider.id] = names
    models.options = options
    models.accepts = provider.accepts
    services.accepts = provider.accepts
    services.options = options
    self.plan.modules += [models, services]
  }

  private func plan(
    _ endpoint: Endpoint, _ path: [String], children: Set<String>, names: inout NameLock.EndpointNames,
    _ planner: inout ObjectPlanner
  ) -> EndpointPlan {
    var order = FieldOrder(names.fields)
    let place = ObjectPlanner.Place(kind: .request, name: path.last ?? "", takenTypes: children)
    let schema = endpoint.request
    let request = planner.plan(schema.fields, at: place, order: &order)
    names.fields = order.names
    guard endpoint.role == .service else {
      return EndpointPlan(endpoint, path: path, schema: schema, request: request, response: nil)
    }
    order = FieldOrder(names.response)
    let responsePlace = ObjectPlanner.Place(kind: .response, name: "Response", isPartOfResponse: true)
    let response = planner.plan(endpoint.response?.fields ?? [], at: responsePlace, order: &order)
    names.response = order.names
    return EndpointPlan(endpoint, path: path, schema: schema, request: request, response: response)
  }
}
