import CoterieAnalyses

extension Table.Bound {
  /// The bounds that have a sign.
  static let marked: [Table.Bound] = [.lower, .upper, .unknown]

  /// The sign beside a column's name.
  var sign: String? {
    switch self {
    case .exact: nil
    case .lower: "≥"
    case .upper: "≤"
    case .unknown: "≈"
    }
  }

  /// The meaning of the sign.
  var phrase: String? {
    switch self {
    case .exact: nil
    case .lower: "at least"
    case .upper: "at most"
    case .unknown: "may be off either way"
    }
  }
}
