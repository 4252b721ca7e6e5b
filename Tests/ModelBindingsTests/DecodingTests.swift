import Foundation
import ModelBindings
import Testing

/// Decoding and validation are one pass, so that what decoding refuses reads as validation says it.
@Suite("Decoding")
struct DecodingTests {
  private static let bodies = [
    #"{"202##select":"3","9##value":"7","elements":[{"name":"a"},{"weight":true}]}"#,
    #"{"219##image":"https://e.com/a.png","183##text":"fox","202##select":"8s"}"#,
    #"{"219##image":1,"183##text":["x"],"202##select":2,"10##value":"much","elements":{}}"#,
    #"{"219##image":"https://e.com/a.png","183##text":"","10##value":9,"9##value":-1,"more":1,"219##image":"b"}"#,
    "[]", "", "{\"183##text\":\"a\"", #"{"elements":[[1],{"name":null}]}"#,
  ]

  @Test("Each violation that stops decoding is one of those that validation reports", arguments: bodies)
  func violations(body: String) throws {
    let bytes = Array(body.utf8)
    let all = SampleVideo.validator.validate(bytes).violations
    do throws(ValidationError) {
      _ = try SampleVideo(json: bytes)
      #expect(all.allSatisfy { !["type", "enum", "required", "json"].contains($0.keyword) }, "\(all)")
    } catch {
      #expect(!error.violations.isEmpty)
      for violation in error.violations { #expect(all.contains(violation), "\(violation)") }
    }
  }

  @Test("Limits do not stop decoding; null leaves a field out; under its alias a field takes a label")
  func accepted() throws {
    let body = #"{"imageUrl":"a.png","prompt":"","duration":"8s","seed":null,"10##value":9,"more":[1.50]}"#
    let request = try SampleVideo(json: Array(body.utf8))
    #expect(request.imageURL == "a.png" && request.prompt.isEmpty && request.duration == .`8s`)
    #expect(request.seed == nil && request.strength == 9)
    #expect(request.extra.keys == ["more"])
    #expect(!request.validation().isValid)
  }

  @Test("A label in the place of its option is called what it is")
  func label() {
    let body = #"{"219##image":"https://e.com/a.png","183##text":"fox","202##select":"8s"}"#
    let messages = SampleVideo.validator.validate(Array(body.utf8)).violations.map(\.message)
    #expect(messages == [#""8s" is not one of "1", "2"; "8s" is the label of "2""#])
  }

  @Test("An integer of more than 64 bits is JSON, and no value of a property")
  func width() throws {
    let body = #"{"219##image":"https://e.com/a.png","183##text":"fox","9##value":99999999999999999999}"#
    let error = #expect(throws: ValidationError.self) { try SampleVideo(json: Array(body.utf8)) }
    #expect(error?.violations.map(\.path) == ["/9##value"])
    #expect(error?.violations.first?.message.hasPrefix("expected an integer of 64 bits") == true)
  }

  @Test("JSONDecoder says where, and carries the violations")
  func decodingError() throws {
    let body = #"{"requests":[{"219##image":"a","183##text":"b","elements":[{"name":"a"},{"name":5}]}]}"#
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([String: [SampleVideo]].self, from: Data(body.utf8))
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let path = context.codingPath.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }
    #expect(path == ["requests", "0", "elements", "1", "name"])
    #expect((context.underlyingError as? ValidationError)?.violations.map(\.keyword) == ["type"])
    #expect(context.debugDescription == "expected a string, found the number 5")
  }
}
