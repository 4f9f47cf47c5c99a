import CoterieText

/// The texts of a workbook that its cells name by number.
struct SharedStrings {
  private var strings: [String] = []

  init(_ file: [UInt8]) {
    var reader = RichText()
    var strings: [String] = []
    _ = XMLEvents.read(file) { element in
      if element.name == "si" { reader = RichText() }
      reader.begin(element.name)
    } onEnd: { name, text in
      reader.end(name, text)
      if name == "si" { strings.append(reader.text) }
    }
    self.strings = strings
  }

  /// The text of a number; empty where there is none.
  subscript(number: Int) -> String {
    strings.indices.contains(number) ? strings[number] : ""
  }
}

/// A text in runs of different fonts, without the reading aids of East Asian letters.
struct RichText {
  private(set) var text = ""
  private var isReadingAid = false

  mutating func begin(_ name: String) {
    if name == "rPh" { isReadingAid = true }
  }

  mutating func end(_ name: String, _ run: String) {
    if name == "t", !isReadingAid { text += run.resolvingSpreadsheetEscapes }
    if name == "rPh" { isReadingAid = false }
  }
}

extension String {
  /// The text with the characters that `_x000D_` and the like are written for.
  fileprivate var resolvingSpreadsheetEscapes: String {
    guard contains("_x") else { return self }
    var result = String.UnicodeScalarView()
    var rest = Array(unicodeScalars)[...]
    while let first = rest.first {
      if let escaped = rest.escapedScalar {
        result.append(escaped)
        rest = rest.dropFirst(7)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// The character that `_x000D_` at the beginning is written for; nil where there is no such escape.
  fileprivate var escapedScalar: Unicode.Scalar? {
    guard count >= 7, starts(with: ["_", "x"]), self[startIndex + 6] == "_" else { return nil }
    let digits = String(String.UnicodeScalarView(self[startIndex + 2..<startIndex + 6]))
    return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
  }
}
