import CoterieRecords
import CoterieText

extension [AttributeProblem] {
  /// Adds how many texts of a document have control characters, which a format can't hold, if one has.
  mutating func addControls(of document: GraphDocument, in title: String) {
    let found = document.controls
    guard let first = found.first else { return }
    append(.controls(found.count, first: first, in: title))
  }
}

extension GraphDocument {
  /// What the texts are that have control characters: `the label of "a"`.
  fileprivate var controls: [String] {
    let ofVertices =
      [("id", vertices.ids), ("label", vertices.labels)] + Self.texts(vertexAttributes)
    let ofEdges =
      [("id", edges.ids), ("label", edges.labels), ("kind", edges.kinds)]
      + Self.texts(edgeAttributes)
    return ofVertices.flatMap { name, texts in
      texts.rowsWithControls.map { "the \(name.excerpt) of \(vertices.id($0).excerpt)" }
    }
      + ofEdges.flatMap { name, texts in
        texts.rowsWithControls.map { row in
          let (source, target) = (Int(edges.sources[row]), Int(edges.targets[row]))
          return
            "the \(name.excerpt) of \(vertices.id(source).excerpt) – \(vertices.id(target).excerpt)"
        }
      }
  }

  private static func texts(_ columns: [AttributeColumn]) -> [(String, TextColumn)] {
    columns.compactMap { column in
      if case .string(let texts) = column.values { (column.name, texts) } else { nil }
    }
  }
}

extension TextColumn {
  /// The rows whose texts lose control characters where these are taken out.
  fileprivate var rowsWithControls: [Int] {
    // The first bytes of control characters and of the characters that are none.
    let isSuspect = bytes.contains { byte in
      byte < 0x20 && !"\t\n\r".utf8.contains(byte) || byte == 0x7F || byte == 0xC2 || byte == 0xEF
    }
    if !isSuspect { return [] }
    return (0..<count).filter { CleanText.withoutControls(text(at: $0)) != text(at: $0) }.map(row)
  }
}
