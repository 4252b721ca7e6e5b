extension StringProtocol {
  /// The text with a visible sign for every control character but the tab, since bodies and documents come from
  /// anywhere and a terminal obeys what it is sent.
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
