import CoterieRecords

/// A partition, a vector or a permutation: a number for each vertex.
struct PajekValues {
  /// What it is, in lower case.
  let word: String
  /// Its name; empty where it has none.
  let name: String
  /// Its first line.
  let line: Int
  /// How many vertices it says there are.
  var count: Int?
  /// The numbers as they are written.
  var texts = TextColumn()

  /// Begins what a section names.
  init(_ head: PajekHead, line: Int) {
    word = String(head.keyword.dropFirst().lowercased())
    name = PajekLabel.resolved(head.rest)
    self.line = line
  }

  private init(word: String, line: Int) {
    (self.word, self.line) = (word, line)
    name = ""
  }

  /// Begins what lines of one number each are, without a name: a partition of whole numbers, or a vector.
  /// Nil where they list the vertices of a network: they have more than a number, or count from 1, or edges
  /// follow.
  static func list(_ text: Span<UInt8>, from start: WordScanner, line: Int) -> Self? {
    var scanner = start
    var (next, isWhole, isCount) = (1, true, true)
    while scanner.skipComments(text) {
      if let number = scanner.wholeNumber(text) {
        isCount = isCount && number == next
      } else {
        (isWhole, isCount) = (false, false)
        guard scanner.number(text) != nil else { return nil }
      }
      guard scanner.endsLine(text) else { return nil }
      scanner.nextLine(text)
      next += 1
    }
    return isCount ? nil : Self(word: isWhole ? "partition" : "vector", line: line)
  }
}

extension PajekParser {
  /// Reads the value of the next vertex.
  mutating func readValue(_ text: Span<UInt8>) {
    let last = values.count - 1
    guard last >= 0, let word = scanner.word(text), scanner.endsLine(text) else {
      return skipLine(text, expected: "one number")
    }
    let row = values[last].texts.count
    values[last].texts.append(text.extracting(word), row: row)
    scanner.nextLine(text)
  }

  /// Makes columns of the partitions and vectors; those of other numbers of vertices than the network has
  /// are left out.
  mutating func assignValues(isGraph: Bool) {
    setDepths()
    if !isGraph, let first = values.first {
      builder.listVertices(1..<first.texts.count + 1, line: first.line + 1)
    }
    let count = isGraph ? vertices.count : values.first?.texts.count ?? 0
    for values in values {
      if values.texts.count == count {
        assign(values)
      } else {
        let title = values.name.isEmpty ? values.word : "\(values.word) \"\(values.name.excerpt)\""
        builder.add(
          .graphFile(.leftOut("\(title) of \(values.texts.count) vertices", count: 1)),
          line: values.line)
      }
    }
  }

  /// A partition without a name gives the clusters, if its numbers can be such; 0 is none.
  private mutating func assign(_ values: PajekValues) {
    let texts = values.texts
    if values.word == "partition", values.name.isEmpty || values.name.lowercased() == "cluster",
      let numbers = ColumnPool.integers(texts, in: 0...texts.count)
    {
      for place in 0..<numbers.count where numbers.values[place] > 0 {
        builder.vertices.clusters.append(numbers.values[place], row: numbers.row(at: place))
      }
      return
    }
    let column = builder.vertexColumns.addColumn(
      named: values.name.isEmpty ? values.word : values.name,
      type: values.word == "vector" ? .number : .integer)
    for place in 0..<texts.count {
      builder.set(
        texts.bytes.span.extracting(texts.range(at: place)), vertex: place, column: column)
    }
  }
}
