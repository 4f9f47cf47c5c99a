/// How the data of a DL file are written.
enum DLFormat {
  case fullMatrix, lowerHalf, upperHalf
  case edgeList, nodeList, countedNodeList
  /// A list of edges with a value for each of several matrices.
  case edgeArray
  /// A list of vertices with those to which each is joined, the first choice first.
  case rankedList
  /// A format that is not read.
  case unread

  /// The format of a word, in lower case, and whether it is of two modes; nil where the word is unknown.
  static func named(_ word: String) -> (format: DLFormat, hasTwoModes: Bool)? {
    switch word {
    case "fullmatrix", "fm", "full": (.fullMatrix, false)
    case "lowerhalf", "lh", "halfmatrix", "lower": (.lowerHalf, false)
    case "upperhalf", "uh", "upper": (.upperHalf, false)
    case "edgelist", "edgelist1", "el", "el1": (.edgeList, false)
    case "edgelist2", "el2": (.edgeList, true)
    case "nodelist", "nodelist1", "nl", "nl1": (.nodeList, false)
    case "nodelist2", "nl2": (.nodeList, true)
    case "nodelist1b", "nl1b": (.countedNodeList, false)
    case "edgearray", "edgearray1", "ea1": (.edgeArray, false)
    case "edgearray2", "ea2": (.edgeArray, true)
    case "rankedlist", "rankedlist1", "ranklist", "ranklist1", "rl1": (.rankedList, false)
    case "rankedlist2", "ranklist2", "rl2": (.rankedList, true)
    default: nil
    }
  }

  /// The columns of a row that a matrix gives, and those that it lacks.
  func columns(ofRow row: Int, count: Int) -> Range<Int> {
    switch self {
    case .lowerHalf: 0..<min(row + 1, count)
    case .upperHalf: min(row, count)..<count
    default: 0..<count
    }
  }

  /// Whether each link is given on one side of the diagonal only.
  var isHalf: Bool {
    switch self {
    case .lowerHalf, .upperHalf: true
    default: false
    }
  }
}
