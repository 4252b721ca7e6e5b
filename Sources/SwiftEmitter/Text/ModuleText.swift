import ModelCatalog

/// The files of one module.
struct ModuleText {
  let module: ModulePlan
  let access: EmitOptions.Access
  /// The enum around every type, where several modules share a folder.
  var wrapper: String?
  /// What the names of family files begin with, where they might meet those of other files.
  var familyPrefix = ""

  /// The files that a module has, named without the folder.
  func files() -> [EmittedFile] {
    guard !module.endpoints.isEmpty else { return [] }
    let shared = [options(), common()].compactMap(\.self)
    let taken = familyPrefix.isEmpty ? shared.map { String($0.path.dropLast(".swift".count)) } : []
    let families = FilePlanner.families(of: TypeTree(module.endpoints), besides: taken)
    return families.map { EmittedFile(path: "\(familyPrefix)\($0.name).swift", text: text(of: $0)) } + shared
  }

  /// The one file of a module without types; a folder without a file would keep the package from loading.
  static func placeholder(_ name: String) -> EmittedFile {
    var source = header()
    source.line("// The catalog has no endpoints for this module yet.")
    return EmittedFile(path: name + ".swift", text: source.text)
  }

  /// The file that declares the enum around a module's types.
  static func namespace(_ name: String, _ access: EmitOptions.Access) -> EmittedFile {
    var source = header()
    source.line(
      "/// The types of \(name), which stand in a module of that name where they are not part of another one.")
    source.line("\(access.prefix)enum \(name) {}")
    return EmittedFile(path: name + ".swift", text: source.text)
  }

  private static func header() -> SourceText {
    var source = SourceText()
    source.line(EmittedFile.header)
    source.line("// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.")
    source.line()
    return source
  }

  private func text(of family: FamilyPlan) -> String {
    var source = Self.header()
    source.line("import ModelBindings")
    append(family.namespaces, to: &source)
    let structs = StructText(module: module, access: access)
    var groups: [(path: String, trees: [TypeTree])] = []
    for unit in family.units {
      let path = (wrapper.map { [$0] } ?? []) + unit.namespaces.map(SwiftIdentifier.spelled)
      let joined = path.joined(separator: ".")
      if groups.last?.path == joined {
        groups[groups.count - 1].trees.append(unit.tree)
      } else {
        groups.append((joined, [unit.tree]))
      }
    }
    for group in groups {
      source.line()
      if group.path.isEmpty {
        append(group.trees, with: structs, to: &source)
      } else {
        source.block("extension \(group.path) {") { append(group.trees, with: structs, to: &$0) }
      }
    }
    return source.text
  }

  private func append(_ trees: [TypeTree], with structs: StructText, to source: inout SourceText) {
    for (index, tree) in trees.enumerated() {
      if index > 0 { source.line() }
      structs.append(tree, to: &source)
    }
  }

  // MARK: Namespaces

  private func append(_ namespaces: [TypeTree], to source: inout SourceText) {
    guard !namespaces.isEmpty else { return }
    source.line()
    if let wrapper {
      source.block("extension \(wrapper) {") { source in for tree in namespaces { append(tree, to: &source) } }
    } else {
      for tree in namespaces { append(tree, to: &source) }
    }
  }

  private func append(_ namespace: TypeTree, to source: inout SourceText) {
    let inner = namespace.children.filter { $0.endpoint == nil }
    let head = "\(access.prefix)enum \(SwiftIdentifier.spelled(namespace.name)) {"
    if inner.isEmpty {
      source.line(head + "}")
    } else {
      source.block(head) { source in for tree in inner { append(tree, to: &source) } }
    }
  }

  // MARK: What the types share

  private func options() -> EmittedFile? {
    var used: Set<Int> = []
    for endpoint in module.endpoints {
      endpoint.request.collectOptions(into: &used)
      endpoint.response?.collectOptions(into: &used)
    }
    guard !used.isEmpty else { return nil }
    let text = OptionText(access: access)
    var source = Self.header()
    source.line("import ModelBindings")
    source.line()
    source.line(
      "/// The lists of options that requests share. Each request names those it uses: prefer `Request.Resolution`.")
    source.block("\(access.prefix)enum \(module.optionsName) {") { source in
      for option in used.map({ module.options[$0] }).sorted(by: { $0.name < $1.name }) {
        text.append(option, to: &source)
      }
    }
    return EmittedFile(path: module.optionsName + ".swift", text: source.text)
  }

  private func common() -> EmittedFile? {
    guard !module.common.isEmpty, module.endpoints.contains(where: { $0.endpoint.role == .model }) else { return nil }
    var source = Self.header()
    let lines = SchemaText.lines(ofCommon: module.common)
    let fence = String(repeating: "#", count: StringLiteral.fences(for: lines))
    source.line("/// The fields that every model takes beside its own.")
    source.line("let \(module.commonName): StaticString = \(fence)\"\"\"")
    source.indented { source in
      for line in lines { source.line(line) }
      source.line("\"\"\"\(fence)")
    }
    return EmittedFile(path: "\(module.name)Common.swift", text: source.text)
  }
}

extension ObjectPlan {
  fileprivate func collectOptions(into used: inout Set<Int>) {
    for alias in aliases { used.insert(alias.option) }
    for object in nested { object.collectOptions(into: &used) }
  }
}
