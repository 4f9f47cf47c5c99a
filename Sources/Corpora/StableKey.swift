import CoterieText

/// Makes keys of texts that stay the same from run to run: the folded words joined by hyphens, with
/// `-2` and so on where an earlier text took the key.
package struct StableKeys {
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// Creates a set of keys of which none is taken.
  package init() {}

  /// The key of the next text; one without letters or digits gets the given replacement.
  package mutating func key(for text: String, words limit: Int = .max, standIn: String) -> String {
    let words = text.folded.split(separator: " ").prefix(limit)
    let base = words.isEmpty ? standIn : words.joined(separator: "-")
    guard !taken.insert(base).inserted else { return base }
    var number = next[base, default: 2]
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
