import CoterieRecords

/// How an entry is divided: the best of all ways to read it.
struct ReferenceSplit {
  var authors: ReferenceAuthors?
  var title: ReferenceTitle
  var year: ReferenceYear?
  /// The sum of what speaks for this way.
  var score: Double
  /// What follows the title.
  var rest: Range<Int>
}

extension ReferenceTokens {
  /// The ways to divide the entry, the best first.
  ///
  /// Every way to read authors at its front, and none, is combined with every way to end the title after
  /// them; the sum of the weights decides.
  func splits() -> [ReferenceSplit] {
    let start = isSign("*", at: 0) ? 1 : 0
    var lists = authorLists(at: start)
    lists.sort { $0.score > $1.score }
    var titlesAtPlaces: [Int: [ReferenceTitle]] = [:]
    var found = lists.prefix(12).flatMap { splits(after: $0, &titlesAtPlaces) }
    found += splitsWithoutAuthors(from: start)
    return found.sorted { $0.score > $1.score }
  }

  /// - Parameter titlesAtPlaces: The titles that other lists before the same place found.
  private func splits(
    after list: ReferenceAuthors, _ titlesAtPlaces: inout [Int: [ReferenceTitle]]
  ) -> [ReferenceSplit] {
    var titleStart = list.end
    var year: ReferenceYear?
    if list.ending == .year {
      year = yearAfterAuthors(at: list.end)
      titleStart = year?.range.upperBound ?? list.end
    }
    let titles = titlesAtPlaces[titleStart] ?? titles(at: titleStart)
    titlesAtPlaces[titleStart] = titles
    return titles.prefix(5).map { title in
      let isBare = list.ending == .stop || list.ending == .comma || list.ending == .colon
      let weight = title.isQuoted ? 0.5 : isBare ? -0.1 : 0.2
      return split(list, title, year, score: list.score + weight)
    }
  }

  /// `Title. (2019). Venue`, `“Title”, Venue`, `Title. Venue. 2019`.
  func splitsWithoutAuthors(from start: Int) -> [ReferenceSplit] {
    var titleStart = start
    var year: ReferenceYear?
    var score = 0.4
    if let first = yearAfterAuthors(at: start), first.date != nil {
      year = first
      titleStart = first.range.upperBound
      score += 1
    }
    var found = titles(at: titleStart).prefix(5).map {
      split(nil, $0, year, score: $0.isQuoted ? score + 2 : score)
    }
    for (place, split) in found.enumerated() where year == nil {
      guard let next = yearAfterAuthors(at: split.title.end), isSign("(", at: split.title.end),
        next.range.upperBound <= count
      else { continue }
      var title = split.title
      title.score = scoreOfTitle(title.range) + scoreOfVenue(at: next.range.upperBound)
      found[place] = self.split(nil, title, next, score: score + 1.2)
      found[place].rest = next.range.upperBound..<count
    }
    return found.sorted { $0.score > $1.score }
  }

  private func split(
    _ authors: ReferenceAuthors?, _ title: ReferenceTitle, _ year: ReferenceYear?, score: Double
  ) -> ReferenceSplit {
    let rest = title.end..<count
    let found = year ?? self.year(in: rest) ?? self.year(in: title.range.upperBound..<title.end)
    var total = score + title.score
    if found != nil { total += 0.3 }
    return ReferenceSplit(authors: authors, title: title, year: found, score: total, rest: rest)
  }
}
