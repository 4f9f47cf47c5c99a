import CoterieAnalyses
import CoterieCorpora
import CoterieExchange
import CoterieReaders
import CoterieRecords
import CoterieText

/// What was read of inputs, file by file, and how much was noticed.
struct InputCheck {
  /// The files that were read.
  let files: [CheckedFile]
  /// What the papers together are; nil without papers.
  let overview: String?
  /// All that was noticed.
  let log: ProblemLog

  /// Sums up what was read.
  ///
  /// - Complexity: O(*n*) for *n* records, beside the making of the corpus.
  init(_ read: ReadInputs, _ options: CorpusOptions, _ rule: DirectionRule, threads: Int?) {
    let corpus = Corpus(read.records, options: options, threads: threads).reportingSimilarTitles()
    let paperCounts = corpus.paperCounts
    files =
      corpus.sources.map { CheckedFile($0, papers: paperCounts[$0.file, default: 0]) }
      + read.graphs.map { CheckedFile($0) }
    overview = read.holdsRecords ? corpus.overview : nil
    var all = corpus.log
    for log in read.graphLogs(rule) { all.append(contentsOf: log) }
    for paper in corpus.papers { paper.merges.forEach { all.append($0) } }
    self.log = all
  }

  /// All in a sentence: what the papers are, and how many messages there are.
  var summary: String {
    let counts = Diagnostic.Severity.allCases.reversed().map { severity in
      log.count(of: severity).of(severity.rawValue)
    }
    return [overview, counts.joined(separator: ", ") + "."].compactMap { $0 }.joined(separator: " ")
  }
}

/// A file that was read, and what it held.
struct CheckedFile {
  /// The file.
  let name: String
  private let format: String
  private var records: Int?
  private var personRecords: Int?
  private var papers: Int?
  private var vertices: Int?
  private var edges: Int?

  fileprivate init(_ source: CorpusSource, papers: Int) {
    name = source.file
    format = source.format
    records = source.recordCount
    personRecords = source.personRecordCount
    self.papers = papers
  }

  fileprivate init(_ graph: GraphInput) {
    name = graph.file.name
    format = graph.format.name
    (vertices, edges) = (graph.reading.document.vertices.count, graph.reading.document.edges.count)
  }

  /// What it held, in words.
  var contents: String {
    let counts = [
      records?.of("record"),
      personRecords.flatMap {
        $0 > 0 ? $0.of("record of a person", plural: "records of persons") : nil
      },
      papers?.of("paper"), vertices?.of("vertex", plural: "vertices"),
      edges?.of("edge"),
    ]
    return "\(format): \(counts.compactMap { $0 }.joined(separator: ", "))"
  }

  /// What it held, as an object.
  var json: JSONValue {
    .object([
      "file": .string(name), "format": .string(format), "records": .optional(records),
      "person_records": .optional(personRecords),
      "papers": .optional(papers), "vertices": .optional(vertices), "edges": .optional(edges),
    ])
  }
}

extension ReadInputs {
  /// What is noticed of the graph files: of them together where they are parts of one graph, else of each.
  fileprivate func graphLogs(_ rule: DirectionRule) -> [ProblemLog] {
    if graphs.isEmpty { return [] }
    if let whole = try? LoadedGraph(graphs, rule) { return [whole.log] }
    return graphs.compactMap { try? LoadedGraph([$0], rule).log }
  }
}

extension Corpus {
  /// How many papers each file has a record of.
  fileprivate var paperCounts: [String: Int] {
    papers.reduce(into: [:]) { counts, paper in
      for file in Set(paper.records.map(\.file)) { counts[file, default: 0] += 1 }
    }
  }
}

extension Paper {
  /// What there is to say of a paper with several records.
  fileprivate var merges: [Diagnostic] {
    let all = records
    return all.dropFirst().map { Diagnostic(.merging(.recordMerged(with: all[0])), at: $0) }
  }
}
