public import CoterieIdentities
public import CoterieRecords

/// Builds a corpus of tables of records, in a fixed order: joined titles and authors are separated;
/// page owners and page years inferred; records of one paper merged; persons resolved over the merged
/// papers.
///
///     var builder = CorpusBuilder()
///     builder.add(table)
///     let corpus = builder.build()
public struct CorpusBuilder: Sendable {
  private var records = RecordTable()

  /// Creates a builder without records.
  public init() {}

  /// Adds the records of a table, after those that were added before.
  public mutating func add(_ table: RecordTable) {
    if records.count == 0, records.sources.isEmpty {
      records = table
    } else {
      records.append(table)
    }
  }

  /// Builds the corpus.
  ///
  /// - Parameters:
  ///   - options: What the user says about the inputs.
  ///   - policy: How it is decided which mentions are one person; as the options say where it is nil.
  ///   - threads: The largest number of threads; nil for one per processor. It changes no result.
  /// - Complexity: O(*n*) for *n* names on records, whatever their titles.
  public consuming func build(
    _ options: CorpusOptions = CorpusOptions(),
    identity policy: (any IdentityPolicy)? = nil,
    threads: Int? = nil
  ) -> Corpus {
    var construction = CorpusConstruction(records, options, threads: threads)
    construction.merge()
    construction.resolve(policy ?? options.identity.policy(threads: threads))
    return construction.corpus()
  }
}

/// A corpus between its records and its authors.
private struct CorpusConstruction {
  private let options: CorpusOptions
  private let threads: Int?
  private let records: FoldedRecords
  private var sources: [CorpusSource] = []
  private var papers = PaperTable()
  private var mentions: IdentityMentions
  private var authors: AuthorTable
  private var log: ProblemLog
  private var identities: CorpusIdentities
  /// A mention of the owner of each page that has one.
  private var owners: [Int: Int] = [:]

  init(_ table: RecordTable, _ options: CorpusOptions, threads: Int?) {
    let records = table.settlingGluedTitles()
    self.options = options
    self.threads = threads
    var folded = FoldedTexts(records, threads: threads)
    log = records.log
    let given = GivenOwners(options.owners, of: records.sources)
    log.append(given.diagnostics)
    let recordsOf = Self.recordsOfPages(in: records)
    for number in records.sources.indices {
      let facts = SourceFacts(
        number, recordCount: recordsOf.counts[number],
        records: recordsOf.pages[number, default: []],
        of: records, given: given.owners[number], options)
      sources.append(facts.source)
      sources[number].personRecordCount = recordsOf.persons[number]
      log.append(facts.diagnostics)
    }
    for owner in sources.compactMap(\.owner) { _ = folded.nameKey(of: owner.name) }
    for name in options.ledger.shownNames { _ = folded.nameKey(of: name) }
    log.append(contentsOf: options.ledger.log)
    self.records = FoldedRecords(records, folded)
    mentions = IdentityMentions(of: records, keys: folded.keys)
    authors = AuthorTable()
    let none = Resolution(representatives: [])
    identities = CorpusIdentities(mentions, none, AuthorNumbers(mentions, none))
  }

  /// How many records of papers and of persons each source has, and which ones where it is a page.
  private static func recordsOfPages(
    in table: RecordTable
  ) -> (counts: [Int], persons: [Int], pages: [Int: [Int]]) {
    var persons = [Int](repeating: 0, count: table.sources.count)
    for source in table.persons.sourceNumbers { persons[Int(source)] += 1 }
    var counts = [Int](repeating: 0, count: table.sources.count)
    var pages: [Int: [Int]] = [:]
    for record in table.indices {
      let source = Int(table.sourceNumbers[record])
      counts[source] += 1
      if table.sources[source].profile != nil { pages[source, default: []].append(record) }
    }
    return (counts, persons, pages)
  }
}

// MARK: Papers

extension CorpusConstruction {
  /// Merges the records of one paper, and collects the mentions of all.
  mutating func merge() {
    let groups = PaperGroups(records, threads: threads).groups
    let rank = RecordRank(records)
    var forms = NameForms()
    for number in 0..<groups.count {
      let own = rank.ranked(groups[number])
      let list = MergedAuthors(own, of: records, forms: &forms)
      let date = MergedDate(own, of: records, sources)
      if own.count > 1 {
        log.append(RecordConflicts(own, list, date, of: records).diagnostics)
      }
      papers.append(
        records: own, hidden: list.hidden, date: date.date, inferredYear: date.inferredYear)
      addMentions(list, of: own, year: date.date?.year)
    }
  }

  private mutating func addMentions(_ list: MergedAuthors, of own: [Int], year: Int?) {
    let first = mentions.count
    for number in list.mentions {
      mentions.append(row: UInt32(number), key: records.nameKey(ofMention: number))
    }
    for source in pages(of: own) {
      addOwner(ofPage: source, to: own, list, from: first)
      joinConstantName(ofPage: source, from: first)
    }
    mentions.endPaper(
      IdentityMentions.PaperFacts(
        titleKey: records.titleKey(of: own[0]), venueKey: records.venueKey(of: own[0]),
        year: Int16(year ?? 0)))
  }

  /// The pages with an owner, or with a name on all lists, among the sources of records, each once, in their order.
  private func pages(of own: [Int]) -> [Int] {
    let numbers = own.map { Int(records.table.sourceNumbers[$0]) }.filter {
      sources[$0].owner != nil || sources[$0].constantName != nil
    }
    return numbers.count < 2 ? numbers : Set(numbers).sorted()
  }

  /// Puts a page's owner on a paper of the page where a truncated list hides the name. The owner is the
  /// same person on all papers of the page.
  private mutating func addOwner(
    ofPage source: Int, to own: [Int], _ list: MergedAuthors, from first: Int
  ) {
    guard let owner = sources[source].owner,
      let key = records.folded.keys.id(of: NameKey(owner.name).text)
    else { return }
    let shown = (first..<mentions.count).first { mentions.nameKeys[$0] == key }
    if shown == nil {
      guard list.hidden != .none else {
        if !list.mentions.isEmpty { reportMissing(owner, ofPage: source, on: own) }
        return
      }
      mentions.append(owner: owner.name, key: key)
    }
    decide(owner: shown ?? mentions.count - 1, ofPage: source)
  }

  /// The name that every list of a page shows is one person, whoever owns the page.
  private mutating func joinConstantName(ofPage source: Int, from first: Int) {
    guard let name = sources[source].constantName,
      let key = records.folded.keys.id(of: NameKey(name).text),
      let shown = (first..<mentions.count).first(where: { mentions.nameKeys[$0] == key })
    else { return }
    decide(owner: shown, ofPage: source)
  }

  /// A mention is the same person as the others that are decided on for a page.
  private mutating func decide(owner mention: Int, ofPage source: Int) {
    if let other = owners[source] {
      mentions.decide(
        IdentityMentions.DecidedPair(other, mention, evidence: .pageOwner))
    } else {
      owners[source] = mention
    }
  }

  private mutating func reportMissing(_ owner: PageOwner, ofPage source: Int, on own: [Int]) {
    let record = own.first { Int(records.table.sourceNumbers[$0]) == source } ?? own[0]
    let title = records.table.texts[records.table.titles[own[0]]]
    log.append(
      Diagnostic(
        .owner(.missing(owner.name, title: title)), at: records.table.location(of: record)))
  }
}

// MARK: Authors

extension CorpusConstruction {
  /// Decides which mentions are one person.
  mutating func resolve(_ policy: any IdentityPolicy) {
    if policy is ResolvedIdentity, mentions.areEvidencePoor, let source = sources.first {
      log.append(Diagnostic(.identity(.poorEvidence), at: SourceLocation(file: source.file)))
    }
    let names = replay()
    let resolution = policy.resolve(mentions)
    let numbers = AuthorNumbers(mentions, resolution)
    identities = CorpusIdentities(mentions, resolution, numbers)
    let shown = LedgerAuthorNames(names, numbers)
    log.append(shown.diagnostics)
    authors = AuthorTable(mentions, numbers)
    for (author, name) in shown.names { authors.show(name, of: author, records.folded.keys) }
    var seen = [UInt32](repeating: PaperTable.none, count: numbers.count)
    for paper in 0..<papers.count {
      let own = mentions.mentions(of: paper)
      var last = PaperTable.none
      for (place, mention) in own.enumerated() {
        let author = numbers[mention]
        let isShown = !mentions.isUnlisted(mention)
        if isShown { last = author }
        // A person listed twice counts once.
        guard seen[Int(author)] != UInt32(paper) else { continue }
        seen[Int(author)] = UInt32(paper)
        papers.authorships.append(
          AuthorshipRow(
            author: author, mention: mentions.rows[mention],
            place: isShown ? UInt32(place) : PaperTable.none))
      }
      papers.authorships.endRow()
      papers.lastShownAuthors.append(last)
    }
  }

  /// Decides what the user decided, before any policy does.
  ///
  /// - Returns: The names under which authors are to be shown.
  private mutating func replay() -> [LedgerName] {
    guard !options.ledger.entries.isEmpty else { return [] }
    var replay = LedgerReplay(options.ledger, mentions, papers, records)
    log.append(replay.diagnostics)
    replay.apply(to: &mentions)
    return replay.names
  }

  /// The corpus, all of it known.
  consuming func corpus() -> Corpus {
    let titleKeys = mentions.papers.map(\.titleKey)
    let keys = records.folded.keys
    let texts = PaperContents(records: records, papers: papers)
    let order = RecordOrder(records)
    let ids = PaperIDs(titleKeys, keyCount: keys.count) {
      texts.text(of: $0)
    } precedes: { first, second in
      order.isLess(Int(papers.records[first].first ?? 0), Int(papers.records[second].first ?? 0))
    }
    let ownIDs = AuthorIDs(authors.nameKeys, keyCount: keys.count, papers) { paper in
      ids.id(of: paper, titleKey: keys[titleKeys[paper]])
    }
    authors.idSuffixes = ownIDs.suffixes
    let contents = CorpusContents(
      records: records, papers: papers, authors: authors, paperIDs: ids,
      identities: identities)
    log.append(ImplausibleAuthors(contents).diagnostics)
    return Corpus(contents, options, sources, log)
  }
}
