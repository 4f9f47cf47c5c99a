import CoterieReaders
import CoterieRecords
import Testing

@Suite struct ACLTests {
  private let collection = """
    <?xml version='1.0' encoding='UTF-8'?>
    <collection id="2030.quay">
      <volume id="main" ingest-date="2030-07-01">
        <meta>
          <booktitle>Proceedings of <fixed-case>Q</fixed-case>uays</booktitle>
          <editor><first>Jan</first><last>Moor</last></editor>
          <month>August 26-30</month><year>2030</year>
        </meta>
        <frontmatter><url>2030.quay-main.0</url></frontmatter>
        <paper id="1">
          <title>Names &amp; <b>Numbers</b></title>
          <author><first>Anna B.</first><last>Church III</last></author>
          <author><first/><last>Plato</last></author>
          <pages>1–16</pages><doi>10.5555/2030.quay-main.1</doi><language>fra</language>
          <abstract>One line.
    Another.</abstract>
          <bibkey>church-plato-2030-names</bibkey>
        </paper>
        <!-- <paper id="2"><title>Gone</title></paper> -->
        <paper id="3"><title>Alone</title><retracted date="2031-01-01"/></paper>
      </volume>
      <volume id="short" type="journal"><meta><journal-title>Tides</journal-title>
      <journal-volume>7</journal-volume></meta><paper id="4"><title>Short</title></paper></volume>
    </collection>
    """

  private var records: [Record] { XMLSample.records(collection, by: ACLReader.self) }

  @Test func readsAllFieldsOfAPaper() {
    let record = records[0]
    #expect(record.title == "Names & Numbers")
    #expect(record.authors.names.map(\.family) == ["Church", "Plato"])
    #expect(record.authors.names.map(\.suffix) == ["III", ""])
    #expect(record.others(.editor) == ["Jan Moor"])
    #expect(record.venue == "Proceedings of Quays")
    #expect(record.date == PartialDate(year: 2030, month: 8))
    #expect(record.kind == .conferencePaper)
    #expect(record.ids == ["acl 2030.quay-main.1", "doi 10.5555/2030.quay-main.1"])
    #expect(record.value(.key) == "2030.quay-main.1")
    #expect(record.value(.firstPage) == "1")
    #expect(record.value(.lastPage) == "16")
    #expect(record.value(.language) == "fr")
    #expect(record.abstract == "One line.\nAnother.")
    #expect(record.siteValue("bibkey") == "church-plato-2030-names")
  }

  @Test func keepsVolumesApart() {
    #expect(records.map(\.title) == ["Names & Numbers", "Alone", "Short"])
    #expect(records[1].siteValue("retracted") == "true")
    #expect(records[2].venue == "Tides")
    #expect(records[2].kind == .article)
    #expect(records[2].otherContributors.isEmpty)
    #expect(records[2].value(.volume) == "7")
    #expect(records[2].date == PartialDate(year: 2030))
  }

  @Test(arguments: [
    ("P18", "1", "7", "p18-1007"), ("W96", "1", "2", "w96-0102"), ("D19", "50", "3", "d19-5003"),
    ("D19", "1", "3", "d19-1003"), ("2020.acl", "main", "12", "2020.acl-main.12"),
  ])
  func numbersPapersAsTheAnthologyDoes(
    collection: String, volume: String, paper: String, number: String
  ) {
    let text =
      "<collection id=\"\(collection)\"><volume id=\"\(volume)\">"
      + "<paper id=\"\(paper)\"><title>T</title></paper></volume></collection>"
    let record = XMLSample.records(text, by: ACLReader.self).first
    #expect(record?.ids == ["acl \(number)"])
  }
}
