import CoterieGraphCore
import CoterieParallel

/// Invented papers, from which a co-authorship graph of realistic shape is made.
///
/// Authors belong to fields. A paper has a leader, who is drawn by the number of earlier papers of the
/// field, and a team: earlier co-authors of the leader, people of the field, a few of other fields,
/// and newcomers, each of whom is the next author. Papers are written until there are as many
/// authors as asked for. The numbers below give about three papers an author, four authors a paper,
/// seven co-authors an author, and a giant component of most authors. Everything follows from the
/// seed by whole numbers alone, so that a graph is the same on every machine.
struct SyntheticPapers {
  /// The authors of each paper.
  private(set) var papers: [[Int]] = []
  private var generator: RepeatableGenerator
  private let authorCount: Int
  private let fieldCount: Int
  private var fields: [Int] = []
  /// The papers of each author.
  private var papersOfAuthor: [[Int32]] = []
  /// Every authorship of a field: who has many papers stands here often.
  private var authorshipsOfField: [[Int32]]

  /// How many of 1000 papers have so many authors; the rest have 12 to 60.
  private static let teamSizes = [
    (authors: 1, papers: 60), (2, 200), (3, 230), (4, 180), (5, 120), (6, 80), (7, 50), (8, 35),
    (9, 20), (10, 15),
  ]

  /// Writes papers until there are `authorCount` authors.
  init(authorCount: Int, seed: UInt64) {
    precondition(authorCount > 0, "a graph of papers has at least one author")
    self.authorCount = authorCount
    fieldCount = max(1, authorCount / 1000)
    generator = RepeatableGenerator(seed: seed)
    authorshipsOfField = Array(repeating: [], count: fieldCount)
    while fields.count < authorCount { writePaper() }
  }

  private mutating func writePaper() {
    let field = generator.below(fieldCount)
    let size = teamSize()
    let hasLeader = !authorshipsOfField[field].isEmpty && generator.below(100) < 75
    var team = [hasLeader ? someone(of: field) : newcomer(to: field)]
    var attempts = 0
    while team.count < size, attempts < 4 * size {
      attempts += 1
      let author = companion(of: team[0], field)
      if !team.contains(author) { team.append(author) }
    }
    for author in team {
      papersOfAuthor[author].append(Int32(papers.count))
      authorshipsOfField[field].append(Int32(author))
    }
    papers.append(team)
  }

  private mutating func teamSize() -> Int {
    var draw = generator.below(1000)
    for (authors, papers) in Self.teamSizes {
      if draw < papers { return authors }
      draw -= papers
    }
    return 12 + generator.below(7) * generator.below(9)
  }

  /// Of 100 companions 38 are newcomers, 40 have written with the leader, 18 are of the field.
  private mutating func companion(of leader: Int, _ field: Int) -> Int {
    let draw = generator.below(100)
    if draw < 38 { return newcomer(to: field) }
    if draw < 78, !papersOfAuthor[leader].isEmpty {
      let own = papersOfAuthor[leader]
      let team = papers[Int(own[generator.below(own.count)])]
      return team[generator.below(team.count)]
    }
    return someone(of: draw < 96 ? field : generator.below(fieldCount))
  }

  private mutating func someone(of field: Int) -> Int {
    let authorships = authorshipsOfField[field]
    if authorships.isEmpty { return newcomer(to: field) }
    return Int(authorships[generator.below(authorships.count)])
  }

  private mutating func newcomer(to field: Int) -> Int {
    guard fields.count < authorCount else { return generator.below(authorCount) }
    fields.append(field)
    papersOfAuthor.append([])
    return fields.count - 1
  }
}

extension SyntheticPapers {
  /// The pairs who wrote together, each once, numbered by their first appearance in this list.
  func edgeList() -> [(Int, Int)] {
    let pairs = papers.lazy.flatMap { team in
      team.indices.lazy.flatMap { place in
        team[(place + 1)...].lazy.map { (team[place], $0) }
      }
    }
    return CSRGraph(vertexCount: authorCount, edges: pairs).numberedEdges
  }
}

extension CSRGraph {
  /// The edges, each once, with vertices numbered by their first appearance in this list, so that
  /// whoever reads it by numbers and whoever reads it by names has the same vertices. Isolated
  /// vertices are not in it.
  var numberedEdges: [(Int, Int)] {
    var numbers = [Int](repeating: -1, count: vertexCount)
    var next = 0
    func number(_ vertex: Int) -> Int {
      if numbers[vertex] < 0 {
        numbers[vertex] = next
        next += 1
      }
      return numbers[vertex]
    }
    return edges.map { (number($0.source), number($0.target)) }
  }
}
