import CoterieReaders
import CoterieRecords
import Testing

/// Formats told by content.
@Suite struct RecognitionTests {
  private func isPage(_ text: String) -> Bool {
    ProfilePageReader.signature.recognises(Array(text.utf8)[...])
  }

  @Test(arguments: [
    "h-index40\n15papers\n", "h-index40\n15papers", "LGApr 14Code\nA title", "LGApr 14",
    "\r\n\r\nLGApr 14\r\n", "Sign in\rCLDec 3, 2021\rA title", "\u{1B}[0m\nLGApr 14\n",
  ])
  func knowsAProfilePage(text: String) {
    #expect(isPage(text))
  }

  @Test(arguments: [
    "", "\n\n", "Once upon a time there was a graph.\nIt had 15 papers.\n",
    "@article{ailon2013,\n  title = {Breaking},\n  author = {Ailon, Nir and others},\n}\n",
    "TY  - JOUR\nAU  - Ailon, Nir\nER  - \n", "Title,Authors\n\"On graphs\",\"Nir Ailon\"\n",
    "{\"title\": \"On graphs\"}", "<?xml version=\"1.0\"?><graphml/>", "graph { a -- b }",
    "15 papers\n", "*Vertices 3\n", "\u{7F}ELF\u{1}\u{1}\0\0\0", "0\t1\n1\t2\n",
  ])
  func knowsNoOtherTextForOne(text: String) {
    #expect(!isPage(text))
  }

  @Test(arguments: [
    "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lee, A\nPY 2023\nER\n\nEF\n",
    "\nPT J\nAU Lee, A\nPY 2023\nER\n", "VR 1.0\nPY 2023\n",
    "TY  - JOUR\nPY 2023\nER  - \n", "Provider: X\n\nTY - JOUR\nPY 2023\n",
    "\nPMID- 12345\nDP 2023 Mar 1\n", "PMID - 12345\nDP 2023\n", "RT Journal Article\nYR 2023\n",
    "%0 Journal Article\nPY 2023\n", "% Made by X\n@article{lee,\nPY 2023\n}\n",
    "@Article (lee,\nPY 2023\n)\n", "{\"a\":\nPY 2023\n}", "[\n{\nPY 2023\n", "[ {\nPY 2023\n",
    "<?xml version=\"1.0\"?>\nPY 2023\n", "\n <!DOCTYPE html>\nLGApr 14\n",
    "<html>\nLGApr 14\nA title\n", "<PubmedArticleSet>\nPY 2023\n",
  ])
  func knowsNoFileOfAnotherFormatForOne(text: String) {
    #expect(!isPage(text))
  }

  @Test(arguments: [
    "[Sign in]\nLGApr 14\n", "Papers by @ann\nLGApr 14\n", "PTA\nLGApr 14\n", "< back\nLGApr 14\n",
    "LGApr 14\nA title\n\nTY - a tag\n", "Papers\nFN Lee\nLGApr 14\n",
  ])
  func knowsAPageWithLinesThatResembleTags(text: String) {
    #expect(isPage(text))
  }

  @Test func knowsNoBinaryFileForOne() {
    var state: UInt64 = 7
    let bytes = (0..<100_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    #expect(!ProfilePageReader.signature.recognises(bytes[...]))
    #expect(!ProfilePageReader.signature.recognises([UInt8](repeating: 0, count: 100_000)[...]))
  }
}
