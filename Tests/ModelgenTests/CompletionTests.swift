import CommandLineSupport
import ModelBindings
import TestSupport
import Testing

@testable import modelgen

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("completions")
struct CompletionTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  /// The first column of what a shell is answered.
  private func answers(_ words: String...) -> [String] {
    let outcome = fixture.run(["__complete"] + words, catalog: nil)
    #expect(outcome.status == 0 && outcome.errors == "")
    return outcome.output.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }
  }

  @Test("Commands are completed with what they do")
  func commands() {
    #expect(answers("va") == ["validate"])
    #expect(answers("") == Modelgen.commands.map { $0.name })
    #expect(answers("help", "va") == ["validate"])
    #expect(fixture.run("__complete", "lin", catalog: nil).output == "lint\t\(LintCommand.summary)\n")
  }

  @Test("Every option of every command is completed, and none that is there already")
  func options() {
    for command in Modelgen.commands {
      let names = (command.options.map(\.name) + ["no-color", "help"]).map { "--\($0)" }
      #expect(answers(command.name, "-") == names)
    }
    #expect(!answers("list", "--format", "json", "--").contains("--format"))
    #expect(answers("generate", "--only", "a", "--on") == ["--only"])
  }

  @Test("A value is completed by its choices, with or without an equals sign")
  func values() {
    #expect(answers("validate", "--format", "") == ["text", "json", "github"])
    #expect(answers("validate", "--format=g") == ["--format=github"])
    #expect(answers("generate", "--output", "") == [":folders"])
    #expect(answers("validate", "--schema", "") == [":files"])
    #expect(answers("validate", "--schema=x") == [":files"])
  }

  @Test("Operands are completed as the usage line has them")
  func operands() {
    let catalog = "--catalog=\(fixture.path("catalog"))"
    #expect(answers("export", "") == ["json-schema", "openapi"])
    #expect(answers(catalog, "export", "") == [])
    #expect(answers("export", catalog, "openapi", "runn") == ["runninghub"])
    #expect(answers("export", catalog, "json-schema", "acme/n") == ["acme/nodes"])
    #expect(answers("completions", "z") == ["zsh"])
    #expect(answers("completions", "zsh", "") == [])
    #expect(answers("validate", catalog, "--", "") == [":files"])
  }

  @Test("Endpoints are completed by id, with the provider where it was typed")
  func endpoints() throws {
    let catalog = fixture.path("catalog")
    #expect(answers("show", "--catalog", catalog, "acme/f") == ["acme/fox-1.2/image-to-video"])
    #expect(answers("show", "--catalog", catalog, "runninghub:acme/") == ["runninghub:acme/nodes"])
    #expect(answers("show", "--catalog", catalog, "acme/nodes", "") == [])
    #expect(
      answers("validate", "--catalog", catalog, "--endpoint", "task/") == ["task/create-advanced", "task/create-basic"])
    try fixture.write(CommandFixture.nodes, to: "catalog/runcomfy/acme/nodes.json")
    #expect(answers("show", "--catalog", catalog, "acme/n") == [])
    #expect(answers("show", "--catalog", catalog, "run").contains("runcomfy:acme/nodes"))
  }

  @Test("Media fields of the endpoint on the line are completed, then files")
  func media() {
    let words = ["validate", "--catalog", fixture.path("catalog"), "--endpoint", "acme/fox-1.2/image-to-video"]
    let output = fixture.run(["__complete"] + words + ["--media", "i"], catalog: nil).output
    #expect(output == "img_url=\n")
    #expect(fixture.run(["__complete"] + words + ["--media", "img_url=f"], catalog: nil).output == ":files\n")
  }

  @Test("A catalog that cannot be read completes nothing, quietly")
  func noCatalog() {
    #expect(answers("show", "--catalog", "/nowhere/at/all", "") == [])
    #expect(answers("shwo", "") == [])
  }

  @Test(
    "What is no shell exits 2 and names the shells",
    arguments: [([], "bash, zsh, fish"), (["zhs"], "did you mean zsh?"), (["bash", "zsh"], "one shell")])
  func refused(words: [String], hint: String) {
    let outcome = fixture.run(["completions"] + words, catalog: nil)
    #expect(outcome.status == 2 && outcome.errors.contains(hint), "\(outcome.errors)")
  }
}

/// The scripts in the shells they are for, typed at through a terminal.
@Suite("completions in a shell")
struct ShellTests {
  /// The folder of the executable under test; empty where it is not built.
  static let products = Program.products ?? ""
  static let isBuilt = Program.isPresent(products + "/modelgen")

  /// Types lines that end in a tab, then has the shell print the words they have become.
  private static let driver = """
    import os, pty, select, sys, time
    program, ready, source, lines = sys.argv[1].split(), "ready>", sys.argv[2], sys.argv[3:]
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp(program[0], program)
    seen = b""
    def wait(text, seconds=30):
        global seen
        end = time.time() + seconds
        while text not in seen:
            if time.time() > end or not select.select([terminal], [], [], end - time.time())[0]: return
            try: seen += os.read(terminal, 65536)
            except OSError: return
    def send(text): os.write(terminal, text.encode())
    send(source + "; echo done | tr d D\\n")
    wait(b"Done")
    for line in lines:
        seen = b""
        send(line + "\\t\\x01printf '[%s]' \\x05; echo done | tr d D\\n")
        wait(b"Done")
        text = seen.decode(errors="replace")
        start = text.rfind("[modelgen]")
        # A folder's slash goes again in some shells when a space follows.
        print(text[start:].split("Done")[0].strip().replace("/]", "]") if start >= 0 else "nothing: " + repr(text))
    os.kill(pid, 9)
    """

  @Test(
    "bash, zsh and fish complete commands, options, names with colons, and files",
    .enabled(if: isBuilt, "modelgen is not built beside the tests"),
    arguments: [
      (Shell.bash, "bash --norc --noprofile -i", "source <(modelgen completions bash)"),
      (.zsh, "zsh -f -i", "autoload -Uz compinit; compinit -u -d zcompdump; source <(modelgen completions zsh)"),
      (.zsh, "zsh -f -i", "source <(modelgen completions zsh)"),
      (.fish, "fish --no-config --private -i", "modelgen completions fish | source"),
    ])
  func types(shell: Shell, command: String, source: String) throws {
    guard Program.has(shell.rawValue, "python3", from: "`apt-get install \(shell.rawValue) python3`") else {
      try Test.cancel("no \(shell.rawValue) or no python3 on the PATH")
    }
    let fixture = try CommandFixture()
    try fixture.writeCatalog()
    try fixture.write(CommandFixture.nodes, to: "catalog/runninghub/acme/odd-[Old].json")
    try fixture.write("{}", to: "body.json")
    let lines = [
      ("modelgen prob", "[modelgen][probe]"),
      ("modelgen list --form", "[modelgen][list][--format]"),
      ("modelgen list --format js", "[modelgen][list][--format][json]"),
      ("modelgen list --format=js", "[modelgen][list][--format=json]"),
      ("modelgen show acme/f", "[modelgen][show][acme/fox-1.2/image-to-video]"),
      ("modelgen show runninghub:acme/n", "[modelgen][show][runninghub:acme/nodes]"),
      ("modelgen show acme/odd", "[modelgen][show][acme/odd-[Old]]"),
      ("modelgen validate --endpoint acme/nodes bod", "[modelgen][validate][--endpoint][acme/nodes][body.json]"),
      ("modelgen export openapi runc", "[modelgen][export][openapi][runcomfy]"),
      ("modelgen lint --catalog=cata", "[modelgen][lint][--catalog=catalog]"),
    ]
    let outcome = try Program.run(
      ["python3", "-c", Self.driver, command, source] + lines.map(\.0),
      environment: [
        "PATH": Self.products + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""), "HOME": fixture.path(""),
        "TERM": "dumb", "PS1": "> ",
      ], in: fixture.path(""))
    let typed = try #require(outcome).output.split(separator: "\n").map(String.init)
    #expect(typed == lines.map(\.1), "\(outcome?.errors ?? "")")
  }
}
