import TestSupport
import Testing

@testable import modelgen

@Suite("Help texts")
struct HelpTests {
  @Test("The help of the program and of every command is as reviewed")
  func snapshot() throws {
    let fixture = try CommandFixture()
    var text = fixture.run("--help", catalog: nil).output
    for command in Modelgen.commands { text += "\n" + fixture.run(command.name, "--help", catalog: nil).output }
    try Golden.expect(text, equals: "ModelgenTests/Golden/help.txt")
  }
}
