import CatalogImport
import CatalogReview
import Files
import ModelBindings
import ModelCatalog
import Testing

@testable import SwiftEmitter

@Suite("Changes of names")
struct NameChangeTests {
  private func endpoint(_ id: String, _ input: String) throws -> Endpoint {
    var endpoint = Endpoint(provider: "acme", id: id, name: id, path: "/v1/models/\(id)")
    endpoint.input = try Schema(json: JSONValue(parsing: input))
    return endpoint
  }

  private func named(_ endpoints: Endpoint..., lock: NameLock? = nil) -> NamedCatalog {
    let provider = Provider(id: "acme", title: "Acme", module: "Acme", prefix: "/v1/models/")
    let catalog = Catalog(providers: [provider], endpoints: endpoints)
    return NamedCatalog(catalog: catalog, lock: lock ?? SwiftEmitter.generate(catalog: catalog, lock: NameLock()).lock)
  }

  private static let fox = #"{"properties": {"img": {"type": "string"}, "n": {"type": "integer", "maximum": 9}}}"#

  @Test("An endpoint whose type moved to another id in the lock reads as renamed, and is compared with itself")
  func endpointRenamed() throws {
    let old = try named(endpoint("fox/one", Self.fox))
    var new = try named(endpoint("fox/two", Self.fox.replacing("9", with: "8")))
    #expect(old.changes(to: new).map(\.kind) == [.endpointRemoved, .endpointAdded])
    new.lock = old.lock
    let names = new.lock.providers["acme"]?.endpoints.removeValue(forKey: "fox/one")
    new.lock.providers["acme"]?.endpoints["fox/two"] = names
    #expect(
      old.changes(to: new).map(\.description) == [
        #"acme:fox/two endpointRenamed "fox/one" → "fox/two""#, #"acme:fox/two nameChanged "fox/one" → "fox/two""#,
        "acme:fox/two boundTightened /properties/n/maximum 9 → 8",
      ])
  }

  @Test("A field whose Swift name stayed under another key reads as renamed, inside lists too")
  func fieldRenamed() throws {
    let list = #"{"properties": {"shots": {"type": "array", "items": {"type": "object", "properties": {"img": {}}}}}}"#
    for (input, key, place) in [
      (Self.fox, "img", "/properties/picture"), (list, "shots/img", "/properties/shots/items/properties/picture"),
    ] {
      let old = try named(endpoint("fox", input))
      var new = try named(endpoint("fox", input.replacing("\"img\"", with: "\"picture\"")), lock: old.lock)
      #expect(Set(old.changes(to: new).map(\.kind)) == [.fieldRemoved, .fieldAdded])
      let fields = try #require(new.lock.providers["acme"]?.endpoints["fox"]?.fields)
      new.lock.providers["acme"]?.endpoints["fox"]?.fields = fields.map {
        $0.field == key ? NameLock.FieldName(key.replacing("img", with: "picture"), $0.name) : $0
      }
      #expect(old.changes(to: new).map(\.description) == [#"acme:fox fieldRenamed \#(place) "img" → "picture""#])
    }
  }

  @Test("Another Swift name for the same thing breaks code, not requests")
  func swiftNames() throws {
    let old = try named(endpoint("fox", Self.fox))
    var new = old
    new.lock.providers["acme"]?.endpoints["fox"]?.type = "Vixen"
    new.lock.providers["acme"]?.endpoints["fox"]?.fields[0].name = "photo"
    let changes = old.changes(to: new)
    #expect(
      changes.map(\.description) == [
        #"acme:fox typeNameChanged "Fox" → "Vixen""#, #"acme:fox fieldNameChanged /properties/img "img" → "photo""#,
      ])
    #expect(changes.allSatisfy { $0.wire == .compatible && $0.swift == .breaking })
  }

  private static func sized(_ options: String) -> String { #"{"properties": {"size": {"enum": [\#(options)]}}}"# }

  @Test("A shared list of options that splits is reported where it was left")
  func split() throws {
    let one = Self.sized(#""s", "m""#)
    let more = Self.sized(#""s", "m", "l""#)
    let old = try named(endpoint("a", one), endpoint("b", one), endpoint("c", one))
    let new = try named(endpoint("a", one), endpoint("b", one), endpoint("c", more), lock: old.lock)
    #expect(
      old.changes(to: new).map(\.description) == [
        #"acme:c enumValueAdded /properties/size "l""#, #"acme:c optionListSplit /properties/size "Size_S_M""#,
      ])
    // All together still share one list.
    let all = try named(endpoint("a", more), endpoint("b", more), endpoint("c", more), lock: old.lock)
    #expect(!old.changes(to: all).contains { $0.kind == .optionListSplit })
    // Where nobody stayed, those that went the commoner way are not the ones that left.
    let two = try named(
      endpoint("a", more), endpoint("b", Self.sized(#""xl""#)), endpoint("c", more), lock: old.lock)
    #expect(old.changes(to: two).filter { $0.kind == .optionListSplit }.map(\.endpoint) == ["b"])
  }

  @Test("A field that joins a list with a name says which")
  func joins() throws {
    let one = Self.sized(#""s", "m""#)
    let other = Self.sized(#""l""#)
    let old = try named(endpoint("a", one), endpoint("b", one), endpoint("c", other))
    let new = try named(endpoint("a", one), endpoint("b", other), endpoint("c", other), lock: old.lock)
    #expect(
      old.changes(to: new).filter { $0.kind == .optionListSplit }.map(\.description) == [
        #"acme:b optionListSplit /properties/size "Size_S_M" → "Size_L""#
      ])
  }

  @Test("An endpoint that is kept as deprecated gives its name away where the lock says so")
  func renamedBesideRemoved() throws {
    let old = try named(endpoint("fox/one", Self.fox))
    var gone = try endpoint("fox/one", Self.fox)
    gone.removed = "2026-01-01"
    var new = try named(gone, endpoint("fox/two", Self.fox), lock: old.lock)
    #expect(old.changes(to: new).map(\.kind) == [.endpointRemoved, .endpointAdded])
    let names = new.lock.providers["acme"]?.endpoints.removeValue(forKey: "fox/one")
    new.lock.providers["acme"]?.endpoints["fox/two"] = names
    #expect(old.changes(to: new).map(\.kind) == [.removedAdded, .endpointRenamed, .nameChanged])
  }
}
