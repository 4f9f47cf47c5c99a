import CoterieReaders
import CoterieRecords
import Testing

@Suite struct DBLPTests {
  private func record(_ text: String) -> Record? {
    XMLSample.records("<dblp>\(text)</dblp>", by: DBLPReader.self).first
  }

  @Test func readsAllFieldsOfAnArticle() throws {
    let record = try #require(
      self.record(
        """
        <article mdate="2024-01-01" key="journals/jq/LundE19" publtype="survey">
        <author orcid="0000-0002-1825-0097">Asta Lund 0003</author>
        <author pid="12/3456">&Aring;sa Ek</author>
        <title>On <i>cuts</i> &amp; graphs?</title>
        <pages>283-92</pages><year>2019</year><month>June</month>
        <volume>12</volume><number>3</number><journal>J. Quays</journal>
        <ee type="oa">https://doi.org/10.5555/JQ.1</ee><ee>https://quay.example/1</ee>
        <cite>conf/a/b</cite><cite>...</cite>
        </article>
        """))
    #expect(record.title == "On cuts & graphs?")
    #expect(record.people == ["Asta Lund", "Åsa Ek"])
    #expect(
      record.authors.contributors.map(\.evidence) == [
        ["dblp Asta Lund 0003 stated", "orcid 0000-0002-1825-0097 stated"], ["dblp 12/3456 stated"],
      ])
    #expect(record.date == PartialDate(year: 2019, month: 6))
    #expect(record.venue == "J. Quays")
    #expect(record.kind == .review)
    #expect(record.ids == ["dblp journals/jq/LundE19", "doi 10.5555/jq.1"])
    #expect(record.value(.key) == "journals/jq/LundE19")
    #expect(record.value(.firstPage) == "283")
    #expect(record.value(.lastPage) == "292")
    #expect(record.value(.volume) == "12")
    #expect(record.value(.issue) == "3")
    #expect(record.value(.url) == "https://quay.example/1")
    #expect(record.values(of: .reference).map(\.value) == ["conf/a/b"])
  }

  @Test(arguments: [
    ("article", WorkKind.article), ("inproceedings", .conferencePaper), ("proceedings", .book),
    ("book", .book), ("incollection", .bookChapter), ("phdthesis", .thesis),
    ("mastersthesis", .thesis), ("data", .dataset),
  ])
  func knowsTheKindOfARecord(element: String, kind: WorkKind) {
    let text = "<\(element) key=\"a/b\"><title>On kinds.</title></\(element)>"
    #expect(record(text)?.kind == kind)
    #expect(record(text)?.title == "On kinds")
  }

  @Test func takesCoRRForPreprints() {
    let record = self.record(
      """
      <article key="journals/corr/abs-2101-99907"><author>Bo Li</author><title>On queues.</title>
      <journal>CoRR</journal><ee>https://arxiv.org/abs/2101.99907</ee></article>
      """)
    #expect(record?.isPreprint == true)
    #expect(record?.kind == .preprint)
    #expect(record?.ids == ["arXiv 2101.99907"])
  }

  @Test func readsThePageOfAPerson() {
    let text = """
      <?xml version="1.0"?>
      <dblpperson name="Bo Li 0001" pid="1/2" n="1">
      <person key="homepages/1/2" mdate="2020-01-01"><author pid="1/2">Bo Li 0001</author></person>
      <r><article key="a/b"><author pid="1/2">Bo Li 0001</author><title>On pages.</title></article></r>
      <coauthors n="0"></coauthors>
      </dblpperson>
      """
    let table = XMLSample.table(text, by: DBLPReader.self)
    #expect(table.records.map(\.title) == ["On pages"])
    #expect(
      table.records[0].authors.contributors[0].evidence == [
        "dblp Bo Li 0001 stated", "dblp 1/2 stated",
      ])
    #expect(table.log.count(of: .personRecord) == 1)
  }

  @Test func takesNamesOfAPersonTogether() {
    let table = XMLSample.table(
      """
      <dblp>
      <www key="homepages/1/2"><author>&Aring;sa Ek 0001</author><author>Asa Berg</author>
      <title>Home Page</title><url>https://orcid.org/0000-0002-1825-0097</url>
      <url>https://quay.example/~ek</url></www>
      <www key="homepages/w/WeiTan" publtype="disambiguation"><author>Wei Tan</author></www>
      <www key="www/org/quay"><author>Bo Li</author><author>Asta Lund</author><title>Quays</title></www>
      <www key="homepages/3/4"><crossref>homepages/1/2</crossref></www>
      </dblp>
      """, by: DBLPReader.self)
    #expect(table.count == 0 && table.personCount == 1)
    let person = table.person(0)
    #expect(person.names == [PersonName(given: "Asa", family: "Berg")])
    #expect(
      person.identifiers.map { "\($0.kind) \($0.value)" } == [
        "dblp 1/2", "dblp Åsa Ek 0001", "orcid 0000-0002-1825-0097",
      ])
  }

  @Test func readsISO8859WhateverTheBytesAre() {
    let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<dblp>"
    let text =
      head + "<article key=\"a/b\"><author>Zo\u{EB} Lund</author><title>T.</title></article></dblp>"
    let latin1 = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [latin1, Array(text.utf8)] {
      let table = DBLPReader.table(of: bytes, file: "file.xml")
      #expect(table.records.map(\.people) == [["Zoë Lund"]])
      #expect(table.log.isEmpty)
    }
  }

  @Test func takesGroupsForGroups() {
    let record = self.record(
      "<article key=\"a/b\"><author>Asta Lund</author><author>The KESTREL Collaboration</author><title>T.</title></article>"
    )
    #expect(record?.people == ["Asta Lund"])
    #expect(record?.groups == ["The KESTREL Collaboration"])
  }
}
