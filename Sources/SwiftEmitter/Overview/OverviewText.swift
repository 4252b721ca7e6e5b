import Files
import ModelCatalog

/// A module's first page in its documentation: what it is, and its types by what they are for.
///
/// Links go to types alone. DocC finds no way through a `typealias`, nor to cases that hold `/` or `#`.
struct OverviewText {
  let module: ModulePlan
  let topics: [Topic]

  /// The documentation catalog that DocC looks for.
  func file() -> OutputFile {
    var source = SourceText()
    source.line("# \(Self.link([module.name]))")
    source.line()
    source.line(isService ? "The calls around \(module.provider)'s models, with their responses." : summary)
    source.line()
    source.line("## Overview")
    source.line()
    for line in isService ? serviceWords : modelWords { source.line(line) }
    source.line()
    source.line("## Topics")
    for topic in topics {
      source.line()
      source.line("### \(topic.title)")
      source.line()
      for type in topic.types { source.line("- \(Self.link(type))") }
    }
    return OutputFile(path: "\(module.name).docc/\(module.name).md", text: source.text + "\n" + OutputFile.footer)
  }

  private var isService: Bool { module.endpoints.contains { $0.endpoint.role == .service } }

  private var summary: String {
    "A type for each of \(module.provider)'s models: a request that is checked offline and written as the bytes to send."
  }

  private var modelWords: [String] {
    var lines = naming("the documented name of its model")
    lines += [
      "`validate()` checks a request against every limit that the documentation states, `json()` gives its body, and `operation`",
      "says where that goes. The module `ModelClient` sends it, follows the job and fetches what it made.",
    ]
    if module.endpoints.contains(where: { !$0.endpoint.isComplete }) {
      lines += [
        "",
        "The catalog does not know every field of some models. The comment of such a type says \"Incomplete\". Set the other fields in `extra`.",
      ]
    }
    if let call = example.flatMap({ CallText(module: module).text($0) }) {
      lines +=
        ["", "```swift"] + call.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
      lines.append("```")
    }
    return lines
  }

  private var serviceWords: [String] {
    naming("the documented name of its call, and holds the type of the response as `Response`") + [
      "The clients of the module `ModelClient` make these calls: the usual ones by themselves, any other with `send`."
    ]
  }

  private func naming(_ what: String) -> [String] {
    guard let example else { return ["A type is named after \(what)."] }
    return ["A type is named after \(what): `\(PlainText.clean(example.endpoint.name))` is \(Self.link(example.path))."]
  }

  /// The first endpoint in use whose name can be shown as it is.
  private var example: EndpointPlan? {
    module.endpoints.first { plan in
      let name = plan.endpoint.name
      return EndpointDoc.availability(plan.endpoint) == nil && plan.endpoint.isComplete
        && name.contains { !$0.isWhitespace } && !name.contains("`")
    }
  }

  private static func link(_ path: [String]) -> String { "``\(path.joined(separator: "/"))``" }
}
