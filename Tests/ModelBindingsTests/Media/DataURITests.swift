import ModelBindings
import Testing

@Suite("Data URIs inside bodies")
struct DataURITests {
  private func violations(
    _ value: String, media: String = #"{"kind":"image","formats":["png"],"maxWidth":40}"#, evidence: String = ""
  ) throws -> [String] {
    let schema = #"{"properties":{"image":{"type":"string","media":\#(media)\#(evidence)}}}"#
    let validator = try Validator(schema: JSONValue(parsing: schema))
    let body = Array(#"{"image":"\#(value)"}"#.utf8)
    let result = validator.validate(body)
    #expect(result.isValid == validator.isValid(body))
    #expect(result.violations.allSatisfy { $0.path == "/image" && $0.offset == 9 })
    return result.violations.map { "\($0.severity == .warning ? "warning " : "")\($0.keyword): \($0.message)" }
  }

  /// Base64, written once more and slowly.
  private func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...3 {
        text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }

  /// A picture whose base64 has every kind of digit.
  private var fine: String { base64(PictureSamples.png() + [0xFF, 0xFF, 0xFE, 0xFB, 0xEF, 0xBE]) }

  @Test("A picture within the rules is fine, however the URI is written")
  func valid() throws {
    #expect(try violations("data:image/png;base64,\(fine)").isEmpty)
    #expect(try violations("DATA:IMAGE/PNG;name=a.png;BASE64,\(fine)").isEmpty)
    #expect(try violations("data:;base64,\(fine)").isEmpty)
    // The declared type says nothing: the content does.
    #expect(try violations("data:image/jpeg;base64,\(fine)").isEmpty)
    let slashes = fine.split(separator: "/", omittingEmptySubsequences: false).joined(separator: #"\/"#)
    #expect(try violations(#"data:image\/png;base64,\#(slashes)"#).isEmpty)
    let lines = fine.prefix(40) + #"\r\n"# + fine.dropFirst(40)
    #expect(try violations("data:image/png;base64,\(lines)").isEmpty)
    let escaped = fine.split(separator: "+", omittingEmptySubsequences: false).joined(separator: "%2B")
    #expect(try violations("data:image/png;base64,\(escaped)").isEmpty)
    let percent = PictureSamples.png().map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(try violations("data:image/png,\(percent)").isEmpty)
  }

  @Test("Padding may be left out, at every length")
  func padding() throws {
    for extra in 0..<3 {
      let text = base64(PictureSamples.png() + Bytes.zeros(extra))
      #expect(try violations("data:image/png;base64,\(text)").isEmpty)
      #expect(try violations("data:image/png;base64,\(text.prefix { $0 != "=" })").isEmpty)
    }
  }

  @Test("What is inside is held against the field's rules")
  func rules() throws {
    #expect(
      try violations("data:image/png;base64,\(base64(PictureSamples.png(width: 41)))")
        == ["media.width: 41 px wide, at most 40 px allowed"])
    #expect(
      try violations("data:image/png;base64,\(base64(PictureSamples.jpeg()))")
        == ["media.format: JPEG, only PNG allowed"])
    let count = PictureSamples.png().count
    for padding in 0..<3 {
      let text = base64(PictureSamples.png() + Bytes.zeros(padding))
      let media = #"{"kind":"image","maxBytes":\#(count + padding - 1)}"#
      #expect(try violations("data:;base64,\(text)", media: media).map { $0.prefix(11) } == ["media.bytes"])
      let enough = #"{"kind":"image","maxBytes":\#(count + padding)}"#
      #expect(try violations("data:;base64,\(text)", media: enough).isEmpty)
    }
    #expect(
      try violations("data:;base64,\(base64(PictureSamples.png(width: 41)))", evidence: #","evidence":"inferred""#)
        == ["warning media.width: 41 px wide, at most 40 px allowed"])
  }

  @Test(
    "What holds no media is a media violation",
    arguments: [
      ("data:image/png;base64,iVBORw0KGgo*", "at character 12"), ("data:image/png;base64,AAAAA", "groups of four"),
      ("data:image/png;base64,AA=", "groups of four"), ("data:image/png;base64,AA==AA==", "at character 3"),
      ("data:image/png;base64,_-AA", "at character 1"), ("data:image/png", "has no comma"),
      ("data:image/png;base64,", "it is empty"), ("data:text/plain;base64,aGVsbG8=", "no image, video or audio"),
      ("data:image/png;base64,iVBORw0KGgo=", "a broken PNG: it ends before its header does"),
      ("data:text/plain,hello", "no image, video or audio"),
    ])
  func broken(value: String, words: String) throws {
    let found = try violations(value)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("media: ") == true)
    #expect(found.first?.contains(words) == true)
  }

  @Test("What stands far inside is found, wherever a group of digits begins", arguments: 0..<3)
  func far(extra: Int) throws {
    let film =
      FilmSamples.ftyp("isom") + Bytes.box("mdat", Bytes.zeros(20_000 + extra))
      + FilmSamples.moov(FilmSamples.picture)
    let media = #"{"kind":"video","formats":["mp4"],"maxWidth":39,"maxSeconds":2}"#
    #expect(
      try violations("data:video/mp4;base64,\(base64(film))", media: media).map { $0.prefix { $0 != ":" } }
        == ["media.width", "media.seconds"])
  }

  @Test("A data URI of many megabytes is judged without being decoded")
  func large() throws {
    let text = fine.prefix { $0 != "=" }
    let whole = text.prefix(text.count / 4 * 4) + String(repeating: "AAAA", count: 4 << 20)
    #expect(try violations("data:image/png;base64,\(whole)").isEmpty)
    #expect(
      try violations("data:image/png;base64,\(whole)", media: #"{"kind":"image","maxBytes":10485760}"#)
        == ["media.bytes: 12 MB, at most 10 MB allowed"])
  }
}
