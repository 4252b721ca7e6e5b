import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog
import SwiftEmitter

/// The folder that `generate` writes, and what it is to hold: the options of the command line and, where it has none, those that
/// the folder's manifest records.
struct GeneratedFolder {
  let tree: FileTree
  /// The patterns of `--only`, each as it was given or recorded.
  let only: [RecordedOption]
  let access: EmitOptions.Access
  /// The options that the manifest adds to the command line.
  private let kept: [RecordedOption]

  static let output = OptionSpec.value(
    "output", "DIR", "the folder to write (default: Generated, a folder for each module)")
  static let only = OptionSpec.value(
    "only", "GLOB",
    "only endpoints whose id or name matches ('*': all); all files go straight into --output; later runs on the folder keep to it",
    isRepeatable: true)
  static let access = OptionSpec.value(
    "access", "LEVEL", "who may use the types (default: as in the last run on the folder, else public)",
    choices: EmitOptions.Access.allCases.map(\.rawValue))

  /// - Throws: `Diagnostic` when the manifest is malformed, or belongs to a subset and does not record which.
  init(_ arguments: Arguments) throws {
    tree = FileTree(root: arguments[Self.output.name] ?? "Generated", .swift)
    let given = arguments.all(Self.only.name).map { RecordedOption(Self.only.name, $0) }
    guard given.isEmpty || arguments[Self.output.name] != nil else {
      throw UsageError("--only needs --output DIR: the folder Generated holds the whole catalog")
    }
    if let pattern = given.first(where: { $0.value.isEmpty || $0.value.contains(where: \.isNewline) }) {
      throw UsageError("--only takes a pattern on one line, found \"\(pattern.value.printable)\"")
    }
    let manifest = try tree.manifest()
    try Self.check(manifest.options, in: tree.manifestPath)
    let recorded = manifest.options.filter { arguments[$0.name] == nil }
    kept = recorded
    only = given + recorded.filter { $0.name == Self.only.name }
    let level = arguments[Self.access.name] ?? recorded.last { $0.name == Self.access.name }?.value
    access = level.flatMap(EmitOptions.Access.init) ?? .public
    // An older modelgen recorded no patterns. All files of a subset stand straight in the folder, those of the whole catalog never.
    if only.isEmpty, !manifest.paths.isEmpty, manifest.paths.allSatisfy({ !$0.contains("/") }) {
      throw Diagnostic(
        "the folder holds a part of the catalog, and no line here says which; name its endpoints with generate --only ('*' for all), or choose another folder",
        file: tree.manifestPath)
    }
  }

  /// Checks each recorded option as the command line's are checked.
  private static func check(_ options: [RecordedOption], in file: String) throws(Diagnostic) {
    let specs = [Self.only, Self.access]
    var seen: Set<String> = []
    for option in options {
      func error(_ text: String) -> Diagnostic {
        Diagnostic(
          text + "; correct the line, or delete it and give the option again", file: file, line: option.line ?? 1)
      }
      guard let spec = specs.first(where: { $0.name == option.name }) else {
        throw error(
          "found --\(option.name.printable), which this modelgen does not record; it records "
            + specs.map { "--\($0.name)" }.joined(separator: " and "))
      }
      guard spec.choices.isEmpty || spec.choices.contains(option.value) else {
        throw error(
          "found --\(option.name) \"\(option.value.printable)\", expected one of \(spec.choices.joined(separator: ", "))"
        )
      }
      guard seen.insert(option.name).inserted || spec.isRepeatable else {
        throw error("found --\(option.name) a second time, expected one line of it")
      }
    }
  }

  /// What the manifest is to record: nothing for the whole catalog with its defaults.
  var recorded: [RecordedOption] {
    only + (access == .public ? [] : [RecordedOption(Self.access.name, access.rawValue)])
  }

  /// How the Swift is to be emitted.
  var options: EmitOptions {
    EmitOptions(access: access, only: only.map(\.value), layout: only.isEmpty ? .modules : .flat)
  }

  /// What the folder keeps to though this run was not told; nil if there is no such option.
  var note: String? {
    guard !kept.isEmpty else { return nil }
    return "note: \(tree.root) keeps to \(kept.map(\.word).joined(separator: " ").printable), as in its manifest"
  }

  /// Checks that each pattern matches an endpoint, so that a misspelt one, or one whose endpoints were pruned, deletes no file.
  func checkPatterns(in catalog: Catalog) throws {
    for pattern in only where !catalog.endpoints.contains(where: { NamePattern(pattern.value).matches($0) }) {
      let near = catalog.nearest(pattern.value)
      let text =
        "no endpoint matches \"\(pattern.value.printable)\""
        + (near.isEmpty ? "" : "; near are \(near.joined(separator: ", "))")
      guard let line = pattern.line else { throw UsageError(text) }
      throw Diagnostic(
        text + "; correct the line, or give generate all patterns anew with --only", file: tree.manifestPath, line: line
      )
    }
  }
}
