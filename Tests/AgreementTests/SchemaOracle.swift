import Foundation
import ModelBindings
import TestSupport
import Testing

/// jsonschema-rs, a validator by other people in another language, asked through one Python process.
struct SchemaOracle {
  /// A schema with bodies and what we say about each.
  struct Question {
    var name: String
    var schema: JSONValue
    var cases: [(body: [UInt8], isValid: Bool)] = []
  }

  struct Answer {
    var judged = 0
    /// One line for each body that is judged otherwise.
    var disagreements: [String] = []
  }

  private static let program = """
    import json, sys
    from jsonschema_rs import Draft202012Validator
    judged = 0
    def differ(name, body, ours):
        print(json.dumps([name, body[:300], "we say " + ("valid" if ours else "invalid")]))
    for line in open(sys.argv[1], encoding="utf-8"):
        question = json.loads(line)
        validator = Draft202012Validator(question["schema"])
        for body, ours in question["cases"]:
            judged += 1
            if validator.is_valid(json.loads(body)) != ours:
                differ(question["name"], body, ours)
    print(judged)
    """

  static let isPresent = Program.hasPython("jsonschema_rs", from: "jsonschema-rs")

  /// Asks about everything at once, in one Python process.
  static func ask(_ questions: [Question]) throws -> Answer {
    let folder = try TemporaryFolder()
    var lines: [UInt8] = []
    for question in questions {
      let cases = question.cases.map {
        JSONValue.array([.string(String(decoding: $0.body, as: UTF8.self)), .bool($0.isValid)])
      }
      let line: JSONValue = ["name": .string(question.name), "schema": question.schema, "cases": .array(cases)]
      lines += line.json + [0x0A]
    }
    let file = try folder.write(lines, to: "questions.jsonl")
    let result = try #require(try Program.run(["python3", "-c", program, file]))
    var output = result.output.split(separator: "\n").map(String.init)
    guard result.status == 0, let judged = output.popLast().flatMap({ Int($0) }) else {
      return Answer(disagreements: ["the oracle ended with status \(result.status): \(result.errors.suffix(2000))"])
    }
    return Answer(judged: judged, disagreements: output)
  }
}
