import CoterieRecords

/// The type of an entry: `article`.
struct BibTeXType {
  /// The word as it is written.
  let bytes: ArraySlice<UInt8>
  /// The word in small letters.
  let name: String
  /// What the work is.
  let kind: WorkKind
  /// Whether such entries say something of the file or of its style, and nothing of a paper.
  let isWithoutPaper: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    name = bytes.lowercasedText
    kind = WorkKind(bibTeXType: name)
    isWithoutPaper = typesWithoutPaper.contains(name)
  }
}

private let typesWithoutPaper: Set<String> = [
  "comment", "preamble", "string", "xdata", "control", "ieeetranbstctl", "set", "bibnote",
  "acronym",
]
