import CoterieAnalyses
import CoterieLayouts
import CoterieNetworks
import CoterieViews
import TestSupport
import Testing

/// Pictures begin where vertices were drawn before, turn nothing then, and move nothing where that is asked.
struct PlacementTests {
  private static let seeds = SampleAnalyses.seeds()

  /// The layout of the seeds, mirrored, so that no other is like it.
  private static let mirrored: [String: Point] = {
    let part = seeds[.authors]
    var places: [String: Point] = [:]
    for (vertex, place) in zip(part.network.vertices, part.layout.positions) {
      places[vertex.id] = place.map { Point(x: 10 * $0.x, y: -10 * $0.y) }
    }
    return places
  }()

  /// The places in a picture beside those from which it began.
  private static func places(
    isFixed: Bool, without missing: Set<String> = []
  ) throws -> [(drawn: Point, earlier: Point)] {
    let analysis = seeds.changing {
      $0.earlierPositions = mirrored.filter { !missing.contains($0.key) }
      $0.layoutOptions.keepsEarlierPositions = isFixed
    }
    let data = try View.network.drawing(of: analysis).data
    let columns = try ["mark", "id", "x", "y"].map { try #require(data.place(of: $0)) }
    return data.rows.compactMap { row in
      guard row[columns[0]] == .text("vertex"), case .text(let id) = row[columns[1]],
        case .number(let x) = row[columns[2]], case .number(let y) = row[columns[3]],
        !missing.contains(id), let earlier = mirrored[id]
      else { return nil }
      return (Point(x: x, y: y), earlier)
    }
  }

  /// How far places are from the earlier ones, as a root of mean squares in units of the spread of the picture,
  /// where the earlier ones may be scaled and moved.
  private static func distance(_ places: [(drawn: Point, earlier: Point)]) -> Double {
    func mean(_ part: ((drawn: Point, earlier: Point)) -> Double) -> Double {
      places.reduce(0) { $0 + part($1) } / Double(places.count)
    }
    let drawn = Point(x: mean(\.drawn.x), y: mean(\.drawn.y))
    let earlier = Point(x: mean(\.earlier.x), y: mean(\.earlier.y))
    let product = mean {
      ($0.drawn.x - drawn.x) * ($0.earlier.x - earlier.x)
        + ($0.drawn.y - drawn.y) * ($0.earlier.y - earlier.y)
    }
    func spread(_ point: Point, _ middle: Point) -> Double {
      (point.x - middle.x) * (point.x - middle.x) + (point.y - middle.y) * (point.y - middle.y)
    }
    let (drawnSpread, earlierSpread) = (
      mean { spread($0.drawn, drawn) }, mean { spread($0.earlier, earlier) }
    )
    // Without a turn: the part that a scale above 0 does not explain.
    let explained = max(product, 0) * max(product, 0) / earlierSpread
    return (max(0, drawnSpread - explained) / drawnSpread).squareRoot()
  }

  @Test func areExactWhereThatIsAsked() throws {
    let places = try Self.places(isFixed: true)
    #expect(places.count == 34)
    #expect(Self.distance(places) < 0.001)
  }

  @Test func areExactBesideNewVertices() throws {
    let places = try Self.places(isFixed: true, without: ["nir-ailon", "itay-hubara"])
    #expect(places.count == 32)
    #expect(Self.distance(places) < 0.001)
  }

  @Test func areNearAndUprightWhereBoxesAreMovedApart() throws {
    let places = try Self.places(isFixed: false)
    #expect(places.count == 34)
    let distance = Self.distance(places)
    #expect(distance > 0.01)
    #expect(distance < 0.35)
  }

  @Test func areThoseOfOtherIdsForNoNetwork() throws {
    let analysis = Self.seeds.changing {
      $0.earlierPositions = ["nobody": Point(x: 1, y: 2)]
      $0.layoutOptions.keepsEarlierPositions = true
    }
    let part = analysis[.authors]
    #expect(!part.startsEarlier && !part.keepsPositions)
    #expect(part.layout == Self.seeds[.authors].layout)
  }
}
