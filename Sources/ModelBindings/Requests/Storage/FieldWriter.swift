/// How a field that has a node key and an alias is written.
public enum FieldSpelling: Sendable, Hashable {
  /// By its key, `219##image`, with the options' values.
  case keys
  /// By its alias, `imageUrl`, with the options' labels where they have labels.
  case aliases
}

/// Writes an object's fields as JSON.
struct FieldWriter {
  /// The text that is written for local media.
  enum LocalForm {
    /// The text that the upload returned. Without an upload, a placeholder URL that passes every check of media.
    case uploaded([Media: String])
    /// The name of the file, for people.
    case name
  }

  var json = JSONWriter()
  var spelling = FieldSpelling.keys
  var localForm = LocalForm.uploaded([:])
  /// The values that cannot be written, in the order of the body.
  var problems: [Violation] = []
  /// The media that could not be written: one for each problem with the keyword `media`, in their order.
  var localMedia: [Media] = []

  /// Writes the fields from the position `first` on, and behind them the members of `extra`.
  mutating func object(_ fields: _Storage, from first: Int = 0) {
    let contents = fields.contents
    let keys = fields.keys.fields
    let extra = fields.extra
    var isFirst = true
    json.raw(UInt8(ascii: "{"))
    for position in contents.indices where position >= first {
      guard let content = contents[position] else { continue }
      let field = keys[position]
      // A caller that puts a field's own name into `extra` replaces the field.
      if !extra.isEmpty, extra.names(field) { continue }
      if !isFirst { json.raw(UInt8(ascii: ",")) }
      isFirst = false
      write(content, of: field)
    }
    for member in extra {
      if !isFirst { json.raw(UInt8(ascii: ",")) }
      isFirst = false
      json.string(member.key)
      json.raw(UInt8(ascii: ":"))
      json.value(member.value)
    }
    json.raw(UInt8(ascii: "}"))
  }

  private mutating func write(_ content: _FieldContent, of field: FieldKeys.Field) {
    guard spelling == .aliases else {
      json.raw(field.keyBytes)
      write(content, below: field.key)
      return
    }
    json.raw(field.aliasBytes)
    if !field.labels.isEmpty, let option = content.json?.json,
      let label = field.labels.first(where: { $0.option == option })?.label
    {
      json.string(label)
    } else {
      write(content, below: field.alias ?? field.key)
    }
  }

  private mutating func write(_ content: _FieldContent, below name: @autoclosure () -> String) {
    if case .json(let value) = content {
      json.value(value)
      return
    }
    let before = problems.count
    switch content {
    case .json: break
    case .notFinite(let number):
      problems.append(
        Violation(path: "", keyword: "type", message: "JSON has no number for \(number)", offset: json.bytes.count))
      json.value(.null)
    case .media(let media): write(media)
    case .list(let elements):
      json.raw(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { json.raw(UInt8(ascii: ",")) }
        write(element, below: "\(index)")
      }
      json.raw(UInt8(ascii: "]"))
    case .object(let fields): object(fields)
    }
    // Problems are noted where they are met, with a path from there; on the way out each level puts its name in front.
    guard before < problems.count else { return }
    let step = JSONPointer([name()]).description
    for index in before..<problems.count { problems[index].path = step + problems[index].path }
  }

  private mutating func write(_ media: Media) {
    switch localForm {
    case .name: json.string("\(media)")
    case .uploaded(let values):
      if let value = values[media] {
        json.string(value)
        return
      }
      problems.append(
        Violation(
          path: "", keyword: "media",
          message: "\(media.place); upload it first and give the value that the upload returns",
          offset: json.bytes.count))
      localMedia.append(media)
      json.string(Media.placeholder)
    }
  }
}

extension _Storage {
  /// The JSON bytes of the fields from the position `first` on.
  ///
  /// - Throws: ``ValidationError`` for a value that cannot be written as JSON.
  func json(
    _ spelling: FieldSpelling = .keys, uploaded: [Media: String] = [:], from first: Int = 0
  ) throws(ValidationError) -> [UInt8] {
    var writer = FieldWriter()
    writer.spelling = spelling
    writer.localForm = .uploaded(uploaded)
    writer.object(self, from: first)
    guard writer.problems.isEmpty else { throw ValidationError(violations: writer.problems) }
    return writer.json.bytes
  }
}

extension _Storage: CustomStringConvertible {
  /// The JSON text, with local media under its file names.
  public var description: String {
    var writer = FieldWriter()
    writer.localForm = .name
    writer.object(self)
    return String(decoding: writer.json.bytes, as: UTF8.self)
  }
}
