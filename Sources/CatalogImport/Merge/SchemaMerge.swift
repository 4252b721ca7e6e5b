import ModelBindings
import ModelCatalog

/// Unites what documents say about one node: the better evidence wins keyword by keyword, and between equals the looser
/// reading, since nothing that a document allows may be rejected.
package struct SchemaMerge {
  /// What the documents say, best rank first.
  private var claims: [Claim]
  private var result = Schema()
  private var evidence: [String: Evidence] = [:]

  /// The united schema of `claims`, best rank first. One claim alone gives itself, its evidence spelled out.
  package static func schema(_ claims: [Claim]) -> Schema {
    if claims.isEmpty { return Schema() }
    var merge = SchemaMerge(claims: claims)
    merge.words()
    merge.types()
    merge.options()
    merge.bounds()
    merge.counts()
    merge.media()
    merge.contents()
    merge.spellEvidence()
    return merge.result
  }

  /// The same for a whole body, which is an object whoever says so.
  package static func input(_ claims: [Claim]) -> Schema {
    var schema = schema(claims)
    if schema.types == [.object] { schema.evidence = EvidenceMap() }
    return schema
  }

  private init(claims: [Claim]) { self.claims = claims }

  private mutating func note<Value>(_ keyword: String, _ strongest: Strongest<Value>?) -> [Value]? {
    guard let strongest else { return nil }
    evidence[keyword] = strongest.evidence
    return strongest.values
  }

  /// Words of ours and names: the first document that has them.
  private mutating func words() {
    result.title = claims.firstValue { $0.title }
    result.description = claims.firstValue { $0.description }
    result.deprecated = claims.firstValue { $0.deprecated }
    result.alias = note("alias", Strongest(claims, "alias") { $0.alias })?.first
    result.unit = note("unit", Strongest(claims, "unit") { $0.unit })?.first
  }

  /// All types that equals allow; documents that lose here lose all they say about a value of another type.
  private mutating func types() {
    guard let said = note("type", Strongest(claims, "type", { $0.types.isEmpty ? nil : $0.types })) else { return }
    for type in said.joined() where !result.types.contains(type) { result.types.append(type) }
    if result.types.contains(.number) { result.types.removeAll { $0 == .integer } }
    let allowed = Set(result.types)
    claims.removeAll { claim in
      !claim.schema.types.isEmpty
        && claim.schema.types.allSatisfy { !allowed.contains($0) && !($0 == .integer && allowed.contains(.number)) }
        && !(claim.schema.types == [.number] && allowed.contains(.integer))
    }
  }

  private mutating func options() {
    if let consts = note("const", Strongest(claims, "const", { $0.const })) {
      result.const = consts.allSatisfy { $0 == consts[0] } ? consts[0] : nil
    }
    if let lists = note("enum", Strongest(claims, "enum", { $0.enumeration })) {
      var options: [JSONValue] = []
      for option in lists.joined() where !options.contains(option) { options.append(option) }
      result.enumeration = lists.count == 1 ? lists[0] : options
    }
    labels()
    removedOptions()
    if let values = note("default", Strongest(claims, "default", { $0.defaultValue })) {
      result.defaultValue = values[0]
      if claims.count > 1, let options = result.enumeration, !options.contains(values[0]) {
        result.defaultValue = nil
      }
    }
  }

  /// Options that earlier documents had and none has any more.
  private mutating func removedOptions() {
    let options = Set(result.enumeration ?? [])
    for claim in claims {
      let gone = claim.schema.removedOptions.filter { claim.isGone($0.lastSeen) && !options.contains($0.value) }
      result.removedOptions = Schema.RemovedOption.latest(result.removedOptions + gone)
    }
  }

  /// Labels follow the options that they stand for; an option that nobody labelled is its own label.
  private mutating func labels() {
    guard let said = note("labels", Strongest(claims, "labels", { $0.labels })) else { return }
    if claims.count == 1 {
      result.labels = said[0]
      return
    }
    guard let options = result.enumeration else { return }
    var names: [JSONValue: String] = [:]
    for claim in claims {
      for (option, label) in zip(claim.schema.enumeration ?? [], claim.schema.labels ?? []) where names[option] == nil {
        names[option] = label
      }
    }
    result.labels = options.map { names[$0] ?? $0.string ?? $0.jsonText }
  }

  private mutating func bounds() {
    for (inclusive, exclusive, side) in Bound.schemaPairs {
      let closed = { (schema: Schema) in schema[keyPath: inclusive.path].map { Bound($0, isExclusive: false) } }
      let open = { (schema: Schema) in schema[keyPath: exclusive.path].map { Bound($0, isExclusive: true) } }
      // Both spellings of one bound compete with each other, unless a single document gives both.
      let pair = claims.contains { closed($0.schema) != nil && open($0.schema) != nil }
      if pair {
        result[keyPath: inclusive.path] = note(inclusive.keyword, Strongest(claims, inclusive.keyword, closed))
          .map { side.loosest($0).value }
        result[keyPath: exclusive.path] = note(exclusive.keyword, Strongest(claims, exclusive.keyword, open))
          .map { side.loosest($0).value }
        continue
      }
      let keyword = { (claim: Claim) in open(claim.schema) == nil ? inclusive.keyword : exclusive.keyword }
      guard let said = Strongest(claims, { $0.evidence(of: keyword($0)) }, { closed($0) ?? open($0) }) else { continue }
      let bound = side.loosest(said.values)
      let chosen = bound.isExclusive ? exclusive : inclusive
      result[keyPath: chosen.path] = bound.value
      evidence[chosen.keyword] = said.evidence
    }
    if let steps = note("multipleOf", Strongest(claims, "multipleOf", { $0.multipleOf })) {
      result.multipleOf = Bound.commonStep(steps)
    }
  }

  private mutating func counts() {
    result.minLength = note("minLength", Strongest(claims, "minLength") { $0.minLength })?.min()
    result.maxLength = note("maxLength", Strongest(claims, "maxLength") { $0.maxLength })?.max()
    result.minItems = note("minItems", Strongest(claims, "minItems") { $0.minItems })?.min()
    result.maxItems = note("maxItems", Strongest(claims, "maxItems") { $0.maxItems })?.max()
    result.uniqueItems = note("uniqueItems", Strongest(claims, "uniqueItems") { $0.uniqueItems ? true : nil }) != nil
  }

  private mutating func media() {
    guard let said = note("media", Strongest(claims, "media", { $0.media })) else { return }
    result.media = said.dropFirst().reduce(said[0]) { $0.united(with: $1) }
  }

  /// What is inside: elements and members.
  private mutating func contents() {
    let items = claims.compactMap { claim in claim.schema.items.map(claim.inner) }
    if !items.isEmpty { result.items = SchemaMerge.schema(items) }
    let closing = claims.compactMap(\.schema.additionalProperties)
    result.additionalProperties = closing.isEmpty ? nil : closing.contains(true)
    let members = MemberMerge(claims)
    result.properties = members.properties
    result.required = members.required
    result.canonicalize()
  }

  /// The shortest spelling of the evidence: nothing, one word for all keywords, or one for each.
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

extension [Claim] {
  fileprivate func firstValue<Value>(_ value: (Schema) -> Value?) -> Value? {
    for claim in self { if let value = value(claim.schema) { return value } }
    return nil
  }
}
