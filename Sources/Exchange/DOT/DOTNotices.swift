import CoterieRecords
import CoterieText

/// What a file of DOT says that a document has no place for, counted over the whole of it.
struct DOTNotices {
  private var drawing = Names()
  private var ofGraph = Names()
  private var ports = (count: 0, line: Int?.none)
  private var subgraphs = (count: 0, line: Int?.none)

  private var foreignLines = (count: 0, line: Int?.none)

  private struct Names {
    var names: Set<String> = []
    var line: Int?
  }

  /// An attribute that only guides the drawing is left out.
  mutating func drop(_ name: String, line: Int) {
    drawing.names.insert(name.lowercased())
    drawing.line = drawing.line ?? line
  }

  /// An attribute of a graph or subgraph is left out.
  mutating func dropOfGraph(_ name: String, line: Int) {
    guard ofGraph.names.count < 20 else { return }
    ofGraph.names.insert(name)
    ofGraph.line = ofGraph.line ?? line
  }

  /// A port drops to its vertex.
  mutating func countPort(line: Int) { ports = (ports.count + 1, ports.line ?? line) }

  /// A subgraph that is no cluster loses its walls.
  mutating func countSubgraph(line: Int) {
    subgraphs = (subgraphs.count + 1, subgraphs.line ?? line)
  }

  /// An edge is written as in a graph of the other kind.
  mutating func countForeignLine(line: Int) {
    foreignLines = (foreignLines.count + 1, foreignLines.line ?? line)
  }

  /// Says that edges are written as in a graph of the other kind.
  func addForeignLines(isDigraph: Bool, to builder: inout GraphBuilder) {
    guard foreignLines.count > 0 else { return }
    let (count, verb) = (foreignLines.count, foreignLines.count == 1 ? "is" : "are")
    builder.add(
      .graphFile(
        .guessed(
          isDigraph
            ? "\(count.of("edge")) with -- in a digraph \(verb) read without a direction"
            : "\(count.of("edge")) with -> in a graph \(verb) read with a direction",
          remedy: "Begin the file with \(isDigraph ? "graph" : "digraph") if all edges are such")),
      line: foreignLines.line)
  }

  /// Adds all to the log of a builder.
  func add(to builder: inout GraphBuilder) {
    if !drawing.names.isEmpty {
      builder.add(.attribute(.drawing(drawing.names.sorted())), line: drawing.line)
    }
    for name in ofGraph.names.sorted() {
      let element = "attribute \(name.excerpt.debugDescription) of a graph"
      builder.add(.graphFile(.leftOut(element, count: 1)), line: ofGraph.line)
    }
    if ports.count > 0 {
      builder.add(.graphFile(.leftOut("port", count: ports.count)), line: ports.line)
    }
    if subgraphs.count > 0 {
      builder.add(.graphFile(.flattened("subgraph", count: subgraphs.count)), line: subgraphs.line)
    }
  }
}
