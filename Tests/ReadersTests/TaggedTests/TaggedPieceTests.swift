import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The same records wherever a file is cut, and whatever is wrong with one of them.
@Suite struct TaggedPieceTests {
  private static let files: [(file: String, reader: any RecordReader.Type)] = [
    ("13-ovid-trailer.ris", RISReader.self), ("14-empty-tags.ris", RISReader.self),
    ("16-joined-authors.ris", RISReader.self), ("17-roles.ris", RISReader.self),
    ("23-initials-in-address.nbib", MEDLINEReader.self),
    ("25-ordinal-suffix.nbib", MEDLINEReader.self), ("28-countries.txt", WebOfScienceReader.self),
    ("29-c3-and-rp.txt", WebOfScienceReader.self),
  ]

  private func bytes(_ file: String) throws -> [UInt8] {
    let folder = packageRoot.appendingPathComponent("Tests/ReadersTests/Fixtures/cases")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
  }

  private func expectSamePieces(
    _ bytes: [UInt8], _ reader: (some RecordReader).Type, _ generator: inout SeededGenerator
  ) -> Int {
    let whole = reader.table(of: bytes, file: "page.txt")
    let (table, count) = reader.tableOfPieces(of: bytes, windows: 1..<400, using: &generator)
    #expect(table.records == whole.records)
    #expect(table.messages.sorted() == whole.messages.sorted())
    return count
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func areTheSameWhereverAFileIsCut(end: String) throws {
    var generator = SeededGenerator(seed: 3)
    var pieces = 0
    for (file, reader) in Self.files {
      let text = String(decoding: try bytes(file), as: UTF8.self)
      let all = Array((text + "\n" + text + "\n" + text).replacing("\n", with: end).utf8)
      for _ in 0..<20 { pieces += expectSamePieces(all, reader, &generator) }
    }
    #expect(pieces > 500)
  }

  @Test func areTheSameWhateverIsDamaged() throws {
    var generator = SeededGenerator(seed: 5)
    for (file, reader) in Self.files {
      let whole = try bytes(file)
      let text = whole + [0x0A] + whole + [0x0A] + whole
      for _ in 0..<60 {
        var bytes = text
        for _ in 0..<Int.random(in: 1..<8, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[place] =
            [0x0A, 0x0D, 0x20, 0x2D, 0x41, 0xC3, 0xFF, 0].randomElement(using: &generator) ?? 0
        }
        bytes.removeLast(Int.random(in: 0..<40, using: &generator))
        _ = expectSamePieces(bytes, reader, &generator)
      }
    }
  }

  @Test func keepTheRecordsAroundADamagedOne() throws {
    var generator = SeededGenerator(seed: 7)
    let samples: [(any RecordReader.Type, (Int) -> String)] = [
      (
        RISReader.self,
        { "TY  - JOUR\nTI  - Paper \($0)\nAU  - Lund, Asta\nAU  - Ek, Bo\nPY  - 2001\nER  - \n\n" }
      ),
      (
        MEDLINEReader.self,
        {
          "PMID- \($0)\nOWN - NLM\nDP  - 2001 May\nTI  - Paper \($0)\nFAU - Lund, Asta\nAU  - Lund A\nFAU - Ek, Bo\nAU  - Ek B\nSO  - x\n\n"
        }
      ),
      (
        WebOfScienceReader.self,
        { "PT J\nAU Lund, A\n   Ek, B\nAF Lund, Asta\n   Ek, Bo\nTI Paper \($0)\nPY 2001\nER\n\n" }
      ),
      (
        EndNoteReader.self,
        { "%0 Journal Article\n%A Lund, Asta\n%A Ek, Bo\n%T Paper \($0)\n%D 2001\n\n" }
      ),
    ]
    for (reader, sample) in samples {
      let (before, after) = (Array(sample(1).utf8), Array(sample(3).utf8))
      for _ in 0..<200 {
        var damaged = Array(sample(2).utf8)
        for _ in 0..<Int.random(in: 1..<5, using: &generator) {
          // The blank line between two records stays.
          damaged[Int.random(in: 0..<damaged.count - 2, using: &generator)] =
            UInt8.random(in: 0x21...0xFF, using: &generator)
        }
        let records = reader.table(of: before + damaged + after, file: "page.txt").records
        #expect(records.first?.names == ["Asta Lund", "Bo Ek"])
        #expect(records.first?.title == "Paper 1")
        #expect(records.last?.names == ["Asta Lund", "Bo Ek"])
        #expect(records.last?.title == "Paper 3")
        #expect(records.last?.date?.year == 2001)
      }
    }
  }

  @Test func surviveBytesOfAnyKind() {
    var generator = SeededGenerator(seed: 9)
    let readers: [any RecordReader.Type] = [
      RISReader.self, MEDLINEReader.self, WebOfScienceReader.self, EndNoteReader.self,
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      for reader in readers {
        _ = reader.signature.recognises(bytes[...])
        #expect(reader.table(of: bytes).count <= bytes.count)
      }
    }
  }
}
