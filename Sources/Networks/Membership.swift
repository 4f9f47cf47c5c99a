import CoterieCorpora
import CoterieGraphCore
import CoterieRecords
import CoterieText

/// The authors, organisations or countries of each selected paper.
struct Membership {
  /// The members of one paper.
  struct PaperMembers {
    /// The number of the paper in the corpus.
    let paper: Int
    /// The members' numbers, those with a place first.
    let members: [Int]
    /// How many of them the sources show.
    let shown: Int
    /// The number *n* of the counting methods.
    let count: Int
  }

  /// A member's stable key and name.
  struct Member {
    let id: String
    let name: String
  }

  private(set) var members: [Member] = []
  private(set) var papers: [PaperMembers] = []

  /// The authors of the papers.
  init(authorsOf corpus: Corpus, papers selection: [Int]) {
    members = corpus.authors.map { Member(id: $0.id, name: $0.name.full) }
    let table = IncidenceTable(authorsOf: corpus, papers: selection)
    papers = selection.enumerated().map { set, number in
      let paper = corpus.papers[number]
      return PaperMembers(
        paper: number, members: Array(table.members(of: set)),
        shown: paper.authorships.count { !$0.isInferred }, count: paper.knownAuthorCount)
    }
  }

  /// What a paper names, each once: its organisations or their countries.
  init(_ names: (Paper) -> [String], of corpus: Corpus, papers selection: [Int]) {
    var numbers: [String: Int] = [:]
    var keys = StableKeys()
    for number in selection {
      var found: [Int] = []
      for name in names(corpus.papers[number]) {
        let key = name.folded
        let member = numbers[key] ?? members.count
        if member == members.count {
          numbers[key] = member
          members.append(
            Member(id: keys.key(for: name, standIn: "organisation"), name: name.readable))
        }
        if !found.contains(member) { found.append(member) }
      }
      papers.append(
        PaperMembers(paper: number, members: found, shown: found.count, count: found.count))
    }
  }
}
