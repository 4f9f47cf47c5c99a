import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Real files in XML: how many papers and names each holds was counted by another program.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct RealXMLTests {
  private func table(
    _ file: String, threads: Int = 1, pieceLength: Int = 8 << 20
  ) throws -> RecordTable {
    let path = try #require(TestData.folder).appendingPathComponent("records/\(file)").path
    var formats = InputFormats()
    formats.pieceLength = pieceLength
    let input = InputFile(path: path, name: file, isNamed: true)
    return InputContents(of: [input], formats: formats, threads: threads).records
  }

  @Test(
    arguments: [
      ("dblp/stringology_dblp.xml.gz", "dblp", 5929, 17816),
      ("arxiv-atom/stringology-arxiv.xml.gz", "arxiv-atom", 2060, 6149),
      ("arxiv-oai/oai-2016-88.xml.gz", "oai-pmh", 1000, 3257),
      ("acl/single/2020.acl.xml.gz", "acl", 871, 3724),
      ("acl/single/J89.xml.gz", "acl", 58, 46),
    ])
  func areReadWhole(file: String, format: String, papers: Int, names: Int) throws {
    let table = try self.table(file)
    #expect(table.sources.map(\.format) == [format])
    #expect(table.count == papers)
    #expect(table.records.map(\.authors.names.count).reduce(0, +) == names)
    #expect(table.records.allSatisfy { !$0.title.isEmpty && $0.date?.year != nil })
    #expect(table.records.allSatisfy { !$0.title.contains("&amp;") })
    // Three addresses of arXiv were saved in another encoding.
    #expect(
      table.problemKinds == [ProblemKind](repeating: .mojibake, count: format == "oai-pmh" ? 3 : 0))
    let pieces = try self.table(file, threads: 2, pieceLength: 20_000)
    #expect(pieces.records == table.records)
  }

  @Test func haveTheNumbersOfDBLPAsIdentity() throws {
    let records = try table("dblp/stringology_dblp.xml.gz").records
    let people = records.flatMap(\.authors.contributors)
    let numbered = people.filter { $0.identifiers.contains { $0.kind == .dblp } }
    #expect(numbered.count == 1663)
    #expect(!people.contains { $0.name.full.hasSuffix("0001") })
  }

  @Test func haveTheAffiliationsOfArXiv() throws {
    let records = try table("arxiv-atom/stringology-arxiv.xml.gz").records
    let count = records.flatMap(\.authors.contributors).map(\.rawAffiliations.count).reduce(0, +)
    #expect(count == 102)
  }
}
