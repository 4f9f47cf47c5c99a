/// The vertices of one axis of a matrix, by number and by label.
struct DLVertices {
  /// The vertices in the order of their numbers.
  private(set) var vertices: [Int] = []
  private var places: [String: Int] = [:]
  /// How many vertices have labels that stand among the data.
  private var labelledCount = 0
  /// What stands before numbers in the names of the vertices.
  let prefix: String

  init(prefix: String) { self.prefix = prefix }

  /// Makes vertices, with labels as far as there are any.
  mutating func make(
    _ count: Int, labels: [String], line: Int, in builder: inout GraphBuilder
  ) {
    for place in 0..<count {
      append(place < labels.count ? labels[place] : nil, line: line, in: &builder)
    }
  }

  /// Makes the next vertex.
  mutating func append(_ label: String?, line: Int, in builder: inout GraphBuilder) {
    let vertex = builder.vertex(named: "\(prefix)\(vertices.count + 1)")
    builder.list(vertex, line: line)
    vertices.append(vertex)
    if let label { setLabel(label, ofNumber: vertices.count, in: &builder) }
  }

  /// Gives the vertex of a number its label.
  mutating func setLabel(_ label: String, ofNumber number: Int, in builder: inout GraphBuilder) {
    guard vertices.indices.contains(number - 1) else { return }
    builder.vertices.labels.set(label, row: vertices[number - 1])
    if places[label] == nil { places[label] = vertices[number - 1] }
  }

  /// Gives a label to the first vertex that has none, which is made where all have one.
  mutating func nextVertex(_ label: String, line: Int, in builder: inout GraphBuilder) -> Int {
    labelledCount += 1
    if labelledCount > vertices.count {
      append(label, line: line, in: &builder)
    } else {
      setLabel(label, ofNumber: labelledCount, in: &builder)
    }
    return vertices[labelledCount - 1]
  }

  /// The vertex of a number.
  func vertex(numbered number: Int) -> Int? {
    vertices.indices.contains(number - 1) ? vertices[number - 1] : nil
  }

  /// The vertex of a label.
  func vertex(labelled label: String) -> Int? { places[label] }
}
