import ModelBindings
import ModelCatalog

/// The third step of a merge: unites one node of a schema in several records.
///
/// Each keyword gets the value with the strongest evidence. Of several values with equal evidence it gets the loosest,
/// because validation must not reject a value that a document allows.
package struct SchemaMerge {
  /// The node in each record, the highest rank first.
  private var nodes: [RecordedNode]
  private var result = Schema()
  private var evidence: [String: Evidence] = [:]

  /// The united schema of `nodes`, the highest rank first. The result for a single node is the node, with the record's evidence
  /// at its keywords.
  package static func schema(_ nodes: [RecordedNode]) -> Schema {
    if nodes.isEmpty { return Schema() }
    var merge = SchemaMerge(nodes)
    merge.words()
    merge.types()
    merge.options()
    merge.limits()
    merge.counts()
    merge.media()
    merge.contents()
    merge.spellEvidence()
    return merge.result
  }

  /// The united schema of whole inputs. It has no evidence for the type, which is always an object.
  package static func input(_ nodes: [RecordedNode]) -> Schema {
    var schema = schema(nodes)
    if schema.types == [.object] { schema.evidence = EvidenceMap() }
    return schema
  }

  private init(_ nodes: [RecordedNode]) { self.nodes = nodes }

  private mutating func note<Value>(_ keyword: String, _ strongest: Strongest<Value>?) -> [Value]? {
    guard let strongest else { return nil }
    evidence[keyword] = strongest.evidence
    return strongest.values
  }

  /// Takes texts and names from the first record that has them.
  private mutating func words() {
    result.title = nodes.firstValue { $0.schema.title }
    result.description = nodes.firstValue { $0.schema.description }
    result.deprecated = nodes.firstValue { $0.schema.deprecated }
    result.alias = note("alias", Strongest(nodes, "alias") { $0.alias })?.first
    result.unit = note("unit", Strongest(nodes, "unit") { $0.unit })?.first
  }

  /// Unites the types with the strongest evidence. The later steps leave out a record that allows none of them, because its
  /// limits are for values of another type.
  private mutating func types() {
    guard let said = note("type", Strongest(nodes, "type", { $0.types.isEmpty ? nil : $0.types })) else { return }
    for type in said.joined() where !result.types.contains(type) { result.types.append(type) }
    if result.types.contains(.number) { result.types.removeAll { $0 == .integer } }
    let allowed = Set(result.types)
    nodes.removeAll { node in
      !node.schema.types.isEmpty
        && node.schema.types.allSatisfy { !allowed.contains($0) && !($0 == .integer && allowed.contains(.number)) }
        && !(node.schema.types == [.number] && allowed.contains(.integer))
    }
  }

  private mutating func options() {
    if let consts = note("const", Strongest(nodes, "const", { $0.const })) {
      result.const = consts.allSatisfy { $0 == consts[0] } ? consts[0] : nil
    }
    if let lists = note("enum", Strongest(nodes, "enum", { $0.enumeration })) {
      var options: [JSONValue] = []
      for option in lists.joined() where !options.contains(option) { options.append(option) }
      result.enumeration = lists.count == 1 ? lists[0] : options
    }
    labels()
    removedOptions()
    if let values = note("default", Strongest(nodes, "default", { $0.defaultValue })) {
      result.defaultValue = values[0]
      if nodes.count > 1, let options = result.enumeration, !options.contains(values[0]) {
        result.defaultValue = nil
      }
    }
  }

  /// Keeps the options that earlier documents had and no document has now.
  private mutating func removedOptions() {
    let options = Set(result.enumeration ?? [])
    for node in nodes {
      let lost = node.schema.removedOptions.filter {
        node.removes(lastSeen: $0.lastSeen) && !options.contains($0.value)
      }
      result.removedOptions = Schema.RemovedOption.latest(result.removedOptions + lost)
    }
  }

  /// Sets the labels in the order of the options. An option without a label is its own label.
  private mutating func labels() {
    guard let said = note("labels", Strongest(nodes, "labels", { $0.labels })) else { return }
    if nodes.count == 1 {
      result.labels = said[0]
      return
    }
    guard let options = result.enumeration else { return }
    var names: [JSONValue: String] = [:]
    for node in nodes {
      for (option, label) in zip(node.schema.enumeration ?? [], node.schema.labels ?? []) where names[option] == nil {
        names[option] = label
      }
    }
    result.labels = options.map { names[$0] ?? $0.string ?? $0.jsonText }
  }

  private mutating func limits() {
    for (inclusive, exclusive, side) in RangeLimit.pairs {
      let closed = { (schema: Schema) in schema[keyPath: inclusive.path].map { RangeLimit($0, isExclusive: false) } }
      let open = { (schema: Schema) in schema[keyPath: exclusive.path].map { RangeLimit($0, isExclusive: true) } }
      // If a document has both keywords, they are two limits; else they are two spellings of one limit.
      let pair = nodes.contains { closed($0.schema) != nil && open($0.schema) != nil }
      if pair {
        result[keyPath: inclusive.path] = note(inclusive.keyword, Strongest(nodes, inclusive.keyword, closed))
          .map { side.loosest($0).value }
        result[keyPath: exclusive.path] = note(exclusive.keyword, Strongest(nodes, exclusive.keyword, open))
          .map { side.loosest($0).value }
        continue
      }
      let keyword = { (node: RecordedNode) in open(node.schema) == nil ? inclusive.keyword : exclusive.keyword }
      guard let said = Strongest(nodes, { $0.evidence(of: keyword($0)) }, { closed($0) ?? open($0) }) else { continue }
      let limit = side.loosest(said.values)
      let chosen = limit.isExclusive ? exclusive : inclusive
      result[keyPath: chosen.path] = limit.value
      evidence[chosen.keyword] = said.evidence
    }
    if let steps = note("multipleOf", Strongest(nodes, "multipleOf", { $0.multipleOf })) {
      result.multipleOf = RangeLimit.commonStep(steps)
    }
  }

  private mutating func counts() {
    result.minLength = note("minLength", Strongest(nodes, "minLength") { $0.minLength })?.min()
    result.maxLength = note("maxLength", Strongest(nodes, "maxLength") { $0.maxLength })?.max()
    result.minItems = note("minItems", Strongest(nodes, "minItems") { $0.minItems })?.min()
    result.maxItems = note("maxItems", Strongest(nodes, "maxItems") { $0.maxItems })?.max()
    result.uniqueItems = note("uniqueItems", Strongest(nodes, "uniqueItems") { $0.uniqueItems ? true : nil }) != nil
  }

  private mutating func media() {
    guard let said = note("media", Strongest(nodes, "media", { $0.media })) else { return }
    result.media = said.dropFirst().reduce(said[0]) { $0.united(with: $1) }
  }

  /// Unites the elements of arrays and the fields of objects.
  private mutating func contents() {
    let items = nodes.compactMap { node in node.schema.items.map(node.inner) }
    if !items.isEmpty { result.items = SchemaMerge.schema(items) }
    let closing = nodes.compactMap(\.schema.additionalProperties)
    result.additionalProperties = closing.isEmpty ? nil : closing.contains(true)
    let fields = FieldMerge(nodes)
    result.properties = fields.properties
    result.required = fields.required
    result.canonicalize()
  }

  /// Writes the evidence in its shortest form: one word for all keywords, or a word for each that is not documented.
  private mutating func spellEvidence() {
    let stated = Schema.keywords.compactMap { keyword in
      result.value(of: keyword) == nil ? nil : evidence[keyword].map { (keyword: keyword, evidence: $0) }
    }
    if let all = stated.first?.evidence, stated.allSatisfy({ $0.evidence == all }) {
      result.evidence = EvidenceMap(all: all)
    } else {
      result.evidence = EvidenceMap(byKeyword: stated.filter { $0.evidence != .documented })
    }
  }
}
