extension PersonName {
  /// Creates a name from a text in which a comma may follow the family name: `Baek, Hyun-seo`,
  /// `King, Jr., Martin Luther`. Without a comma, or with one before a suffix alone, it is in the order
  /// *given family*.
  package init?(familyFirst text: String) {
    guard text.utf8.contains(UInt8(ascii: ",")) else {
      self.init(full: text)
      return
    }
    self.init(
      familyFirst: text.split(separator: ",").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }.filter { !$0.isEmpty })
  }

  /// Creates a name from what commas separate in it, none of which is empty.
  package init?(familyFirst parts: [String]) {
    guard parts.count > 1 else {
      self.init(full: parts.first ?? "")
      return
    }
    var given = parts.dropFirst()
    let suffix = given.firstIndex { Self.suffixes.contains($0) }.map { given.remove(at: $0) }
    if given.isEmpty, let suffix {
      self.init(full: "\(parts[0]) \(suffix)")
    } else {
      self.init(given: given.joined(separator: " "), family: parts[0], suffix: suffix ?? "")
    }
  }
}
