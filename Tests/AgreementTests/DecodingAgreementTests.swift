import ModelBindings
import ModelCatalog
import TestSupport
import Testing

/// Decoding and validation are one pass; over the committed catalog they must say the same of the same bytes.
@Suite("Decoding agrees with validation on every field of the catalog")
struct DecodingAgreementTests {
  @Test(
    "A valid body decodes and is written back valid; a refused one is refused by violations that validation reports",
    arguments: AgreementTests.parts)
  func corpus(part: Int) throws {
    var count = (decoded: 0, refused: 0)
    var disagreements: [String] = []
    for (endpoint, provider) in try AgreementTests.subjects(part) + AgreementTests.otherSubjects() {
      let validator = try endpoint.validator(provider: provider)
      for body in Variants.bodies(endpoint, provider) {
        let bytes = body.json
        let result = validator.validate(bytes)
        func disagree(_ words: String) {
          disagreements.append(
            "\(endpoint.qualifiedID): \(String(decoding: bytes.prefix(300), as: UTF8.self))\n  \(words); \(result.violations)"
          )
        }
        switch bytes.withUnsafeBufferPointer({ Decoding.read($0, by: validator, tolerant: false) }) {
        case .success(let storage):
          count.decoded += 1
          // `null` means that an optional field is left out; a list of several types has a property that holds any JSON.
          let left = result.violations.filter { violation in
            ["required", "type"].contains(violation.keyword) && !violation.message.hasSuffix("found null")
          }
          if let violation = left.first { disagree("decoded in spite of \(violation)") }
          guard result.isValid, let written = storage.jsonObject else { continue }
          if !validator.isValid(JSONValue.object(written).json) { disagree("written back as \(storage)") }
        case .failure(let error):
          count.refused += 1
          if error.violations.allSatisfy({ !Self.stopping.contains($0.keyword) }) {
            disagree("refused for a limit: \(error.violations)")
          }
          for violation in error.violations
          where !result.violations.contains(violation) && !Self.isOnlyForSwift(violation) {
            disagree("refused by \(violation)")
          }
        }
      }
    }
    print(
      "part \(part): \(count.decoded) bodies decoded, \(count.refused) refused, \(disagreements.count) disagreements")
    #expect(disagreements.isEmpty, "\(disagreements.prefix(5).joined(separator: "\n"))")
    #expect(count.decoded > 1000 && count.refused > 1000)
  }

  /// The keywords without which a property has no value.
  private static let stopping: Set<String> = ["type", "required", "enum", "json"]

  /// What a Swift property cannot hold and JSON Schema allows: an integer of more than 64 bits, and a root that is no object.
  private static func isOnlyForSwift(_ violation: Violation) -> Bool {
    violation.message.hasPrefix("expected an integer of 64 bits") || violation.message == "expected an object"
  }
}
