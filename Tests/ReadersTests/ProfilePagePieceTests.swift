import CoterieReaders
import CoterieRecords
import Testing

/// A page read in pieces is the same as the page read at once.
@Suite struct ProfilePagePieceTests {
  private static let papers = [
    "LGApr 14Code\nOn graphs\n\nNir Ailon, Ann Lee et al. · nvidia\n\nText.\n\nMore text.\n\n",
    "95.3NAFeb 17, 2013\nBreaking the BarrierNir Ailon, Xu Huan\nAn abstract.\n",
    "CLFebr 31\nOn a date that is noneBo Li\n", "CLDec 3, 2021\n",
    "CSApr 14\nA title\n\nBo Li, the LIGO team\n\ncs.LG 2024-04-14\nOn cuts\n\nCy Ho, Di Wu\n",
    "LGMay 5\nA title of its own\nAn abstract, LGApr 14, in small letters.\n   LGApr 14  \nXBo Li\n",
    "LGMay 5\nOn letters\n\nJosé Li, Bo Étienne\n\nLG\nLGMay 6\n",
  ]

  private func page(_ generator: inout SeededGenerator) -> [UInt8] {
    var text = Bool.random(using: &generator) ? "h-index4\nSign in\n\n2 Papers\n" : ""
    for _ in 0..<Int.random(in: 0..<9, using: &generator) {
      text += Self.papers.randomElement(using: &generator) ?? ""
    }
    let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    let bytes = Array(text.replacing("\n", with: end).utf8)
    // Windows-1252 has é in one byte.
    return Bool.random(using: &generator) ? bytes : bytes.filter { $0 != 0xC3 }
  }

  @Test func isTheSamePageWhereverItIsCut() {
    var generator = SeededGenerator(seed: 3)
    var pieces = 0
    for _ in 0..<300 {
      let bytes = page(&generator)
      let whole = ProfilePageReader.table(of: bytes, file: "page.txt")
      let (table, count) = ProfilePageReader.tableOfPieces(
        of: bytes, windows: 1..<120, using: &generator)
      #expect(table.records == whole.records)
      #expect(table.messages.sorted() == whole.messages.sorted())
      #expect(table.profile == whole.profile)
      pieces += count
    }
    #expect(pieces > 900)
  }

  @Test(
    arguments: [
      ("", nil), ("LGApr 14", nil), ("LGApr 14\n", nil), ("a\nLGApr 14", nil),
      ("a\nLGApr 14\n", 2), ("a\rLGApr 14\rb", 2), ("a\r\nLGApr 14\r\n", 3),
      ("a\nLGApr 14\nb\nCSMay 5, 2020Code\nc\nd", 13), ("a\n  LGApr 14\nb", 2),
      ("a\nLGApr 14 is a day\nb", nil), ("a\nLGApr 14\u{A0}\nb", 2),
    ] as [(String, Int?)])
  func isCutBeforeTheLastPaperOnly(text: String, cut: Int?) {
    #expect(ProfilePageReader.framing.lastCut(Array(text.utf8).span) == cut)
  }

  @Test func isReadToItsEndWhateverItsBytes() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      var bytes = page(&generator)
      for _ in 0..<Int.random(in: 0..<6, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      // A paper after the damaged ones is read whole.
      bytes += Array("\nLGMar 17, 2022\nOn whole papers\n\nAnn Lee, Bo Li\n\nText.\n".utf8)
      let table = ProfilePageReader.table(of: bytes, file: "page.txt")
      #expect(table.records.last?.title == "On whole papers")
      #expect(table.records.last?.names == ["Ann Lee", "Bo Li"])
      let (pieces, _) = ProfilePageReader.tableOfPieces(
        of: bytes, windows: 1..<200, using: &generator)
      #expect(pieces.records == table.records)
    }
  }
}
