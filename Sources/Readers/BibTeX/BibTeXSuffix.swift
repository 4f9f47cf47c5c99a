internal import CoterieRecords

extension ArraySlice<UInt8> {
  /// Whether it may follow a family name: `Jr.`, `III`.
  var isSuffixOfName: Bool {
    1...6 ~= count && suffixShapes.mayHold(self) && suffixes.contains(text)
  }
}

private let suffixes = PersonName.suffixes.union([
  "jr", "jr.", "Jnr", "Jnr.", "JR", "JR.", "sr", "sr.", "SR", "Snr", "VI", "2nd", "3rd", "4th",
  "2d", "3d", "Esq", "Esq.", "PhD", "Ph.D.", "MD", "M.D.",
])

private let suffixShapes = WordShapes(suffixes.map { $0.lowercased() })
