import TestSupport
import Testing

@testable import modelgen

@Suite("The manual page")
struct ManualTests {
  private func page() throws -> (fixture: CommandFixture, text: String) {
    let fixture = try CommandFixture()
    let text = fixture.run("man", catalog: nil).output
    try fixture.write(text, to: "modelgen.1")
    return (fixture, text)
  }

  @Test("It has every command with every option")
  func complete() throws {
    let text = try page().text
    for command in Modelgen.commands {
      let section = try #require(text.split(separator: ".Ss ").first { $0.hasPrefix(command.name + "\n") })
      for option in command.options {
        #expect(section.contains(".It Fl \\-" + option.name.split(separator: "-").joined(separator: "\\-")))
      }
    }
  }

  @Test(
    "man formats it without a warning",
    .enabled(if: Program.has("man", "groff", from: "`apt-get install man-db groff`")))
  func man() throws {
    let (fixture, _) = try page()
    let shown = try #require(
      try Program.run(["man", "--warnings", "-l", fixture.path("modelgen.1")], environment: ["LC_ALL": "C.UTF-8"]))
    #expect(shown.status == 0 && shown.errors == "")
    #expect(shown.output.contains("modelgen validate (--endpoint NAME | --schema FILE)"))
  }

  @Test("mandoc finds nothing to remark", .enabled(if: Program.has("mandoc", from: "`apt-get install mandoc`")))
  func mandoc() throws {
    let (fixture, _) = try page()
    let lint = try #require(try Program.run(["mandoc", "-T", "lint", fixture.path("modelgen.1")]))
    #expect(lint.status == 0 && lint.output == "")
  }
}
