/// A format of documentation, with its name on the command line.
///
/// The folder of each reader declares its format as a constant in an extension.
package struct ImportFormat: RawRepresentable, Sendable, Hashable, CaseIterable {
  /// The name, such as `openapi`.
  package let rawValue: String

  /// Creates a format from its name. Returns nil for a name that no reader has.
  package init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  private init(name: String) { rawValue = name }

  /// A format for ``DocumentReader/format``.
  static func named(_ name: String) -> ImportFormat { ImportFormat(name: name) }

  /// Recognition of the format by the content.
  package static let auto = named("auto")

  /// ``auto``, and the format of each reader.
  package static var allCases: [ImportFormat] { [auto] + DocumentFormats.readers.map { $0.format } }
}
