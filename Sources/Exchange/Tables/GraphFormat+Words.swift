extension GraphFormat {
  /// The format of a file that a user names as input and that no signature knows: a list whose lines are any
  /// words. Its ending decides where it is the one of such a list.
  ///
  /// - Parameters:
  ///   - prefix: The beginning of the file.
  ///   - path: Its name, without the ending of a compression.
  public static func recognisedWords(_ prefix: [UInt8], path: String) -> GraphFormat? {
    switch GraphFormat(path: path) {
    case .lgl where LGLReader.recognisesWords(prefix): .lgl
    case .adjacencyList where AdjacencySignature.recognisesWords(prefix): .adjacencyList
    default: EdgeListSignature.recognisesWords(prefix) ? .edgeList : nil
    }
  }
}
