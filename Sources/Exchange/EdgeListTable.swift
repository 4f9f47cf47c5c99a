public import CoterieGraphCore
public import CoterieRecords

/// What an edge list says: its vertices by their names, and its edges as columns.
///
/// It is what graphs of millions of edges are read into. Its graph numbers the vertices in the order
/// of their first appearance; ``reading`` is the same as a document, edge by edge.
///
///     let table = EdgeListReader.readTable(Array("ann\tbob\t2\nbob\tcy\t1\n".utf8))
///     table.ids                  // ["ann", "bob", "cy"]
///     table.graph.totalWeight    // 3.0
public struct EdgeListTable: Sendable {
  /// The names of the vertices, in the order of their first appearance.
  public let ids: [String]
  /// The graph of the edges: loops dropped, repeated pairs merged as ``EdgeListReader`` says.
  public let graph: CSRGraph
  private let comments: [String]
  private let rows: EdgeListRows
  /// What a user should know of the file.
  public let log: ProblemLog

  init(ids: [String], rows: EdgeListRows, comments: [String], _ log: GraphLog) {
    self.ids = ids
    self.rows = rows
    self.comments = comments
    if rows.isMixed {
      // A repeat without a weight counts 1 if its pair had a weight before, else nothing.
      let reading = rows.reading(
        DocumentBuilder(.edgeList, ids: ids, comments: comments, log))
      self.log = reading.log
      graph = CSRGraph(
        vertexCount: ids.count,
        weightedEdges: reading.document.edges.lazy.map { ($0.source, $0.target, $0.weight) })
    } else {
      graph = rows.graph(vertexCount: ids.count)
      var log = log
      if graph.edgeCount < rows.count {
        log.countRepeats(
          rows.count - graph.edgeCount, line: rows.firstRepeat(in: graph),
          isWeighted: rows.isWeighted)
      }
      self.log = log.finished(.edgeList, isEmpty: ids.isEmpty)
    }
  }

  /// The list as a document, with its edges in the order of the file.
  public var reading: GraphReading {
    let unused = GraphLog(of: "", in: ProblemLog())
    let builder = DocumentBuilder(.edgeList, ids: ids, comments: comments, unused)
    return GraphReading(document: rows.reading(builder).document, log: log)
  }
}

/// The edges of an edge list that are no loops and have no weight that cannot be used, in the order
/// of the file.
struct EdgeListRows: Sendable {
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  /// The weights, NaN where a line has none; nil before the first weight.
  private var weights: [Double]?
  private var missingWeightCount = 0
  /// Where lines without an edge come between: from this edge on, the line of an edge is its number
  /// and this much.
  private var shifts: [(edge: Int, lines: Int)] = []
  private var lastShift = Int.min

  /// The number of edges, repeats included.
  var count: Int { sources.count }

  /// Whether some line has a weight.
  var isWeighted: Bool { weights != nil }

  /// Whether some lines have a weight and others have none.
  var isMixed: Bool { weights != nil && missingWeightCount > 0 }

  /// Makes room for edges, of which there are none yet.
  mutating func reserve(_ count: Int) {
    sources = Array(roomFor: count)
    targets = Array(roomFor: count)
  }

  mutating func append(_ source: UInt32, _ target: UInt32, weight: Double?, line: Int) {
    let shift = line - sources.count
    if shift != lastShift {
      lastShift = shift
      shifts.append((sources.count, shift))
    }
    if weight != nil || weights != nil { append(weight) }
    sources.append(source)
    targets.append(target)
  }

  private mutating func append(_ weight: Double?) {
    if weights == nil {
      weights = Array(repeating: .nan, count: sources.count)
      missingWeightCount = sources.count
    }
    if weight == nil { missingWeightCount += 1 }
    weights?.append(weight ?? .nan)
  }

  /// The graph of the edges, of which all or none have weights.
  func graph(vertexCount: Int) -> CSRGraph {
    CSRGraph(
      EdgeColumns(vertexCount: vertexCount, sources: sources, targets: targets, weights: weights))
  }

  /// The edges in a document.
  func reading(_ start: DocumentBuilder) -> GraphReading {
    var builder = start
    var nextShift = 0
    var shift = 0
    for edge in sources.indices {
      if nextShift < shifts.count, shifts[nextShift].edge == edge {
        shift = shifts[nextShift].lines
        nextShift += 1
      }
      let weight = weights.flatMap { $0[edge].isNaN ? nil : $0[edge] }
      builder.addEdge(
        Int(sources[edge]), Int(targets[edge]), EdgeRecord(weight: weight, line: edge + shift))
    }
    return builder.finish()
  }

  /// The line of the first edge that joins a pair which an edge before it joins, in the graph of
  /// the edges; nil where there is none.
  func firstRepeat(in graph: CSRGraph) -> Int? {
    var isSeen = [Bool](repeating: false, count: 2 * graph.edgeCount)
    for edge in sources.indices {
      let lower = Int(min(sources[edge], targets[edge]))
      let higher = Int(max(sources[edge], targets[edge]))
      guard let arc = graph.arc(from: lower, to: higher) else { continue }
      if isSeen[arc] { return edge + (shifts.last { $0.edge <= edge }?.lines ?? 0) }
      isSeen[arc] = true
    }
    return nil
  }
}
