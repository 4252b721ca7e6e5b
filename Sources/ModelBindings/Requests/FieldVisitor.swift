/// Goes through a type's fields one by one, to write or to read them.
///
/// Every request lists its fields once, in `visit(_:)`; what can be done with all fields is done from that list.
public struct FieldVisitor {
  private enum Task {
    case write
    case read
  }

  private let task: Task
  private let keys: FieldKeys
  private var index = 0

  private var writer = FieldWriter()
  private var extra = Extra()
  private var first = 0
  private var isFirst = true

  private var reader: FieldReader
  private var slots = UnsafeMutableBufferPointer<Slot>(start: nil, count: 0)
  private var unknown = Extra()

  init(writing writer: FieldWriter, keys: FieldKeys, extra: Extra, from first: Int) {
    task = .write
    self.keys = keys
    self.writer = writer
    self.extra = extra
    self.first = first
    reader = FieldReader(scanner: JSONScanner(UnsafeBufferPointer(start: nil, count: 0)), isTolerant: false)
    self.writer.json.raw(UInt8(ascii: "{"))
  }

  init(reading reader: FieldReader, keys: FieldKeys, slots: UnsafeMutableBufferPointer<Slot>, unknown: Extra) {
    task = .read
    self.keys = keys
    self.reader = reader
    self.slots = slots
    self.unknown = unknown
  }

  mutating func finishWriting() -> FieldWriter {
    writer.json.raw(UInt8(ascii: "}"))
    return writer
  }

  func finishReading() -> FieldReader { reader }

  // MARK: What a type's `visit` calls

  /// Visits a field that always has a value.
  // Nearly every field is one of these; without a copy of its own for each, every visit looks up type metadata.
  @_specialize(where Value == String)
  @_specialize(where Value == Media)
  @_specialize(where Value == Int)
  @_specialize(where Value == Double)
  @_specialize(where Value == Bool)
  public mutating func callAsFunction<Value: FieldValue>(_ value: inout Value) {
    defer { index += 1 }
    switch task {
    case .write: write(value)
    case .read:
      guard index < slots.count else { return }
      guard slots[index].start >= 0 else {
        reader.note("required", "\"\(keys.fields[index].key)\" is required and missing", at: reader.scanner.position)
        return
      }
      if let found: Value = read() { value = found }
    }
  }

  /// Visits a field that can be left out.
  @_specialize(where Value == String)
  @_specialize(where Value == Media)
  @_specialize(where Value == Int)
  @_specialize(where Value == Double)
  @_specialize(where Value == Bool)
  public mutating func callAsFunction<Value: FieldValue>(_ value: inout Value?) {
    defer { index += 1 }
    switch task {
    case .write: if let value { write(value) }
    case .read:
      guard index < slots.count, slots[index].start >= 0 else {
        value = nil
        return
      }
      reader.scanner.position = slots[index].start
      value = reader.null() ? nil : read()
    }
  }

  /// Visits the fields that the type does not know.
  public mutating func callAsFunction(_ extra: inout Extra) {
    switch task {
    case .read: extra = unknown
    case .write:
      for member in extra {
        separate()
        writer.json.value(.string(member.key))
        writer.json.raw(UInt8(ascii: ":"))
        writer.json.value(member.value)
      }
    }
  }

  // MARK: Writing

  private mutating func separate() {
    if !isFirst { writer.json.raw(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func write(_ value: some FieldValue) {
    guard index >= first, index < keys.fields.count else { return }
    let field = keys.fields[index]
    // What a caller puts into `extra` under a field's own name is meant to replace it.
    if !extra.isEmpty, extra[field.key] != nil || field.alias.map({ extra[$0] != nil }) ?? false { return }
    separate()
    let useAlias = writer.spelling == .aliases
    writer.json.raw(useAlias ? field.aliasBytes : field.keyBytes)
    let before = writer.problems.count
    if useAlias, !field.labels.isEmpty, let label = label(of: value, in: field) {
      writer.json.string(label)
    } else {
      value.write(to: &writer)
    }
    writer.place(problemsFrom: before, below: useAlias ? field.alias ?? field.key : field.key)
  }

  private func label(of value: some FieldValue, in field: FieldKeys.Field) -> String? {
    var option = FieldWriter()
    value.write(to: &option)
    return field.labels.first { $0.option == option.json.bytes }?.label
  }

  // MARK: Reading

  private mutating func read<Value: FieldValue>() -> Value? {
    let field = keys.fields[index]
    let slot = slots[index]
    reader.scanner.position = slot.start
    reader.known = slot.string
    let before = reader.problems.count
    defer { reader.place(problemsFrom: before, below: slot.isAlias ? field.alias ?? field.key : field.key) }
    if slot.isAlias, !field.labels.isEmpty, let option = option(at: slot, in: field) {
      return option.withUnsafeBufferPointer { bytes in
        var other = FieldReader(scanner: JSONScanner(bytes), isTolerant: reader.isTolerant)
        return Value.read(from: &other)
      }
    }
    return Value.read(from: &reader)
  }

  /// The option whose label was given under the alias.
  private func option(at slot: Slot, in field: FieldKeys.Field) -> [UInt8]? {
    var walk = reader
    guard let label = walk.value()?.string else { return nil }
    return field.labels.first { $0.label == label }?.option
  }
}

/// Where a field's value stands in a body.
struct Slot {
  var start = -1
  /// For a string, what the walk over the body found of it, so that it need not be scanned again.
  var string: StringToken?
  /// Whether the field was given by its alias.
  var isAlias = false
}
