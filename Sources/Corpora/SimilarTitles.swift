import CoterieRecords

/// Proposes pairs of papers that may be one: they share an author, and their titles share at least 7
/// in 10 of their words, or all where they are too short to be merged. They are never merged: "Nemotron 3 Super" and "Nemotron 3 Nano" are two
/// papers under nearly the same title.
///
/// - Complexity: O(*k*²) title comparisons for each author of *k* papers; authors of more than 200
///   papers are passed over.
func similarTitles(among papers: [Paper], authorCount: Int) -> [Diagnostic] {
  let words = titleWords(of: papers)
  var papersOf = [[Int]](repeating: [], count: authorCount)
  for (number, paper) in papers.enumerated() {
    for authorship in paper.authorships { papersOf[authorship.author].append(number) }
  }
  var pairs: Set<[Int]> = []
  for numbers in papersOf where numbers.count <= 200 {
    for (place, first) in numbers.enumerated() {
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

/// The different words of every title, each word as a number, ascending.
private func titleWords(of papers: [Paper]) -> [[Int32]] {
  var numbers: [Substring: Int32] = [:]
  return papers.map { paper in
    let words = paper.title.folded.split(separator: " ").map { word in
      let number = numbers[word] ?? Int32(truncatingIfNeeded: numbers.count)
      numbers[word] = number
      return number
    }
    return Set(words).sorted()
  }
}

/// Whether two ascending lists share at least 7 in 10 of all their elements; short ones, all of them.
private func areSimilar(_ first: [Int32], _ second: [Int32]) -> Bool {
  guard first.count >= 4 else { return !first.isEmpty && first == second }
  let (small, large) = (min(first.count, second.count), max(first.count, second.count))
  guard 10 * small >= 7 * large else { return false }
  var shared = 0
  var (left, right) = (0, 0)
  while left < first.count, right < second.count {
    if first[left] == second[right] {
      shared += 1
      left += 1
      right += 1
    } else if first[left] < second[right] {
      left += 1
    } else {
      right += 1
    }
  }
  return 10 * shared >= 7 * (first.count + second.count - shared)
}
