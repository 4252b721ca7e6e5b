/// The wire names of an object's fields, in the order of its schema.
package struct FieldKeys: Sendable {
  /// A class, so that looking at one counts one reference.
  final class Field: Sendable {
    let key: String
    let alias: String?
    /// The JSON value and the label of each option; empty when the options have no labels.
    let labels: [(option: [UInt8], label: String)]
    /// The name as it is written, quotes and colon included.
    let keyBytes: [UInt8]
    let aliasBytes: [UInt8]

    init(key: String, alias: String? = nil, labels: [(option: [UInt8], label: String)] = []) {
      self.key = key
      self.alias = alias
      self.labels = labels
      keyBytes = JSONValue.string(key).json + [UInt8(ascii: ":")]
      aliasBytes = alias.map { JSONValue.string($0).json + [UInt8(ascii: ":")] } ?? keyBytes
    }
  }

  let fields: [Field]

  /// No fields.
  package init() { fields = [] }

  init(fields: [Field]) { self.fields = fields }

  /// The names in order.
  package var names: [String] { fields.map(\.key) }

  /// The place of `name`, a key or an alias.
  func position(of name: String) -> Int? {
    fields.firstIndex { $0.key.isExactly(name) || $0.alias?.isExactly(name) ?? false }
  }
}
