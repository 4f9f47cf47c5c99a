import CoterieCentrality
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
public import CoterieRecords
import CoterieTimelines

/// Coterie's version.
public let coterieVersion = "0.1.0"

extension Analysis {
  /// The text of `summary.json`: inputs, parameters, counts, coverage, diagnostics and files.
  ///
  /// - Parameters:
  ///   - command: The command that makes the report again.
  ///   - parameters: What the user asked for.
  ///   - diagnostics: What the user should know, the inputs' included.
  ///   - files: The files of the report.
  public func summary(
    command: String, parameters: JSONValue, diagnostics: [Diagnostic], files: [OutputFile]
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
      "diagnostics": .array(diagnostics.map(\.json)),
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
        selected.reduce(0) { $0 + $1.authorships.count(where: \.isInferred) }),
      "links": .integer(authors.links.count),
      "links_from_complete_lists": .integer(linksFromCompleteLists),
      "inferred_links": .integer(authors.links.count(where: \.isInferred)),
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
      "complete_author_list": share { !$0.isTruncated && !$0.authorships.isEmpty },
      "year": share { $0.year != nil },
      "printed_year": share { $0.year != nil && $0.inferredYear == nil },
      "affiliation": share { !$0.organisations.isEmpty },
      "abstract": share { $0.abstract != nil },
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

extension Diagnostic {
  /// The diagnostic as an object: where, how grave, and what.
  public var json: JSONValue {
    .object([
      "file": .string(location.file), "line": .optional(location.line),
      "severity": .string(severity.rawValue), "message": .string(message),
    ])
  }
}

extension OutputFile {
  fileprivate var json: JSONValue {
    isTextual
      ? .object([
        "path": .string(path), "size": .integer(bytes.count), "sha256": .string(sha256(bytes)),
      ]) : .object(["path": .string(path)])
  }
}
