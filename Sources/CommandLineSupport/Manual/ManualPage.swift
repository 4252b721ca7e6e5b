/// The manual page in mdoc, the language of man pages that says what a word is and not how it looks; made of the same
/// table as the help.
package struct ManualPage {
  /// The day on which the words below were last looked at; mdoc asks for one.
  private static let date = "November 21, 2026"

  /// What the table of commands does not say.
  package struct Words {
    /// Lines behind the program's name: what it does.
    package var description: [String]
    package var environment: [(name: String, words: String)] = []
    package var files: [(path: String, words: String)]

    package init(
      description: [String], environment: [(name: String, words: String)] = [], files: [(path: String, words: String)]
    ) {
      self.description = description
      self.environment = environment
      self.files = files
    }
  }

  private let program: ProgramDescription
  private var lines: [String] = []

  package init(_ program: ProgramDescription, _ words: Words) {
    self.program = program
    lines = [".Dd \(Self.date)", ".Dt \(program.name.uppercased()) 1", ".Os"]
    section("NAME")
    lines += [".Nm \(program.name)", ".Nd \(Self.arguments(program.summary))"]
    section("SYNOPSIS")
    if program.isOneCommand {
      for usage in program.commands.flatMap(\.usageLine.texts) { lines += [".Nm", ".Ar \(Self.arguments(usage))"] }
    } else {
      lines += [".Nm", ".Ar command", ".Op Ar options"]
    }
    section("DESCRIPTION")
    lines += [".Nm"] + words.description
    if program.isOneCommand {
      lines += [".Pp", "The options are:"]
      append(program.commands.flatMap(\.options) + OptionSpec.everywhere)
    } else {
      lines.append("The commands are:")
      for command in program.commands { append(command) }
      lines += [".Pp", "Every command takes:"]
      append(OptionSpec.everywhere)
    }
    lines += [".Pp", "In the place of everything else:"]
    append([.version])
    section("ENVIRONMENT")
    let environment = words.environment + [("NO_COLOR", "not empty: print without colour")]
    append(environment.map { (".It Ev \($0.name)", $0.words) })
    section("FILES")
    append(words.files.map { (".It Pa \(Self.arguments($0.path))", $0.words) })
    section("EXIT STATUS")
    append(["all is well", "the answer is no", "it could not run"].enumerated().map { (".It \($0)", $1) })
    section("EXAMPLES")
    for command in program.commands { lines += [".Dl \(Self.arguments(command.example))"] }
  }

  /// The page as a file holds it.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func section(_ name: String) { lines.append(".Sh \(name)") }

  private mutating func append(_ items: [(head: String, words: String)]) {
    lines.append(".Bl -tag -width Ds")
    for item in items { lines += [item.head, Self.sentence(item.words)] }
    lines.append(".El")
  }

  private mutating func append(_ command: CommandDescription) {
    lines.append(".Ss \(Self.arguments(command.name))")
    lines.append(Self.sentence(command.summary))
    lines += [".Pp", ".Dl \(Self.arguments("\(program.name) \(command.name) \(command.usage)"))"]
    if !command.options.isEmpty { append(command.options) }
  }

  private mutating func append(_ options: [OptionSpec]) {
    append(
      options.map { option in
        let choices = option.choices.isEmpty ? "" : "; one of \(option.choices.joined(separator: ", "))"
        let value = option.value.map { " Ar \(Self.arguments($0))" } ?? ""
        return (".It Fl \\-\(Self.text(option.name))\(value)", option.help + choices)
      })
  }

  /// Words as a sentence, in lines that editors show whole.
  private static func sentence(_ words: String) -> String {
    var lines = [""]
    for word in (words.prefix(1).uppercased() + words.dropFirst() + ".").split(separator: " ") {
      let word = text(String(word))
      if lines[lines.count - 1].utf8.count + word.utf8.count >= 79 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.map { $0.first == "." ? "\\&" + $0 : $0 }.joined(separator: "\n")
  }

  /// Words behind a macro, none of which is taken for another macro: those have two letters, the first a capital.
  private static func arguments(_ words: String) -> String {
    words.split(separator: " ").map { word in
      (word.count <= 3 && word.first?.isUppercase == true ? "\\&" : "") + text(String(word))
    }.joined(separator: " ")
  }

  /// Words that no escape can be found in.
  private static func text(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\e"
      case "'": text += "\\(aq"
      case "`": text += "\\(ga"
      case "\"": text += "\\(dq"
      case "-": text += "\\-"
      case "~": text += "\\(ti"
      case "^": text += "\\(ha"
      default: text.append(character)
      }
    }
  }
}
