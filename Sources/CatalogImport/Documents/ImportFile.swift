import ModelCatalog

/// A document to import.
package struct ImportFile: Sendable {
  /// The path, for messages. A date in the file's name counts as the document's date unless the text has one.
  package var path: String
  /// The content.
  package var bytes: [UInt8]

  /// Creates a document.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The largest size of a document in bytes: 64 MB, many times the size of the largest known document.
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
