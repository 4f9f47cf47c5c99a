import CoterieIdentities
public import CoterieRecords
import CoterieText

/// The person whose papers a profile page lists, and the evidence.
public struct PageOwner: Hashable, Sendable {
  /// Why a person is taken for the owner.
  public enum Evidence: Hashable, Sendable {
    /// The user said so.
    case given
    /// The name is on all of the page's complete lists, of this number, and no other name is.
    case completeLists(Int)
    /// The name is on this number of the page's papers, the next candidate on fewer.
    case mostPapers(named: Int, of: Int, next: Int)
  }

  /// The owner's name, without markup.
  public let name: PersonName
  /// The evidence.
  public let evidence: Evidence

  /// Creates an owner.
  public init(name: PersonName, evidence: Evidence) {
    self.name = name.readable
    self.evidence = evidence
  }
}

extension PageOwner.Evidence: CustomStringConvertible {
  /// The evidence in words: `named on all 12 complete lists`, `named on 9 of 15, next 7`.
  public var description: String {
    switch self {
    case .given: "named by the user"
    case .completeLists(1): "named on the one complete list"
    case .completeLists(let count): "named on all \(count) complete lists"
    case .mostPapers(let named, let papers, let next):
      "named on \(named) of \(papers), next \(next)"
    }
  }
}

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
