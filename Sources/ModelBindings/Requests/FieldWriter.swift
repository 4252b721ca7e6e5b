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
    /// What tells one local file from another, so that requests can be compared.
    case identity
  }

  var json = JSONWriter()
  var spelling = Spelling.keys
  var localForm = LocalForm.uploaded([:])
  /// What cannot be written, in the order of the body.
  var problems: [Violation] = []
  /// The media that could not be written: one for each problem with the keyword `media`, in their order.
  var localMedia: [Media] = []

  mutating func note(_ keyword: String, _ message: String) {
    problems.append(Violation(path: "", keyword: keyword, message: message, offset: json.bytes.count))
  }

  /// Problems are noted where they are met, with a path from there; on the way out each level puts its name in front.
  mutating func place(problemsFrom first: Int, below name: @autoclosure () -> String) {
    guard first < problems.count else { return }
    let step = JSONPointer([name()]).description
    for index in first..<problems.count { problems[index].path = step + problems[index].path }
  }

  mutating func media(_ media: Media) {
    if let value = media.wireValue {
      json.string(value)
      return
    }
    switch localForm {
    case .identity:
      json.raw("[")
      json.string("\(media)")
      if case .bytes(let bytes, _) = media.source {
        json.raw(",")
        json.integer(bytes.hashValue)
      }
      json.raw("]")
    case .uploaded(let values):
      if let value = values[media] {
        json.string(value)
        return
      }
      note("media", "\(media.place); upload it first and give what the upload answers")
      localMedia.append(media)
      json.string("https://placeholder.invalid/media")
    }
  }

  /// Writes the fields of `object` from the place `first` on.
  mutating func object(_ object: some ModelObject, from first: Int = 0) {
    let type = type(of: object)
    var visitor = FieldVisitor(writing: self, keys: type.keys, extra: object.extra, from: first)
    var copy = object
    copy.visit(&visitor)
    self = visitor.finishWriting()
  }
}

extension JSONWriter {
  mutating func integer(_ value: some FixedWidthInteger) { raw(String(value).utf8) }
}
