import CatalogImport
import Files
import ModelBindings
import TestSupport
import Testing

@testable import ModelCatalog

@Suite("What is no longer documented")
struct RemovedTests {
  private func state(
    _ revised: String?, _ input: String, _ kind: Source.Kind = .registry
  ) throws -> DocumentRecord {
    record(revised, try Schema(input), kind)
  }

  private func record(_ revised: String?, _ input: Schema, _ kind: Source.Kind) -> DocumentRecord {
    var record = DocumentRecord(of: endpoint.address, kind: kind, revised: revised, input: input)
    record.name = "a"
    return record
  }

  private let endpoint = Endpoint(provider: "acme", id: "a", name: "a", path: "/v1/models/a")

  private func input(_ records: DocumentRecord...) throws -> String {
    try #require(endpoint.merging(records).input).json.jsonText
  }

  @Test("Fields and options of the earlier document stay, with the date of the last document that had them")
  func kept() throws {
    #expect(
      try input(
        state(
          "2026-01-01", #"{"type":"object","required":["y"],"properties":{"x":{"type":"string"},"y":{"enum":[1,2]}}}"#),
        state("2026-02-01", #"{"type":"object","properties":{"y":{"enum":[2,3]}}}"#))
        == #"{"type":"object","properties":{"y":{"enum":[2,3],"removedEnum":[{"const":1,"removed":"2026-01-01"}]},"#
        + #""x":{"type":"string","removed":"2026-01-01"}}}"#)
    #expect(
      try input(
        state(nil, #"{"type":"object","properties":{"x":{"type":"string"}}}"#),
        state("2026-02-01", #"{"type":"object","properties":{"y":{}}}"#))
        == #"{"type":"object","properties":{"y":{},"x":{"type":"string","removed":true}}}"#)
  }

  @Test("What came back is there, and what was seen again later was last seen later")
  func back() throws {
    let both = #"{"type":"object","properties":{"x":{"maximum":9},"y":{}}}"#
    let one = #"{"type":"object","properties":{"y":{}}}"#
    #expect(try input(state("2026-01-01", both), state("2026-02-01", one), state("2026-03-01", both)) == both)
    #expect(
      try input(
        state("2026-01-01", both.replacing("9", with: "8")), state("2026-02-01", both), state("2026-03-01", one))
        == #"{"type":"object","properties":{"y":{},"x":{"maximum":9,"removed":"2026-02-01"}}}"#)
  }

  @Test("What another document still has is not removed")
  func otherKind() throws {
    let both = #"{"type":"object","properties":{"x":{"enum":[1,2]},"y":{}}}"#
    let one = #"{"type":"object","properties":{"x":{"enum":[1]}}}"#
    #expect(
      try input(state("2026-01-01", both), state("2026-02-01", one), state("2026-01-01", both, .page)) == both)
  }

  @Test("Documents without a date, or of the same date, never remove each other's fields")
  func tied() throws {
    for date in [nil, "2026-01-01"] {
      #expect(
        try input(
          state(
            date, #"{"type":"object","required":["y","x"],"properties":{"y":{"type":"string"},"x":{"maxLength":9}}}"#),
          state(date, #"{"type":"object","required":["y"],"properties":{"y":{"type":"string","maxLength":5},"x":{}}}"#))
          == #"{"type":"object","required":["y"],"properties":{"y":{"type":"string","maxLength":5},"x":{"maxLength":9}}}"#
      )
      #expect(
        try input(
          state(date, #"{"type":"object","properties":{"y":{"type":"string"}}}"#),
          state(date, #"{"type":"object","properties":{"x":{"type":"boolean"}}}"#))
          == #"{"type":"object","properties":{"x":{"type":"boolean"},"y":{"type":"string"}}}"#)
    }
  }

  @Test("Labels stay with the options that they explain")
  func labels() throws {
    #expect(
      try input(
        state("2026-01-01", #"{"type":"object","properties":{"s":{"enum":["1","2"],"labels":["5 s","8 s"]}}}"#),
        state("2026-02-01", #"{"type":"object","properties":{"s":{"enum":["1"],"labels":["5 s"]}}}"#)
      ).contains(#""removedEnum":[{"const":"2","title":"8 s","removed":"2026-01-01"}]"#))
  }

  /// Some schema out of few words, so that what one state has another often lacks.
  private func randomInput(_ random: inout some RandomNumberGenerator, depth: Int = 0) -> Schema {
    var schema = Schema(type: .object)
    for key in ["a", "b", "c"] where Bool.random(using: &random) {
      var inner = Schema(type: .string)
      if key == "c", depth < 2 {
        inner = randomInput(&random, depth: depth + 1)
      } else if key == "b" {
        let options = (1...4).filter { _ in Bool.random(using: &random) }
        inner = Schema(type: .integer)
        if !options.isEmpty { inner.enumeration = options.map { .number(JSONNumber($0)) } }
      } else {
        inner.maxLength = Int.random(in: 1...9, using: &random)
      }
      schema.properties.append(Schema.Property(key: key, schema: inner))
      if Bool.random(using: &random) { schema.required.append(key) }
    }
    return schema
  }

  @Test("The order of the documents makes no difference, on disk neither", arguments: 0..<40)
  func anyOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dates = [nil, "2026-01-01", "2026-02-01", "2026-02-01", "2026-03-01", "2026-04-01"]
    let states = dates.enumerated().map { index, date in
      record(date, randomInput(&random), index == 4 ? .page : .registry)
    }
    var outcome: [UInt8]?
    for _ in 0..<6 {
      var merged = endpoint
      for state in states.shuffled(using: &random) {
        merged = try Endpoint(provider: "acme", json: merged.merging(merged.records + [state]).json)
      }
      #expect(outcome == nil || outcome == merged.canonicalText)
      outcome = merged.canonicalText
    }
  }

  @Test("Changes tell what is kept, what comes back and what goes for good")
  func changes() throws {
    func changes(_ old: String, _ new: String) throws -> [String] {
      var (before, after) = (endpoint, endpoint)
      before.input = try Schema(old)
      after.input = try Schema(new)
      return Endpoint.changes(from: before, to: after).map { "\($0) \($0.wire) \($0.swift)" }
    }
    let live = #"{"properties":{"x":{"type":"string"},"y":{"enum":[1,2]}}}"#
    let kept =
      #"{"properties":{"y":{"enum":[1],"removedEnum":[{"const":2,"removed":true}]},"x":{"type":"string","removed":true}}}"#
    let gone = #"{"properties":{"y":{"enum":[1]}}}"#
    #expect(
      try changes(live, kept) == [
        "acme:a fieldRemoved (kept) /properties/x \"string\" warning warning",
        "acme:a enumValueRemoved (kept) /properties/y 2 breaking warning",
      ])
    #expect(
      try changes(live, gone) == [
        "acme:a fieldRemoved /properties/x \"string\" warning breaking",
        "acme:a enumValueRemoved /properties/y 2 breaking breaking",
      ])
    #expect(
      try changes(kept, gone) == [
        "acme:a tombstoneRemoved /properties/y 2 compatible breaking",
        "acme:a tombstoneRemoved /properties/x \"string\" compatible breaking",
      ])
    #expect(
      try changes(kept, live) == [
        "acme:a enumValueAdded (kept) /properties/y 2 compatible compatible",
        "acme:a fieldAdded (kept) /properties/x \"string\" compatible compatible",
      ])
    #expect(
      try changes(gone, kept).allSatisfy { $0.contains("tombstoneAdded") && $0.hasSuffix("compatible compatible") })
    var removed = endpoint
    removed.removed = "2026-01-01"
    #expect(Endpoint.changes(from: endpoint, to: removed).map(\.swift) == [.warning])
    #expect(Endpoint.changes(from: removed, to: nil).map(\.kind) == [.removedDropped])
    #expect(Endpoint.changes(from: nil, to: removed).map(\.kind) == [.removedAdded])
    #expect(Endpoint.changes(from: removed, to: endpoint).map(\.kind) == [.endpointAdded])
  }

  @Test("The form is read back as it was written; what it cannot hold is refused with its place")
  func form() throws {
    let text =
      #"{"enum":["a"],"removedEnum":[{"const":"b","title":"B","removed":"2026-01-01"},{"const":1,"removed":true}],"removed":"2026-02-01"}"#
    #expect(try Schema(text).json.jsonText == text)
    for (text, message) in [
      (#"{"removed":false}"#, "found false"), (#"{"removedEnum":[{"const":1}]}"#, "\"removed\" is missing"),
      (#"{"removedEnum":[{"const":1,"removed":true,"label":"x"}]}"#, "unknown keyword \"label\""),
    ] {
      let error = #expect(throws: Diagnostic.self) { try Schema(text) }
      #expect(error?.message.contains(message) == true)
    }
  }
}
