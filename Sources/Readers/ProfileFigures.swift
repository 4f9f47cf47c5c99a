import CoterieRecords

extension Profile {
  /// Takes a line of a profile page's header, a figure glued to its label, and returns whether it was
  /// one: `h-index40`, `15papers`, `589citations`, `Novelty54%`, `AI Score54`, `15 Papers`.
  mutating func take(_ line: String) -> Bool {
    guard line.utf8.count <= 40 else { return false }
    var rest = Substring(line)
    let before = rest.take { $0.isASCIIDigit || $0 == "," }
    let label = rest.take { $0.isLetter || $0 == "-" || $0 == " " }.trimmed.lowercased()
    let after = rest.take { $0.isASCIIDigit || $0 == "," }
    guard rest.isEmpty || rest == "%" else { return false }
    // Each label has its figure on one side: `papers 1` is a line of something else.
    let leading = after.isEmpty ? Int(before.filter(\.isASCIIDigit)) : nil
    let trailing = before.isEmpty ? Int(after.filter(\.isASCIIDigit)) : nil
    switch (label, leading, trailing) {
    case ("h-index", nil, let number?): hIndex = number
    case ("papers", let number?, nil), ("paper", let number?, nil): papers = papers ?? number
    case ("citations", let number?, nil), ("citation", let number?, nil): citations = number
    case ("novelty", nil, let number?): novelty = number
    case ("ai score", nil, let number?): aiScore = number
    default: return false
    }
    return true
  }
}

extension Substring {
  /// Takes characters from the front, at most `limit`, while a condition holds.
  fileprivate mutating func take(
    upTo limit: Int = .max, where condition: (Character) -> Bool
  ) -> Substring {
    let taken = prefix(limit).prefix(while: condition)
    self = self[taken.endIndex...]
    return taken
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
