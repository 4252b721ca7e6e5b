import Files
import ModelBindings

/// The format of document dates: texts as `YYYY-MM-DD`, so that comparing texts compares dates.
package enum CalendarDate {
  /// Whether `text` is a date. Days 29 to 31 are allowed in every month.
  package static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    guard text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }) else { return false }
    guard let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}

extension JSONNode {
  /// The value as a date, `YYYY-MM-DD`.
  ///
  /// - Throws: ``Diagnostic`` for any other value.
  package func date() throws(Diagnostic) -> String {
    let text = try string()
    guard CalendarDate.isOne(text) else { throw error(allowed: "a date as YYYY-MM-DD") }
    return text
  }

  /// The value of `removed`: the date of the last document that had the item. It is empty for `true`, which stands for a
  /// document without a date.
  package func lastSeen() throws(Diagnostic) -> String { value == true ? "" : try date() }
}

extension JSONValue {
  /// The value of `removed` in the catalog for a date of ``JSONNode/lastSeen()``.
  package static func lastSeen(_ date: String) -> JSONValue { date.isEmpty ? true : .string(date) }
}
