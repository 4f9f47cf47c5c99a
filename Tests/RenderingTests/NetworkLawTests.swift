import CoterieLayouts
import CoterieRendering
import CoterieText
import Testing

/// What holds for the picture of any network.
struct NetworkLawTests {
  struct Sample: CustomTestStringConvertible {
    let count: Int
    let seed: UInt64

    var testDescription: String { "\(count) vertices, seed \(seed)" }

    /// Up to 400 vertices are laid out, more have positions.
    var diagram: NetworkDiagram {
      RandomNetwork.diagram(seed: seed, count: count, hasPositions: count > 400)
    }

    /// The picture, drawn once for all tests.
    var scene: Scene {
      get throws { try #require(Self.scenes[testDescription]) }
    }
    private static let scenes = Dictionary(
      uniqueKeysWithValues: (all + [dots]).map { ($0.testDescription, $0.diagram.scene()) })

    static let laidOut = [1, 2, 3, 8, 25, 60, 61, 90].flatMap { count in
      (0..<2).map { Sample(count: count, seed: UInt64($0 + count)) }
    }
    static let placed = [Sample(count: 401, seed: 1), Sample(count: 1_300, seed: 2)]
    static let dots = Sample(count: 5_900, seed: 3)
    static let all = laidOut + placed
  }

  /// The circle of a vertex as it is seen.
  struct Circle {
    let vertex: Int
    let center: Point
    let radius: Double
    let mark: SceneMark
  }

  static func circles(_ scene: Scene) -> [Circle] {
    scene[.marks].marks.compactMap { mark in
      guard case .disc(let center, let radius) = mark.shape, case .vertex(let vertex) = mark.key
      else { return nil }
      let rim = (mark.stroke?.width ?? 0) / 2
      let isHollow = mark.fill?.paint.color == .background
      return Circle(
        vertex: vertex, center: center, radius: radius + (isHollow ? rim : -rim), mark: mark)
    }
  }

  static func labels(_ scene: Scene) -> [(vertex: Int, text: SceneText)] {
    scene[.labels].marks.compactMap { mark in
      guard case .text(let text) = mark.shape, case .vertex(let vertex) = mark.key else {
        return nil
      }
      return (vertex, text)
    }
  }

  static func legend(_ scene: Scene) -> [String] {
    scene.legend.blocks.flatMap { $0.items.map(\.label) }
  }

  /// The vertices that are drawn as circles: those with a link, or all on up to 60 vertices.
  static func drawn(_ diagram: NetworkDiagram) -> [Int] {
    let joining = joining(diagram)
    guard diagram.vertices.count > 60, !joining.isEmpty else {
      return Array(diagram.vertices.indices)
    }
    return Set(joining.flatMap { [$0.element.source, $0.element.target] }).sorted()
  }

  static func joining(
    _ diagram: NetworkDiagram
  ) -> [EnumeratedSequence<[NetworkDiagram.Link]>.Element] {
    diagram.links.enumerated().filter { $0.element.source != $0.element.target }
  }
}

// MARK: - Names

extension NetworkLawTests {
  @Test(arguments: Sample.all)
  func noNameCoversWhatItMayNotAndNothingLeavesThePage(_ sample: Sample) throws {
    let scene = try sample.scene
    #expect(PageTests.cutOff(scene) == [])
    #expect(PageTests.textOverlaps(scene) == [])
    let circles = Self.circles(scene)
    let least = circles.count <= 400 ? 0.0 : 3
    for (vertex, text) in Self.labels(scene) {
      for circle in circles where circle.vertex != vertex && circle.radius > least {
        #expect(text.box.overlap(center: circle.center, radius: circle.radius) == 0)
      }
    }
    if circles.count <= 60 { #expect(Self.labels(scene).count == circles.count) }
    _ = try SVGDocument(scene.svg())
  }

  @Test(arguments: Sample.all)
  func everyClusterHasItsNumberInTheKey(_ sample: Sample) throws {
    let diagram = sample.diagram
    let scene = try sample.scene
    let drawn = Self.circles(scene).compactMap { diagram.vertices[$0.vertex].cluster }
    for cluster in Set(drawn) where cluster < Color.hueCount && cluster < diagram.clusters.count {
      let members = drawn.count { $0 == cluster }
      #expect(Self.legend(scene).contains("\(cluster + 1): Group \(cluster) (\(members))"))
    }
    // In the drawing the number is in the largest circle, or before its name.
    for mark in scene[.labels].marks {
      guard case .cluster(let cluster) = mark.key, case .text(let text) = mark.shape else {
        continue
      }
      #expect(text.string == "\(cluster + 1)")
      let circle = try #require(
        Self.circles(scene).first { $0.center.x == text.position.x && $0.radius >= 8 })
      #expect(diagram.vertices[circle.vertex].cluster == cluster)
      let largest = Self.circles(scene).filter { diagram.vertices[$0.vertex].cluster == cluster }
        .map(\.radius).max()
      #expect((circle.radius - (largest ?? 0)).magnitude < 1e-9)
    }
  }

  @Test(arguments: [
    Sample(count: 25, seed: 4), Sample(count: 90, seed: 5), Sample(count: 500, seed: 6),
  ])
  func aHigherLimitOnlyAddsNames(_ sample: Sample) throws {
    var diagram = sample.diagram
    if diagram.positions == nil {
      diagram.positions =
        RandomNetwork.diagram(
          seed: 9, count: sample.count, hasPositions: true
        ).positions
    }
    var before: Set<Int> = []
    for limit in [0, 1, 2, 5, 13, 22, 23] {
      var settings = PictureSettings()
      settings.labels = .count(limit)
      let named = Set(Self.labels(diagram.scene(settings)).map(\.vertex))
      #expect(named.count <= limit && named.isSuperset(of: before))
      before = named
    }
  }

  @Test(arguments: Sample.placed)
  func focusComesFirst(_ sample: Sample) throws {
    var settings = PictureSettings()
    settings.labels = .count(2)
    var diagram = sample.diagram
    diagram.focus = Array(Self.drawn(diagram).suffix(2))
    let scene = diagram.scene(settings)
    let named = Set(Self.labels(scene).map(\.vertex))
    for vertex in diagram.focus where !named.contains(vertex) {
      #expect(Self.legend(scene).contains { $0.hasPrefix("no room for ") })
    }
    #expect(named.isSubset(of: diagram.focus) || named.count == 2)
  }

  @Test func noneMeansNone() throws {
    var settings = PictureSettings()
    settings.labels = .none
    let scene = Sample(count: 90, seed: 1).diagram.scene(settings)
    #expect(Self.labels(scene).isEmpty)
    #expect(Self.legend(scene).contains { $0.hasPrefix("labels: 0 of ") })
  }
}

// MARK: - Numbers

extension NetworkLawTests {
  @Test(arguments: Sample.all + [Sample.dots])
  func theNumbersAreThoseOfTheMarks(_ sample: Sample) throws {
    let diagram = sample.diagram
    let scene = try sample.scene
    let (circles, labels) = (Self.circles(scene), Self.labels(scene))
    #expect(circles.map(\.vertex).sorted() == Self.drawn(diagram))
    let line = "labels: \(labels.count.grouped) of \(circles.count.of("author")), by papers"
    #expect(Self.legend(scene).contains(line) == (labels.count < circles.count))
    let left = diagram.vertices.count - circles.count
    let isolated = "and \(left.of("author")) without a link"
    #expect(DrawnTextTests.texts(scene).contains(isolated) == (left > 0))
    let joining = Self.joining(diagram).count
    let drawnLinks = diagram.drawnLinks
    let selection = DrawnTextTests.texts(scene).joined(separator: " ")
    #expect(
      selection.contains(
        "Of the \(joining.of("link")) between these authors \(drawnLinks.count.grouped) are drawn")
        == (drawnLinks.count < joining))
    if circles.count <= 5_000 {
      let keys = scene[.links].marks.compactMap(\.key)
      #expect(Set(keys) == Set(drawnLinks.map(SceneKey.link)) && keys.count == drawnLinks.count)
    } else {
      let lines = scene[.links].marks.reduce(0) { count, mark in
        guard case .path(let path, _) = mark.shape else { return count }
        return count + path.steps.count { if case .move = $0 { true } else { false } }
      }
      #expect(lines == drawnLinks.count && scene[.links].marks.count <= 2 * 5 * 13 * 2)
    }
  }

  @Test(arguments: Sample.all)
  func circlesAndLinksAreTrueToTheirNumbers(_ sample: Sample) throws {
    let diagram = sample.diagram
    let scene = try sample.scene
    let circles = Self.circles(scene)
    let (largest, least): (Double, Double) =
      switch circles.count {
      case ...60: (27, 3)
      case ...400: (17, 2.2)
      case ...5_000: (9, 1.4)
      default: (4, 0.8)
      }
    let top = diagram.vertices.map(\.value).filter(\.isFinite).max() ?? 0
    for circle in circles {
      let value = diagram.vertices[circle.vertex].value
      let isMissing = !value.isFinite || value <= 0
      let exact = isMissing ? 0 : largest * (value / top).squareRoot()
      #expect((circle.radius - max(least, exact)).magnitude < 1e-9)
      let stroke = circle.mark.stroke
      if isMissing {
        #expect(circle.mark.fill?.paint.color == .background && stroke?.paint.color == .other)
      } else {
        #expect(circle.mark.fill?.paint.color != .background)
        #expect(exact < least ? stroke == nil : stroke?.paint.color == .background)
      }
    }
    let heaviest = diagram.links.map(\.weight).max() ?? 0
    let unit = min(1.1, 7 / heaviest.squareRoot())
    for mark in scene[.links].marks {
      guard case .link(let place) = mark.key else { continue }
      let width = max(0.5, unit * diagram.links[place].weight.squareRoot())
      #expect(((mark.stroke?.width ?? 0) - width).magnitude < 1e-9)
      #expect(mark.stroke?.isDashed == diagram.links[place].isInferred)
    }
  }

  @Test(arguments: Sample.all)
  func inkSaysWhatIsStrong(_ sample: Sample) throws {
    let diagram = sample.diagram
    let scene = try sample.scene
    let isSmall = Self.circles(scene).count <= 60
    var strongAtEnd = [Int](repeating: 0, count: diagram.vertices.count)
    for mark in scene[.links].marks {
      guard case .link(let place) = mark.key, let paint = mark.stroke?.paint else { continue }
      let link = diagram.links[place]
      let (source, target) = (diagram.vertices[link.source], diagram.vertices[link.target])
      let isInside = source.cluster != nil && source.cluster == target.cluster
      #expect(paint.color == (isInside ? .cluster(source.cluster) : .link))
      let full = isInside ? 1 : 0.75
      #expect(paint.opacity == full || (!isSmall && paint.opacity == 0.3))
      if paint.opacity == full {
        strongAtEnd[link.source] += 1
        strongAtEnd[link.target] += 1
      }
    }
    guard !isSmall else { return }
    var degrees = [Int](repeating: 0, count: diagram.vertices.count)
    for (_, link) in Self.joining(diagram) {
      degrees[link.source] += 1
      degrees[link.target] += 1
    }
    #expect(zip(strongAtEnd, degrees).allSatisfy { $0 >= min(2, $1) })
  }

  @Test(arguments: Sample.laidOut)
  func linksOfOneNeighborAreStraight(_ sample: Sample) throws {
    let diagram = sample.diagram
    var degrees = [Int](repeating: 0, count: diagram.vertices.count)
    for (_, link) in Self.joining(diagram) {
      degrees[link.source] += 1
      degrees[link.target] += 1
    }
    for mark in try sample.scene[.links].marks {
      guard case .link(let place) = mark.key, case .path(let path, _) = mark.shape,
        case .move(let start) = path.steps[0], case .curve(let first, _, let end) = path.steps[1]
      else { continue }
      let link = diagram.links[place]
      guard degrees[link.source] == 1 || degrees[link.target] == 1 else { continue }
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      #expect(((first.x - start.x) * dy - (first.y - start.y) * dx).magnitude < 1e-6)
    }
  }

  /// By a search through the links of each vertex, and by reachability.
  @Test func theLinksOfALargeNetworkKeepItTogether() throws {
    let diagram = Sample(count: 1_300, seed: 2).diagram
    let kept = Set(diagram.drawnLinks)
    var ofVertex = [[Int]](repeating: [], count: diagram.vertices.count)
    for (place, link) in Self.joining(diagram) {
      ofVertex[link.source].append(place)
      ofVertex[link.target].append(place)
    }
    for places in ofVertex {
      let strongest = places.sorted {
        let (a, b) = (diagram.links[$0].weight, diagram.links[$1].weight)
        return a != b ? a > b : $0 < $1
      }.prefix(4)
      #expect(kept.isSuperset(of: strongest))
    }
    #expect(Self.parts(diagram, kept) == Self.parts(diagram, Set(diagram.links.indices)))
  }

  /// How many parts some links leave.
  static func parts(_ diagram: NetworkDiagram, _ kept: Set<Int>) -> Int {
    var roots = Array(diagram.vertices.indices)
    func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while roots[vertex] != vertex { vertex = roots[vertex] }
      return vertex
    }
    for place in kept {
      roots[root(diagram.links[place].source)] = root(diagram.links[place].target)
    }
    return roots.indices.count { roots[$0] == $0 }
  }
}

// MARK: - Page

extension NetworkLawTests {
  @Test(arguments: Sample.all)
  func thePageHasItsWidth(_ sample: Sample) throws {
    let scene = try sample.scene
    let count = Double(Self.circles(scene).count)
    let width = min(max(560 + 36 * count.squareRoot(), 560), 1_800)
    #expect(scene.size.width >= width - 1e-9)
    if count > 400 { #expect(scene.size.width == width) }
  }

  @Test func twoAreBesideEachOther() throws {
    let scene = NetworkDiagram(
      text: DiagramText(title: "Two"),
      vertices: [.init(label: "Ann", value: 3), .init(label: "Bo", value: 3)],
      links: [.init(source: 0, target: 1, weight: 2)]
    ).scene()
    let circles = Self.circles(scene).sorted { $0.vertex < $1.vertex }
    #expect(circles[0].center.y == circles[1].center.y)
    #expect((circles[1].center.x - circles[0].center.x - 160).magnitude < 1e-9)
    #expect(Self.legend(scene).filter { $0.hasPrefix("all: ") } == ["all: 3", "all: 2"])
  }

  @Test func manyWithoutAnyLinkAreAllDrawn() throws {
    let scene = NetworkDiagram(
      text: DiagramText(title: "Alone"),
      vertices: (0..<2_000).map { .init(label: "Author \($0)", value: 1, isLinked: false) },
      links: []
    ).scene()
    #expect(Self.circles(scene).count == 2_000)
    #expect(PageTests.cutOff(scene) == [])
  }
}
