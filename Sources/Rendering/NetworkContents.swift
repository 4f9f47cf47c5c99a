/// What a picture of a network draws: the vertices, and the links between them.
///
/// On more than 60 vertices those without a link become a line of text, unless there are no others.
struct NetworkContents {
  /// The vertices that have a circle.
  let vertices: [NetworkDiagram.Vertex]
  /// The place of each of them in the diagram.
  let vertexNumbers: [Int]
  /// How many vertices the line of text counts.
  let isolatedCount: Int
  /// The links that join two vertices, between places of ``vertices``: the layout follows them all.
  let joining: [NetworkDiagram.Link]
  /// Those of them that are drawn.
  let links: [NetworkDiagram.Link]
  /// The place of each of them in the diagram.
  let linkNumbers: [Int]
  /// Whether each of them is drawn in full colour.
  let isStrong: [Bool]
  let form: NetworkForm

  init(_ diagram: NetworkDiagram) {
    let all = diagram.vertices.indices
    let joining = diagram.links.indices.filter { place in
      let link = diagram.links[place]
      return link.source != link.target && all.contains(link.source) && all.contains(link.target)
    }
    var isJoined = [Bool](repeating: false, count: all.count)
    for place in joining {
      isJoined[diagram.links[place].source] = true
      isJoined[diagram.links[place].target] = true
    }
    let leavesOut = all.count > NetworkDiagram.labelAllLimit && !joining.isEmpty
    let drawn = leavesOut ? all.filter { isJoined[$0] } : Array(all)
    var places = [Int](repeating: 0, count: all.count)
    for (place, number) in drawn.enumerated() { places[number] = place }
    let candidates = joining.map { number in
      var link = diagram.links[number]
      (link.source, link.target) = (places[link.source], places[link.target])
      return link
    }
    form = NetworkForm(vertexCount: drawn.count)
    let vertices = drawn.map { diagram.vertices[$0] }
    let choice = LinkChoice(
      candidates, vertexCount: drawn.count, form: form,
      isInside: candidates.map { link in
        let cluster = vertices[link.source].cluster
        return cluster != nil && cluster == vertices[link.target].cluster
      })
    let kept = candidates.indices.filter { choice.isDrawn[$0] }
    self.vertices = vertices
    vertexNumbers = drawn
    isolatedCount = all.count - drawn.count
    self.joining = candidates
    links = kept.map { candidates[$0] }
    linkNumbers = kept.map { joining[$0] }
    isStrong = kept.map { choice.isStrong[$0] }
  }

  /// The place in ``vertices`` of a vertex of the diagram; nil where it has no circle.
  func place(of number: Int) -> Int? {
    let place = vertexNumbers.partition { $0 < number }
    return vertexNumbers.indices.contains(place) && vertexNumbers[place] == number ? place : nil
  }

  /// How many links of the picture each vertex has.
  var degrees: [Int] {
    links.reduce(into: [Int](repeating: 0, count: vertices.count)) { degrees, link in
      degrees[link.source] += 1
      degrees[link.target] += 1
    }
  }
}

extension [Int] {
  /// The first place, in ascending numbers, of one that is not before.
  fileprivate func partition(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
