public import CoterieCorpora
import CoterieGraphCore
import CoterieRecords
import CoterieText

extension PaperHyperedges {
  /// The papers of a corpus with their authors, organisations or countries.
  ///
  /// Authors are numbered as in the corpus, organisations and countries by their first appearance on
  /// the papers. An author–paper network has the hyperedges of authors; a graph file has none.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - kind: What the members are.
  ///   - selection: The numbers of the papers, ascending; all by default.
  /// - Complexity: O(*a*) for *a* memberships.
  public init(_ corpus: Corpus, kind: NetworkKind = .authors, papers selection: [Int]? = nil) {
    self =
      CorpusMembers(corpus, kind: kind, papers: selection ?? Array(corpus.papers.indices))
      .hyperedges
  }
}

/// The hyperedges of a corpus, and who their members are.
struct CorpusMembers {
  let hyperedges: PaperHyperedges
  /// The ids and names of the members.
  let names: NameTable

  init(_ corpus: Corpus, kind: NetworkKind, papers selection: [Int]) {
    switch kind {
    case .authors, .authorPapers: self.init(authorsOf: corpus, papers: selection)
    case .affiliations:
      self.init({ $0.organisations.map(\.name) }, of: corpus, papers: selection)
    case .countries:
      self.init({ $0.organisations.compactMap(\.country) }, of: corpus, papers: selection)
    case .file: self.init({ _ in [] }, of: corpus, papers: [])
    }
  }

  /// The authors of the papers, inferred ones last.
  private init(authorsOf corpus: Corpus, papers selection: [Int]) {
    var columns = HyperedgeColumns()
    for number in selection {
      let paper = corpus.papers[number]
      var shownCount = 0
      for member in paper.members {
        columns.memberEntries.append(UInt32(member.author))
        if !member.isInferred { shownCount += 1 }
      }
      columns.finishPaper(
        UInt32(number), shownCount: shownCount, size: paper.knownAuthorCount, year: paper.year,
        isTruncated: paper.isTruncated)
    }
    hyperedges = columns.hyperedges(memberCount: corpus.authors.count)
    let authors = corpus.authors
    names = NameTable(count: authors.count) {
      authors[$0].id
    } name: {
      authors[$0].name.full
    }
  }

  /// What the papers name, each once: organisations or their countries.
  private init(_ namesOf: (Paper) -> [String], of corpus: Corpus, papers selection: [Int]) {
    var columns = HyperedgeColumns()
    var members = NamedMembers()
    for number in selection {
      let paper = corpus.papers[number]
      var found: [UInt32] = []
      for name in namesOf(paper) {
        let member = members.number(of: name)
        if !found.contains(member) { found.append(member) }
      }
      columns.memberEntries += found
      columns.finishPaper(
        UInt32(number), shownCount: found.count, size: found.count, year: paper.year,
        isTruncated: paper.isTruncated)
    }
    hyperedges = columns.hyperedges(memberCount: members.ids.count)
    names = NameTable(ids: members.ids, names: members.names)
  }
}

/// Organisations or countries, one for each folded name, by first appearance.
private struct NamedMembers {
  private(set) var ids: [String] = []
  private(set) var names: [String] = []
  private var numbers: [String: UInt32] = [:]

  mutating func number(of name: String) -> UInt32 {
    let key = name.folded
    if let number = numbers[key] { return number }
    let number = UInt32(ids.count)
    numbers[key] = number
    ids.append(StableID.words(of: key.isEmpty ? name : key, standIn: "organisation"))
    names.append(name.readable)
    return number
  }
}

extension NameTable {
  /// The ids and titles of papers.
  init(papers: [UInt32], of corpus: Corpus) {
    let all = corpus.papers
    self.init(count: papers.count) {
      "paper:\(all[Int(papers[$0])].id)"
    } name: {
      all[Int(papers[$0])].title.readable
    }
  }
}
