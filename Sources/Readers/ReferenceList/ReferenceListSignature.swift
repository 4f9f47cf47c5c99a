import CoterieRecords
import CoterieText

/// Whether a text is a reference list: two entries or more, and most of them divide without doubt into authors,
/// a year and a title.
func isReferenceList(_ prefix: ArraySlice<UInt8>) -> Bool {
  let bytes = Array(prefix.prefix(recognisedLength))
  guard let first = bytes.first(where: { $0 > 0x20 }), mayBegin(first, bytes) else { return false }
  var lines = ReferenceLine.lines(of: bytes)
  // The last line may be cut.
  if prefix.count > bytes.count { lines.removeLast() }
  var entries = ReferenceEntryCutter.entries(of: lines, ReferenceLayout(lines)).entries
  if prefix.count > bytes.count, entries.count > 1 { entries.removeLast() }
  guard entries.count > 1 else { return false }
  let judged = entries.prefix(60)
  let good = judged.count { ReferenceEntry($0.text)?.isWhole ?? false }
  return 10 * good >= 6 * judged.count && good > 1
}

private let recognisedLength = 16 << 10

/// Whether a text may be one that begins with a byte: no BibTeX, XML, JSON, binary file or commented table.
private func mayBegin(_ first: UInt8, _ bytes: [UInt8]) -> Bool {
  switch first {
  case UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "%"),
    UInt8(ascii: "#"):
    return false
  default: return !bytes.contains(0)
  }
}

extension ReferenceEntry {
  /// Whether it has the parts that every style prints, and little doubt.
  fileprivate var isWhole: Bool {
    date?.year != nil && confidence >= 0.5 && title.contains(" ")
      && (authors.contributors.contains { !$0.name.given.isEmpty }
        || authors.contributors.contains(where: \.isGroup))
  }
}
