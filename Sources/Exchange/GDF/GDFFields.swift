/// A field of a line of GDF.
struct GDFField {
  /// Its bytes, without the quotes around it.
  var range: Range<Int>
  /// The quote around it; 0 where there is none.
  var quote: UInt8 = 0
  /// Whether a quote inside it is written twice, or behind a backslash.
  var hasQuotes = false

  /// Whether it is no value.
  var isGap: Bool { quote == 0 && range.isEmpty }
}

/// The fields of a line of GDF, which commas separate, or semicolons in some files, and `'` or `"` may enclose.
///
/// A quote ends a field only before a separator or the end of the line, so that `'it's'` and `"a "b" c"` are
/// read as they are meant. Inside quotes, two quotes are one, and so is one behind a backslash.
enum GDFFields {
  /// Divides a line.
  static func of(
    _ text: Span<UInt8>, _ line: Range<Int>, by separator: UInt8, into fields: inout [GDFField]
  ) {
    fields.removeAll(keepingCapacity: true)
    var place = line.lowerBound
    repeat {
      var field = field(text, &place, line.upperBound, separator)
      if field.quote == 0 {
        var (start, end) = (field.range.lowerBound, field.range.upperBound)
        while start < end, text[start] <= 0x20 { start += 1 }
        while start < end, text[end - 1] <= 0x20 { end -= 1 }
        field.range = start..<end
      }
      fields.append(field)
      place += 1
    } while place <= line.upperBound
  }

  /// Reads one field, up to its separator or the end of the line.
  private static func field(
    _ text: Span<UInt8>, _ place: inout Int, _ end: Int, _ separator: UInt8
  ) -> GDFField {
    let start = place
    var first = place
    while first < end, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
    if first < end, text[first] == UInt8(ascii: "\"") || text[first] == UInt8(ascii: "'"),
      let field = quoted(text, first, end, &place, separator)
    {
      return field
    }
    place = start
    while place < end, text[place] != separator { place += 1 }
    return GDFField(range: start..<place)
  }

  /// Reads a field in quotes; nil where nothing closes them.
  private static func quoted(
    _ text: Span<UInt8>, _ first: Int, _ end: Int, _ place: inout Int, _ separator: UInt8
  ) -> GDFField? {
    let quote = text[first]
    var field = GDFField(range: first..<first, quote: quote)
    var next = first + 1
    while next < end {
      if text[next] == quote {
        if let fieldEnd = endOfField(text, next + 1, end, separator) {
          field.range = (first + 1)..<next
          place = fieldEnd
          return field
        }
        let isDoubled = text[next + 1] == quote
        let isEscaped = text[next - 1] == UInt8(ascii: "\\") && next - 1 > first
        if isDoubled || isEscaped { field.hasQuotes = true }
        if isDoubled { next += 1 }
      }
      next += 1
    }
    return nil
  }

  /// Where a separator or the end of the line follows, with nothing but blanks before it.
  private static func endOfField(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ separator: UInt8
  ) -> Int? {
    var place = start
    while place < end, text[place] == 0x20 || text[place] == 0x09 { place += 1 }
    return place == end || text[place] == separator ? place : nil
  }

  /// The text of a field.
  static func string(_ field: GDFField, _ text: Span<UInt8>) -> String {
    if !field.hasQuotes { return String(copying: text.extracting(field.range)) }
    var bytes: [UInt8] = []
    var place = field.range.lowerBound
    while place < field.range.upperBound {
      func isQuote(_ place: Int) -> Bool {
        place < field.range.upperBound && text[place] == field.quote
      }
      let isEscape = text[place] == UInt8(ascii: "\\") && !isQuote(place + 2)
      if isQuote(place) || isEscape, isQuote(place + 1) { place += 1 }
      bytes.append(text[place])
      place += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
