/// A colour of three bytes, without transparency: what every graph format can hold.
public struct GraphColor: Sendable, Hashable {
  /// The red part, 0…255.
  public var red: UInt8
  /// The green part, 0…255.
  public var green: UInt8
  /// The blue part, 0…255.
  public var blue: UInt8

  /// Creates a colour from its parts, each 0…255.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Creates the colour that `text` writes as `#rrggbb` or `#rgb`, with or without digits of opacity
  /// (`#rrggbbaa`, `#rgba`), which are ignored, in either case; nil for anything else.
  public init?(hexadecimal text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "#") else { return nil }
    let digits = bytes.dropFirst().compactMap(Self.value(ofHexadecimalDigit:))
    guard digits.count == bytes.count - 1 else { return nil }
    switch digits.count {
    case 3, 4:
      self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6, 8:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
        blue: digits[4] * 16 + digits[5])
    default:
      return nil
    }
  }

  /// Creates the colour that a text writes in any way that is known: in hexadecimal digits, by a name of
  /// the web, or as three numbers of 0…255 (`114,116,177`, `rgb(114, 116, 177)`); nil for anything else.
  public init?(text: some StringProtocol) {
    guard text.utf8.count <= 100 else { return nil }
    guard
      let color = GraphColor(hexadecimal: text) ?? GraphColor(named: text)
        ?? GraphColor(decimal: text)
    else { return nil }
    self = color
  }

  private init?(decimal text: some StringProtocol) {
    let start = text.hasPrefix("rgb(") ? 4 : text.hasPrefix("rgba(") ? 5 : 0
    let inside = text.dropFirst(start).prefix { $0 != ")" }
    let parts = inside.split(separator: ",").map { UInt8(String($0).withoutOuterBlanks) }
    guard parts.count >= 3, parts.count == 3 || start == 5, let red = parts[0],
      let green = parts[1], let blue = parts[2]
    else { return nil }
    self.init(red: red, green: green, blue: blue)
  }

  /// The colour as `#rrggbb`, in lower case.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = [UInt8(ascii: "#")]
    for part in [red, green, blue] {
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func value(ofHexadecimalDigit byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
