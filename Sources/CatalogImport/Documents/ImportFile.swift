import ModelCatalog

/// A document to import.
package struct ImportFile: Sendable {
  /// The path, for messages. A date in the file's name is the date of a document that has none inside.
  package var path: String
  /// The content.
  package var bytes: [UInt8]

  /// A document.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The largest size of a document: 64 MB, many times the largest that is known.
  package static let maximumBytes = 64 * 1_048_576

  /// The date as `YYYY-MM-DD` in the file's name, or nil.
  var dateInName: String? {
    let name = path.split(separator: "/").last.map { Array($0.unicodeScalars) } ?? []
    guard name.count >= 10 else { return nil }
    for start in 0...(name.count - 10) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: name[start..<start + 10])
      if CalendarDate.isOne(String(text)) { return String(text) }
    }
    return nil
  }
}
