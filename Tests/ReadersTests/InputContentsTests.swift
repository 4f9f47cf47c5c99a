import CoterieReaders
import CoterieRecords
import Foundation
import Testing

/// Files read in pieces on several threads.
@Suite struct InputContentsTests {
  /// A page of papers with odd lengths, in bytes.
  private func page(papers: Int, lineEnd: String = "\n") -> String {
    (0..<papers).map { number in
      let abstract = String(repeating: "Words of abstract \(number). ", count: 1 + number % 40)
      return "LGMar \(1 + number % 28), \(2000 + number % 20)\nOn the cuts of graph \(number)\n\n"
        + "Ann Lee, Bo Li\(number % 3 == 0 ? " et al." : "")\n\n\(abstract)\n\n"
    }.joined().replacing("\n", with: lineEnd)
  }

  private func contents(
    of texts: [Data], threads: Int?, pieceLength: Int = 4 << 20
  ) throws -> [Record] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.enumerated().map { number, text in
      let path = folder.appending(path: "\(number).txt").path
      try text.write(to: URL(fileURLWithPath: path))
      return InputFile(path: path, name: "\(number).txt", isNamed: true)
    }
    var formats = InputFormats()
    formats.pieceLength = pieceLength
    let table = InputContents(of: files, formats: formats, threads: threads).records
    #expect(table.log.isEmpty)
    return table.indices.map { table[$0] }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func areTheSameOnAnyNumberOfThreadsAndInAnyPieces(lineEnd: String) throws {
    let texts = [9, 3_000, 0, 1].filter { $0 > 0 }.map {
      Data("\u{FEFF}\(page(papers: $0, lineEnd: lineEnd))".utf8)
    }
    let expected = try contents(of: texts, threads: 1)
    #expect(expected.count == 3_010)
    for (threads, pieceLength) in [(1, 1), (2, 1), (4, 1 << 19), (2, 4 << 20)] {
      let found = try contents(of: texts, threads: threads, pieceLength: pieceLength)
      #expect(found == expected)
    }
  }

  @Test func keepTheirAbstractsWhileTheFileStays() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt").path
    try Data(page(papers: 3).utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = InputFile(path: path, name: "a", isNamed: true)
    let table = InputContents(of: [file]).records
    #expect(table[1].abstract?.hasPrefix("Words of abstract 1. Words") == true)
    var formats = InputFormats()
    formats.options.keepsAbstracts = false
    #expect(InputContents(of: [file], formats: formats).records[1].abstract == nil)
  }

  @Test func countTheLinesOfAllPieces() throws {
    let texts = [Data(page(papers: 3_000).utf8)]
    let records = try contents(of: texts, threads: 2, pieceLength: 1)
    let lines = page(papers: 3_000).split(separator: "\n", omittingEmptySubsequences: false)
    for record in records {
      let line = try #require(record.location.line)
      #expect(lines[line].hasSuffix(record.title))
    }
  }
}
