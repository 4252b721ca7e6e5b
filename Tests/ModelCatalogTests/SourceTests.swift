import Files
import ModelBindings
import ModelCatalog
import Testing

@Suite("Sources")
struct SourceTests {
  private func source(_ text: String) throws -> Source { try Source(JSONNode(JSONValue(parsing: text))) }

  @Test(
    "A record says what the endpoint has, nothing, or something of its own; the form is read back as it was written")
  func stated() throws {
    let text =
      #"{"kind":"page","revised":"2026-01-02","evidence":"client","url":"https://example.com","name":"a","summary":null,"#
      + #""deprecated":true,"complete":null,"samples":["/properties/x"],"claims":{"type":"object"}}"#
    let source = try source(text)
    #expect(source.json.jsonText == text)
    #expect(source.name == .own("a") && source.summary == .nothing && source.output == .likeEndpoint)
    #expect(source.deprecated == .own("") && source.isComplete == .nothing)
    #expect(source.input.ownValue?.types == [.object])
    #expect(try self.source(#"{"kind":"page","claims":null}"#).input == .nothing)
    #expect(try self.source(#"{"kind":"page"}"#).input == .likeEndpoint)
  }

  @Test("A value is resolved against the endpoint's, and compared with it")
  func values() {
    #expect(Stated("a", endpoint: "a") == .likeEndpoint)
    #expect(Stated(nil, endpoint: "a") == .nothing)
    #expect(Stated("b", endpoint: "a") == .own("b"))
    #expect(Stated<String>(nil, endpoint: nil) == .likeEndpoint)
    #expect(Stated.likeEndpoint.value(endpoint: "a") == "a")
    #expect(Stated.nothing.value(endpoint: "a") == nil)
    #expect(Stated.own("b").value(endpoint: "a") == "b")
  }

  @Test(
    "What a member cannot hold is refused with its place",
    arguments: [
      (#"{"kind":"page","role":"modell"}"#, "/role"), (#"{"kind":"page","group":"a"}"#, "/group"),
      (#"{"kind":"page","claims":{"typ":"object"}}"#, "/claims/typ"),
      (#"{"kind":"page","statements":[]}"#, "/statements"),
    ])
  func refused(text: String, place: String) throws {
    let error = try #require(throws: Diagnostic.self) { try source(text) }
    #expect(error.pointer.description == place)
  }
}
