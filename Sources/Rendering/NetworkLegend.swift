import CoterieLayouts

extension NetworkDrawing {
  /// The key: every encoding of the diagram, and none that it does not use.
  func legend() -> Legend {
    Legend(blocks: [clusterBlock(), areaBlock(), widthBlock()])
  }

  private func clusterBlock() -> Legend.Block {
    var sizes = [Int](repeating: 0, count: diagram.clusters.count)
    var others = 0
    for vertex in diagram.vertices {
      if let cluster = vertex.cluster, sizes.indices.contains(cluster) {
        sizes[cluster] += 1
      } else {
        others += 1
      }
    }
    var items = zip(diagram.clusters, sizes).prefix(Color.hueCount).enumerated().map {
      Legend.Item(
        swatch: .disc(Paint(.hue($0)), radius: 5), label: "\($1.0) (\($1.1))")
    }
    let later = sizes.dropFirst(Color.hueCount)
    let grey = Legend.Swatch.disc(Paint(.other), radius: 5)
    if !later.isEmpty {
      items.append(
        Legend.Item(
          swatch: grey,
          label: later.count == 1
            ? "1 smaller cluster (\(later.reduce(0, +)))"
            : "\(later.count) smaller clusters (\(later.reduce(0, +)))"))
    }
    if others > 0, !diagram.clusters.isEmpty {
      items.append(Legend.Item(swatch: grey, label: "in no cluster (\(others))"))
    }
    return Legend.Block(
      heading: diagram.clusterName, items: items, rowLimit: items.count > 8 ? 5 : 4)
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
          swatch: .line(Stroke(Paint(.muted, opacity: 0.45), width: 1.6)),
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
