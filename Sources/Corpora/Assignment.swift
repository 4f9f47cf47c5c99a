import CoterieIdentities
public import CoterieRecords

/// Which author a name of a record is.
public struct Assignment: Sendable, Equatable {
  /// The record, by its number among those of the corpus.
  public let record: Int
  /// The place in the record's list of authors, from 1.
  public let place: Int
  /// The name as the record has it.
  public let name: PersonName
  /// The author's number; nil where the list of another record was taken for the paper, and does not have
  /// the name.
  public let author: Int?
  /// How probable it is that the mention is this author's, 0…1.
  public let probability: Double
  /// The number of the paper that the record is of.
  public let paper: Int
}

extension Corpus {
  /// Calls a body with each mention of an author who is a person, of all records, also of those that were
  /// merged; in the order of the papers and of their records.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public func forEachAssignment(_ body: (Assignment) throws -> Void) rethrows {
    for paper in 0..<papers.count {
      let members = PaperAssignments(contents, paper)
      for record in papers[paper].ownRecords {
        for assignment in members.assignments(of: record) { try body(assignment) }
      }
    }
  }
}

/// The authors of a paper, to find those of its records' mentions among them.
private struct PaperAssignments {
  private let contents: CorpusContents
  private let paper: Int
  private let members: [(mention: Int, author: Int)]

  init(_ contents: CorpusContents, _ paper: Int) {
    self.contents = contents
    self.paper = paper
    let identities = contents.identities
    members = identities.mentions.mentions(of: paper).map {
      ($0, identities.author(of: $0))
    }
  }

  func assignments(of record: Int) -> [Assignment] {
    let table = contents.records
    let rows = table.mentions.range(of: record).filter {
      table.mentions.elements[$0].isPersonalAuthor
    }
    return rows.enumerated().map { place, row in
      let member = member(of: row)
      return Assignment(
        record: record, place: place + 1, name: table.name(of: table.mentions.elements[row]),
        author: member?.author,
        probability: member.map { contents.identities.probability(of: $0.mention) } ?? 0,
        paper: paper)
    }
  }

  /// The author of a mention: it is in the list that was taken for the paper, or has an equal or at least a
  /// compatible name there.
  private func member(of row: Int) -> (mention: Int, author: Int)? {
    let mentions = contents.identities.mentions
    if let own = members.first(where: { mentions.rows[$0.mention] == UInt32(row) }) { return own }
    let table = contents.records
    let key = contents.folded.nameKey(table.mentions.elements[row].name)
    if let equal = members.first(where: { mentions.nameKeys[$0.mention] == key }) { return equal }
    let form = NameForm(table.name(of: table.mentions.elements[row]))
    return members.first { NameForm(mentions.name(of: $0.mention)).isCompatible(with: form) }
  }
}
