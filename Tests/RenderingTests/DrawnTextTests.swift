import CoterieLayouts
import CoterieRendering
import Testing

/// What of a name reaches a drawing.
struct DrawnTextTests {
  static let arabic = "أحمد"

  static func texts(_ scene: Scene) -> [String] { PageTests.texts(scene).map(\.string) }

  @Test(arguments: [
    "\u{202E}evil\u{202C}", "\u{2067}evil\u{2069}", "\u{2068}evil\u{2069}", "\u{200F}evil\u{200E}",
    "\u{202A}ev\u{202B}il\u{202D}", "\u{2066}evil", "evil\u{2069}", "\u{061C}evil",
  ])
  func directionControlsAreLeftOut(_ name: String) throws {
    let paper = PaperMark(title: name, year: 2019, authors: [.init(author: 0)])
    let author = AuthorMark(name: name)
    let text = DiagramText(title: "Names")
    let scenes = [
      NetworkDiagram(text: text, vertices: [.init(label: name, value: 1)], links: []).scene(),
      TimelineDiagram(text: text, authors: [author], papers: [paper]).scene(),
      BipartiteDiagram(text: text, authors: [author], papers: [paper]).scene(),
    ]
    for scene in scenes {
      let controls = scene.svg().unicodeScalars.filter {
        [0x061C, 0x200E, 0x200F].contains($0.value) || (0x202A...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value)
      }
      #expect(controls.isEmpty)
      #expect(scene.svg().contains("evil"))
    }
  }

  @Test func aNameFromRightToLeftKeepsToItself() {
    let diagram = TimelineDiagram(
      text: DiagramText(title: "Names"),
      authors: [AuthorMark(name: Self.arabic), AuthorMark(name: "A, B & C")],
      papers: [PaperMark(title: "Nets", year: 2019, authors: [.init(author: 0), .init(author: 1)])])
    #expect(Self.texts(diagram.scene()).contains("2019 · \u{2068}\(Self.arabic)\u{2069}, A, B & C"))
    #expect(Self.arabic.isolated == "\u{2068}\(Self.arabic)\u{2069}")
    #expect("Ada".isolated == "Ada")
  }

  @Test func whatIsCutOffIsClosed() {
    var scene = Scene(size: Size(width: 90, height: 30), title: "")
    scene[.labels].add(
      SceneText("2019 · \u{2068}\(Self.arabic)…", at: Point(x: 5, y: 20), size: 10))
    #expect(scene.svg().contains(">2019 · \u{2068}\(Self.arabic)…\u{2069}<"))
  }

  @Test func aLetterHasTwoAccentsAtMost() throws {
    let accents = String(repeating: "\u{301}", count: 60)
    let diagram = NetworkDiagram(
      text: DiagramText(title: ""), vertices: [.init(label: "Z\(accents)oe\u{308}", value: 1)],
      links: [])
    #expect(Self.texts(diagram.scene()).contains("Z\u{301}\u{301}oe\u{308}"))
    // Vowel signs of other scripts are no accents: ra with a dot, a vowel and a nasal.
    #expect("ज़िं".isolated.unicodeScalars.elementsEqual("ज़िं".unicodeScalars))
  }
}
