import CoterieRecords

extension PersonName {
  /// Creates a name from a text in which a comma may follow the family name: `Baek, Hyun-seo`,
  /// `King, Jr., Martin Luther`. Without a comma, or with one before a suffix alone, it is in the order
  /// *given family*.
  init?(familyFirst text: String) {
    var parts = text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    guard parts.count > 1 else {
      self.init(full: parts.first ?? "")
      return
    }
    let suffix = parts.dropFirst().firstIndex { Self.suffixes.contains($0) }.map {
      parts.remove(at: $0)
    }
    if parts.count == 1, let suffix {
      self.init(full: "\(parts[0]) \(suffix)")
    } else {
      self.init(
        given: parts.dropFirst().joined(separator: " "), family: parts[0], suffix: suffix ?? "")
    }
  }
}
