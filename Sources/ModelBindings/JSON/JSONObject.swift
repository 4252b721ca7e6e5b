/// The members of a JSON object, in order, each name once.
public struct JSONObject: Sendable {
  /// A name with its value.
  public struct Member: Sendable, Hashable {
    /// The member's name.
    public var key: String
    /// The member's value.
    public var value: JSONValue

    /// A member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }

    /// The same name, scalar by scalar, and an equal value.
    public static func == (left: Member, right: Member) -> Bool {
      left.key.isExactly(right.key) && left.value == right.value
    }
  }

  /// The members in order.
  public private(set) var members: [Member] = []
  /// Built only for objects too large to search one by one, since most have a handful of members.
  private var positions: [ExactText: Int]?
  private static let searchLimit = 16

  /// An object without members.
  public init() {}

  private func position(of key: String) -> Int? {
    if let positions { return positions[ExactText(key)] }
    return members.firstIndex { $0.key.isExactly(key) }
  }

  /// The value under `key`. Setting a new name appends it, setting nil removes it, and an existing name keeps its place.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      let position = position(of: key)
      guard let newValue else {
        if let position {
          members.remove(at: position)
          index()
        }
        return
      }
      if let position {
        members[position].value = newValue
      } else {
        members.append(Member(key: key, value: newValue))
        if positions != nil { positions?[ExactText(key)] = members.count - 1 } else { index() }
      }
    }
  }

  private mutating func index() {
    guard members.count > Self.searchLimit else {
      positions = nil
      return
    }
    positions = Dictionary(zip(members.map { ExactText($0.key) }, members.indices)) { first, _ in first }
  }

  /// The names in order.
  public var keys: [String] { members.map(\.key) }
  /// How many members there are.
  public var count: Int { members.count }
  /// Whether there are none.
  public var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: Hashable {
  /// Equal members, in any order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
  }

  /// The same for any order of the members.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for member in members { sum &+= member.hashValue }
    hasher.combine(sum)
  }
}

extension JSONObject: Sequence {
  /// Walks the members in order.
  public func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object in the written order; of two equal names the later counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements { self[key] = value }
  }
}
