/// Numbers by the grammar of JSON.
enum JSONNumber {
  /// Where the number that begins at a place ends; nil where none begins there.
  @inline(__always)
  static func end(from start: Int, in text: Span<UInt8>) -> Int? {
    var place = start
    if text[place] == UInt8(ascii: "-") { place += 1 }
    let digits = place
    skipDigits(&place, text)
    if place == digits || text[digits] == UInt8(ascii: "0") && place > digits + 1 { return nil }
    guard place < text.count else { return place }
    if text[place] == UInt8(ascii: ".") {
      place += 1
      let fraction = place
      skipDigits(&place, text)
      if place == fraction { return nil }
    }
    guard place < text.count, text[place] | 0x20 == UInt8(ascii: "e") else { return place }
    return endOfExponent(from: place + 1, in: text)
  }

  private static func endOfExponent(from start: Int, in text: Span<UInt8>) -> Int? {
    var place = start
    if place < text.count, "+-".utf8.contains(text[place]) { place += 1 }
    let digits = place
    skipDigits(&place, text)
    return place > digits ? place : nil
  }

  @inline(__always)
  private static func skipDigits(_ place: inout Int, _ text: Span<UInt8>) {
    while place < text.count, text[place] &- UInt8(ascii: "0") <= 9 { place += 1 }
  }
}
