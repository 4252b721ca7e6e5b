import Testing

@Suite("The verdict on a changed public interface")
struct InterfaceVerdictTests {
  private static let listing = """
    Color | enum Color | conforms to Swift.Sendable
    Color.red | case red
    Fox | struct Fox | conforms to Swift.Hashable, Swift.Sendable
    Fox.init(name:) | init(name: String)
    Fox.name | var name: String { get }
    Fox.run(_:) | func run(_ steps: Int)
    Fox.run(_:) | func run(_ steps: String)
    Runner | protocol Runner : Sendable
    Runner.run() | func run() async | requirement

    """

  private func verdict(_ edits: (String, String)...) -> [String] {
    let new = edits.reduce(Self.listing) { $0.replacing($1.0, with: $1.1) }
    #expect(new != Self.listing, "the edits do not apply")
    return InterfaceVerdict(from: Self.listing, to: new).changes.map(\.description)
  }

  @Test("The same listing has no change")
  func unchanged() {
    let verdict = InterfaceVerdict(from: Self.listing, to: Self.listing)
    #expect(verdict.changes.isEmpty && !verdict.isBreaking)
    #expect(verdict.report == "unchanged: 0 breaking, 0 compatible changes\n")
  }

  @Test("A removed symbol is breaking, an overload too")
  func removed() {
    #expect(
      verdict(("Fox.init(name:) | init(name: String)\n", "")) == [
        "breaking, removed: Fox.init(name:) | init(name: String)"
      ])
    #expect(
      verdict(("Fox.run(_:) | func run(_ steps: Int)\n", "")) == [
        "breaking, removed: Fox.run(_:) | func run(_ steps: Int)"
      ])
  }

  @Test("A new symbol is compatible, an overload too")
  func added() {
    let line = "Fox.run(_:) | func run(_ steps: Double)"
    #expect(verdict(("Runner |", "\(line)\nRunner |")) == ["compatible, added: \(line)"])
    let type = "Owl | struct Owl"
    #expect(verdict(("Runner |", "\(type)\nRunner |")) == ["compatible, added: \(type)"])
  }

  @Test("Another declaration is breaking, and so are new constraints")
  func changed() {
    #expect(
      verdict(("name: String { get }", "name: Int { get }")) == [
        "breaking, changed: Fox.name | var name: Int { get }\n    was Fox.name | var name: String { get }"
      ])
    #expect(
      verdict(("name: String { get }", "name: String { get } | where Self conformance Runner"))[0].hasPrefix(
        "breaking, changed: "))
  }

  @Test("Losing a conformance is breaking, gaining one is compatible")
  func conformances() {
    #expect(verdict(("Swift.Hashable, Swift.Sendable", "Swift.Sendable"))[0].hasPrefix("breaking, changed: Fox |"))
    #expect(
      verdict(("Swift.Hashable, Swift.Sendable", "Swift.Copied, Swift.Hashable, Swift.Sendable"))[0].hasPrefix(
        "compatible, changed: Fox |"))
  }

  @Test("A new case is breaking, unless its enum is new")
  func cases() {
    #expect(
      verdict(("Fox | struct", "Color.blue | case blue\nFox | struct")) == ["breaking, added: Color.blue | case blue"])
    #expect(
      verdict(("Fox | struct", "Form | enum Form\nForm.oval(_:) | case oval(Double)\nFox | struct")) == [
        "compatible, added: Form | enum Form", "compatible, added: Form.oval(_:) | case oval(Double)",
      ])
  }

  @Test("A new requirement is breaking; one that got a default is compatible")
  func requirements() {
    #expect(
      verdict(("Runner.run()", "Runner.end() | func end() | requirement\nRunner.run()")) == [
        "breaking, added: Runner.end() | func end() | requirement"
      ])
    #expect(verdict((" | requirement", ""))[0].hasPrefix("compatible, changed: Runner.run()"))
  }

  @Test("Another comment changes nothing in the listing")
  func comments() throws {
    func graph(_ comment: String) throws -> String {
      try SymbolGraph(
        json: """
          {"symbols": [{"kind": {"identifier": "swift.struct"}, "identifier": {"precise": "s:Fox"}, "pathComponents": ["Fox"],
            "declarationFragments": [{"spelling": "struct"}, {"spelling": " Fox"}],
            "docComment": {"lines": [{"text": "\(comment)"}]}}], "relationships": []}
          """
      ).listing
    }
    #expect(try graph("A fox.") == "Fox | struct Fox\n")
    #expect(try InterfaceVerdict(from: graph("A fox."), to: graph("A red fox.")).changes.isEmpty)
  }

  @Test("The report begins with the verdict and lists breaking changes first")
  func report() {
    let new = Self.listing.replacing("Fox.name | var name: String { get }\n", with: "Fox.age | var age: Int { get }\n")
    #expect(
      InterfaceVerdict(from: Self.listing, to: new).report == """
        breaking: 1 breaking, 1 compatible changes
          breaking, removed: Fox.name | var name: String { get }
          compatible, added: Fox.age | var age: Int { get }

        """)
  }
}
