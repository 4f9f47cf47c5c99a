import CoterieRecords

/// Proposes pairs of papers that may be one: they share an author, and their titles share at least 7
/// in 10 of their words. They are never merged: "Nemotron 3 Super" and "Nemotron 3 Nano" are two
/// papers under nearly the same title.
///
/// - Complexity: O(*k*²) title comparisons for each author of *k* papers; authors of more than 200
///   papers are passed over.
func similarTitles(among papers: [Paper], authorCount: Int) -> [Diagnostic] {
  let words = papers.map { Set($0.title.folded.split(separator: " ")) }
  var papersOf = [[Int]](repeating: [], count: authorCount)
  for (number, paper) in papers.enumerated() {
    for authorship in paper.authorships { papersOf[authorship.author].append(number) }
  }
  var pairs: Set<[Int]> = []
  for numbers in papersOf where numbers.count <= 200 {
    for (place, first) in numbers.enumerated() where words[first].count >= 4 {
      for second in numbers[(place + 1)...] where areSimilar(words[first], words[second]) {
        pairs.insert([first, second])
      }
    }
  }
  return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
    let (first, second) = (papers[pair[0]], papers[pair[1]])
    return .similarTitles(first.title, second.title, at: second.records[0])
  }
}

private func areSimilar(_ first: Set<Substring>, _ second: Set<Substring>) -> Bool {
  let (small, large) = (min(first.count, second.count), max(first.count, second.count))
  guard 10 * small >= 7 * large else { return false }
  let shared = first.intersection(second).count
  return 10 * shared >= 7 * (first.count + second.count - shared)
}
