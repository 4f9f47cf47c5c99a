import CoterieText

/// Reads the tokens of JSON text one after the other, without memory of its own.
///
/// The text is given with each call, as a scanner keeps only where it is. A text that ends early
/// gives ``JSONToken/Kind/end`` for ever; what is no token is passed over and given as
/// ``JSONToken/Kind/broken``.
struct JSONScanner {
  /// Where the next token is looked for.
  var position: Int
  /// The line of that place, from 1.
  var line: Int

  /// Creates a scanner.
  init(position: Int = 0, line: Int = 1) {
    self.position = position
    self.line = line
  }

  /// Reads the next token.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> JSONToken {
    skipBlanks(in: text)
    guard position < text.count else {
      return JSONToken(kind: .end, range: text.count..<text.count)
    }
    switch text[position] {
    case UInt8(ascii: "\""): return string(in: text)
    case UInt8(ascii: ","): return sign(.comma)
    case UInt8(ascii: ":"): return sign(.colon)
    case UInt8(ascii: "{"): return sign(.beginObject)
    case UInt8(ascii: "}"): return sign(.endObject)
    case UInt8(ascii: "["): return sign(.beginArray)
    case UInt8(ascii: "]"): return sign(.endArray)
    default: return word(in: text)
    }
  }

  @inline(__always)
  private mutating func skipBlanks(in text: Span<UInt8>) {
    while position < text.count, text[position] <= 0x20 {
      if text[position] == 0x0A { line += 1 }
      position += 1
    }
  }

  @inline(__always)
  private mutating func sign(_ kind: JSONToken.Kind) -> JSONToken {
    position += 1
    return JSONToken(kind: kind, range: (position - 1)..<position)
  }
}

// MARK: - Strings

extension JSONScanner {
  /// Reads the string that begins here. A line end in it is an error, so that a missing quote spoils no
  /// more than its line.
  @inline(__always)
  private mutating func string(in text: Span<UInt8>) -> JSONToken {
    let start = position + 1
    var place = start
    var hasEscapes = false
    while true {
      place = Self.placeOfSpecial(from: place, in: text)
      guard place < text.count else { return ended(at: start - 1, in: text) }
      switch text[place] {
      case UInt8(ascii: "\""):
        position = place + 1
        return JSONToken(kind: .string, range: start..<place, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        place += 2
      case 0x0A:
        position = place
        return JSONToken(kind: .broken, range: (start - 1)..<place)
      default: place += 1
      }
    }
  }

  /// The next quote, backslash or control character.
  ///
  /// Eight bytes are tested at once: a byte is 0 where subtracting 1 borrows and it had no high bit, and
  /// below 32 where subtracting 32 does.
  @inline(__always)
  private static func placeOfSpecial(from start: Int, in text: Span<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    let bytes = unsafe text.bytes
    while place + 8 <= text.count {
      // The eight bytes are in the text, and any bytes make an integer.
      let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let quotes = eight ^ (0x22 &* ones)
      let slashes = eight ^ (0x5C &* ones)
      let found =
        ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
          | (eight &- (0x20 &* ones)) & ~eight) & (0x80 &* ones)
      if found != 0 { return place + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
      place += 8
    }
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return place }
      place += 1
    }
    return text.count
  }

  private mutating func ended(at start: Int, in text: Span<UInt8>) -> JSONToken {
    position = text.count
    return JSONToken(kind: .end, range: start..<text.count)
  }
}

// MARK: - Words

extension JSONScanner {
  /// Reads a number, `true`, `false`, `null`, or what is in their place.
  @inline(__always)
  private mutating func word(in text: Span<UInt8>) -> JSONToken {
    let start = position
    if let end = JSONNumber.end(from: start, in: text), end < text.count,
      !Self.isWordByte(text[end])
    {
      position = end
      return JSONToken(kind: .number, range: start..<end)
    }
    return otherWord(in: text)
  }

  private mutating func otherWord(in text: Span<UInt8>) -> JSONToken {
    let start = position
    while position < text.count, Self.isWordByte(text[position]) { position += 1 }
    if position == start { position += 1 }
    let range = start..<position
    if position == text.count { return JSONToken(kind: .end, range: range) }
    return JSONToken(kind: Self.kind(ofWord: range, in: text), range: range)
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
      false
    default: true
    }
  }

  private static func kind(ofWord range: Range<Int>, in text: Span<UInt8>) -> JSONToken.Kind {
    if text.has("true", at: range) || text.has("false", at: range) { return .boolean }
    if text.has("null", at: range) { return .null }
    let isNoNumber =
      text.has("NaN", at: range) || text.has("-NaN", at: range) || text.has("Infinity", at: range)
      || text.has("-Infinity", at: range)
    return isNoNumber ? .noNumber : .broken
  }
}

extension Span<UInt8> {
  /// Whether a word is at a range.
  func has(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    // The word has as many bytes as the range.
    return range.allSatisfy { unsafe self[$0] == word.utf8Start[$0 - range.lowerBound] }
  }
}

// MARK: - Passing over values

extension JSONScanner {
  /// Where the rest of an object or array ends.
  enum Rest {
    /// With its own bracket.
    case closed
    /// In front of what shows that its own bracket is missing.
    case unclosed
    /// With the text.
    case cutOff
  }

  /// Passes over the rest of an object or array whose bracket was read.
  ///
  /// What lacks its own bracket ends in front of the bracket around it. An object without it also ends in
  /// front of an object that has no key: the next item of the list around.
  mutating func skipRest(of opener: JSONToken.Kind, in text: Span<UInt8>) -> Rest {
    // Whether each open bracket is that of an object.
    var open = [opener == .beginObject]
    var followsColon = false
    while true {
      switch nextSign(in: text, &followsColon) {
      case UInt8(ascii: "{"):
        if !followsColon, open[open.count - 1] {
          guard let list = open.lastIndex(of: false) else { return endedBeforeSign() }
          open.removeSubrange((list + 1)...)
        }
        open.append(true)
      case UInt8(ascii: "["): open.append(false)
      case UInt8(ascii: ":"):
        followsColon = true
        continue
      case let sign?:
        guard let place = open.lastIndex(of: sign == UInt8(ascii: "}")) else {
          return endedBeforeSign()
        }
        if place == 0 { return .closed }
        open.removeSubrange(place...)
      case nil: return .cutOff
      }
      followsColon = false
    }
  }

  /// Passes over strings, words and commas, and over the bracket or colon behind them, which is returned;
  /// nil where the text ends before.
  ///
  /// - Parameter followsColon: Becomes false where more than blanks is passed over.
  @inline(__always)
  private mutating func nextSign(in text: Span<UInt8>, _ followsColon: inout Bool) -> UInt8? {
    while position < text.count {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "\""):
        followsColon = false
        if string(in: text).kind == .end { return nil }
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: ":"):
        position += 1
        return byte
      default:
        if byte > 0x20 { followsColon = false }
        if byte == 0x0A { line += 1 }
        position += 1
      }
    }
    return nil
  }

  /// Goes back before the sign that was read last.
  private mutating func endedBeforeSign() -> Rest {
    position -= 1
    return .unclosed
  }
}
