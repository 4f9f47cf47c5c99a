import CoterieRecords

/// The first and the last page of a text such as `461-478`, `283-92` or `12:1--12:25`.
struct PrintedPages {
  let first: String
  let last: String?

  /// Reads a text; nil for an empty one. Of several spans the first counts.
  init?(_ text: String) {
    let parts = Self.plainParts(text) ?? Self.parts(text)
    guard let first = parts.first, !first.isEmpty else { return nil }
    self.first = first
    last = parts.count == 2 ? Self.whole(parts[1], after: first) : nil
  }

  /// The parts of a text of letters and digits with a hyphen; nil for others.
  private static func plainParts(_ text: String) -> [String]? {
    let utf8 = text.utf8
    let isPlain = utf8.allSatisfy {
      48...58 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || $0 == UInt8(ascii: "-")
    }
    return isPlain ? utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) } : nil
  }

  private static func parts(_ text: String) -> [String] {
    let span = text.split { $0 == "," || $0 == ";" }.first ?? ""
    return span.split { "-–—‐‑−".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The last page, whose first digits are left out where they are those of the first page.
  private static func whole(_ last: String, after first: String) -> String {
    let isShort = last.utf8.count < first.utf8.count
    guard isShort, (first + last).utf8.allSatisfy(\.isDigit) else { return last }
    return first.prefix(first.count - last.count) + last
  }

  /// The fields of a record that they are.
  var fields: [FieldValue] {
    [FieldValue(.firstPage, first)] + (last.map { [FieldValue(.lastPage, $0)] } ?? [])
  }
}
