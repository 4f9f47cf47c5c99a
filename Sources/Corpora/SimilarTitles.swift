import CoterieParallel
public import CoterieRecords

/// Proposes groups of papers that may be one: they share an author, and their titles share at least 7
/// in 10 of their words, or all where they are too short to be merged. They are never merged:
/// "Nemotron 3 Super" and "Nemotron 3 Nano" are two papers under nearly the same title.
///
/// Each group gets one note, whatever its size.
public struct SimilarTitles: Sendable {
  /// Numbers of papers, ascending; groups are in the order of their first paper.
  public private(set) var groups: [[Int]] = []
  /// How often two titles were compared: at most a constant number of times a paper and author.
  package private(set) var comparisonCount = 0

  private let words: [[Int32]]
  private var sets: DisjointSets

  /// How many titles of an author a title is compared with for each of its rarest words.
  private static let limit = 16

  /// Finds the groups.
  ///
  /// Titles that share 7 in 10 of their words share one of the rarest 3 in 10 of them, so only papers
  /// of one author and one such word are compared, and of those that are known to be alike only one.
  ///
  /// - Complexity: O(*n*) for *n* authorships.
  public init(in corpus: Corpus) {
    let papers = corpus.papers
    words = titleWords(of: corpus.contents)
    sets = DisjointSets(count: papers.count)
    for numbers in paperLists(of: corpus.contents) { compare(numbers) }
    var groupOfRoot: [Int: Int] = [:]
    var all: [[Int]] = []
    for number in papers.indices {
      let root = sets.root(of: number)
      if let group = groupOfRoot[root] {
        all[group].append(number)
      } else {
        groupOfRoot[root] = all.count
        all.append([number])
      }
    }
    groups = all.filter { $0.count > 1 }
  }

  private mutating func compare(_ numbers: [Int]) {
    var byWord: [Int32: [Int]] = [:]
    for number in numbers {
      for word in words[number].prefix(rareWordCount(of: words[number].count)) {
        for other in byWord[word, default: []].suffix(Self.limit) {
          let (left, right) = (sets.root(of: number), sets.root(of: other))
          guard left != right else { continue }
          comparisonCount += 1
          if areSimilar(words[number], words[other]) {
            sets.unite(left, right)
          }
        }
        let group = sets.root(of: number)
        if !byWord[word, default: []].suffix(Self.limit).contains(where: {
          sets.root(of: $0) == group
        }) {
          byWord[word, default: []].append(number)
        }
      }
    }
  }
}

/// The papers of each author of several; authors of the same papers count once.
private func paperLists(of contents: CorpusContents) -> [[Int]] {
  var papersOf = [[Int]](repeating: [], count: contents.authors.count)
  for paper in 0..<contents.papers.count {
    for authorship in contents.papers.authorships[paper] {
      papersOf[Int(authorship.author)].append(paper)
    }
  }
  var seen: Set<[Int]> = []
  return papersOf.filter { $0.count > 1 && seen.insert($0).inserted }
}

/// The different words of every title, each word as a number, the rarest first.
private func titleWords(of contents: CorpusContents) -> [[Int32]] {
  var words = TextTable()
  let titles = (0..<contents.papers.count).map { paper -> [TextID] in
    let title = contents.folded.keys[contents.titleKey(of: paper)]
    return Set(title.split(separator: " ").map { words.intern(String($0)) }).map { $0 }
  }
  var counts = [Int32](repeating: 0, count: words.count)
  for word in titles.joined() { counts[word.index] += 1 }
  let ranked = (0..<words.count).map { TextID(UInt32($0)) }.sorted { first, second in
    let (own, other) = (counts[first.index], counts[second.index])
    return own == other ? words.isLess(first, second) : own < other
  }
  var ranks = [Int32](repeating: 0, count: words.count)
  for (rank, word) in ranked.enumerated() { ranks[word.index] = Int32(rank) }
  return titles.map { $0.map { ranks[$0.index] }.sorted() }
}

/// How many of a title's rarest words one at least is in every similar title.
private func rareWordCount(of count: Int) -> Int {
  count < 4 ? min(count, 1) : count - (7 * count + 9) / 10 + 1
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

extension Corpus {
  /// The corpus with proposals that papers of similar titles may be one in its log.
  public func reportingSimilarTitles() -> Corpus {
    var log = log
    log.append(similarTitles)
    return Corpus(contents, options, sources, log)
  }

  /// Proposals that papers of similar titles may be one: a note for each group.
  public var similarTitles: [Diagnostic] {
    SimilarTitles(in: self).groups.map { group in
      Diagnostic(
        .merging(.similarTitles(group.map { papers[$0].title })), at: papers[group[1]].records[0])
    }
  }
}
