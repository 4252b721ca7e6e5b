import ModelBindings
import ModelCatalog

/// The differences between two name locks: ids and keys that changed under the same Swift name, and Swift names that changed.
struct NameChanges {
  private(set) var renames = CatalogRenames()
  private(set) var changes: [CatalogChange] = []

  init(_ pairs: EndpointPairs, old: NameLock, new: NameLock) {
    renames.endpoints = pairs.renamed
    for (before, now) in pairs.pairs {
      guard let oldNames = old.providers[before.provider]?.endpoints[before.id],
        let newNames = new.providers[now.provider]?.endpoints[now.id]
      else { continue }
      if oldNames.type != newNames.type {
        note(.typeNameChanged, now, JSONPointer(), oldNames.type, newNames.type)
      }
      // Nearly all endpoints have the same names in both locks; the comparison below is only for the others.
      guard oldNames.fields != newNames.fields else { continue }
      compare(before, now, Self.table(oldNames.fields), Self.table(newNames.fields))
    }
  }

  private static func table(_ names: [NameLock.FieldName]) -> [String: String] {
    Dictionary(names.map { ($0.field, $0.name) }) { first, _ in first }
  }

  private mutating func compare(
    _ before: Endpoint, _ now: Endpoint, _ oldNames: [String: String], _ newNames: [String: String]
  ) {
    let oldPlaces = FieldPlace.all(in: before)
    let newPlaces = FieldPlace.all(in: now)
    let newByPath = Dictionary(newPlaces.map { ($0.path, $0) }) { first, _ in first }
    let oldPaths = Set(oldPlaces.map(\.path))
    for place in oldPlaces {
      guard let name = oldNames[place.path] else { continue }
      if let same = newByPath[place.path] {
        if let other = newNames[place.path], other != name { note(.fieldNameChanged, now, same.pointer, name, other) }
        continue
      }
      let parent = place.pointer.tokens.dropLast()
      let renamed = newPlaces.first {
        $0.pointer.tokens.dropLast() == parent && newNames[$0.path] == name && !oldPaths.contains($0.path)
      }
      if let renamed { renames.fields[now.qualifiedID, default: [:]][place.pointer] = renamed.key }
    }
  }

  private mutating func note(
    _ kind: CatalogChange.Kind, _ endpoint: Endpoint, _ path: JSONPointer, _ old: String, _ new: String
  ) {
    changes.append(
      CatalogChange(
        provider: endpoint.provider, endpoint: endpoint.id, path: path, kind: kind, old: .string(old),
        new: .string(new)))
  }
}
