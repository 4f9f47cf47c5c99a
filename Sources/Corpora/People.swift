import CoterieIdentities
import CoterieRecords
import CoterieText

/// The persons of a corpus under construction, and the papers they are put on.
struct People {
  private(set) var authors: [Author]
  private var numbers: [NameKey: Int]
  private var keys = StableKeys()
  private let identities: ResolvedIdentities

  /// Resolves the names on merged papers.
  init(_ merged: [MergedPaper]) {
    let mentions = merged.enumerated().flatMap { number, paper in
      paper.authors.names.enumerated().map { Mention(paper: number, place: $0, name: $1) }
    }
    identities = ResolvedIdentities(exact: mentions)
    var keys = StableKeys()
    authors = identities.names.map { name in
      Author(id: keys.key(for: name.full, standIn: "author"), name: name)
    }
    self.keys = keys
    numbers = Dictionary(
      zip(identities.keys, identities.keys.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The papers with the persons whom the sources show. A person listed twice counts once.
  func papers(_ merged: [MergedPaper]) -> [Paper] {
    var paperKeys = StableKeys()
    var persons = identities.persons[...]
    return merged.map { paper in
      let names = paper.authors.names
      var seen: Set<Int> = []
      var authorships: [Authorship] = []
      for (place, (name, person)) in zip(names, persons.prefix(names.count)).enumerated()
      where seen.insert(person).inserted {
        authorships.append(Authorship(author: person, name: name, place: place))
      }
      let last = persons.prefix(names.count).last
      persons = persons.dropFirst(names.count)
      let id = paperKeys.key(for: paper.title, words: 6, standIn: "paper")
      return Paper(paper, id: id, authorships, lastShownAuthor: last)
    }
  }

  /// Puts a page's owner on a paper of the page where a truncated list hides the name.
  mutating func attach(
    _ owner: PageOwner, to paper: inout Paper, ofPage file: String, diagnostics: inout [Diagnostic]
  ) {
    let number = numbers[NameKey(owner.name)]
    if let number, paper.authorships.contains(where: { $0.author == number }) { return }
    guard paper.isTruncated else {
      if !paper.authorships.isEmpty {
        let location = paper.records.first { $0.file == file } ?? paper.records[0]
        diagnostics.append(.ownerMissing(owner.name, title: paper.title, at: location))
      }
      return
    }
    let author = number ?? authors.count
    if number == nil {
      numbers[NameKey(owner.name)] = author
      authors.append(
        Author(id: keys.key(for: owner.name.full, standIn: "author"), name: owner.name))
    }
    paper.authorships.append(
      Authorship(author: author, name: authors[author].name, place: nil))
  }
}

extension Paper {
  fileprivate init(
    _ merged: MergedPaper, id: String, _ authorships: [Authorship], lastShownAuthor: Int?
  ) {
    self.id = id
    self.lastShownAuthor = lastShownAuthor
    self.authorships = authorships
    title = merged.title
    hiddenAuthors = merged.authors.hidden
    date = merged.date
    inferredYear = merged.inferredYear
    venue = merged.record(of: .venue)?.venue
    abstract = merged.record(of: .abstract)?.abstract
    area = merged.record(of: .area)?.area
    score = merged.record(of: .score)?.score
    hasCode = merged.origins[.code] != nil
    var seenOrganisations: Set<String> = []
    organisations = merged.records.flatMap(\.record.organisations).filter {
      seenOrganisations.insert($0.name.folded).inserted
    }
    var seenIdentifiers: Set<Identifier> = []
    identifiers = merged.records.flatMap(\.record.identifiers).filter {
      seenIdentifiers.insert($0).inserted
    }
    records = merged.records.map(\.record.location)
    origins = merged.origins
  }
}
