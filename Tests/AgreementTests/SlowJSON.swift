import Foundation
import ModelBindings

/// Equality and arithmetic of JSON values, written for clarity and apart from the library's.
enum SlowJSON {
  static func number(_ number: JSONNumber) -> Decimal { Decimal(string: number.literal) ?? .nan }

  static func isWhole(_ number: JSONNumber) -> Bool {
    let value = self.number(number)
    return rounded(value) == value
  }

  static func isMultiple(_ number: JSONNumber, of divisor: JSONNumber) -> Bool {
    let (value, unit) = (self.number(number), self.number(divisor))
    return rounded(value / unit) * unit == value
  }

  private static func rounded(_ value: Decimal) -> Decimal {
    var (value, result) = (value, Decimal())
    NSDecimalRound(&result, &value, 0, .plain)
    return result
  }

  static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.number(let left), .number(let right)): return number(left) == number(right)
    case (.string(let left), .string(let right)): return Array(left.unicodeScalars) == Array(right.unicodeScalars)
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && left.allSatisfy { member in
          right.contains { areEqual(.string($0.key), .string(member.key)) && areEqual($0.value, member.value) }
        }
    default: return false
    }
  }

  static func type(of value: JSONValue, isAnyOf types: [String]) -> Bool {
    types.contains { type in
      switch (type, value) {
      case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
        ("object", .object):
        true
      case ("integer", .number(let number)): isWhole(number)
      default: false
      }
    }
  }
}
