import CoterieLayouts
import CoterieRendering
import Testing

/// What is written of names that are too long.
struct ShortNameTests {
  static func shown(
    _ name: String, kind: NetworkDiagram.Kind = .authors
  ) throws -> (text: String, tip: String?) {
    let scene = NetworkDiagram(
      text: DiagramText(title: ""), kind: kind, vertices: [.init(label: name, value: 1)], links: []
    ).scene()
    let label = try #require(NetworkLawTests.labels(scene).first)
    return (label.text.string, scene.tips[.vertex(0)])
  }

  @Test(arguments: [
    ("Ada Lovelace", "Ada Lovelace"),
    ("Wolfgang Amadeus Theophilus Mozart", "W. A. T. Mozart"),
    ("Jean-Pierre Antoine van der Hoogenband", "J.-P. A. van der Hoogenband"),
    ("Hohenlohe-Langen, Wolfgang Amadeus", "Hohenlohe-Langen, W. A."),
    ("Martin Alexander Luther King-Johnson Jr.", "M. A. L. King-Johnson Jr."),
    ("Константин Эдуардович Циолковский", "К. Э. Циолковский"),
    ("محمد", "محمد"),
  ])
  func givenNamesBecomeInitials(_ name: String, expected: String) throws {
    let shown = try Self.shown(name)
    #expect(shown.text == expected)
    #expect(shown.tip == name)
  }

  @Test func whatIsStillTooWideIsCutBetweenCharacters() throws {
    let name = "Maria Wolfeschlegel\u{301}steinhausenbergerdorffwelche"
    let shown = try Self.shown(name)
    #expect(shown.text.hasPrefix("M. Wolfeschlegel\u{301}st") && shown.text.hasSuffix("…"))
    #expect(shown.tip == name)
    let family = String(repeating: "👩‍🔬", count: 30)
    let cut = try Self.shown(family).text
    #expect(cut.dropLast().allSatisfy { $0 == "👩‍🔬" } && cut.count < 13)
    #expect(TextMeasure.width(of: cut, size: 1) <= 13)
  }

  @Test func organisationsHaveNoGivenNames() throws {
    let shown = try Self.shown("Institute of Theoretical Computer Science", kind: .affiliations)
    #expect(shown.text.hasPrefix("Institute of Theoretical") && shown.text.hasSuffix("…"))
  }

  @Test func equalNamesHaveNumbers() throws {
    let scene = NetworkDiagram(
      text: DiagramText(title: ""),
      vertices: ["Bo Li", "Ann Lee", "Bo Li", "Bo Li"].map { .init(label: $0, value: 1) },
      links: [.init(source: 0, target: 2, weight: 1), .init(source: 1, target: 3, weight: 1)]
    ).scene()
    let labels = NetworkLawTests.labels(scene).sorted { $0.vertex < $1.vertex }
    #expect(labels.map(\.text.string) == ["Bo Li", "Ann Lee", "Bo Li (2)", "Bo Li (3)"])
  }
}
