/// A character of a line, with what the search for names asks of it.
///
/// Most characters are ASCII and cost a comparison; the properties of others are looked up once.
struct LineCharacter {
  /// The first scalar of the character; above all scalars where it has several.
  private let code: UInt32
  private let traits: Traits

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let letter = Traits(rawValue: 1)
    static let uppercase = Traits(rawValue: 2)
    static let lowercase = Traits(rawValue: 4)
    static let number = Traits(rawValue: 8)
    static let whitespace = Traits(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ character: Character) {
      self = []
      if character.isLetter { insert(.letter) }
      if character.isUppercase { insert(.uppercase) }
      if character.isLowercase { insert(.lowercase) }
      if character.isNumber { insert(.number) }
      if character.isWhitespace { insert(.whitespace) }
    }
  }

  /// The character of a byte of ASCII.
  init(ascii byte: UInt8) {
    code = UInt32(byte)
    traits = []
  }

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    let first = scalars.first?.value ?? 0
    let isOneScalar = scalars.dropFirst().isEmpty
    code = isOneScalar ? Self.plain(first) : first | 1 << 31
    traits = code < 0x80 ? [] : Traits(character)
  }

  /// The sign that Unicode takes for the same: a middle dot for a Greek one, a semicolon for a Greek
  /// question mark.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x387: 0xB7
    case 0x37E: 0x3B
    default: scalar
    }
  }

  /// Its scalar; nil where it has several.
  var scalar: Unicode.Scalar? { Unicode.Scalar(code) }
  var isASCII: Bool { code < 0x80 }
  var asciiValue: UInt8? { isASCII ? UInt8(truncatingIfNeeded: code) : nil }
  var isASCIILetter: Bool { (code | 0x20) &- 0x61 < 26 }

  var isLetter: Bool { isASCII ? isASCIILetter : traits.contains(.letter) }
  var isUppercase: Bool { isASCII ? code &- 0x41 < 26 : traits.contains(.uppercase) }
  var isLowercase: Bool { isASCII ? code &- 0x61 < 26 : traits.contains(.lowercase) }
  var isNumber: Bool { isASCII ? code &- 0x30 < 10 : traits.contains(.number) }
  var isWhitespace: Bool {
    isASCII ? code == 0x20 || code &- 9 < 5 : traits.contains(.whitespace)
  }
  /// Whether the letter belongs to a script that has capitals.
  var isCased: Bool { isUppercase || isLowercase }
}

extension LineCharacter: Equatable {
  static func == (lhs: Self, rhs: Self) -> Bool { lhs.code == rhs.code }
}

extension LineCharacter: ExpressibleByUnicodeScalarLiteral {
  /// A sign to compare others with; beyond ASCII its properties are not looked up.
  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    code = scalar.value
    traits = []
  }
}
