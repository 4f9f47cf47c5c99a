import CoterieReaders
import CoterieRecords
import Testing

/// Which texts are taken for reference lists.
@Suite struct ReferenceRecognitionTests {
  private func isList(_ text: String) -> Bool {
    ReferenceListReader.signature.recognises(Array(text.utf8)[...])
  }

  @Test(arguments: [
    "Lund, A., & Li, B. (2019). On doors. Letters, 1, 2–3.\nEk, Å. (2020). On keys. Letters, 4, 5–6.\n",
    "Publications\n\n[1] A. Lund, B. Li, “On doors,” Letters, vol. 1, 2019.\n[2] Å. Ek, “On keys,” Letters, vol. 1, 2020.\n",
    "1. Lund A, Li B. On doors. Lancet. 2019;1:2-3.\n2. Ek Å. On new keys. Lancet. 2020;1:2-3.\n",
    "\r\nLund, Asta, and Bo Li. 2019. “On Doors.” Letters 1 (2): 3–4.\r\n\r\nEk, Åsa. 2020. “On Keys.” Letters 2 (1): 5–6.\r\n",
  ])
  func knowsALists(text: String) { #expect(isList(text)) }

  @Test(arguments: [
    "", "\n\n", "Once upon a time there was a graph. It had 15 papers.\nIn 2019, it was cut.\n",
    "@article{lund2013,\n  title = {Doors},\n  author = {Lund, Asta and Li, B.},\n  year = 2019\n}\n",
    "TY  - JOUR\nAU  - Lund, Asta\nAU  - Li, B.\nTI  - On doors\nPY  - 2019\nER  - \n\nTY  - JOUR\nAU  - Lund, Asta\nTI  - On keys\nPY  - 2019\nER  - \n",
    "PMID- 1\nTI  - On doors.\nAU  - Lund A\nDP  - 2019 Jan\n\nPMID- 2\nTI  - On keys.\nAU  - Li B\nDP  - 2020\n",
    "FN Clarivate\nVR 1.0\nPT J\nAU Lund, A\n   Li, B\nTI On doors\nPY 2019\nER\n",
    "Title,Authors,Year\nOn graphs,\"Lund, A.; Li, B.\",2019\nOn cuts,\"Ek, A.\",2020\n",
    "\"Lund, A.\";\"On doors\";2019\n\"Li, B.\";\"On keys\";2020\n",
    "{\"title\": \"On graphs\"}", "[{\"title\": \"Lund, A. (2019). On doors.\"}]",
    "<?xml version=\"1.0\"?><a>Lund, A. (2019). On doors. Letters.</a>", "graph { a -- b }",
    "Asta Lund\tBo Li\t3\nBo Li\tCy Ho\t2\n", "0\t1\n1\t2\n",
    "*Vertices 3\n1 \"Lund, A.\"\n2 \"Li, B.\"\n",
    "h-index40\n15papers\nLGApr 14Code\nOn doors\nAsta Lund, Bo Li et al.\n",
    "Asta Lund\nBo Li\nCy Ho\n",
    "Dear Ms. Lund,\nthank you for your letter of May 5, 2019.\nB. Li\n",
  ])
  func knowsNoOtherTextForOne(text: String) { #expect(!isList(text)) }

  @Test func knowsNoBinaryFileForOne() {
    var generator = SeededGenerator(seed: 3)
    let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(!ReferenceListReader.signature.recognises(bytes[...]))
    #expect(
      !ReferenceListReader.signature.recognises([UInt8](repeating: 0x41, count: 100_000)[...]))
  }

  @Test func comesAfterAllOtherFormats() {
    #expect(RecordFormats.all.last?.signature.name == "references")
  }
}
