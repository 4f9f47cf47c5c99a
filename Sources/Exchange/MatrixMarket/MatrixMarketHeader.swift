/// The first line of a Matrix Market file: `%%MatrixMarket matrix coordinate real symmetric`. Some programs write
/// it with one `%`.
struct MatrixMarketHeader {
  /// What an entry has beside its place.
  enum Field: String {
    case real, double, integer, pattern, complex
  }

  /// What the half below the diagonal says of the half above.
  enum Symmetry: String {
    case general, symmetric, hermitian
    case skewSymmetric = "skew-symmetric"
  }

  /// Whether entries are listed with their places, and not all in the order of the columns.
  let hasCoordinates: Bool
  /// What an entry has beside its place.
  let field: Field
  /// What one half says of the other.
  let symmetry: Symmetry

  /// What a file without that line has: entries with their places, of any symmetry.
  init(withoutLine field: Field) {
    hasCoordinates = true
    self.field = field
    symmetry = .general
  }

  /// Reads the words of the line; nil where one of them is unknown.
  init?(_ words: [String]) {
    guard words.count == 5, ["%%matrixmarket", "%matrixmarket"].contains(words[0]),
      words[1] == "matrix",
      words[2] == "coordinate" || words[2] == "array", let field = Field(rawValue: words[3]),
      let symmetry = Symmetry(rawValue: words[4])
    else { return nil }
    hasCoordinates = words[2] == "coordinate"
    self.field = field
    self.symmetry = symmetry
  }
}
