extension TableField {
  /// Whether the field says that a link has a direction, in one of the languages of Gephi; nil where it says
  /// nothing known.
  func direction(in text: Span<UInt8>) -> Bool? {
    if says("undirected", in: text) || says("mutual", in: text) { return false }
    if says("directed", in: text) { return true }
    return isMissing || range.count > 20 ? nil : Self.others[string(in: text).lowercased()]
  }

  private static let others = [
    "orienté": true, "non orienté": false, "dirigé": true, "non dirigé": false, "dirigido": true,
    "no dirigido": false, "não dirigido": false, "direcionado": true, "não direcionado": false,
    "gerichtet": true, "ungerichtet": false, "orientato": true, "non orientato": false,
  ]
}
