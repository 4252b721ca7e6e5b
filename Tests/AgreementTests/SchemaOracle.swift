import Foundation
import ModelBindings

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

  /// Asks about everything at once; nil, with the reason printed, where Python or the package is missing.
  static func ask(_ questions: [Question]) throws -> Answer? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("agreement-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard try run(["-c", "import jsonschema_rs"], in: folder).status == 0 else {
      print("skipped: `python3 -m pip install jsonschema-rs` brings the validator that this test compares with")
      return nil
    }
    var lines: [UInt8] = []
    for question in questions {
      let cases = question.cases.map {
        JSONValue.array([.string(String(decoding: $0.body, as: UTF8.self)), .bool($0.isValid)])
      }
      let line: JSONValue = ["name": .string(question.name), "schema": question.schema, "cases": .array(cases)]
      lines += line.json + [0x0A]
    }
    let file = folder.appendingPathComponent("questions.jsonl")
    try Data(lines).write(to: file)
    let result = try run(["-c", program, file.path], in: folder)
    var output = result.output.split(separator: "\n").map(String.init)
    guard result.status == 0, let judged = output.popLast().flatMap({ Int($0) }) else {
      return Answer(disagreements: ["the oracle ended with status \(result.status): \(result.output.suffix(2000))"])
    }
    return Answer(judged: judged, disagreements: output)
  }

  private static func run(_ arguments: [String], in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    // Through a file, since a pipe that nobody empties would stop the process.
    let output = folder.appendingPathComponent("output")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }
}
