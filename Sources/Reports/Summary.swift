public import CoterieAnalyses
import CoterieCentrality
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
public import CoterieRecords
import CoterieTimelines

extension Analysis {
  /// The text of `summary.json`: inputs, parameters, counts, coverage, diagnostics and files.
  ///
  /// - Parameters:
  ///   - command: The command that makes the report again.
  ///   - parameters: What the user asked for.
  ///   - logs: What the user should know of the inputs and of the papers in them.
  ///   - files: The files of the report, as they were written.
  public func summary(
    command: String, parameters: JSONValue, logs: [ProblemLog], files: [WrittenFile]
  ) -> String {
    JSONValue.object([
      "coterie": .string(coterieVersion),
      "command": .string(command),
      "inputs": .array(corpus.sources.map(\.json)),
      "parameters": parameters,
      "counts": counts,
      "coverage": coverage,
      "clustering": .object([
        "method": .string("leiden"), "clusters": .integer(clusters.count),
        "modularity": .number(modularity),
      ]),
      "diagnostic_counts": logs.counts,
      "diagnostics": .array(logs.flatMap(\.diagnostics).map(\.json)),
      "files": .array(files.sorted { $0.path < $1.path }.map(\.json)),
    ]).lines(depth: 2)
  }

  private var counts: JSONValue {
    let selected = authors.papers.map { corpus.papers[$0] }
    let years = selected.compactMap(\.year)
    return .object([
      "records": .integer(corpus.recordCount),
      "papers": .integer(selected.count),
      "truncated_papers": .integer(selected.count(where: \.isTruncated)),
      "authors": .integer(authors.vertices.count),
      "inferred_authorships": .integer(
        selected.reduce(0) { $0 + $1.members.count(where: \.isInferred) }),
      "links": .integer(authors.links.count),
      "links_from_complete_lists": .integer(linkCounts.fromCompleteLists),
      "inferred_links": .integer(linkCounts.inferred),
      "total_weight": .number(authors.graph.totalWeight),
      "transitivity": .number(authors.graph.transitivity()),
      "components": .integer(ConnectedComponents(of: authors.graph).count),
      "affiliations": .integer(affiliations.vertices.count),
      "affiliation_links": .integer(affiliations.links.count),
      "first_year": .optional(years.min()),
      "last_year": .optional(years.max()),
      "partial_year": .optional(series.partialYear),
    ])
  }

  private var coverage: JSONValue {
    let selected = authors.papers.map { corpus.papers[$0] }
    func share(_ isCovered: (Paper) -> Bool) -> JSONValue {
      let covered = selected.count(where: isCovered)
      return .object([
        "papers": .integer(covered),
        "share": selected.isEmpty ? .null : .number(Double(covered) / Double(selected.count)),
      ])
    }
    return .object([
      "complete_author_list": share { !$0.isTruncated && !$0.members.isEmpty },
      "year": share { $0.year != nil },
      "printed_year": share { $0.year != nil && $0.inferredYear == nil },
      "affiliation": share { !$0.organisations.isEmpty },
      "abstract": share { $0.origin(of: .abstract) != nil },
    ])
  }
}

extension CorpusSource {
  fileprivate var json: JSONValue {
    .object([
      "file": .string(file), "format": .string(format), "records": .integer(recordCount),
      "owner": .optional(owner?.name.full),
      "owner_evidence": .optional(owner?.evidence.description),
      "inferred_year": .optional(inferredYear?.description),
    ])
  }
}

extension [ProblemLog] {
  /// How many problems of each severity there are, the listed ones and the others.
  fileprivate var counts: JSONValue {
    .object(
      Diagnostic.Severity.allCases.map { severity in
        let count = reduce(0) { $0 + $1.count(of: severity) }
        return JSONValue.Member(name: "\(severity.rawValue)s", value: .integer(count))
      })
  }
}

extension Diagnostic {
  /// The diagnostic as an object: where, how grave, and what.
  fileprivate var json: JSONValue {
    .object(
      location.members + [
        .init(name: "severity", value: .string(severity.rawValue)),
        .init(name: "message", value: .string(message)),
      ])
  }
}

extension SourceLocation {
  /// The file and the line; a byte, a record and a field only where there are any.
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init(name: "file", value: .string(file)), .init(name: "line", value: .optional(line)),
    ]
    switch place {
    case .byte(let byte): members.append(.init(name: "byte", value: .integer(byte)))
    case .record(let record): members.append(.init(name: "record", value: .integer(record)))
    case .line, nil: break
    }
    if let field { members.append(.init(name: "field", value: .string(field))) }
    return members
  }
}

extension WrittenFile {
  fileprivate var json: JSONValue {
    guard let contents else { return .object(["path": .string(path)]) }
    return .object([
      "path": .string(path), "size": .integer(contents.size), "sha256": .string(contents.sha256),
    ])
  }
}
