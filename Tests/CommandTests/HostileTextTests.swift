import Foundation
import TestSupport
import Testing

/// Names and titles that break a careless writer, in every output of a report.
@Suite struct HostileTextTests {
  private static let title =
    "A \"title\" 'of' \\ <b>bold</b> & &amp; --> ]]> %s ; , \u{1}\u{7} \u{1B}[31m \u{202E}rtl\u{202C} "
    + "\u{2028} \u{85} *Edges {x|y} $\\alpha$ </script><script>alert(1)</script> end"
  private static let names = [
    "Ann \"Quote\" Lee", "Bo \\ Slash\\", "<script>alert(1)</script>", "A&B --> C",
    "Con\u{1}trol \u{7}Bell\u{1B}[31m", "O'Neil ]]>", "\u{202E}Ltr Name\u{202C}", "E: F",
    "=Cmd|'/C calc'!A0", "李明 \u{2028}Line", "</svg></title>",
  ]
  /// The names as outputs hold them: without control characters and markup, blanks folded as when
  /// read.
  private static let clean = names.map { name in
    name.replacing("\\ ", with: " ").replacing("</title>", with: "").filter {
      !$0.unicodeScalars.contains { $0.value < 0x20 }
    }
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private let scratch: ScratchFolder
  private let files: [String: Data]

  init() throws {
    scratch = try ScratchFolder()
    let page = (1...4).map { number in
      """
      LGMar \(number), 202\(number)
      \(Self.title) \(number)

      \(Self.names.joined(separator: ", ")) et al. · <org>&"\\, -->

      We study \(Self.title).

      We study it more.
      """
    }
    try scratch.write("a & \"b\" <c>.txt", page.joined(separator: "\n\n"))
    let run = try CommandRun(
      ["report", ".", "-o", "out", "--pictures", "svg"], in: scratch.url)
    try #require(run.status == 0, "\(run.errors)")
    #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    files = try scratch.files(in: "out")
  }

  private func texts(_ ending: String) throws -> [(path: String, text: String)] {
    let found = files.filter { $0.key.hasSuffix(ending) }.sorted { $0.key < $1.key }
    #expect(!found.isEmpty, "\(ending)")
    return try found.map { path, data in
      (path, try #require(String(validating: [UInt8](data), as: UTF8.self), "\(path)"))
    }
  }

  @Test func holdNoControlCharacters() throws {
    for (path, text) in try texts("") {
      let controls = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F
      }
      #expect(controls.isEmpty, "\(path)")
    }
  }

  @Test func areReadBackFromTables() throws {
    for (path, text) in try texts(".csv") {
      let rows = try #require(csvRows(text), "\(path)")
      #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(path)")
    }
    let authors = try #require(
      csvRows(String(decoding: files["authors.csv"] ?? Data(), as: UTF8.self)))
    #expect(authors.dropFirst().map { $0[1] } == Self.clean)
  }

  @Test func areReadBackFromJSON() throws {
    let lines = String(decoding: files["papers.jsonl"] ?? Data(), as: UTF8.self).split(
      separator: "\n")
    #expect(lines.count == 4)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let title = try #require(object?["title"] as? String)
      #expect(title.contains("</script><script>alert(1)</script> end"))
    }
    _ = try JSONSerialization.jsonObject(with: files["summary.json"] ?? Data())
  }

  @Test func areReadBackFromXML() throws {
    for ending in [".svg", ".graphml", ".gexf"] {
      for (path, text) in try texts(ending) {
        #expect(xmlTexts(Data(text.utf8)) != nil, "\(path)")
      }
    }
    let titles = try #require(xmlTexts(files["diagrams/authors.svg"] ?? Data()))
    for name in Self.clean {
      let drawn = String(name.unicodeScalars.filter { !Self.isDirectionControl($0) })
      #expect(titles.contains { $0.contains(drawn) }, "\(name)")
    }
  }

  private static func isDirectionControl(_ scalar: Unicode.Scalar) -> Bool {
    [0x061C, 0x200E, 0x200F].contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  @Test func cannotTurnTheDirectionOfADrawing() throws {
    for (path, text) in try texts(".svg") {
      #expect(!text.unicodeScalars.contains(where: Self.isDirectionControl), "\(path)")
    }
  }

  @Test func cannotSpeakInThePage() throws {
    let page = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    #expect(markupFault(page) == nil)
    #expect(!page.contains("<script>alert(1)"))
    #expect(!page.contains("<b>bold</b>"))
    for (path, text) in try texts(".svg") { #expect(!text.contains("<script>alert"), "\(path)") }
  }

  @Test(arguments: ["papers", "network", "centrality", "clusters", "timeline"])
  func cannotSpeakToATerminal(command: String) throws {
    let run = try CommandRun([command, "."], in: scratch.url)
    let text = run.output + run.errors
    #expect(
      !text.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
      })
  }
}
