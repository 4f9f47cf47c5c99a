import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Files as people and databases write them: how many entries and names each holds was counted by another
/// program, `others` among them.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct BibTeXRealFileTests {
  private func contents(_ names: [String]) throws -> InputContents {
    let folder = try #require(TestData.folder).appendingPathComponent("records")
    return InputContents(
      of: names.map {
        InputFile(path: folder.appendingPathComponent($0).path, name: $0, isNamed: true)
      })
  }

  @Test(arguments: [
    // Beside 8,737 names there are 19 fields of collaborations, one of them of a group among the authors. An
    // entry of a bare key is left out.
    ("bibtex/hepml-inspire.bib.gz", 2422, 8755, 157), ("bibtex/lsst-refs_ads.bib.gz", 448, 7596, 0),
    // The other program counts `others` too.
    ("bibtex/lsst.bib.gz", 1391, 2960 - 10, 10), ("bibtex/sage-publications.bib", 584, 1301 - 9, 9),
    ("bibtex/jabref-authors.bib", 212, 767 - 1, 1), ("bibtex/sage-mathscinet.bib", 732, 1667, 0),
    ("bibtex/dealii-2016.bib", 184, 495, 0), ("bibtex/dealii-2019.bib", 205, 604, 0),
    ("bibtex/dealii-2020.bib", 189, 708, 0), ("bibtex/scopus-export.bib.gz", 263, 801, 0),
    ("bibtex/wos-export.bib.gz", 236, 738, 0), ("bibtex/hott-references.bib", 132, 218, 0),
    // The other program misses names in damaged entries; an entry takes six names from its volume.
    ("bibtex/bbt-873.bib", 988, 1742, 0), ("bibtex/plume/testing.bib", 341, 977, 0),
    ("bibtex/plume/types.bib", 472, 1187, 0), ("bibtex/plume/crossrefs.bib", 916, 0, 0),
    ("bibtex/plume/ernst.bib.gz", 316, 1155, 0), ("bibtex/plume/bibstring-unabbrev.bib", 0, 0, 0),
    ("identity/dblp-zhang-jun/Zhang_0001_Jun.bib", 129, 287, 0),
    ("identity/dblp-zhang-jun/Zhang_0002_Jun.bib", 20, 43, 0),
    ("identity/dblp-zhang-jun/Zhang_0003_Jun.bib", 284, 909, 0),
    ("identity/dblp-zhang-jun/Zhang_0007_Jun.bib", 60, 189, 0),
    ("identity/dblp-zhang-jun/Zhang_0008_Jun.bib", 27, 42, 0),
    ("identity/dblp-zhang-jun/Zhang_0010_Jun.bib", 99, 337, 0),
  ])
  func areReadWhole(file: String, records: Int, names: Int, truncated: Int) throws {
    let table = try contents([file]).records
    #expect(table.sources.map(\.format) == ["bibtex"])
    #expect(table.count == records)
    #expect(table.records.map(\.authors.contributors.count).reduce(0, +) == names)
    #expect(table.records.count(where: \.authors.isTruncated) == truncated)
  }

  @Test func takeParentsFromOtherFiles() throws {
    let names = ["types.bib", "crossrefs.bib"].map { "bibtex/plume/" + $0 }
    let table = try contents(names).records
    let alone = try contents([names[0]]).records
    let children = table.records.prefix(alone.count)
    #expect(alone.records.count { $0.venue == nil } > 250)
    #expect(children.count { $0.venue == nil } < 150)
    #expect(children.count { $0.date == nil } < 10)
  }
}
