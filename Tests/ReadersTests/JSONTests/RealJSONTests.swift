import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Files of JSON as databases give them. What each holds is in the `SOURCES.md` beside it.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct RealJSONTests {
  private func contents(_ file: String, pieceLength: Int? = nil) throws -> RecordTable {
    let folder = try #require(TestData.folder).appendingPathComponent("records")
    let path = folder.appendingPathComponent(file).path
    let input = InputFile(path: path, name: file, isNamed: true)
    var formats = InputFormats()
    if let pieceLength { formats.pieceLength = pieceLength }
    return InputContents(of: [input], formats: formats, threads: 2).records
  }

  @Test(arguments: [
    ("crossref/plosone-works-1.json", "crossref", 30, 193),
    ("crossref/plosone-works-2.json.gz", "crossref", 30, 175),
    ("crossref/plosone-works-3.json", "crossref", 30, 180),
    ("crossref/hindawi-works-1.json.gz", "crossref", 100, 342),
    ("crossref/hindawi-works-2.json.gz", "crossref", 100, 451),
    ("crossref/hindawi-works-3.json.gz", "crossref", 100, 353),
    ("crossref/works-mixed-1.json", "crossref", 20, 93),
    ("crossref/works-mixed-2.json", "crossref", 20, 25),
    ("crossref/works-mixed-3.json", "crossref", 3, 8),
    ("crossref/works-mixed-4.json", "crossref", 20, 44),
    ("crossref/works-mixed-10.json", "crossref", 1, 2),
    ("csl-json/deep-review-references.json.gz", "csl-json", 615, 3168),
    ("csl-json/law-zotero-library.json.gz", "csl-json", 1018, 1074),
    ("csl-json/manubot-crossref-raw.json", "csl-json", 1, 36),
    ("semanticscholar/Author.json", "semanticscholar", 60, 138),
    ("semanticscholar/Paper.json.gz", "semanticscholar", 1, 1),
    // The fourth of the list is null.
    ("semanticscholar/get_papers_not_found_warning-0.json", "semanticscholar", 3, 10),
    ("semanticscholar/get_authors_not_found_warning-0.json", "semanticscholar", 0, 0),
    ("semanticscholar/get_paper_authors-0.json", "semanticscholar", 0, 0),
    ("openalex/utrecht-works.json.gz", "openalex", 25, 445),
  ])
  func areReadWhole(file: String, format: String, papers: Int, authorships: Int) throws {
    let table = try contents(file)
    #expect(table.sources.map(\.format) == [format])
    #expect(table.count == papers)
    #expect(table.records.map(\.authors.contributors.count).reduce(0, +) == authorships)
    let errors = table.log.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty || papers == 0)
    let pieces = try contents(file, pieceLength: 5000)
    #expect(pieces.records == table.records)
    #expect(pieces.log.diagnostics == table.log.diagnostics)
  }

  @Test(arguments: ["crossref/hindawi-works-1.json.gz", "csl-json/law-zotero-library.json.gz"])
  func areWrittenAsLinesAndReadAgain(file: String) throws {
    let table = try contents(file)
    let text = table.records.map(\.jsonLine).joined()
    let read = CoterieReader.table(of: text, file: "lines.jsonl")
    #expect(read.log.diagnostics.isEmpty)
    #expect(read.records.map(\.authors) == table.records.map(\.authors))
    #expect(read.records.map(\.jsonLine).joined() == text)
  }

  @Test func knowGroups() throws {
    let groups = try contents("csl-json/deep-review-references.json.gz").records
      .flatMap(\.groups)
    #expect(
      Set(groups) == [
        "Alzheimer's Disease Neuroimaging Initiative", "DREAM5 Consortium",
        "Human Cell Atlas Meeting Participants", "The Cancer Genome Atlas Research Network",
        "NIH Clinical Center", "The ENCODE Project Consortium", "for the PAGE Consortium",
      ])
    let staff = try contents("crossref/plosone-works-1.json").records.flatMap(\.groups)
    #expect(Set(staff) == ["The PLOS ONE Staff"])
  }
}
