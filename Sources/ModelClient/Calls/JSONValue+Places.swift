import ModelBindings

extension JSONValue {
  /// Replaces what stands at a place, or takes it away; nothing happens where nothing stands.
  mutating func replace(_ place: ArraySlice<String>, with new: JSONValue?) {
    guard let token = place.first else {
      self = new ?? .null
      return
    }
    let rest = place.dropFirst()
    switch self {
    case .object(var object):
      // Held here alone, it is changed where it is instead of in a copy.
      self = .null
      if rest.isEmpty {
        object[token] = new
      } else if var member = object[token] {
        member.replace(rest, with: new)
        object[token] = member
      }
      self = .object(object)
    case .array(var elements):
      guard let index = Int(token), elements.indices.contains(index) else { return }
      self = .null
      if !rest.isEmpty {
        elements[index].replace(rest, with: new)
      } else if let new {
        elements[index] = new
      } else {
        elements.remove(at: index)
      }
      self = .array(elements)
    default: break
    }
  }

  /// The text of a string or a number: services send ids and codes as either.
  var word: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.literal
    default: nil
    }
  }

  /// Puts a value at a place, making the objects and the array elements on the way that are missing.
  mutating func put(_ value: JSONValue, at place: ArraySlice<String>) {
    guard let token = place.first else {
      self = value
      return
    }
    if case .array(var elements) = self {
      guard let index = Int(token), index >= 0, index <= elements.count else { return }
      if index == elements.count { elements.append(.null) }
      elements[index].put(value, at: place.dropFirst())
      self = .array(elements)
    } else {
      var object = self.object ?? JSONObject()
      let next = place.dropFirst().first.flatMap { Int($0) } == nil ? JSONValue.object([:]) : .array([])
      var member = object[token] ?? (place.count > 1 ? next : .null)
      member.put(value, at: place.dropFirst())
      object[token] = member
      self = .object(object)
    }
  }
}
