import CoterieIdentities
import CoterieRecords
import CoterieText

/// Authors who are likely several people, whatever joined them: with more than 72 papers in a year, forty
/// organisations or more, or given names that contradict one another.
///
/// - SeeAlso: J. P. A. Ioannidis et al., "Thousands of scientists publish a paper every five days", *Nature*
///   561 (2018) 167–169, [doi:10.1038/d41586-018-06185-8](https://doi.org/10.1038/d41586-018-06185-8), for the
///   number of papers.
struct ImplausibleAuthors {
  private static let mostPapersOfYear = 72
  private static let manyOrganisations = 40

  /// What a user should know, in the order of the authors.
  private(set) var diagnostics: [Diagnostic] = []

  private let contents: CorpusContents

  /// - Complexity: O(*n*) for *n* authorships.
  init(_ contents: CorpusContents) {
    self.contents = contents
    let papersOf = self.papersOf(those: Self.mostPapersOfYear)
    for (author, papers) in papersOf.sorted(by: { $0.key < $1.key }) {
      reportYears(of: author, papers)
      reportOrganisations(of: author, papers)
    }
    reportNames()
  }

  /// The papers of authors who have many.
  private func papersOf(those least: Int) -> [Int: [Int]] {
    var counts = [UInt32](repeating: 0, count: contents.authors.count)
    for row in contents.papers.authorships.elements { counts[Int(row.author)] += 1 }
    let bar = min(least, Self.manyOrganisations)
    guard counts.contains(where: { $0 >= bar }) else { return [:] }
    var papersOf: [Int: [Int]] = [:]
    for paper in 0..<contents.papers.count {
      for row in contents.papers.authorships[paper] where counts[Int(row.author)] >= bar {
        papersOf[Int(row.author), default: []].append(paper)
      }
    }
    return papersOf
  }

  private mutating func reportYears(of author: Int, _ papers: [Int]) {
    var counts: [Int: Int] = [:]
    for year in papers.compactMap({ contents.papers.dates[$0].year }) {
      counts[year, default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value > Self.mostPapersOfYear else { return }
    report(.papersOfYear(name(of: author), count: most.value, year: most.key), at: papers[0])
  }

  private mutating func reportOrganisations(of author: Int, _ papers: [Int]) {
    let table = contents.records
    var keys: Set<TextID> = []
    for paper in papers {
      for row in contents.papers.authorships[paper]
      where Int(row.author) == author && !row.isInferred {
        for fact in table.mentionFacts[Int(row.mention)] where fact.kind == .organisation {
          keys.insert(
            contents.folded.wordKey(table.organisationTable.rows[Int(fact.value)].name))
        }
      }
    }
    guard keys.count >= Self.manyOrganisations else { return }
    report(.organisations(name(of: author), count: keys.count), at: papers[0])
  }

  /// Names of one person that contradict one another: what an identifier or the user joined.
  private mutating func reportNames() {
    for (author, names) in contents.authors.spellings.sorted(by: { $0.key < $1.key }) {
      let forms = names.map { NameForm($0) }
      for (place, form) in forms.enumerated() {
        let other = forms[..<place].firstIndex {
          NameRelation.between($0, form, nicknames: IdentityModel.shipped.nicknames) == .conflict
        }
        guard let other else { continue }
        let paper = contents.firstPaper(of: author)
        report(.contradictingNames(names[other].full, other: names[place].full), at: paper)
        break
      }
    }
  }

  private func name(of author: Int) -> String {
    contents.authors.name(of: author, in: contents.records).full
  }

  private mutating func report(_ problem: IdentityProblem, at paper: Int) {
    guard let record = contents.papers.records[paper].first else { return }
    diagnostics.append(
      Diagnostic(.identity(problem), at: contents.records.location(of: Int(record))))
  }
}

extension CorpusContents {
  /// The first paper of an author.
  fileprivate func firstPaper(of author: Int) -> Int {
    papers.authorships.elements.firstIndex { Int($0.author) == author }
      .map { papers.authorships.row(ofElement: $0) } ?? 0
  }
}
