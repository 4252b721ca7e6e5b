import Testing

@testable import modelgen

@Suite("coverage")
struct CoverageTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
    try fixture.write(
      CommandFixture.nodes.replacing("acme/nodes", with: "acme/part").replacing("Acme Nodes", with: "Acme Part")
        .replacing("\"sources\"", with: "\"aliases\": [\"Old Part\"],\n  \"complete\": false,\n  \"sources\""),
      to: "catalog/runninghub/acme/part.json")
    try fixture.write(
      """
      {
        "runninghub": [
          { "name": "Acme Nodes", "group": ["image", "edit"], "revised": "2026-02-01" },
          { "name": "Old Part", "group": ["image", "edit"], "revised": "2026-02-01" },
          { "name": "Start Task basic", "revised": "2026-02-01" },
          { "name": "acme/nodes", "group": ["video"], "revised": "2026-01-01" },
          { "name": "gone", "group": ["video"], "revised": "2026-01-01" },
          { "name": "new", "group": ["video"], "revised": "2026-02-01" }
        ]
      }

      """, to: "catalog/navigation.json")
  }

  @Test("What the navigation names is found by name, alias or id, and counted by group")
  func navigation() {
    let outcome = fixture.run("coverage")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
                          documented  has  in part  lacks
        runninghub                 1    1        0      0
        runninghub image           2    1        1      0
        runninghub video           3    1        0      2

        in part
          runninghub:Old Part  fields are known to be missing

        lacking
          runninghub:gone  no longer listed, last 2026-01-01
          runninghub:new

        5 models and 1 operation are documented: the catalog has 3, 1 in part, and lacks 2

        """)
  }

  @Test("A script gets the counts and every endpoint")
  func json() {
    let output = fixture.run("coverage", "--format", "json").output
    #expect(output.hasPrefix(#"{"documented":6,"has":3,"partly":1,"lacks":2,"endpoints":[{"provider":"runninghub","#))
    #expect(
      output.contains(
        #"{"provider":"runninghub","name":"gone","group":["video"],"revised":"2026-01-01","former":true,"status":"lacks","#
          + #""endpoint":null,"reason":null}"#))
  }

  @Test("Pages can be asked instead, and what they describe counts as documented")
  func pages() throws {
    let page = """
        • Models
          • Image Generation
            • edit
              • Acme Nodes
              • Acme Future

      Acme Nodes
      POST
      /openapi/v2/acme/nodes
      {"12##text": "x"}
      2026-03-01 10:00:00
      """
    let file = try fixture.write(page, to: "page.txt")
    let output = fixture.run("coverage", file).output
    #expect(output.contains("\nlacking\n  runninghub:Acme Future\n"))
    #expect(output.hasSuffix("2 models and 0 operations are documented: the catalog has 1, 0 in part, and lacks 1\n"))
    let comfy = try fixture.write(
      #"{"models": [{"model_id": "acme/owl", "input_schema": {"properties": {}}}]}"#, to: "answer.json")
    #expect(fixture.run("coverage", comfy).output.contains("\nlacking\n  runcomfy:acme/owl\n"))
    #expect(try fixture.read("catalog/navigation.json").contains("Acme Future") == false)
  }

  @Test("What is no documentation is an error, and no navigation is said to be none")
  func nothing() throws {
    let file = try fixture.write("nothing", to: "page.txt")
    #expect(fixture.run("coverage", file).status == 2)
    #expect(fixture.run("coverage", fixture.path("none.txt")).errors.contains("no such file"))
    try fixture.remove("catalog/navigation.json")
    #expect(fixture.run("coverage").output.hasPrefix("the documents name no endpoint"))
    try fixture.write("[]", to: "catalog/navigation.json")
    #expect(fixture.run("coverage").errors.contains("navigation.json:1:1: found an array, expected an object"))
  }
}
