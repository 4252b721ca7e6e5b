import CommandLineSupport

/// The manual page in mdoc, the language of man pages that says what a word is and not how it looks; made of the same
/// table as the help.
struct ManualPage {
  /// The day on which the words below were last looked at; mdoc asks for one.
  private static let date = "November 21, 2026"

  private var lines: [String] = []

  init(_ commands: [any Command.Type]) {
    lines = [".Dd \(Self.date)", ".Dt MODELGEN 1", ".Os"]
    section("NAME")
    lines += [".Nm modelgen", ".Nd \(Self.arguments(Modelgen.summary))"]
    section("SYNOPSIS")
    lines += [".Nm", ".Ar command", ".Op Ar options"]
    section("DESCRIPTION")
    lines += [
      ".Nm", "keeps a catalog of the endpoints of hosted AI models, one JSON file each,",
      "imports documentation into it, emits Swift from it and checks requests.",
      "An endpoint is named by its id, its documented name or its path.",
      "The commands are:",
    ]
    for command in commands { append(command) }
    lines += [".Pp", "Every command takes:"]
    append(OptionSpec.everywhere)
    section("ENVIRONMENT")
    lines += [".Bl -tag -width Ds", ".It Ev NO_COLOR", "Not empty: print without colour.", ".El"]
    section("FILES")
    lines += [".Bl -tag -width Ds"]
    for (file, words) in Self.files { lines += [".It Pa \(Self.arguments(file))", Self.sentence(words)] }
    lines += [".El"]
    section("EXIT STATUS")
    lines += [".Bl -tag -width Ds"]
    for (status, words) in ["all is well", "the answer is no", "it could not run"].enumerated() {
      lines += [".It \(status)", Self.sentence(words)]
    }
    lines += [".El"]
    section("EXAMPLES")
    for command in commands { lines += [".Dl \(Self.arguments(command.example))"] }
  }

  /// The page as a file holds it.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private static let files = [
    ("catalog/PROVIDER/ID.json", "an endpoint"), ("catalog/providers.json", "the providers"),
    ("catalog/overrides.json", "corrections by people, each with a reason"),
    ("catalog/names.json", "every Swift name that was given"), ("Generated/", "the emitted Swift"),
  ]

  private mutating func section(_ name: String) { lines.append(".Sh \(name)") }

  private mutating func append(_ command: any Command.Type) {
    lines.append(".Ss \(Self.arguments(command.name))")
    lines.append(Self.sentence(command.summary))
    lines += [".Pp", ".Dl \(Self.arguments("modelgen \(command.name) \(command.usage)"))"]
    if !command.options.isEmpty { append(command.options) }
  }

  private mutating func append(_ options: [OptionSpec]) {
    lines.append(".Bl -tag -width Ds")
    for option in options {
      lines.append(".It Fl \\-\(Self.text(option.name))" + (option.value.map { " Ar \(Self.arguments($0))" } ?? ""))
      let choices = option.choices.isEmpty ? "" : "; one of \(option.choices.joined(separator: ", "))"
      lines.append(Self.sentence(option.help + choices))
    }
    lines.append(".El")
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
