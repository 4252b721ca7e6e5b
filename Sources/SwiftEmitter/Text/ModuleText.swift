import Files
import ModelCatalog

/// The files of one module.
struct ModuleText {
  let module: ModulePlan
  let access: EmitOptions.Access
  /// The enum around every type, where several modules share a folder.
  var wrapper: String?
  /// The prefix of every file name, used when the files share a folder with other files.
  var familyPrefix = ""

  /// The files that a module has, named without the folder.
  func files() -> [OutputFile] {
    guard !module.endpoints.isEmpty else { return [] }
    let common = common()
    let taken = familyPrefix.isEmpty ? [module.optionsName, Self.commonName(module)] : []
    let families = FilePlanner.families(of: TypeTree(module.endpoints), besides: taken)
    let options = OptionHomes(families)
    let files = families.concurrentMap { family in
      OutputFile(path: "\(familyPrefix)\(family.name).swift", text: text(of: family, options))
    }
    // A user's own module has an overview of its own, or none; and DocC documents public symbols alone.
    let isOwnModule = access == .public && familyPrefix.isEmpty
    let overview = isOwnModule ? overview(hasOptions: !options.isEmpty) : nil
    return files + [self.options(options), common, overview].compactMap(\.self)
  }

  private func overview(hasOptions: Bool) -> OutputFile {
    OverviewText(module: module, topics: Topics(module, hasOptions: hasOptions).topics).file()
  }

  /// The one file of a module without types; a folder without a file would keep the package from loading.
  static func placeholder(_ name: String) -> OutputFile {
    var source = header()
    source.line("// The catalog has no endpoints for this module yet.")
    return OutputFile(path: name + ".swift", text: source.text)
  }

  /// The file that declares the enum around a module's types.
  static func namespace(_ name: String, _ access: EmitOptions.Access) -> OutputFile {
    var source = header()
    source.comment(["The types of \(name). The package ModelBindings has them in a module of that name."])
    source.line("\(access.declaration)enum \(name) {}")
    return OutputFile(path: name + ".swift", text: source.text)
  }

  private static func header() -> SourceText {
    var source = SourceText()
    source.line(OutputFile.header)
    source.line("// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.")
    source.line()
    return source
  }

  private func text(of family: FamilyPlan, _ homes: OptionHomes) -> String {
    let options = homes.of(family.name)
    var source = Self.header()
    source.line("import ModelBindings")
    append(family.namespaces, to: &source)
    let structs = StructText(module: module, access: access, homes: homes)
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
    if !options.isEmpty {
      source.line()
      source.block("extension \(module.optionsName) {") { append(options, to: &$0) }
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
    let head = "\(access.declaration)enum \(SwiftIdentifier.spelled(namespace.name)) {"
    if inner.isEmpty {
      source.line(head + "}")
    } else {
      source.block(head) { source in for tree in inner { append(tree, to: &source) } }
    }
  }

  // MARK: What the types share

  /// The file of the enum that holds the option lists, with those lists that several files need.
  private func options(_ homes: OptionHomes) -> OutputFile? {
    guard !homes.isEmpty else { return nil }
    var source = Self.header()
    source.line("import ModelBindings")
    source.line()
    source.comment([
      "The lists of options that several requests share. Each request has them under a short name too, such as `Clip.Resolution`."
    ])
    source.block("\(access.declaration)enum \(module.optionsName) {") { append(homes.shared, to: &$0) }
    return OutputFile(path: module.optionsName + ".swift", text: source.text)
  }

  private func append(_ options: [Int], to source: inout SourceText) {
    let text = OptionText(access: access)
    for option in options.map({ module.options[$0] }).sorted(by: { $0.name < $1.name }) {
      text.append(option, named: option.name, to: &source)
    }
  }

  private func common() -> OutputFile? {
    guard !module.common.isEmpty, module.endpoints.contains(where: { $0.endpoint.role == .model }) else { return nil }
    var source = Self.header()
    let lines = SchemaText.lines(ofCommon: module.common)
    let fence = String(repeating: "#", count: StringLiteral.fences(for: lines))
    source.line("/// The schema of the fields that every model takes beside its own.")
    source.line("nonisolated let \(module.commonName): StaticString = \(fence)\"\"\"")
    source.indented { source in
      source.json(lines)
      source.line("\"\"\"\(fence)")
    }
    return OutputFile(path: Self.commonName(module) + ".swift", text: source.text)
  }

  private static func commonName(_ module: ModulePlan) -> String { module.name + "Common" }
}
