extension StringProtocol {
  /// The text with a visible sign in place of each control character except tab. A terminal would otherwise execute the
  /// control sequences of a body or a document.
  package var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09: scalar
          case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
          case 0x7F..<0xA0: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}

extension String {
  /// The text, cut to `limit` characters with an ellipsis.
  package func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1) + "…"
  }
}
