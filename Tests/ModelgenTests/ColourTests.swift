import CommandLineSupport
import TestSupport
import Testing

@testable import modelgen

@Suite("Colour")
struct ColourTests {
  @Test(
    "--no-color prints without colour wherever it stands",
    arguments: [["--no-color", "list"], ["list", "--no-color"]])
  func noColor(words: [String]) throws {
    let fixture = try CommandFixture()
    try fixture.writeCatalog()
    func output(_ words: [String]) -> String {
      let outcome = fixture.run(words, isColoured: true)
      #expect(outcome.status == 0)
      return outcome.output
    }
    #expect(output(["list"]).contains("\u{1B}["))
    #expect(!output(words).contains("\u{1B}["))
  }

  @Test(
    "On a terminal there is colour, unless NO_COLOR is set or the terminal knows none",
    .enabled(if: ShellTests.isBuilt && Program.has("python3", from: "`apt-get install python3`")),
    arguments: [("", "xterm", true), ("1", "xterm", false), ("", "dumb", false)])
  func terminal(noColor: String, terminal: String, isColoured: Bool) throws {
    let fixture = try CommandFixture()
    try fixture.writeCatalog()
    let spawn = "import pty, sys; pty.spawn(sys.argv[1:])"
    let outcome = try #require(
      try Program.run(
        ["python3", "-c", spawn, ShellTests.products + "/modelgen", "list", "--catalog", fixture.path("catalog")],
        environment: ["NO_COLOR": noColor, "TERM": terminal]))
    #expect(outcome.output.contains("acme/nodes"))
    #expect(outcome.output.contains("\u{1B}[") == isColoured)
  }
}
