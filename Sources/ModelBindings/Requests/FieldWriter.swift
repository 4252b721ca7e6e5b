/// Writes an object's fields as JSON.
public struct FieldWriter {
  /// How a field that has a node key and a friendly name is written.
  public enum Spelling: Sendable, Hashable {
    /// By its key, `219##image`, options as they are.
    case keys
    /// By its alias, `imageUrl`, options by their label where they have one.
    case aliases
  }

  /// What is written for media that is still local.
  enum LocalForm {
    /// What the uploads answered; otherwise something that satisfies every rule for remote media, since only the rest is to
    /// be judged.
    case uploaded([Media: String])
    /// What tells a person which file it is.
    case name
  }

  var json = JSONWriter()
  var spelling = Spelling.keys
  var localForm = LocalForm.uploaded([:])
  /// What cannot be written, in the order of the body.
  var problems: [Violation] = []
  /// The media that could not be written: one for each problem with the keyword `media`, in their order.
  var localMedia: [Media] = []

  /// Writes the fields from the place `first` on, and behind them those that the type does not offer.
  mutating func object(_ fields: Fields, from first: Int = 0) {
    let contents = fields.contents
    let keys = fields.keys.fields
    let extra = fields.extra
    var isFirst = true
    json.raw(UInt8(ascii: "{"))
    for position in contents.indices where position >= first {
      guard let content = contents[position] else { continue }
      let field = keys[position]
      // What a caller puts into `extra` under a field's own name is meant to replace it.
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

  private mutating func write(_ content: FieldContent, of field: FieldKeys.Field) {
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

  private mutating func write(_ content: FieldContent, below name: @autoclosure () -> String) {
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
          path: "", keyword: "media", message: "\(media.place); upload it first and give what the upload answers",
          offset: json.bytes.count))
      localMedia.append(media)
      json.string("https://placeholder.invalid/media")
    }
  }
}
