import CoterieLayouts
import CoterieText

extension NetworkDrawing {
  /// The key: every encoding of the diagram, and none that it does not use.
  func legend(namedCount: Int) -> Legend {
    var legend = Legend(blocks: [clusterBlock(), areaBlock(), widthBlock()])
    let count = diagram.vertices.count
    if namedCount < count {
      let item = Legend.Item(
        swatch: .none, label: "\(namedCount.grouped) of \(count.grouped) are shown")
      legend.blocks.append(Legend.Block(heading: "Names", items: [item]))
    }
    return legend
  }

  private func clusterBlock() -> Legend.Block {
    .clusters(
      diagram.clusters, of: diagram.vertices.map { ($0.cluster, $0.isLinked) },
      heading: diagram.clusterName)
  }

  private func areaBlock() -> Legend.Block {
    let examples = scale.exampleValues.map { value in
      Legend.Item(
        swatch: .disc(Paint(.other), radius: scale.radius(of: value)),
        label: (scale.isFloored(value) ? "≤ " : "") + fixed(value))
    }
    return Legend.Block(heading: "Area: \(diagram.valueName)", items: examples, rowLimit: 1)
  }

  private func widthBlock() -> Legend.Block {
    guard !links.isEmpty else { return Legend.Block(heading: "", items: []) }
    let paint = Paint(.muted, opacity: 0.7)
    var items = scale.exampleWeights.map { weight in
      Legend.Item(
        swatch: .line(Stroke(paint, width: scale.width(of: weight))), label: fixed(weight))
    }
    if links.contains(where: \.isInferred) {
      items.append(
        Legend.Item(
          swatch: .line(Stroke(paint, width: 1.1, isDashed: true)),
          label: "inferred authorships only"))
    }
    if links.contains(where: { isBetweenClusters($0) }), !diagram.clusters.isEmpty {
      items.append(
        Legend.Item(
          swatch: .line(Stroke(Paint(.link, opacity: 0.75), width: 1.6)),
          label: "between clusters"))
    }
    return Legend.Block(
      heading: "Width: \(diagram.weightName)", items: items,
      rowLimit: scale.exampleWeights.count)
  }

  private func isBetweenClusters(_ link: NetworkDiagram.Link) -> Bool {
    let (a, b) = (diagram.vertices[link.source].cluster, diagram.vertices[link.target].cluster)
    return a == nil || a != b
  }
}
