import CoterieRecords

/// The first and the last page of a text such as `461-478`, `283-92`, `12:1--12:25` or `A-1--A-9`.
struct PrintedPages {
  let first: CellBytes
  let last: CellBytes?

  /// Reads a text; nil for one without pages. Of several spans the first counts, and what is no span is the
  /// first page as a whole.
  init?(_ text: CellBytes) {
    let span = text.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
    let parts = Self.parts(of: span)
    // Crossref's word for "no pages".
    guard let first = parts.first, !first.elementsEqual("no".utf8) else { return nil }
    self.first = parts.count <= 2 ? first : span.withoutOuterBlanks
    last = parts.count == 2 ? Self.whole(parts[1], after: first) : nil
  }

  /// Reads a text.
  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// What dashes separate. A hyphen does not where there are longer dashes.
  private static func parts(of span: CellBytes) -> [CellBytes] {
    let hyphen = UInt8(ascii: "-")
    let hasPair = span.indices.dropLast().contains { span[$0] == hyphen && span[$0 + 1] == hyphen }
    if span.allSatisfy({ $0 < 0x80 }) {
      let pieces = span.pieces(between: hyphen)
      if pieces.count <= 2 || !hasPair { return pieces }
    }
    let hasLong = hasPair || dashes.contains { span.firstRange(of: $0) != nil }
    return span.replacingDashes(hyphens: !hasLong).pieces(between: dash)
  }

  private static let dashes = ["–", "—"].map { Array($0.utf8) }

  /// The last page, whose first digits are left out where they are those of the first page.
  private static func whole(_ last: CellBytes, after first: CellBytes) -> CellBytes {
    let isShort = last.count < first.count
    guard isShort, first.allSatisfy(\.isDigit), last.allSatisfy(\.isDigit) else { return last }
    return first.prefix(first.count - last.count) + last
  }

  /// The fields of a record that they are.
  var fields: [FieldValue] {
    let last = last.map { [FieldValue(.lastPage, $0.text)] } ?? []
    return [FieldValue(.firstPage, first.text)] + last
  }
}

/// The byte that stands for a dash.
private let dash: UInt8 = 0x01

extension CellBytes {
  /// The text with one byte for each dash, and for each hyphen that stands alone if that is one.
  fileprivate func replacingDashes(hyphens: Bool) -> CellBytes {
    var result: [UInt8] = []
    var place = startIndex
    while place < endIndex {
      let length = lengthOfDash(at: place)
      if length == 0 || length == 1 && !hyphens && self[place] == UInt8(ascii: "-") {
        result.append(self[place])
      } else {
        result.append(dash)
      }
      place += Swift.max(length, 1)
    }
    return result[...]
  }

  /// The number of bytes of the dash at a place; 0 where there is none.
  private func lengthOfDash(at place: Int) -> Int {
    let rest = self[place...]
    let hyphens = rest.prefix { $0 == UInt8(ascii: "-") }.count
    if hyphens > 0 { return hyphens }
    return ["–", "—", "‐", "‑", "−"].contains { rest.starts(with: $0.utf8) } ? 3 : 0
  }
}
