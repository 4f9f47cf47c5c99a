import CoterieExchange
import CoterieRecords
import Foundation

/// What was read of a graph file, and what that took.
struct GraphFileReading: Encodable {
  let format: String?
  let vertices: Int
  let edges: Int
  /// The bytes of the columns of the document.
  let columnBytes: Int
  /// By how much the memory of the process grows, beside the file, which is mapped.
  let peakBytes: Int
  /// What was noticed, by kind.
  let problems: [String: Int]
  let wall: Double
  let cpu: Double

  /// Reads a file in the format that its content shows, else in that of its name.
  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    let found = GraphFormat.recognised(Array(data.prefix(65_536))) ?? GraphFormat(path: path)
    guard let found else { throw CocoaError(.fileReadUnknown) }
    let before = ResidentMemory.now
    let (reading, sample) = Sample.of { found.read(data.span, file: path) }
    peakBytes = max(0, ResidentMemory.peak - before - data.count)
    format = found.name
    vertices = reading.document.vertices.count
    edges = reading.document.edges.count
    columnBytes = reading.document.columnBytes
    problems = Dictionary(reading.log.diagnostics.map { ("\($0.problem.kind)", 1) }) { $0 + $1 }
    wall = sample.wall
    cpu = sample.cpu
  }
}

extension GraphDocument {
  /// The bytes of the values of all columns, with the numbers of rows where some have no value.
  fileprivate var columnBytes: Int {
    let names = vertices.indices.reduce(0) { sum, vertex in
      let (id, label) = (vertices.id(vertex), vertices.label(vertex))
      return sum + id.utf8.count + 4 + (label == id ? 0 : label.utf8.count + 4)
    }
    let looks =
      vertices.positions.bytes + vertices.sizes.bytes + vertices.colors.bytes
      + vertices.clusters.bytes + edges.colors.bytes + edges.widths.bytes
    let texts = edges.ids.bytes + edges.labels.bytes + edges.kinds.bytes
    let columns = (vertexAttributes + edgeAttributes).reduce(0) { $0 + $1.values.bytes }
    return names + 8 * edges.count + edges.weights.bytes + looks + texts + columns
  }
}

extension SparseColumn {
  fileprivate var bytes: Int {
    count * MemoryLayout<Value>.stride + (isEmpty || row(at: count - 1) < count ? 0 : 4 * count)
  }
}

extension TextColumn {
  fileprivate var bytes: Int {
    byteCount + 4 * count + (isEmpty || row(at: count - 1) < count ? 0 : 4 * count)
  }
}

extension AttributeColumn.Values {
  fileprivate var bytes: Int {
    switch self {
    case .integer(let values): values.bytes
    case .double(let values): values.bytes
    case .string(let values): values.bytes
    case .boolean(let values): values.bytes
    }
  }
}
