import CoterieLayouts
import Testing

struct TextMeasureTests {
  /// Advance widths of Liberation Sans in 1/2048 em, read from the font by hand.
  @Test(arguments: [
    ("A", 1366, 1479), (" ", 569, 569), ("i", 455, 569), ("W", 1933, 1933), ("m", 1706, 1821),
    ("…", 2048, 2048), ("é", 1139, 1139), ("ß", 1251, 1251), ("Ł", 1139, 1251), ("Ω", 1531, 1642),
    ("Ж", 1891, 1851), ("א", 1286, 1397), ("0", 1139, 1139), ("–", 1139, 1139), ("−", 1196, 1196),
  ])
  func knowsTheFont(_ text: String, regular: Int, bold: Int) {
    #expect(TextMeasure.width(of: text, size: 2048) == Double(regular))
    #expect(TextMeasure.width(of: text, size: 2048, weight: .bold) == Double(bold))
  }

  @Test func estimatesWhatTheFontLacks() {
    #expect(TextMeasure.width(of: "山田", size: 10) == 20)
    #expect(TextMeasure.width(of: "한", size: 10) == 10)
    #expect(TextMeasure.width(of: "e\u{301}", size: 2048) == 1139)
    #expect(TextMeasure.width(of: "👩‍🔬", size: 8) == 10)
    #expect(TextMeasure.width(of: "\u{1}\u{200D}", size: 10) == 0)
    #expect(TextMeasure.width(of: "", size: 10) == 0)
  }

  @Test func cutsTextThatIsTooWide() {
    let name = "Aakshita Chandiramani"
    let width = TextMeasure.width(of: name, size: 10)
    #expect(TextMeasure.fitting(name, width: width, size: 10) == name)
    let cut = TextMeasure.fitting(name, width: 60, size: 10)
    #expect(cut == "Aakshita C…")
    #expect(TextMeasure.width(of: cut, size: 10) <= 60)
    #expect(TextMeasure.fitting(name, width: 3, size: 10) == "")
    #expect(TextMeasure.fitting("Ada, Byron", width: 34, size: 10) == "Ada…")
  }

  @Test func breaksAtSpaces() {
    let text = "On the Similarity between the Laplace and Neural Tangent Kernels"
    let lines = TextMeasure.lines(of: text, width: 92, lineLimit: 3, size: 8.6)
    #expect(lines == ["On the Similarity", "between the Laplace", "and Neural Tangent…"])
    #expect(lines.allSatisfy { TextMeasure.width(of: $0, size: 8.6) <= 92 })
    #expect(TextMeasure.lines(of: text, width: 1000, lineLimit: 2, size: 8.6) == [text])
    #expect(TextMeasure.lines(of: "  ", width: 50, lineLimit: 2, size: 8) == [])
  }

  @Test func breaksWordsThatAreTooWide() {
    let title = String(repeating: "图", count: 10)
    #expect(
      TextMeasure.lines(of: title, width: 40, lineLimit: 3, size: 10) == ["图图图图", "图图图图", "图图"])
    #expect(TextMeasure.lines(of: title, width: 40, lineLimit: 2, size: 10) == ["图图图图", "图图图…"])
    let lines = TextMeasure.lines(
      of: "On Donaudampfschifffahrt now", width: 60, lineLimit: 9, size: 10)
    #expect(lines.joined() == "OnDonaudampfschifffahrtnow")
    #expect(lines.allSatisfy { TextMeasure.width(of: $0, size: 10) <= 60 })
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func anySizeAndWidthAreMeasured(_ odd: Double) {
    _ = TextMeasure.fitting("Ada Lovelace", width: odd, size: 10)
    _ = TextMeasure.fitting("Ada Lovelace", width: 10, size: odd)
    #expect(TextMeasure.lines(of: "Ada Lovelace", width: odd, lineLimit: 2, size: 10).count <= 2)
    #expect(TextMeasure.fitting("Ada", width: 10, size: 0) == "")
  }
}
