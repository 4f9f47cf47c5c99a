import CoterieIdentities
import CoterieRecords

/// What the lists of a page say about its owner.
enum OwnerInference {
  /// The owner.
  case owner(PageOwner)
  /// No name is clearly the owner's; the best candidate, if there is one.
  case undecided(best: PersonName?, named: Int, next: Int)

  /// Infers the owner of a page.
  ///
  /// Candidates are the names on every complete list. The owner is the candidate on most papers, if
  /// on at least 3, on at least half, and on at least 2 more than the next candidate.
  ///
  /// - Complexity: O(*n*) for *n* names on the page.
  init(_ lists: [AuthorList]) {
    var counts: [NameKey: (records: Int, complete: Int, first: Int, name: PersonName)] = [:]
    var completeLists = 0
    for authors in lists {
      let isComplete = !authors.isTruncated && !authors.names.isEmpty
      if isComplete { completeLists += 1 }
      var seen: Set<NameKey> = []
      for name in authors.names {
        let key = NameKey(name)
        guard seen.insert(key).inserted else { continue }
        var count = counts[key] ?? (0, 0, counts.count, name)
        count.records += 1
        if isComplete { count.complete += 1 }
        counts[key] = count
      }
    }
    let ranked = counts.values.filter { $0.complete == completeLists }
      .sorted { ($1.records, $0.first) < ($0.records, $1.first) }
    guard let best = ranked.first else {
      self = .undecided(best: nil, named: 0, next: 0)
      return
    }
    let next = ranked.dropFirst().first?.records ?? 0
    let isOwner =
      best.records >= 3 && 2 * best.records >= lists.count && best.records >= next + 2
    guard isOwner else {
      self = .undecided(best: best.name, named: best.records, next: next)
      return
    }
    let evidence: PageOwner.Evidence =
      completeLists > 0 && next == 0
      ? .completeLists(completeLists)
      : .mostPapers(named: best.records, of: lists.count, next: next)
    self = .owner(PageOwner(name: best.name, evidence: evidence))
  }
}
