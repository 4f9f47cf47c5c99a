import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Tables as databases export them: how many papers and names each holds was counted by hand or by
/// another program.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct RealTableTests {
  @Test(
    arguments: [
      ("other-csv/ieee_1.csv", 100, 358), ("other-csv/bibliometrix-lens_sample.csv", 8, 28),
      ("scopus-csv/bibliometrix-scopus_sample.csv", 8, 38),
      ("scopus-csv/reproducibility-scopus.csv", 10, 150),
    ])
  func areReadWhole(file: String, papers: Int, names: Int) throws {
    let folder = try #require(TestData.folder).appendingPathComponent("records")
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    #expect(DelimitedTextReader.signature.recognises(bytes.prefix(1 << 16)))
    let table = DelimitedTextReader.table(of: bytes, file: file)
    #expect(table.count == papers)
    #expect(table.records.map(\.authors.names.count).reduce(0, +) == names)
    #expect(table.records.allSatisfy { !$0.title.isEmpty && $0.date?.year != nil })
    #expect(table.records.allSatisfy { !$0.authors.isTruncated })
    var generator = SeededGenerator(seed: 1)
    let (pieces, _) = DelimitedTextReader.tableOfPieces(
      of: bytes, windows: 1000..<30_000, using: &generator)
    #expect(pieces.records.map(\.title) == table.records.map(\.title))
  }
}
