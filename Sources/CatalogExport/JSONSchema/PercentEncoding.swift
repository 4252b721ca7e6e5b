extension String {
  /// The text percent-encoded for a URI. ASCII letters, digits, `-._~` and the characters of `kept` stay as they are.
  package func percentEncoded(keeping kept: String) -> String {
    let kept = Set("-._~".utf8).union(kept.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
