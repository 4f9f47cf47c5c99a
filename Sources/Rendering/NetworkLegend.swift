import CoterieLayouts
import CoterieText

extension NetworkDrawing {
  /// The key: every encoding of the diagram, and none that it does not use.
  ///
  /// - Parameter unnamed: Names in focus that found no place.
  func legend(namedCount: Int, unnamed: [String]) -> Legend {
    let colors =
      diagram.numbers.map(numberBlock)
      ?? .clusters(
        diagram.clusters, of: contents.vertices.map { ($0.cluster, $0.isLinked) },
        heading: diagram.clusterName)
    let blocks = [colors, areaBlock, widthBlock, nameBlock(namedCount, unnamed)]
    return Legend(blocks: blocks.filter { !$0.items.isEmpty })
  }

  /// What colours say of numbers: five of them from the smallest to the largest, or the only one.
  private func numberBlock(_ numbers: NetworkDiagram.Numbers) -> Legend.Block {
    var items = numbers.examples.map { value in
      Legend.Item(
        swatch: .disc(Paint(numbers.scale.color(at: numbers.share(of: value.number))), radius: 5),
        label: value.text)
    }
    let missing = contents.vertexNumbers.count { numbers.share(of: numbers.values[$0]).isNaN }
    if missing > 0 {
      items.append(
        Legend.Item(
          swatch: .ring(Paint(.other), radius: 5), label: "no value (\(missing.grouped))"))
    }
    return Legend.Block(heading: "Colour: \(numbers.title)", items: items, rowLimit: 6)
  }

  /// What areas say; nothing of one circle alone, which there is none to compare with.
  private var areaBlock: Legend.Block {
    guard contents.vertices.count > 1 else { return Legend.Block(heading: "", items: []) }
    let examples = scale.exampleValues
    // Where colours show numbers, a circle without a value has the colour of its number.
    let hollow =
      diagram.numbers == nil ? contents.vertices.count { scale.isHollow($0.value) } : 0
    var items = examples.map { example in
      Legend.Item(
        swatch: .disc(Paint(.other), radius: scale.radius(of: example.number)),
        label: example.isLimit
          ? "smallest: up to \(fixed(example.number))"
          : (examples.count == 1 && hollow == 0 ? "all: " : "") + fixed(example.number))
    }
    if hollow > 0 {
      items.append(
        Legend.Item(swatch: .ring(Paint(.other), radius: scale.leastRadius), label: "0 or unknown"))
    }
    return Legend.Block(heading: "Area: \(diagram.valueName)", items: items, rowLimit: 1)
  }

  private var widthBlock: Legend.Block {
    let links = contents.links
    guard !links.isEmpty else { return Legend.Block(heading: "", items: []) }
    let paint = Paint(.muted, opacity: 0.7)
    let examples = scale.exampleWeights
    var items = examples.map { example in
      Legend.Item(
        swatch: .line(Stroke(paint, width: scale.width(of: example.number))),
        label: example.isLimit
          ? "thinnest: up to \(fixed(example.number))"
          : (examples.count == 1 ? "all: " : "") + fixed(example.number))
    }
    if links.contains(where: \.isInferred) {
      items.append(line(Stroke(paint, width: 1.1, isDashed: true), "inferred authorships only"))
    }
    if !diagram.clusters.isEmpty, links.contains(where: isBetweenClusters) {
      let between = Paint(.link, opacity: NetworkScale.betweenOpacity)
      items.append(line(Stroke(between, width: 1.6), "between clusters"))
    }
    if contents.isStrong.contains(false) {
      let pale = scale.paint(from: nil, to: nil, isStrong: false)
      items.append(line(Stroke(pale, width: 1.6), "weaker links"))
    }
    return Legend.Block(
      heading: "Width: \(diagram.weightName)", items: items, rowLimit: max(3, examples.count))
  }

  private func line(_ stroke: Stroke, _ label: String) -> Legend.Item {
    Legend.Item(swatch: .line(stroke), label: label)
  }

  private func isBetweenClusters(_ link: NetworkDiagram.Link) -> Bool {
    let (a, b) = (contents.vertices[link.source].cluster, contents.vertices[link.target].cluster)
    return a == nil || a != b
  }

  /// How many vertices have names, and in which order they were chosen.
  private func nameBlock(_ namedCount: Int, _ unnamed: [String]) -> Legend.Block {
    var labels: [String] = []
    let count = contents.vertices.count
    if namedCount < count {
      labels.append(
        "labels: \(namedCount.grouped) of \(diagram.kind.text(count)), by \(diagram.valueName)")
    }
    labels += unnamed.map { "no room for \($0)" }
    return Legend.Block(
      heading: "Names", items: labels.map { Legend.Item(swatch: .none, label: $0) })
  }
}
