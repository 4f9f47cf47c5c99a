import CoterieReaders
import CoterieRecords
import Testing

@Suite struct ArXivAtomTests {
  private let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title><id>http://arxiv.org/api/x</id>
    <entry><id>http://arxiv.org/abs/hep-th/9901001v2</id>
    <updated>1999-02-01T00:00:00Z</updated><published>1999-01-03T00:00:00Z</published>
    <title>On
      walls</title><summary>  First line.
    Second line.
    </summary>
    <author><name>Asta Lund</name></author><author><name>:</name></author>
    <author><name>for the KESTREL Collaboration</name></author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.5555/WALL.1</arxiv:doi>
    <arxiv:journal_ref>J. Walls 1 (2000) 2</arxiv:journal_ref>
    <category term="hep-th"/><category term="math.CO"></category></entry>
    </feed>
    """

  @Test func readsAllFields() throws {
    let record = try #require(XMLSample.records(feed, by: ArXivAtomReader.self).first)
    #expect(record.title == "On walls")
    #expect(record.people == ["Asta Lund"])
    #expect(record.groups == ["for the KESTREL Collaboration"])
    #expect(record.date == PartialDate(year: 1999, month: 1, day: 3))
    #expect(record.ids == ["arXiv hep-th/9901001", "doi 10.5555/wall.1"])
    #expect(record.value(.key) == "hep-th/9901001")
    #expect(record.value(.version) == "2")
    #expect(record.value(.versionDate) == "1999-02-01")
    #expect(record.values(of: .topic).map(\.value) == ["hep-th", "math.CO"])
    #expect(record.siteValue("journal_ref") == "J. Walls 1 (2000) 2")
    #expect(record.abstract == "First line.\nSecond line.")
    #expect(record.isPreprint)
    var options = ReadingOptions()
    options.keepsAbstracts = false
    options.keepsDetails = false
    let short = try #require(
      XMLSample.records(feed, by: ArXivAtomReader.self, options: options).first)
    #expect(short.abstract == nil)
    #expect(short.siteValue("journal_ref") == nil)
  }

  @Test func saysThatARequestFailed() {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry>
      <id>http://arxiv.org/api/errors#incorrect_id_format_for_a</id><title>Error</title>
      <summary>incorrect id format for a</summary></entry></feed>
      """
    #expect(ArXivAtomReader.signature.recognises(Array(text.utf8)[...]))
    #expect(
      XMLSample.messages(text, by: ArXivAtomReader.self) == [
        "1 error: the answer of arXiv says that the request failed: \"incorrect id format for a\""
      ])
  }
}

@Suite struct OAITests {
  private func record(_ metadata: String, header: String = "oai:arXiv.org:1601.99904") -> Record? {
    let text = """
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record>
      <header><identifier>\(header)</identifier></header><metadata>\(metadata)</metadata>
      </record></ListRecords></OAI-PMH>
      """
    return XMLSample.records(text, by: OAIReader.self).first
  }

  @Test func readsArXiv() throws {
    let record = try #require(
      self.record(
        """
        <arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>1601.99904</id><created>2016-01-09</created>
        <updated>2017-02-03</updated><authors>
        <author><keyname>Church</keyname><forenames>Anna B.</forenames><suffix>III</suffix>
        <affiliation>Oslund</affiliation><affiliation>Quay</affiliation></author>
        <author><keyname>Plato</keyname></author>
        <author><keyname>Collaboration</keyname><forenames>The KESTREL</forenames></author></authors>
        <title>Foam</title><categories>hep-ex cs.LG</categories>
        <doi>10.5555/a 10.5555/b</doi><abstract> On foam. </abstract></arXiv>
        """))
    #expect(record.people == ["Anna B. Church III", "Plato"])
    #expect(record.groups == ["The KESTREL Collaboration"])
    #expect(record.authors.contributors[0].rawAffiliations == ["Oslund", "Quay"])
    #expect(record.date == PartialDate(year: 2016, month: 1, day: 9))
    #expect(record.value(.versionDate) == "2017-02-03")
    #expect(record.ids == ["arXiv 1601.99904", "doi 10.5555/a", "doi 10.5555/b"])
    #expect(record.values(of: .topic).map(\.value) == ["hep-ex", "cs.LG"])
    #expect(record.abstract == "On foam.")
  }

  @Test func readsArXivRaw() throws {
    let record = try #require(
      self.record(
        """
        <arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>0704.99901</id><submitter>A. Lund</submitter>
        <version version="v1"><date>Mon, 2 Apr 2007 19:18:42 GMT</date></version>
        <version version="v2"><date>Tue, 24 Jul 2007 20:10:27 GMT</date></version>
        <title>Tides</title>
        <authors>A. Lund (1), Zo\\"e Ek (2 and 3) and W. Kent Ford Jr. ((1) Oslund, (2) Quay, (3) Marl)</authors>
        <categories>hep-ph</categories><abstract>Short.</abstract></arXivRaw>
        """))
    #expect(record.people == ["A. Lund", "Zoë Ek", "W. Kent Ford Jr."])
    #expect(record.date == PartialDate(year: 2007, month: 4, day: 2))
    #expect(record.value(.version) == "2")
    #expect(record.value(.versionDate) == "2007-07-24")
  }

  @Test func readsDublinCore() throws {
    let record = try #require(
      self.record(
        """
        <oai_dc:dc xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>On moors</dc:title>
        <dc:creator>Lund, Asta</dc:creator><dc:creator>van der Ek, Bo</dc:creator>
        <dc:subject>moors</dc:subject><dc:description>About moors.</dc:description>
        <dc:date>2020-05-06</dc:date><dc:date>2019</dc:date>
        <dc:type>info:eu-repo/semantics/doctoralThesis</dc:type>
        <dc:identifier>https://repo.example/1</dc:identifier>
        <dc:identifier>doi:10.5555/Moor</dc:identifier><dc:language>eng</dc:language></oai_dc:dc>
        """, header: "oai:repo.example:1"))
    #expect(record.people == ["Asta Lund", "Bo van der Ek"])
    #expect(record.kind == .thesis)
    #expect(record.date == PartialDate(year: 2019))
    #expect(record.ids == ["doi 10.5555/moor"])
    #expect(record.value(.url) == "https://repo.example/1")
    #expect(record.value(.key) == "oai:repo.example:1")
    #expect(record.value(.language) == "en")
    #expect(record.value(.keyword) == "moors")
    #expect(record.abstract == "About moors.")
  }

  @Test func saysWhatIsNoPaper() {
    let text = """
      <OAI-PMH><ListRecords>
      <record><header status="deleted"><identifier>oai:a:1</identifier></header></record>
      <record><header><identifier>oai:a:2</identifier></header><metadata><x/></metadata></record>
      </ListRecords><error code="badResumptionToken">too late</error></OAI-PMH>
      """
    #expect(
      XMLSample.messages(text, by: OAIReader.self) == [
        "2 note: the provider has deleted the record \"oai:a:1\"",
        "3 error: the record has no metadata that are read (arXiv, arXivRaw, oai_dc)",
        "4 error: the answer of OAI-PMH says that the request failed: \"too late\"",
      ])
  }
}
