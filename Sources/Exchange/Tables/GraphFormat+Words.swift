import CoterieRecords

extension GraphFormat {
  /// The format of a file that a user names as input and that no signature knows: a list whose lines are any
  /// words. Its ending decides where it is the one of such a list, or of a format whose reader finds where the
  /// file breaks.
  ///
  /// - Parameters:
  ///   - prefix: The beginning of the file.
  ///   - path: Its name, without the ending of a compression.
  public static func recognisedWords(_ prefix: [UInt8], path: String) -> GraphFormat? {
    switch GraphFormat(path: path) {
    case .sif where SIFReader.recognises(prefix): return .sif
    case .adjacencyList where AdjacencySignature.recognisesWords(prefix): return .adjacencyList
    case let named? where !listsOfWords.contains(named): return named.breaks(prefix) ? named : nil
    case nil where ListEnding.isOfOtherText(path): return nil
    default: break
    }
    let isList =
      EdgeListSignature.recognisesWords(prefix, ofNamedList: ListEnding.isOfTable(path))
      || ListEnding.isOfEdgeList(path) && EdgeListSignature.recognisesRows(prefix)
    if isList { return .edgeList }
    return AdjacencySignature.recognisesLists(prefix) ? .adjacencyList : nil
  }

  /// The format of a file that a user names as input and whose ending says what it is where its content may be
  /// an edge list as well.
  ///
  /// - Parameters:
  ///   - prefix: The beginning of the file.
  ///   - path: Its name, without the ending of a compression.
  public static func recognisedByEnding(_ prefix: [UInt8], path: String) -> GraphFormat? {
    switch GraphFormat(path: path) {
    case .metis where METISSignature.mayBe(prefix): .metis
    case .lgl where LGLReader.recognisesWords(prefix): .lgl
    case .matrixMarket where MatrixMarketReader.mayBe(prefix): .matrixMarket
    case .adjacencyList where mayBeWords(prefix) && AdjacencySignature.recognisesWords(prefix):
      .adjacencyList
    default: nil
    }
  }

  /// The formats of lines of words, of which the content of a file may be another one than its name says.
  private static let listsOfWords: Set<GraphFormat> = [
    .edgeList, .adjacencyList, .sif, .lgl, .metis, .vosviewerMap, .vosviewerNetwork,
  ]

  /// Whether no signature but that of lists of words knows a file.
  private static func mayBeWords(_ prefix: [UInt8]) -> Bool {
    recognised(prefix).map { listsOfWords.contains($0) } ?? true
  }

  /// Whether reading a file as this format finds a piece that is wrong, and not only nothing.
  private func breaks(_ prefix: [UInt8]) -> Bool {
    read(prefix).log.diagnostics.contains {
      $0.severity != .note && $0.problem.kind != .noVertex
    }
  }
}

/// What the ending of a file's name says of lists of links.
private enum ListEnding {
  /// Whether the ending is one that only edge lists have.
  static func isOfEdgeList(_ path: String) -> Bool {
    has(path, ["edgelist", "edges", "ncol", "el", "wel"])
  }

  /// Whether the ending is one of tables or edge lists, and not of any text.
  static func isOfTable(_ path: String) -> Bool {
    isOfEdgeList(path) || has(path, ["tsv", "csv", "tab"])
  }

  /// Whether the ending is one of texts that are no lists of links, whatever their lines look like.
  static func isOfOtherText(_ path: String) -> Bool {
    has(
      path,
      [
        "json", "jsonl", "ndjson", "xml", "html", "htm", "xhtml", "md", "markdown", "rst", "tex",
        "pdf",
        "doc", "docx", "odt", "rtf", "eml", "bib", "ris", "nbib", "enw", "yaml", "yml", "toml",
        "ini", "log", "py", "r", "sh", "js", "css",
      ])
  }

  private static func has(_ path: String, _ endings: [String]) -> Bool {
    let name = path.lowercased()
    return endings.contains { name.hasSuffix("." + $0) }
  }
}
