/// Where a JSON string's content stands in the text, quotes left out.
@usableFromInline
struct StringToken {
  var start = 0
  var end = 0
  /// Whether the content holds a backslash, so that its bytes are not yet its characters.
  var hasEscapes = false
  /// Whether every byte is below 0x80.
  var isASCII = true

  @inline(__always)
  var length: Int { end - start }
}

extension JSONScanner {
  /// Steps over the string whose opening quote stands here; eight bytes at a step while they are plain ASCII.
  @inline(__always)
  mutating func scanString(_ token: inout StringToken) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    position += 1
    token.start = position
    token.hasEscapes = false
    token.isASCII = true
    var cursor = position
    while cursor + 8 <= count {
      let word = word(at: cursor)
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // The high bit of a byte ends up set where the byte is a quote, a backslash, a control character or not ASCII.
      // A borrow can raise a false flag only above a true one, and the lowest flag is the one that is used.
      let flags =
        ((quote &- ones) | (backslash &- ones) | (word &- (ones &* 0x20)) | word) & highs
      if flags == 0 {
        cursor += 8
        continue
      }
      cursor += flags.trailingZeroBitCount >> 3
      if base[cursor] == 0x22 {
        token.end = cursor
        position = cursor + 1
        return true
      }
      break
    }
    position = cursor
    return scanStringSlowly(&token)
  }

  /// The rest of a string from its first byte that is not plain, or of one near the end of the text.
  @inline(never)
  mutating func scanStringSlowly(_ token: inout StringToken) -> Bool {
    while position < count {
      let byte = base[position]
      switch byte {
      case 0x22:
        token.end = position
        position += 1
        return true
      case 0x5C:
        token.hasEscapes = true
        guard scanEscape() else { return false }
      case 0..<0x20:
        return fail("no raw control character inside a string (write it as \\u00XX)")
      case 0x20..<0x80:
        position += 1
        skipPlainASCII()
      default:
        token.isASCII = false
        guard scanMultibyte(byte) else { return fail("well-formed UTF-8") }
      }
    }
    return fail("a closing quote")
  }

  /// Eight bytes at a step over plain ASCII in the middle of a string that also has other things.
  @inline(__always)
  private mutating func skipPlainASCII() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position + 8 <= count {
      let word = word(at: position)
      let flags =
        (((word ^ (ones &* 0x22)) &- ones) | ((word ^ (ones &* 0x5C)) &- ones) | (word &- (ones &* 0x20)) | word)
        & highs
      guard flags == 0 else {
        position += flags.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
  }

  private mutating func scanEscape() -> Bool {
    guard position + 1 < count else { return fail("a character after the backslash", at: count) }
    switch base[position + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      position += 2
      return true
    case 0x75:
      guard let unit = hexadecimal(at: position + 2) else { return fail("four hexadecimal digits after \\u") }
      if unit & 0xF800 != 0xD800 {
        position += 6
        return true
      }
      guard unit < 0xDC00, position + 7 < count, base[position + 6] == 0x5C, base[position + 7] == 0x75,
        let low = hexadecimal(at: position + 8), low & 0xFC00 == 0xDC00
      else { return fail("a pair of surrogates, not one alone") }
      position += 12
      return true
    default:
      return fail("one of \" \\ / b f n r t u after the backslash", at: position + 1)
    }
  }

  /// The value of four hexadecimal digits, or nil.
  func hexadecimal(at offset: Int) -> UInt32? {
    guard offset + 4 <= count else { return nil }
    var value: UInt32 = 0
    for index in offset..<offset + 4 {
      let digit: UInt8
      switch base[index] {
      case 0x30...0x39: digit = base[index] &- 0x30
      case 0x41...0x46: digit = base[index] &- 0x37
      case 0x61...0x66: digit = base[index] &- 0x57
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Steps over one scalar of two to four bytes, as Unicode table 3-7 allows them.
  @inline(__always)
  private mutating func scanMultibyte(_ lead: UInt8) -> Bool {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return false
    }
    guard position + length <= count, second.contains(base[position + 1]) else { return false }
    var index = 2
    while index < length {
      guard base[position + index] & 0xC0 == 0x80 else { return false }
      index += 1
    }
    position += length
    return true
  }
}
