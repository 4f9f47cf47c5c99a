/// The first line of a METIS file: vertices, edges, what numbers the lines have, and how many weights a
/// vertex has.
struct METISHeader: Equatable {
  /// How many vertices there are.
  let vertexCount: Int
  /// How many edges there are.
  let edgeCount: Int
  /// Whether each line begins with the size of its vertex.
  let hasSizes: Bool
  /// How many weights of the vertex come next on each line.
  let weightCount: Int
  /// Whether a weight follows each vertex of a list.
  let hasEdgeWeights: Bool

  /// Reads the numbers of the line; nil where they are no header.
  init?(_ scanner: inout WordScanner, _ text: Span<UInt8>) {
    guard let vertices = scanner.wholeNumber(text), let edges = scanner.wholeNumber(text) else {
      return nil
    }
    var flags = 0
    var weights: Int?
    if !scanner.endsLine(text) {
      guard let format = scanner.wholeNumber(text),
        [0, 1, 10, 11, 100, 101, 110, 111].contains(format)
      else { return nil }
      flags = format
      if !scanner.endsLine(text) {
        guard let count = scanner.wholeNumber(text), count <= 1_000, scanner.endsLine(text) else {
          return nil
        }
        weights = count
      }
    }
    vertexCount = vertices
    edgeCount = edges
    hasSizes = flags >= 100
    hasEdgeWeights = flags % 10 == 1
    weightCount = flags / 10 % 10 == 1 ? weights ?? 1 : 0
  }

  /// How many numbers come before the list of a line.
  var leadCount: Int { (hasSizes ? 1 : 0) + weightCount }
}
