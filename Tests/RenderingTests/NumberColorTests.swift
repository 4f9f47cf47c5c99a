import CoterieLayouts
import CoterieRendering
import Testing

/// Colours that show a number of each vertex.
@Suite struct NumberColorTests {
  static func scene(
    _ numbers: [Double?], range: ClosedRange<Double>?, values: [Double] = [4, 0, 1]
  ) -> Scene {
    var diagram = NetworkDiagram(
      text: DiagramText(title: "Years"),
      vertices: zip(["Ada", "Bo", "Cy"], values).map { .init(label: $0, value: $1) },
      links: [.init(source: 0, target: 1, weight: 1), .init(source: 1, target: 2, weight: 1)])
    diagram.numbers = .init(title: "Average year", scale: .year, values: numbers, range: range)
    return diagram.scene()
  }

  static func marks(_ scene: Scene) -> [Int: SceneMark] {
    var marks: [Int: SceneMark] = [:]
    for mark in scene[.marks].marks {
      if case .vertex(let vertex) = mark.key { marks[vertex] = mark }
    }
    return marks
  }

  static func key(_ scene: Scene) -> [String] {
    scene.legend.blocks.flatMap { [$0.heading] + $0.items.map(\.label) }
  }

  @Test func areThoseOfTheScaleByTheRangeOfTheWholeNetwork() {
    let scene = Self.scene([2010, 2015, nil], range: 2000...2020)
    let marks = Self.marks(scene)
    #expect(marks[0]?.fill?.paint.color == ColorScale.year.color(at: 0.5))
    // A vertex without a value has the colour of its number too.
    #expect(marks[1]?.fill?.paint.color == ColorScale.year.color(at: 0.75))
    #expect(marks[1]?.stroke?.paint.color == ColorScale.year.rim(at: 0.75))
    #expect(marks[2]?.fill?.paint.color == .missing)
    #expect(marks[2]?.stroke?.paint.color == .other)
    let key = Self.key(scene)
    #expect(key.contains("Colour: Average year"))
    for label in ["2000", "2005", "2010", "2015", "2020", "no value (1)"] {
      #expect(key.contains(label), "\(key)")
    }
    #expect(!key.contains("0 or unknown"))
  }

  @Test func equalNumbersHaveOneColour() {
    let scene = Self.scene([3, 3, 3], range: 3...3)
    #expect(
      Self.marks(scene).values.allSatisfy {
        $0.fill?.paint.color == ColorScale.year.color(at: 0.5)
      })
    #expect(Self.key(scene).contains("all: 3"))
  }

  @Test func withoutNumbersAllIsPale() {
    let scene = Self.scene([nil, nil, .nan], range: nil)
    #expect(Self.marks(scene).values.allSatisfy { $0.fill?.paint.color == .missing })
    #expect(Self.key(scene).contains("no value (3)"))
  }
}
