import CoterieReaders
import CoterieRecords
import Foundation
import Testing

/// Where abstracts are kept: in their file where they stand there byte for byte, or else in a store. What
/// is in the store outlives the file.
@Suite final class AbstractPlaceTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt").path
  private var file: InputFile { InputFile(path: path, name: "f", isNamed: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func read(threads: Int = 1, pieceLength: Int = 8 << 20) -> RecordTable {
    var formats = InputFormats()
    formats.pieceLength = pieceLength
    return InputContents(of: [file], formats: formats, threads: threads).records
  }

  /// The abstracts of a file as they are read, and as they are once the file holds as many other bytes.
  private func abstracts(of bytes: [UInt8]) throws -> (read: [String?], kept: [String?]) {
    try write(bytes)
    let table = read()
    let read = table.records.map(\.abstract)
    #expect(table.changedFiles.isEmpty)
    try write([UInt8](repeating: UInt8(ascii: "-"), count: bytes.count))
    let kept = table.records.map(\.abstract)
    #expect(table.changedFiles.count == (kept == read ? 0 : 1))
    return (read, kept)
  }

  private let page = [
    "LGMar 17, 2022", "On graphs", "", "Ann Lee, Bo Li", "", "Graphs are née.", "Two lines.", "",
    "LGMar 18, 2022", "On cuts", "", "Ann Lee, Bo Li", "", "Cuts.", "", "A gap.", "",
    "LGMar 19, 2022", "On trees", "", "Ann Lee, Bo Li", "", "Trees.",
  ]
  private let pageAbstracts = ["Graphs are née.\nTwo lines.", "Cuts.\nA gap.", "Trees."]

  @Test(arguments: ["", "\u{FEFF}"])
  func isTheFileForLinesOfAPage(mark: String) throws {
    let found = try abstracts(of: Array((mark + page.joined(separator: "\n")).utf8))
    #expect(found.read == pageAbstracts)
    #expect(found.kept == [nil, "Cuts.\nA gap.", nil])
  }

  @Test func isTheStoreWhereLinesAreJoinedOtherwise() throws {
    let found = try abstracts(of: Array(page.joined(separator: "\r\n").utf8))
    #expect(found.read == pageAbstracts)
    #expect(found.kept == ["Graphs are née.\nTwo lines.", "Cuts.\nA gap.", nil])
  }

  @Test func isTheStoreWhereLettersAreRecoded() throws {
    let bytes = Array(page.joined(separator: "\n").utf8)
    let found = try abstracts(
      of: bytes.split(separator: 0xC3).joined(separator: [0xE9]).filter { $0 != 0xA9 })
    #expect(found.read == pageAbstracts)
    #expect(found.kept == ["Graphs are née.\nTwo lines.", "Cuts.\nA gap.", nil])
  }

  private let table = """
    Title,Authors,Abstract
    On graphs,"Lee, Ann; Li, Bo","Graphs,
    née."
    On cuts,"Lee, Ann","A ""cut""."
    On trees,"Lee, Ann", Trees.\u{20}
    On sets,"Lee, Ann",NA

    """
  private let tableAbstracts = ["Graphs,\nnée.", "A \"cut\".", "Trees.", nil]

  @Test(arguments: ["", "\u{FEFF}"])
  func isTheFileForCellsWithoutDoubledQuotes(mark: String) throws {
    let found = try abstracts(of: Array((mark + table).utf8))
    #expect(found.read == tableAbstracts)
    #expect(found.kept == [nil, "A \"cut\".", nil, nil])
  }

  @Test func isTheStoreForWideText() throws {
    let units = "\u{FEFF}\(table)".utf16
    let found = try abstracts(of: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(found.read == tableAbstracts)
    #expect(found.kept == tableAbstracts)
  }

  @Test func isTheStoreForCompressedFiles() throws {
    let found = try abstracts(of: gzip(Array(page.joined(separator: "\n").utf8)))
    #expect(found.read == pageAbstracts)
    #expect(found.kept == pageAbstracts)
  }

  @Test func isTheStoreForInvertedIndexes() throws {
    let work =
      #"{"id":"https://openalex.org/W1","title":"On cuts","#
      + #""abstract_inverted_index":{"We":[0],"cut":[1]},"authorships":[]}"#
    let found = try abstracts(of: Array(work.utf8))
    #expect(found.read == ["We cut"])
    #expect(found.kept == ["We cut"])
  }

  @Test func isTheFileForElementsWithoutReferences() throws {
    func entry(_ number: Int, _ summary: String) -> String {
      "<entry><id>http://arxiv.org/abs/2404.9990\(number)v1</id><title>On graph \(number)</title>"
        + "<author><name>Ann Lee</name></author><summary>\(summary)</summary></entry>"
    }
    let feed =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + entry(1, "Graphs are née.")
      + entry(2, "We cut &amp; count.") + "</feed>"
    let found = try abstracts(of: Array(feed.utf8))
    #expect(found.read == ["Graphs are née.", "We cut & count."])
    #expect(found.kept == [nil, "We cut & count."])
  }

  @Test func isTheStoreForPipes() throws {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(page.joined(separator: "\n").utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    let table = InputContents(of: [InputFile(path: path, name: "f", isNamed: true)]).records
    try pipe.fileHandleForReading.close()
    #expect(table.records.map(\.abstract) == pageAbstracts)
    #expect(table.changedFiles.isEmpty)
  }
}

/// Abstracts that stay in a file of many pieces.
extension AbstractPlaceTests {
  @Test(arguments: [(1, 1), (2, 1), (2, 5_000), (1, 8 << 20)])
  func isRightInEveryPiece(threads: Int, pieceLength: Int) throws {
    let expected = (0..<2_000).map { number in
      (0...number % 3).map { "Line \($0) of abstract \(number)." }.joined(separator: "\n")
    }
    let papers = expected.enumerated().map { number, abstract in
      "LGMar 17, 2022\nOn graph \(number)\n\nAnn Lee, Bo Li\n\n\(abstract)\n"
    }
    try write(Array("\u{FEFF}\(papers.joined(separator: "\n"))".utf8))
    let table = read(threads: threads, pieceLength: pieceLength)
    #expect(table.records.map(\.abstract) == expected)
    #expect(table.changedFiles.isEmpty)
    let whole = ProfilePageReader.table(of: papers.joined(separator: "\n"))
    #expect(
      table.indices.map { table.abstracts.digest(of: $0) }
        == whole.indices.map { whole.abstracts.digest(of: $0) })
    try write([])
    #expect(table.records.allSatisfy { $0.abstract == nil })
    #expect(
      table.changedFiles.map(\.description) == [
        "f: warning: the file has changed since it was read; abstracts that are no longer where they "
          + "were are left out. Run the command again to read the file as it is now."
      ])
  }

  @Test func isLeftWhereNoAbstractIsWanted() throws {
    try write(Array("LGMar 17, 2022\nOn cuts\n\nAnn Lee, Bo Li\n\nCuts.\n".utf8))
    var formats = InputFormats()
    formats.options.keepsAbstracts = false
    let table = InputContents(of: [file], formats: formats).records
    #expect(table.abstracts.isEmpty)
  }
}
