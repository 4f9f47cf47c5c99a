/// Given names that are used for one another: `bob` and `robert`.
///
///     let names = Nicknames(text: "bob,robert")
///     names.relate("robert", "bob")  // true
public struct Nicknames: Sendable {
  private var pairs: [String: Set<String>] = [:]

  /// No nicknames.
  public static let none = Nicknames(pairs: [])

  /// Creates a table of folded names that are used for one another. Two words of pinyin are two names, and
  /// are left out.
  public init(pairs: some Sequence<(String, String)>) {
    for (first, second) in pairs
    where first != second && !(WadeGiles.isPinyin(first) && WadeGiles.isPinyin(second)) {
      self.pairs[first, default: []].insert(second)
      self.pairs[second, default: []].insert(first)
    }
  }

  /// Reads a table of pairs, one a line, a comma between the names. Lines of another shape are ignored.
  public init(text: String) {
    self.init(
      pairs: text.split(whereSeparator: \.isNewline).compactMap { line in
        let names = line.split(separator: ",")
        return names.count == 2 ? (String(names[0]), String(names[1])) : nil
      })
  }

  /// Whether one of two folded names is used for the other.
  public func relate(_ first: String, _ second: String) -> Bool {
    pairs[first]?.contains(second) ?? false
  }

  /// The initials of the names used for this one that are later in the alphabet than its own. The later
  /// name is found by its own initial, so that one of two names needs a second key.
  func laterInitials(of name: String) -> Set<UInt8> {
    guard let others = pairs[name], let own = name.utf8.first else { return [] }
    return Set(others.compactMap(\.utf8.first).filter { $0 > own })
  }
}
