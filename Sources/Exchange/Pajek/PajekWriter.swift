import CoterieRecords
import CoterieText

/// Writes a Pajek network (`.net`): names, places and weights; no columns, no years.
///
/// - Vertices are numbered from 1. A name is in quotes; `"` becomes `'` and a line break a blank,
///   since no reader of the format agrees on an escape. Backslashes are written as they are (NetworkX
///   alone trips over one at the end of a name).
/// - Places are scaled into the unit square with y growing downwards, as Pajek draws them; they are
///   left out unless every vertex has one.
/// - An inferred edge has the line pattern `p Dots`.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [Pajek's reference manual](http://mrvar.fdv.uni-lj.si/pajek/).
enum PajekWriter {
  /// Writes a network file, in UTF-8.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
    output.append("*Network \(name(document.title.isEmpty ? "coterie" : document.title))\n")
    for line in document.descriptionLines { output.append("% \(CleanText.onOneLine(line))\n") }
    output.append("*Vertices \(document.vertices.count)\n")
    let places = scaledPlaces(of: document)
    for (index, vertex) in document.vertices.enumerated() {
      output.append("\(index + 1) \"\(name(vertex.label))\"")
      if let places {
        output.append(" \(PlainDecimal.text(of: places[index].x))")
        output.append(" \(PlainDecimal.text(of: places[index].y)) 0.5")
      }
      output.append("\n")
    }
    output.append("*Edges\n")
    for edge in document.edges {
      let weight = PlainDecimal.text(of: edge.weight.isFinite ? edge.weight : 1)
      output.append("\(edge.source + 1) \(edge.target + 1) \(weight)")
      output.append(edge.isInferred ? " p Dots\n" : "\n")
    }
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  /// Returns the bytes of the partition file (`.clu`) that goes with the network: the cluster of
  /// each vertex, 0 for none.
  public static func partitionBytes(of document: GraphDocument) -> [UInt8] {
    var output = TextOutput(for: document)
    output.append("*Vertices \(document.vertices.count)\n")
    for vertex in document.vertices { output.append("\(vertex.cluster ?? 0)\n") }
    return output.bytes
  }

  private static func name(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        CleanText.onOneLine(text).unicodeScalars.map { $0 == "\"" ? "'" : $0 }))
  }

  /// All places in 0.05…0.95, equally scaled both ways; nil where a vertex has none.
  private static func scaledPlaces(of document: GraphDocument) -> [GraphDocument.Position]? {
    let places = document.vertices.compactMap(\.position).filter(\.isFinite)
    guard places.count == document.vertices.count,
      let left = places.map(\.x).min(), let right = places.map(\.x).max(),
      let bottom = places.map(\.y).min(), let top = places.map(\.y).max()
    else { return nil }
    let extent = max(right - left, top - bottom)
    let scale = extent > 0 && extent.isFinite ? 0.9 / extent : 0
    return places.map { place in
      .init(
        x: rounded(0.5 + (place.x - (left / 2 + right / 2)) * scale),
        y: rounded(0.5 - (place.y - (bottom / 2 + top / 2)) * scale))
    }
  }

  private static func rounded(_ number: Double) -> Double {
    number.isFinite ? (number * 10_000).rounded() / 10_000 : 0.5
  }
}
