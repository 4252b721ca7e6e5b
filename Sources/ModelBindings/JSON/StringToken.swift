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
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var surplus = 0
    while true {
      if position + 8 <= count {
        let word = word(at: position)
        let flags =
          (((word ^ (ones &* 0x22)) &- ones) | ((word ^ (ones &* 0x5C)) &- ones) | (word &- (ones &* 0x20)) | word)
          & highs
        if flags == 0 {
          position += 8
          continue
        }
        position += flags.trailingZeroBitCount >> 3
      }
      guard position < count else { return fail("a closing quote") }
      let byte = base[position]
      if byte >= 0x80 {
        guard scanMultibyteRun(&surplus) else { return fail("well-formed UTF-8") }
      } else if byte == 0x22 {
        token.end = position
        token.surplus = surplus
        position += 1
        return true
      } else if byte == 0x5C {
        token.hasEscapes = true
        guard scanEscapeRun(&surplus) else { return false }
      } else if byte < 0x20 {
        return fail("no raw control character inside a string (write it as \\u00XX)")
      } else {
        // Only near the end of the text, where eight bytes are no longer left.
        position += 1
      }
    }
  }

  /// Steps over the scalars beyond ASCII that stand here, two at a step while they take three bytes each.
  @inline(__always)
  private mutating func scanMultibyteRun(_ surplus: inout Int) -> Bool {
    var position = self.position
    while position + 8 <= count {
      let word = word(at: position)
      if word & 0xC0_C0F0 == 0x80_80E0, Self.isFreeLead(word) {
        if word & 0xC0C0_F000_0000 == 0x8080_E000_0000, Self.isFreeLead(word >> 24) {
          position += 6
          surplus += 4
        } else {
          position += 3
          surplus += 2
        }
        if base[position] < 0x80 { break }
        continue
      }
      // The word begins with ASCII or with a scalar of another length.
      if word & 0x80 == 0 { break }
      self.position = position
      guard scanMultibyte(UInt8(truncatingIfNeeded: word), &surplus) else { return false }
      position = self.position
    }
    self.position = position
    guard position < count, base[position] >= 0x80, position + 8 > count else { return true }
    return scanMultibyte(base[position], &surplus)
  }

  /// Whether a lead byte of three leaves its second byte free: all of E1 to EF but ED. (E0 and ED restrict it.)
  @inline(__always)
  private static func isFreeLead(_ word: UInt64) -> Bool { 0xDFFE &>> (word & 0xF) & 1 != 0 }

  /// Steps over the escapes that stand here.
  @inline(__always)
  private mutating func scanEscapeRun(_ surplus: inout Int) -> Bool {
    var position = self.position
    while position + 8 <= count {
      let word = word(at: position)
      guard word & 0xFFFF == 0x755C else { break }
      let digits = UInt32(truncatingIfNeeded: word >> 16)
      // All four are hexadecimal, and the first two do not make a surrogate (D8 to DF): nearly every escape there is.
      guard Self.areHexadecimal(digits), digits & 0xFF | 0x20 != 0x64 || digits >> 8 & 0xFF < 0x38 else { break }
      position += 6
      surplus += 5
    }
    self.position = position
    return position < count && base[position] == 0x5C ? scanOtherEscape(&surplus) : true
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
  @inline(never)
  private mutating func scanMultibyte(_ lead: UInt8, _ surplus: inout Int) -> Bool {
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
