import CoterieRecords

/// The first and the last page of a text such as `461-478`, `283-92` or `12:1--12:25`.
struct PrintedPages {
  let first: String
  let last: String?

  /// Reads a text; nil for an empty one. Of several spans the first counts.
  init?(_ text: String) {
    let span = text.split { $0 == "," || $0 == ";" }.first ?? ""
    let parts = span.split { "-–—‐‑−".contains($0) }.map { $0.trimmed }
    guard let first = parts.first, !first.isEmpty else { return nil }
    self.first = first
    last = parts.count == 2 ? Self.whole(parts[1], after: first) : nil
  }

  /// The last page, whose first digits are left out where they are those of the first page.
  private static func whole(_ last: String, after first: String) -> String {
    let isShort = last.utf8.count < first.utf8.count
    guard isShort, (first + last).utf8.allSatisfy({ 48...57 ~= $0 }) else { return last }
    return first.prefix(first.count - last.count) + last
  }

  /// The fields of a record that they are.
  var fields: [FieldValue] {
    [FieldValue(.firstPage, first)] + (last.map { [FieldValue(.lastPage, $0)] } ?? [])
  }
}
