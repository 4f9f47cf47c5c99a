extension GraphFormat {
  /// The format of a file that a user names as input and that no signature knows: a list whose lines are any
  /// words. Its ending decides where it is the one of such a list.
  ///
  /// - Parameters:
  ///   - prefix: The beginning of the file.
  ///   - path: Its name, without the ending of a compression.
  public static func recognisedWords(_ prefix: [UInt8], path: String) -> GraphFormat? {
    switch GraphFormat(path: path) {
    case .sif where SIFReader.recognises(prefix): .sif
    case .adjacencyList where AdjacencySignature.recognisesWords(prefix): .adjacencyList
    default:
      EdgeListSignature.recognisesWords(prefix)
        || isCalledEdgeList(path) && EdgeListSignature.recognisesRows(prefix) ? .edgeList : nil
    }
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
    default: nil
    }
  }

  /// Whether the ending of a name is one that only edge lists have.
  private static func isCalledEdgeList(_ path: String) -> Bool {
    [".edgelist", ".edges", ".ncol", ".el", ".wel"].contains { path.lowercased().hasSuffix($0) }
  }
}
