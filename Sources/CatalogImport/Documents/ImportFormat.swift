/// A format of documentation, by its name on the command line.
///
/// The folder of each reader adds its format here as a constant.
package struct ImportFormat: RawRepresentable, Sendable, Hashable, CaseIterable {
  /// The name, such as `openapi`.
  package let rawValue: String

  /// The format of a name; nil when no reader has it.
  package init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  private init(name: String) { rawValue = name }

  /// A format for ``DocumentReader/format``.
  static func named(_ name: String) -> ImportFormat { ImportFormat(name: name) }

  /// The format that the content shows.
  package static let auto = named("auto")

  /// ``auto``, and the format of each reader.
  package static var allCases: [ImportFormat] { [auto] + DocumentFormats.readers.map { $0.format } }
}
