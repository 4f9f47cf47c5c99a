import CoterieRecords

extension GraphBuilder {
  /// Lists vertices that are called by numbers, on lines that follow one another.
  ///
  /// - Parameter prefix: What stands before each number.
  mutating func listVertices(_ numbers: Range<Int>, prefix: String = "", line: Int) {
    let start = Array(prefix.utf8)
    for number in numbers {
      let vertex = self.vertex(named: (start + Array(String(number).utf8)).span)
      list(vertex, line: line + number - numbers.lowerBound)
    }
  }

  /// Whether a file can have as many vertices as it announces and need not list: a million, and one for each
  /// byte. A few bytes must not fill the memory. An error is added where it can't.
  mutating func canHold(_ count: Int, byteCount: Int, line: Int) -> Bool {
    let most = 1_000_000 + byteCount
    if count <= most { return true }
    add(.graphFile(GraphLimits(vertices: most).problem), line: line)
    return false
  }

  /// Says of each vertex of a two-mode network which mode it is of, in a column `mode`: 1 for the first
  /// ones, 2 for the others.
  mutating func setModes(firstCount: Int, count: Int) {
    let column = vertexColumns.column(named: "mode", type: .integer)
    for vertex in 0..<count { set(vertex < firstCount ? "1" : "2", vertex: vertex, column: column) }
  }
}
