import ModelBindings
import ModelCatalog

/// Collects the changes from one schema to another.
struct SchemaDiff {
  let provider: String
  let endpoint: String
  /// The new keys of renamed fields, by their old places.
  let renamedFields: [JSONPointer: String]
  private(set) var changes: [CatalogChange] = []

  init(provider: String, endpoint: String, renamedFields: [JSONPointer: String] = [:]) {
    self.provider = provider
    self.endpoint = endpoint
    self.renamedFields = renamedFields
  }

  mutating func note(
    _ kind: CatalogChange.Kind, at path: JSONPointer = JSONPointer(), old: JSONValue? = nil, new: JSONValue? = nil,
    source: Source.Kind? = nil, isKeptInSwift: Bool = false
  ) {
    changes.append(
      CatalogChange(
        provider: provider, endpoint: endpoint, path: path, kind: kind, old: old, new: new, source: source,
        isKeptInSwift: isKeptInSwift))
  }

  private static let words: [(keyword: String, kind: CatalogChange.Kind)] = [
    ("alias", .aliasChanged), ("labels", .labelsChanged), ("default", .defaultChanged), ("const", .constChanged),
    ("evidence", .evidenceChanged),
  ]

  mutating func compare(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    if old == new { return }
    types(old, new, at: path)
    options(old, new, at: path)
    bounds(old, new, at: path)
    media(old.media, new.media, at: path.appending("media"))
    for (keyword, kind) in Self.words where old.value(of: keyword) != new.value(of: keyword) {
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
      let kept = new.removedOptions.map(\.value)
      let known = old.removedOptions.map(\.value)
      for option in before where !now.contains(option) {
        note(.enumValueRemoved, at: path, old: option, isKeptInSwift: kept.contains(option))
      }
      for option in now where !before.contains(option) {
        note(.enumValueAdded, at: path, new: option, isKeptInSwift: known.contains(option))
      }
      for option in known where !now.contains(option) && !kept.contains(option) {
        note(.removedDropped, at: path, old: option)
      }
      for option in kept where !before.contains(option) && !known.contains(option) {
        note(.removedAdded, at: path, new: option)
      }
    case (nil, nil): break
    }
  }

  private mutating func members(_ old: Schema, _ new: Schema, at path: JSONPointer) {
    let place = { (key: String) in path.appending("properties").appending(key) }
    var met: Set<String> = []
    for property in old.properties {
      var key = property.key
      if new[key] == nil, let renamed = renamedFields[place(key)], new[renamed] != nil, old[renamed] == nil {
        key = renamed
        note(.fieldRenamed, at: place(key), old: .string(property.key), new: .string(key))
      }
      guard let now = new[key] else {
        note(
          property.schema.removed == nil ? .fieldRemoved : .removedDropped, at: place(key),
          old: property.schema.value(of: "type"))
        continue
      }
      met.insert(key)
      let isRequired = (old: old.required.contains(property.key), new: new.required.contains(key))
      member(property.schema, now, isRequired: isRequired, at: place(key))
    }
    for property in new.properties where !met.contains(property.key) {
      let added: CatalogChange.Kind = new.required.contains(property.key) ? .requiredFieldAdded : .fieldAdded
      note(
        property.schema.removed == nil ? added : .removedAdded, at: place(property.key),
        new: property.schema.value(of: "type"))
    }
  }

  /// Compares a field that both schemas have.
  private mutating func member(
    _ old: Schema, _ new: Schema, isRequired: (old: Bool, new: Bool), at place: JSONPointer
  ) {
    switch (old.removed, new.removed) {
    case (nil, nil):
      if isRequired.old != isRequired.new { note(isRequired.new ? .becameRequired : .becameOptional, at: place) }
      compare(old, new, at: place)
    case (nil, .some): note(.fieldRemoved, at: place, old: old.value(of: "type"), isKeptInSwift: true)
    case (.some, nil):
      note(
        isRequired.new ? .requiredFieldAdded : .fieldAdded, at: place, new: new.value(of: "type"), isKeptInSwift: true)
    case (.some, .some): break
    }
  }
}

extension Schema {
  fileprivate func allows(_ type: TypeName) -> Bool {
    types.isEmpty || types.contains(type) || type == .integer && types.contains(.number)
  }
}
