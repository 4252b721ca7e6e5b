import Files
import ModelBindings
import ModelCatalog
import Testing

@testable import SwiftEmitter

@Suite struct NameLockTests {
  private func endpoint(_ id: String, name: String, _ fields: [(String, Bool)]) -> Endpoint {
    var endpoint = Endpoint(provider: "runcomfy", id: id, name: name, path: "/v1/models/\(id)")
    var input = Schema(type: .object)
    input.properties = fields.map { Schema.Property(key: $0.0, schema: Schema(type: .string)) }
    input.required = fields.filter(\.1).map(\.0)
    endpoint.input = input
    return endpoint
  }

  private func catalog(_ endpoints: Endpoint...) -> Catalog {
    let provider = Provider(id: "runcomfy", title: "RunComfy", module: "RunComfy", prefix: "/v1/models/")
    return Catalog(providers: [provider], endpoints: endpoints)
  }

  private func names(_ lock: NameLock, _ id: String) -> [String] {
    lock.providers["runcomfy"]?.endpoints[id]?.fields.map(\.name) ?? []
  }

  @Test func aNewNameInTheDocumentationRenamesNoType() {
    let first = SwiftEmitter.generate(
      catalog: catalog(endpoint("a", name: "old/name", [("x", true)])), lock: NameLock())
    let renamed = catalog(endpoint("a", name: "new/name", [("x", true)]))
    let second = SwiftEmitter.generate(catalog: renamed, lock: first.lock)
    #expect(second.lock == first.lock)
    #expect(second.lock.typeName(of: renamed.endpoints[0]) == "Old.Name")
    #expect(second.files.contains { $0.text.contains("extension Old {") && $0.text.contains("new/name") })
  }

  @Test func newFieldsBreakNobody() {
    let first = SwiftEmitter.generate(
      catalog: catalog(endpoint("a", name: "n", [("late", false), ("first", true), ("second", true)])), lock: NameLock()
    )
    #expect(names(first.lock, "a") == ["first", "second", "late"])
    let more = catalog(
      endpoint(
        "a", name: "n", [("fresh", false), ("late", false), ("needed", true), ("first", true), ("second", false)]))
    let second = SwiftEmitter.generate(catalog: more, lock: first.lock)
    #expect(names(second.lock, "a") == ["first", "needed", "second", "late", "fresh"])
    let text = second.files.first { $0.path == "RunComfy/N.swift" }?.text ?? ""
    let parameters = "first: String, needed: String, second: String? = nil, late: String? = nil, fresh: String? = nil"
    #expect(text.contains("init(\n    \(parameters)\n  ) {"))
    // The places are those of the schema, whatever the order of the parameters.
    #expect(
      text.contains(
        "var fresh: String? {\n    get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }\n  }"))
    #expect(text.contains("var needed: String { get { _storage[2] } set { _storage[2] = newValue } }"))
  }

  @Test func whatLeavesTheCatalogKeepsItsName() {
    let first = SwiftEmitter.generate(catalog: catalog(endpoint("a", name: "n", [("x", true)])), lock: NameLock())
    let other = catalog(endpoint("b", name: "n", [("x", true)]))
    let second = SwiftEmitter.generate(catalog: other, lock: first.lock)
    #expect(second.lock.typeName(of: other.endpoints[0]) == "N_2")
    let both = catalog(endpoint("a", name: "n", [("y", true)]), endpoint("b", name: "n", []))
    let third = SwiftEmitter.generate(catalog: both, lock: second.lock)
    #expect(both.endpoints.map { third.lock.typeName(of: $0) } == ["N", "N_2"])
    #expect(names(third.lock, "a") == ["y", "x"])
  }

  @Test func keysThatMeetAreToldApart() {
    let fields = ["img_url", "imgUrl", "img-url", "imgURL_2"].map { ($0, true) }
    let result = SwiftEmitter.generate(catalog: catalog(endpoint("a", name: "n", fields)), lock: NameLock())
    #expect(names(result.lock, "a") == ["imgURL", "imgURL_2", "imgURL_3", "imgURL2"])
  }

  @Test func aSelectionNamesTheWholeCatalog() {
    let all = catalog(endpoint("a", name: "one", []), endpoint("b", name: "two", []))
    let part = SwiftEmitter.generate(catalog: all, lock: NameLock(), options: EmitOptions(only: ["tw*"], layout: .flat))
    #expect(part.endpointCount == 1)
    #expect(part.files.map(\.path) == ["RunComfy.Two.swift", "RunComfy.swift"])
    #expect(part.lock == SwiftEmitter.generate(catalog: all, lock: NameLock()).lock)
  }

  @Test func theLockReadsWhatItWrites() throws {
    let lock = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock()).lock
    let bench = try Workbench()
    #expect(try lock.write(to: bench.path("names.json")))
    #expect(try NameLock.read(from: bench.path("names.json")) == lock)
    #expect(try !lock.write(to: bench.path("names.json")))
    #expect(try NameLock.read(from: bench.path("absent.json")) == NameLock())
  }

  @Test func aDamagedLockIsNamedWithItsPlace() throws {
    let bench = try Workbench()
    try bench.write(
      "{\n  \"runcomfy\": { \"endpoints\": { \"a\": { \"type\": \"not a type\" } } }\n}\n", to: "names.json")
    let error = #expect(throws: Diagnostic.self) { try NameLock.read(from: bench.path("names.json")) }
    #expect(error?.line == 2)
    #expect(error?.description.contains("/runcomfy/endpoints/a/type") == true)
  }

  @Test func inventedCaseNamesStayWhenTheListGrows() {
    func select(_ values: [JSONValue], _ labels: [String]) -> Catalog {
      var one = endpoint("a", name: "n", [("mode", true)])
      one.input?.properties[0].schema.enumeration = values
      one.input?.properties[0].schema.labels = labels
      return catalog(one)
    }
    let first = SwiftEmitter.generate(catalog: select(["1", "2"], ["", "none"]), lock: NameLock())
    let second = SwiftEmitter.generate(catalog: select(["0", "1", "2"], ["noneOption", "", "none"]), lock: first.lock)
    let options = second.lock.providers["runcomfy"]?.options ?? [:]
    #expect(Array(options.keys) == ["Mode_NoneOption_1_None"])
    #expect(options["Mode_NoneOption_1_None"]?.names["2"] == "noneOption")
    #expect(options["Mode_NoneOption_1_None"]?.names["0"] == "noneOption_2")
  }
}
