import CoterieIdentities
public import CoterieRecords

/// What the records of all inputs say together: papers, each once, and their authors.
///
/// It is built in a fixed order: joined titles and authors are separated; page owners and page years inferred;
/// records of one paper merged; persons resolved over the merged papers; inferred authors attached.
/// Papers and authors are numbered by first appearance.
public struct Corpus: Sendable {
  /// What the user says about the inputs.
  public let options: CorpusOptions
  /// The inputs, in the order given.
  public let sources: [CorpusSource]
  /// The papers.
  public let papers: [Paper]
  /// The authors.
  public let authors: [Author]
  /// What a user should know, by file and line.
  public let diagnostics: [Diagnostic]

  /// Builds a corpus of sources, which should be in the order of their names.
  ///
  /// - Complexity: O(*n*) for *n* names on records, whatever their titles.
  public init(_ sources: [Source], options: CorpusOptions = CorpusOptions()) {
    var sources = sources
    var diagnostics = sources.flatMap(\.diagnostics)
    settleGluedTitles(of: &sources, diagnostics: &diagnostics)
    let given = GivenOwners(options.owners, of: sources)
    diagnostics += given.diagnostics
    let pages = sources.enumerated().map { number, source in
      CorpusSource(source, given: given.owners[number], options, diagnostics: &diagnostics)
    }
    let records = zip(sources, pages).enumerated().flatMap { number, pair in
      pair.0.records.map { DatedRecord($0, source: number, pageYear: pair.1.inferredYear) }
    }
    let merged = PaperGroups(records).groups.map { group in
      MergedPaper(group.map { records[$0] })
    }
    diagnostics += merged.flatMap(\.conflicts)
    var people = People(merged)
    var papers = people.papers(merged)
    for (number, paper) in merged.enumerated() {
      for source in Set(paper.records.map(\.source)).sorted() {
        guard let owner = pages[source].owner else { continue }
        people.attach(
          owner, to: &papers[number], ofPage: pages[source].file, diagnostics: &diagnostics)
      }
    }
    let similar = SimilarTitles(among: papers, authorCount: people.authors.count)
    diagnostics += similar.groups.map { group in
      .similarTitles(group.map { papers[$0].title }, at: papers[group[1]].records[0])
    }
    self.options = options
    self.sources = pages
    self.papers = papers
    self.authors = people.authors
    self.diagnostics = diagnostics.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }

  /// How many records the inputs held.
  public var recordCount: Int { sources.reduce(0) { $0 + $1.recordCount } }
  /// How many authorships were inferred.
  public var inferredAuthorshipCount: Int {
    papers.reduce(0) { count, paper in count + paper.authorships.count(where: \.isInferred) }
  }
  /// The years from the first paper's to the last one's; nil where no paper has one.
  public var years: ClosedRange<Int>? {
    let years = papers.compactMap(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}

extension CorpusSource {
  /// Infers a page's owner and year, and checks its figures.
  fileprivate init(
    _ source: Source, given: PersonName?, _ options: CorpusOptions,
    diagnostics: inout [Diagnostic]
  ) {
    file = source.file
    format = source.format
    recordCount = source.records.count
    profile = source.profile
    guard let profile = source.profile else {
      owner = nil
      inferredYear = nil
      return
    }
    diagnostics += profile.contradictions(recordCount: source.records.count, file: source.file)
    owner = Self.owner(of: source, given: given, options, diagnostics: &diagnostics)
    let (year, isConflict) = InferredYear.ofPage(source.records, asOf: options.asOf)
    inferredYear = year
    let undated = source.records.count { $0.date.map { $0.year == nil } ?? false }
    if let year, let asOf = options.asOf, isConflict {
      let newest = source.records.compactMap { $0.date?.year }.max() ?? year.earliest - 1
      diagnostics.append(.asOfConflict(asOf, newest: newest, year: year, of: source.file))
    } else if let year, undated > 0 {
      diagnostics.append(.yearInferred(year, count: undated, of: source.file))
    } else if undated > 0 {
      diagnostics.append(.yearUnknown(count: undated, of: source.file))
    }
  }

  private static func owner(
    of source: Source, given: PersonName?, _ options: CorpusOptions,
    diagnostics: inout [Diagnostic]
  ) -> PageOwner? {
    if let given {
      let isNamed = source.records.contains { record in
        record.heading.authors.names.contains { NameKey($0) == NameKey(given) }
      }
      if !isNamed { diagnostics.append(.unlistedOwner(given, of: source.file)) }
      return PageOwner(name: given, evidence: .given)
    }
    guard options.infersOwners else { return nil }
    switch OwnerInference(source.records) {
    case .owner(let owner):
      let hiding = source.records.count { $0.hides(owner.name) }
      diagnostics.append(.ownerInferred(owner, hiding: hiding, of: source.file))
      return owner
    case .undecided(let best, let named, let next):
      diagnostics.append(
        .ownerUndecided(
          best: best, named: named, next: next, of: source.records.count, file: source.file))
      return nil
    }
  }
}

extension Record {
  /// Whether its list of authors is truncated and does not show a name.
  fileprivate func hides(_ name: PersonName) -> Bool {
    let authors = heading.authors
    return authors.isTruncated && !authors.names.contains { NameKey($0) == NameKey(name) }
  }
}

extension Profile {
  /// The statements of a page's header that can't hold together, or that can't be checked.
  fileprivate func contradictions(recordCount: Int, file: String) -> [Diagnostic] {
    guard !isEmpty else { return [.noHeader(file: file)] }
    var found: [Diagnostic] = []
    if let papers, papers != recordCount {
      found.append(.countMismatch(claimed: papers, read: recordCount, file: file))
    }
    if let hIndex, hIndex > max(papers ?? 0, recordCount) {
      found.append(
        .hIndexAbovePapers(hIndex, papers: max(papers ?? 0, recordCount), file: file))
    }
    if let hIndex, let citations, hIndex.multipliedFullWidth(by: hIndex) > (0, UInt(citations)) {
      found.append(.hIndexAboveCitations(hIndex, citations: citations, file: file))
    }
    return found
  }
}
