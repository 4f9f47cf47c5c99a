import CoterieExchange
import CoterieParallel
import CoterieRecords
import Testing

/// Files that are cut off, or of which some byte is another one: what stands before the damage is kept, and what
/// stands after it where each edge is on a line of its own.
@Suite struct DamageTests {
  /// A ring with chords: enough lines that one of them does not change what the others mean.
  static let document: GraphDocument = {
    let names = ["Ann Lee", "Bo Æ", "Cy", "Dee Dee", "Eve", "Flo", "Gus", "Hal", "Ida B", "Jo"]
    var document = GraphDocument(title: "ring", descriptionLines: ["with chords"])
    for (place, name) in names.enumerated() {
      document.vertices.append(
        .init(
          id: "v\(place)", label: name, position: .init(x: Double(place), y: 1), size: 9,
          cluster: place < 4 ? 1 : nil))
    }
    for step in [1, 3] {
      for (place, _) in names.enumerated() {
        let target = (place + step) % names.count
        document.edges.append(
          .init(source: place, target: target, weight: Double(step) + Double(place) / 4))
      }
    }
    document.vertexAttributes = [.init(name: "papers", values: .integer([3, nil, 1]))]
    return document
  }()

  /// A file whose end is missing has no vertex, no edge and no weight that the whole one has not, and all whose
  /// lines or elements are whole.
  @Test(arguments: GraphFormat.ofGraphs)
  func leavesOutWhatACutGoesThrough(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.document)
    let whole = Graph(format, bytes)
    var most = 0
    for end in bytes.indices {
      let cut = Graph(format, Array(bytes[..<end]), isCutOff: true)
      let invented = cut.vertices.subtracting(whole.vertices).union(
        cut.edges.subtracting(whole.edges))
      let count = cut.vertices.count + cut.edges.count
      #expect(invented.isEmpty && count >= most, "cut at \(end)")
      guard invented.isEmpty && count >= most else { return }
      most = max(most, count)
    }
    // Only the last line or element can be missing.
    #expect(most >= whole.vertices.count + whole.edges.count - 1)
  }

  @Test(arguments: GraphFormat.ofGraphs)
  func saysThatAFileIsCutOff(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.document)
    let options = GraphReadingOptions(isCutOff: true)
    // Between the letters of a line.
    let end = bytes.dropLast(bytes.count / 4).lastIndex(of: 0x0A) ?? 0
    let reading = format.reader.read(Array(bytes[..<(end + 3)]), options: options)
    #expect(reading.log.diagnostics.contains { $0.severity != .note })
  }

  /// Whatever byte of a line is another one, the lines before it are read as they were.
  @Test(arguments: GraphFormat.ofGraphs)
  func keepsWhatStandsBeforeAnyOtherByte(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.document)
    for (place, changed) in Self.changes(of: bytes, seed: 1, count: 150) {
      let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let before = Graph(format, Array(bytes[..<start]), isCutOff: true)
      let damaged = Graph(format, changed)
      let lost = before.pairs.subtracting(damaged.pairs)
      #expect(lost.isEmpty, "byte \(place) is \(changed[place])")
      guard lost.isEmpty else { return }
    }
  }

  /// In formats of lines, an edge does no harm to the others.
  @Test(arguments: GraphFormat.ofGraphs.filter { ofLines.contains($0.name) })
  func keepsAllOtherEdges(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.document)
    let whole = Graph(format, bytes)
    for line in Self.lines(of: bytes) {
      let without = Graph(
        format, Array(bytes[..<line.lowerBound] + bytes[(line.upperBound + 1)...]))
      guard without.vertices.count == whole.vertices.count,
        whole.edges.subtracting(without.edges).count == 1,
        without.edges.count == whole.edges.count - 1
      else { continue }
      for (place, changed) in Self.changes(of: bytes, seed: 2, count: 25, in: line) {
        let damaged = Graph(format, changed)
        let lost = without.pairs.subtracting(damaged.pairs)
        #expect(lost.isEmpty, "byte \(place) is \(changed[place])")
        guard lost.isEmpty else { return }
      }
    }
  }

  @Test(arguments: GraphFormat.ofGraphs)
  func givesASoundGraphWhateverByteIsChanged(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.document)
    for (_, changed) in Self.changes(of: bytes, seed: 3, count: 150) {
      MalformedInputTests.expectSound(format.reader.read(changed), format)
    }
  }

  private static let ofLines: Set<String> = ["net", "time.net", "mtx", "dl", "gdf", "tsv", "lgl"]

  /// The lines of a file without their ends.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == 0x0A {
      lines.append(start..<place)
      start = place + 1
    }
    return lines
  }

  /// Copies of bytes in each of which one is another one.
  private static func changes(
    of bytes: [UInt8], seed: UInt64, count: Int, in range: Range<Int>? = nil
  ) -> [(place: Int, bytes: [UInt8])] {
    var generator = RepeatableGenerator(seed: seed)
    let range = range ?? bytes.indices
    let others: [UInt8] = [
      0, 0x0A, 0x20, 0x22, 0x2D, 0x30, 0x39, 0x3C, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C,
    ]
    return (0..<count).map { _ in
      // Half a letter would make all text of another encoding.
      var place = range.lowerBound + generator.below(range.count)
      while bytes[place] >= 0x80 { place = range.lowerBound + generator.below(range.count) }
      var changed = bytes
      changed[place] = others[generator.below(others.count)]
      return (place, changed)
    }
  }
}

/// What of a file damage must not change: its vertices, and its edges with their weights.
private struct Graph {
  let vertices: Set<String>
  /// The ends of each edge and its weight, whatever its direction: its way back may be missing.
  let edges: Set<String>
  /// The ends alone.
  let pairs: Set<String>

  init(_ format: GraphFormat, _ bytes: [UInt8], isCutOff: Bool = false) {
    let options = GraphReadingOptions(isCutOff: isCutOff)
    let document = format.reader.read(bytes, options: options).document
    // A vertex of which only the number is known so far is called by it.
    vertices = Set(document.vertices.flatMap { [$0.id] + ($0.label == $0.id ? [] : [$0.label]) })
    let ends = document.edges.map { edge in
      let ids = [document.vertices.id(edge.source), document.vertices.id(edge.target)]
      return ids.sorted().joined(separator: " ")
    }
    pairs = Set(ends)
    edges = Set(zip(ends, document.edges).map { "\($0) \($1.weight)" })
  }
}
