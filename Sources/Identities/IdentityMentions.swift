public import CoterieRecords

/// What identity is decided from: the mentions of all papers, and what is known of the papers.
///
/// A mention is a name on a paper, with all that its record says of it. Mentions are numbered from 0 in
/// the order of the papers and of their lists. Identity sees no paper as such, so that it can be decided
/// the same way for records that come from a database.
public struct IdentityMentions: Sendable {
  /// The records that the mentions come from.
  public let records: RecordTable
  /// The folded names, titles and venues.
  public internal(set) var keys: TextTable
  /// What two spellings of a name share: for each mention a number in ``keys``.
  public internal(set) var nameKeys: [TextID] = []
  /// What is known of each paper.
  public private(set) var papers: [PaperFacts] = []
  /// Pairs of mentions that are one person, as is decided beforehand.
  public private(set) var decided: [DecidedPair] = []
  /// Mentions that are several persons, as is decided beforehand.
  public private(set) var splits: [DecidedSplit] = []

  /// For each mention its number among all of the table; ``unlisted`` for the owner of a page.
  package private(set) var rows: [UInt32] = []
  private var ownerNames: [Int: PersonName] = [:]
  private var paperEnds: [UInt32] = []

  /// The row of a mention that no list shows.
  package static let unlisted = UInt32.max

  /// What is known of a paper, beside its mentions.
  public struct PaperFacts: Hashable, Sendable {
    /// The key of its title.
    public let titleKey: TextID
    /// The key of its venue.
    public let venueKey: TextID
    /// Its year; 0 where it has none.
    public let year: Int16

    /// Creates the facts of a paper.
    package init(titleKey: TextID, venueKey: TextID, year: Int16) {
      self.titleKey = titleKey
      self.venueKey = venueKey
      self.year = year
    }
  }

  /// Two mentions that are one person, as is decided before identity is looked at.
  public struct DecidedPair: Hashable, Sendable {
    /// The mentions.
    public let first, second: Int
    /// Why.
    public let evidence: Evidence

    /// Creates a decision.
    public init(_ first: Int, _ second: Int, evidence: Evidence) {
      self.first = first
      self.second = second
      self.evidence = evidence
    }
  }

  /// Two groups of mentions, as the user decided: none of one is the person of any of the other. A group
  /// need not be one person.
  public struct DecidedSplit: Hashable, Sendable {
    /// The mentions of each group; no mention is in both.
    public let first, second: [Int]

    /// Creates a decision.
    public init(_ first: [Int], _ second: [Int]) {
      self.first = first
      self.second = second
    }
  }

  /// Creates an input without mentions.
  package init(of records: RecordTable, keys: TextTable) {
    self.records = records
    self.keys = keys
  }
}

extension IdentityMentions {
  /// The number of mentions.
  public var count: Int { rows.count }

  /// The mentions of a paper.
  public func mentions(of paper: Int) -> Range<Int> {
    (paper == 0 ? 0 : Int(paperEnds[paper - 1]))..<Int(paperEnds[paper])
  }

  /// The paper of a mention.
  ///
  /// - Complexity: O(log *n*) for *n* papers.
  func paper(of mention: Int) -> Int {
    var (low, high) = (0, paperEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(paperEnds[middle]) <= mention { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The name of a mention, in its parts.
  public func name(of mention: Int) -> PersonName {
    ownerNames[mention] ?? records.name(of: records.mentions.elements[Int(rows[mention])])
  }

  /// All that a record says of a mention: name, identifiers, affiliations.
  public func contributor(_ mention: Int) -> Contributor {
    ownerNames[mention].map { Contributor($0) } ?? records.contributor(Int(rows[mention]))
  }

  /// Whether a mention is on no list: the owner of a page, whom a truncated list hides.
  public func isUnlisted(_ mention: Int) -> Bool { rows[mention] == Self.unlisted }

  /// The record of a mention; nil for one that no list shows.
  func record(of mention: Int) -> Int? {
    isUnlisted(mention) ? nil : records.mentions.row(ofElement: Int(rows[mention]))
  }

  /// The identifiers of a mention, as rows of the table.
  package func facts(of mention: Int) -> ArraySlice<MentionFact> {
    isUnlisted(mention) ? [] : records.mentionFacts[Int(rows[mention])]
  }

  /// Adds a mention to the paper that is being filled.
  package mutating func append(row: UInt32, key: TextID) {
    rows.append(row)
    nameKeys.append(key)
  }

  /// Adds the owner of a page, whom the list hides, to the paper that is being filled.
  package mutating func append(owner name: PersonName, key: TextID) {
    ownerNames[count] = name
    append(row: Self.unlisted, key: key)
  }

  /// Ends the paper that is being filled.
  package mutating func endPaper(_ facts: PaperFacts) {
    paperEnds.append(UInt32(count))
    papers.append(facts)
  }

  /// Decides beforehand that two mentions are one person.
  public mutating func decide(_ pair: DecidedPair) { decided.append(pair) }

  /// Decides beforehand that mentions are several persons.
  public mutating func decide(_ split: DecidedSplit) { splits.append(split) }
}

extension IdentityMentions {
  /// Takes out mentions that are no persons.
  ///
  /// - Returns: The new number of each mention that is left, by its old one.
  package mutating func remove(_ ignored: Set<Int>) -> [UInt32] {
    let old = self
    (rows, nameKeys, paperEnds, ownerNames) = ([], [], [], [:])
    var numbers = [UInt32](repeating: .max, count: old.count)
    for paper in old.papers.indices {
      for mention in old.mentions(of: paper) where !ignored.contains(mention) {
        numbers[mention] = UInt32(count)
        if let name = old.ownerNames[mention] { ownerNames[count] = name }
        append(row: old.rows[mention], key: old.nameKeys[mention])
      }
      paperEnds.append(UInt32(count))
    }
    func kept(_ mentions: [Int]) -> [Int] {
      mentions.filter { !ignored.contains($0) }.map { Int(numbers[$0]) }
    }
    decided = old.decided.compactMap { pair in
      let both = kept([pair.first, pair.second])
      return both.count == 2 ? DecidedPair(both[0], both[1], evidence: pair.evidence) : nil
    }
    splits = old.splits.map { DecidedSplit(kept($0.first), kept($0.second)) }
    return numbers
  }
}
