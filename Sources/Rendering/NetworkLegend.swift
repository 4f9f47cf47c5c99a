import CoterieLayouts
import CoterieText

extension NetworkDrawing {
  /// The key: every encoding of the diagram, and none that it does not use.
  func legend(namedCount: Int) -> Legend {
    let colors = diagram.numbers.map(numberBlock) ?? clusterBlock()
    var legend = Legend(blocks: [colors, areaBlock(), widthBlock()])
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

  /// What colours say of numbers: five of them from the smallest to the largest, or the only one.
  private func numberBlock(_ numbers: NetworkDiagram.Numbers) -> Legend.Block {
    var items: [Legend.Item] = []
    if let range = numbers.range {
      let span = range.upperBound - range.lowerBound
      let shares = span > 0 ? [0, 0.25, 0.5, 0.75, 1] : [0.5]
      let decimals = span >= 10 || span == 0 ? 0 : span >= 1 ? 1 : span >= 0.1 ? 2 : 4
      items = shares.map { share in
        let value = span > 0 ? range.lowerBound + share * span : range.lowerBound
        return Legend.Item(
          swatch: .disc(Paint(numbers.scale.color(at: share)), radius: 5),
          label: span > 0 ? value.rounded(decimals: decimals) : "all: \(value.shortest)")
      }
    }
    let missing = numbers.values.count { numbers.share(of: $0).isNaN }
    if missing > 0 {
      items.append(
        Legend.Item(
          swatch: .ring(Paint(.other), radius: 5), label: "no value (\(missing.grouped))"))
    }
    return Legend.Block(heading: "Colour: \(numbers.title)", items: items, rowLimit: 6)
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
