/// Where a JSON string's content stands in the text, quotes left out.
@usableFromInline
struct StringToken {
  var start = 0
  var end = 0
  /// Whether the content holds a backslash, so that its bytes are not yet its characters.
  var hasEscapes = false
  /// How many more bytes there are than Unicode scalars, escapes counted as what they stand for.
  var surplus = 0

  @inline(__always)
  var length: Int { end - start }

  /// The length as JSON Schema counts it.
  @inline(__always)
  var scalarCount: Int { length - surplus }
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
    token.surplus = 0
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
    var surplus = 0
    while position < count {
      let byte = base[position]
      switch byte {
      case 0x22:
        token.end = position
        token.surplus = surplus
        position += 1
        return true
      case 0x5C:
        token.hasEscapes = true
        guard scanEscape(&surplus) else { return false }
      case 0..<0x20:
        return fail("no raw control character inside a string (write it as \\u00XX)")
      case 0x20..<0x80:
        position += 1
        skipPlainASCII()
      default:
        guard scanMultibyte(byte, &surplus) else { return fail("well-formed UTF-8") }
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

  /// Steps over the escape that stands here.
  @inline(__always)
  private mutating func scanEscape(_ surplus: inout Int) -> Bool {
    if position + 8 <= count, base[position + 1] == 0x75 {
      let digits = UInt32(truncatingIfNeeded: word(at: position) >> 16)
      // All four are hexadecimal, and the first two do not make a surrogate (D8 to DF): nearly every escape there is.
      if Self.areHexadecimal(digits), digits & 0xFF | 0x20 != 0x64 || digits >> 8 & 0xFF < 0x38 {
        position += 6
        surplus += 5
        return true
      }
    }
    return scanOtherEscape(&surplus)
  }

  /// Whether four bytes are hexadecimal digits, tested side by side: adding to a byte below 0x80 sets its high bit where
  /// the byte is not below a limit.
  @inline(__always)
  private static func areHexadecimal(_ bytes: UInt32) -> Bool {
    let letters = bytes | 0x2020_2020
    let isDigit = (bytes &+ 0x5050_5050) & ~(bytes &+ 0x4646_4646)
    let isLetter = (letters &+ 0x1F1F_1F1F) & ~(letters &+ 0x1919_1919)
    return (isDigit | isLetter) & ~bytes & 0x8080_8080 == 0x8080_8080
  }

  @inline(never)
  private mutating func scanOtherEscape(_ surplus: inout Int) -> Bool {
    guard position + 1 < count else { return fail("a character after the backslash", at: count) }
    switch base[position + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      position += 2
      surplus += 1
      return true
    case 0x75:
      guard let unit = hexadecimal(at: position + 2) else { return fail("four hexadecimal digits after \\u") }
      if unit & 0xF800 != 0xD800 {
        position += 6
        surplus += 5
        return true
      }
      guard unit < 0xDC00, position + 7 < count, base[position + 6] == 0x5C, base[position + 7] == 0x75,
        let low = hexadecimal(at: position + 8), low & 0xFC00 == 0xDC00
      else { return fail("a pair of surrogates, not one alone") }
      position += 12
      surplus += 11
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
  private mutating func scanMultibyte(_ lead: UInt8, _ surplus: inout Int) -> Bool {
    // Three bytes, and neither of the two leads whose second byte is restricted: most of the world's scripts.
    if position + 8 <= count, lead != 0xE0, lead != 0xED, word(at: position) & 0xC0C0F0 == 0x8080E0 {
      position += 3
      surplus += 2
      return true
    }
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
    surplus += length - 1
    return true
  }
}
