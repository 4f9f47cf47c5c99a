import CoterieReaders
import CoterieRecords
import Testing

/// A file read in pieces is the same as the file read at once, however damaged it is.
@Suite struct XMLPieceTests {
  /// What files are put together from.
  struct Sample: Sendable {
    let reader: any RecordReader.Type
    let head: String
    let records: [String]
    let end: String
  }

  static let samples = [
    Sample(
      reader: DBLPReader.self,
      head:
        "<?xml version=\"1.0\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\" [<!ENTITY q \"Quay\">]>\n<dblp>\n",
      records: [
        "<article key=\"a/b\">\n<author>Zo&euml; Lund 0001</author><title>On &q; <i>a</i>.</title></article>\n",
        "<www key=\"homepages/1\"><author>A</author></www>",
        "<www key=\"homepages/2\">\n<author>B Li 0001</author><author>C Li</author></www>\n",
        "<book key='c'><title>B.</title></book>",
        "<!-- <article><title>Gone</title></article> -->\n", "<title>outside</title>",
      ], end: "</dblp>\n"),
    Sample(
      reader: ACLReader.self, head: "",
      records: [
        "<collection id=\"P18\">\n<volume id=\"1\"><meta><year>2018</year></meta>\n"
          + "<paper id=\"1\"><title>A</title></paper></volume></collection>\n",
        "<collection id=\"2020.b\"><volume id=\"main\">\n<paper id=\"2\"><author><last>Li</last></author></paper>"
          + "</volume>\n</collection>",
      ], end: ""),
    Sample(
      reader: ArXivAtomReader.self, head: "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n",
      records: [
        "<entry><id>http://arxiv.org/abs/1601.99904v1</id>\n<title>A\n b</title><summary>S &amp; t.</summary></entry>\n",
        "<entry><author><name>Bo Li</name></author><title><![CDATA[</entry>]]></title></entry>",
      ], end: "</feed>"),
    Sample(
      reader: OAIReader.self, head: "<OAI-PMH>\n<ListRecords>",
      records: [
        "<record><header/><metadata><arXiv><id>1601.99904</id>\n<title>A</title></arXiv></metadata></record>",
        "<record>\n<header status=\"deleted\"><identifier>x</identifier></header></record>\n",
      ], end: "</ListRecords></OAI-PMH>\n"),
    Sample(
      reader: PubMedReader.self, head: "<PubmedArticleSet>\n",
      records: [
        "<PubmedArticle><MedlineCitation><PMID>1</PMID>\n<Article><ArticleTitle>A</ArticleTitle></Article>"
          + "</MedlineCitation></PubmedArticle>\n",
        "<PubmedBookArticle><BookDocument><ArticleTitle>B</ArticleTitle></BookDocument></PubmedBookArticle >",
      ], end: "</PubmedArticleSet>"),
    Sample(
      reader: ORCIDXMLReader.self, head: "<bulk xmlns=\"http://www.orcid.org/ns/bulk\">",
      records: [
        "<record:record>\n<person:person><name><family-name>Li</family-name></name></person:person>"
          + "<group><work-summary><title><title>A</title></title></work-summary></group></record:record>\n",
        "<work><title><title>B</title></title></work>",
      ], end: "</bulk>"),
    Sample(
      reader: DataCiteXMLReader.self, head: "<resources>",
      records: [
        "<resource><titles>\n<title>A</title></titles></resource>\n",
        "<resource><creators><creator><creatorName>Li, Bo</creatorName></creator></creators></resource>",
      ], end: "</resources>"),
  ]

  private static let damage = [
    "<", ">", "\"", "&", "</", "<!--", "-->", "<![CDATA[", "]]>", "<i>", "</i>", "<article",
    "</entry>", "\r",
    "\u{0}", "</title>", "<?", "<author a=\"", "&undeclared;", "é",
  ]

  private func bytes(
    _ sample: Sample, _ generator: inout SeededGenerator, damages: Int
  ) -> [UInt8] {
    var text = sample.head
    for _ in 0..<Int.random(in: 0..<7, using: &generator) {
      text += sample.records.randomElement(using: &generator) ?? ""
    }
    text += Bool.random(using: &generator) ? sample.end : ""
    let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    var bytes = Array(text.replacing("\n", with: end).utf8)
    for _ in 0..<damages {
      let piece = Self.damage.randomElement(using: &generator) ?? ""
      let place = Int.random(in: 0...bytes.count, using: &generator)
      bytes.insert(contentsOf: piece.utf8, at: place)
      if Int.random(in: 0..<4, using: &generator) == 0 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = 0xE9
      }
    }
    return bytes
  }

  private func compare(
    _ reader: (some RecordReader).Type, _ bytes: [UInt8], _ generator: inout SeededGenerator
  ) -> Int {
    let whole = reader.table(of: bytes, file: "page.txt")
    let (table, count) = reader.tableOfPieces(of: bytes, windows: 1..<200, using: &generator)
    #expect(table.records == whole.records, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(
      (0..<table.personCount).map { table.person($0) }
        == (0..<whole.personCount).map { whole.person($0) })
    #expect(
      table.messages.sorted() == whole.messages.sorted(),
      "\(String(decoding: bytes, as: UTF8.self))")
    return count
  }

  @Test(arguments: samples.indices)
  func isTheSameFileWhereverItIsCut(number: Int) {
    let sample = Self.samples[number]
    var generator = SeededGenerator(seed: UInt64(number) + 1)
    var pieces = 0
    for round in 0..<300 {
      let bytes = self.bytes(sample, &generator, damages: round % 3 == 0 ? 0 : round % 5)
      pieces += compare(sample.reader, bytes, &generator)
    }
    #expect(pieces > 500)
  }

  @Test(arguments: samples.indices)
  func survivesBytesOfAnyKind(number: Int) {
    let sample = Self.samples[number]
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<100 {
      let bytes = (0..<Int.random(in: 0..<300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      _ = sample.reader.signature.recognises(bytes[...])
      _ = compare(sample.reader, Array(sample.head.utf8) + bytes, &generator)
    }
  }

  @Test func cutsNoComment() {
    let record = "<entry><title>A</title></entry>"
    let comment = "<!--" + String(repeating: record, count: 50) + "-->"
    let bytes = Array("<feed>\(record)\(comment)\(record)".utf8)
    let reader = ArXivAtomReader(beginning: bytes.span, ReadingContext(file: "f"))
    for end in 0...bytes.count {
      guard let cut = reader.framing.lastCut(Array(bytes[..<end]).span) else { continue }
      #expect([6 + record.utf8.count, bytes.count].contains(cut))
    }
  }
}
