/// The first and the last page of an entry: `21--24`, `L12-L15`, `e1234`.
struct BibTeXPages {
  let first: ArraySlice<UInt8>
  let last: ArraySlice<UInt8>?

  /// Reads a text; nil where it has no pages.
  init?(_ text: ArraySlice<UInt8>) {
    if let dash = text.firstIndex(of: UInt8(ascii: "-")),
      text.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }), dash > text.startIndex,
      let end = text[dash...].firstIndex(where: { $0 != UInt8(ascii: "-") }),
      !text[end...].contains(UInt8(ascii: "-"))
    {
      first = text[..<dash]
      last = text[end...]
      return
    }
    let pages = Self.withoutDashes(text.readable)
    let range = pages.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
    let parts = range.split(separator: Self.dash).map(\.withoutOuterBlanks)
    guard let first = parts.first, !first.isEmpty else { return nil }
    self.first = first
    last = parts.count == 2 ? parts[1] : nil
  }

  private static let dash = UInt8(ascii: "\u{1}")

  /// The text with one sign for each dash that separates pages. A hyphen does not, where there are
  /// longer dashes: `A-1--A-9`.
  private static func withoutDashes(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var place = text.startIndex
    let hyphen = UInt8(ascii: "-")
    let hasLong = text.indices.dropLast().contains { text[$0] == hyphen && text[$0 + 1] == hyphen }
    while place < text.endIndex {
      let rest = text[place...]
      if rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) || rest.starts(with: "‐".utf8) {
        result.append(dash)
        place += 3
      } else if text[place] == hyphen {
        let count = rest.prefix { $0 == hyphen }.count
        result.append(count > 1 || !hasLong ? dash : hyphen)
        place += count
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result[...]
  }
}
