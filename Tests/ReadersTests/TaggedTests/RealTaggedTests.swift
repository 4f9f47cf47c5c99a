import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Files of databases: their records and authorships were counted by hand or by another program.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct RealTaggedTests {
  private func table(_ file: String) throws -> RecordTable {
    let folder = try #require(TestData.folder).appendingPathComponent("records")
    let path = folder.appendingPathComponent(file).path
    return InputContents(of: [InputFile(path: path, name: file, isNamed: true)]).records
  }

  @Test(
    arguments: [
      ("ris/litstudy-example.ris", "ris", 25, 163), ("ris/litsearchr-scopus.ris", "ris", 92, 333),
      ("ris/restoration_scopus.ris.gz", "ris", 286, 1407),
      ("ris/avian_ecology_bibliography.ris", "ris", 20, 85),
      ("ris/citesource-lens_343.ris.gz", "ris", 343, 1726),
      ("ris/citesource-WoS_early.ris.gz", "ris", 2550, 7548),
      // 8 groups more than authors.
      ("nbib/pybibx-pubmed.txt.gz", "medline", 335, 2076 + 8),
      ("nbib/pubmed-balloongui-set.nbib", "medline", 75, 770 + 3),
      ("nbib/pmc_medlars.txt", "medline", 5, 14),
      // One line has no blank after its tag: its three authors are in neither count.
      ("wos/testFile.isi", "wos", 34, 72 + 3), ("wos/ManyAuthors.isi.gz", "wos", 500, 3351 + 17),
      ("wos/badFile.isi", "wos", 32, 66), ("wos/bibliometrix-wos_sample.txt", "wos", 8, 25),
      ("wos/caprecap-savedrecs.txt.gz", "wos", 500, 2553 + 3),
      ("wos/caprecap-savedrecs-9.txt.gz", "wos", 500, 1979 + 3),
      ("wos/refsplitr-example_data.txt", "wos", 49, 237),
      ("wos/refsplitr-BITR_test.txt", "wos", 10, 57),
      ("wos/refsplitr-BadHeader.txt", "wos", 10, 44),
    ])
  func areReadWhole(file: String, format: String, papers: Int, authorships: Int) throws {
    let table = try table(file)
    #expect(table.sources.first?.format == format)
    #expect(table.count == papers)
    #expect(table.records.map(\.authors.contributors.count).reduce(0, +) == authorships)
    // One paper of Lens has no title.
    #expect(table.records.count { $0.title.isEmpty } == (file.contains("lens") ? 1 : 0))
  }
}
