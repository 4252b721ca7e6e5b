import ModelBindings

/// Collects what makes one schema differ from another.
struct SchemaDiff {
  let provider: String
  let endpoint: String
  private(set) var changes: [CatalogChange] = []

  init(provider: String, endpoint: String) {
    self.provider = provider
    self.endpoint = endpoint
  }

  mutating func note(
    _ kind: CatalogChange.Kind, at path: JSONPointer = JSONPointer(), old: JSONValue? = nil, new: JSONValue? = nil
  ) {
    changes.append(
      CatalogChange(provider: provider, endpoint: endpoint, path: path, kind: kind, old: old, new: new))
  }

  mutating func compare(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    if old == new { return }
    types(old, new, at: path)
    options(old, new, at: path)
    bounds(old, new, at: path)
    for (keyword, kind) in [
      ("alias", CatalogChange.Kind.aliasChanged), ("labels", .labelsChanged), ("media", .mediaChanged),
      ("default", .defaultChanged), ("const", .constChanged), ("evidence", .evidenceChanged),
    ] where old.value(of: keyword) != new.value(of: keyword) {
      note(kind, at: path, old: old.value(of: keyword), new: new.value(of: keyword))
    }
    if new.deprecated != nil, old.deprecated == nil {
      note(.fieldDeprecated, at: path, new: new.value(of: "deprecated"))
    }
    if (old.additionalProperties == false) != (new.additionalProperties == false) {
      note(new.additionalProperties == false ? .additionalPropertiesClosed : .additionalPropertiesOpened, at: path)
    }
    members(old, new, at: path)
    if let oldItems = old.items, let newItems = new.items {
      compare(oldItems, newItems, at: path.appending("items"))
    }
  }

  private mutating func types(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    guard Set(old.types) != Set(new.types) else { return }
    let isWider = new.types.isEmpty || !old.types.isEmpty && old.types.allSatisfy { new.allows($0) }
    note(isWider ? .typeWidened : .typeChanged, at: path, old: old.value(of: "type"), new: new.value(of: "type"))
  }

  private mutating func options(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    switch (old.enumeration, new.enumeration) {
    case (nil, let added?): note(.enumAdded, at: path, new: .array(added))
    case (let removed?, nil): note(.enumRemoved, at: path, old: .array(removed))
    case (let before?, let now?):
      for option in before where !now.contains(option) { note(.enumValueRemoved, at: path, old: option) }
      for option in now where !before.contains(option) { note(.enumValueAdded, at: path, new: option) }
    case (nil, nil): break
    }
  }

  /// Every numeric rule, with whether a larger value allows more.
  private static let rules: [(keyword: String, isUpper: Bool)] = [
    ("minimum", false), ("exclusiveMinimum", false), ("maximum", true), ("exclusiveMaximum", true),
    ("multipleOf", false),
    ("minLength", false), ("maxLength", true), ("minItems", false), ("maxItems", true),
  ]

  private mutating func bounds(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    for (keyword, isUpper) in Self.rules {
      let before = old.value(of: keyword)
      let now = new.value(of: keyword)
      let place = path.appending(keyword)
      switch (before?.number, now?.number) {
      case (nil, .some): note(.boundAdded, at: place, new: now)
      case (.some, nil): note(.boundRemoved, at: place, old: before)
      case (let low?, let high?) where low != high:
        note((high > low) == isUpper ? .boundLoosened : .boundTightened, at: place, old: before, new: now)
      default: break
      }
    }
  }

  private mutating func members(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    for property in old.properties {
      let place = path.appending("properties").appending(property.key)
      guard let now = new[property.key] else {
        note(.fieldRemoved, at: place, old: property.schema.value(of: "type"))
        continue
      }
      let wasRequired = old.required.contains(property.key)
      let isRequired = new.required.contains(property.key)
      if wasRequired != isRequired { note(isRequired ? .becameRequired : .becameOptional, at: place) }
      compare(property.schema, now, at: place)
    }
    for property in new.properties where old[property.key] == nil {
      let kind: CatalogChange.Kind = new.required.contains(property.key) ? .requiredFieldAdded : .fieldAdded
      note(kind, at: path.appending("properties").appending(property.key), new: property.schema.value(of: "type"))
    }
  }
}

extension Schema {
  fileprivate func allows(_ type: TypeName) -> Bool {
    types.isEmpty || types.contains(type) || type == .integer && types.contains(.number)
  }
}
