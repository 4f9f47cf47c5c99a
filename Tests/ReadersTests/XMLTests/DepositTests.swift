import CoterieReaders
import CoterieRecords
import Testing

@Suite struct ORCIDXMLTests {
  private let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <record:record path="/0000-0002-1825-0097" xmlns:record="http://www.orcid.org/ns/record">
    <person:person path="/0000-0002-1825-0097/person"><person:name>
    <personal-details:given-names>Asta</personal-details:given-names>
    <personal-details:family-name>Lund</personal-details:family-name></person:name></person:person>
    <activities:activities-summary>
    <activities:fundings><activities:group><funding:funding-summary><funding:title>
    <common:title>A grant</common:title></funding:title></funding:funding-summary></activities:group></activities:fundings>
    <activities:works><activities:group><common:external-ids><common:external-id>
    <common:external-id-type>doi</common:external-id-type>
    <common:external-id-value>10.5555/A</common:external-id-value>
    <common:external-id-relationship>self</common:external-id-relationship></common:external-id>
    <common:external-id><common:external-id-type>isbn</common:external-id-type>
    <common:external-id-value>9783000000004</common:external-id-value>
    <common:external-id-relationship>part-of</common:external-id-relationship></common:external-id></common:external-ids>
    <work:work-summary put-code="1" display-index="0"><work:title><common:title>Wrong</common:title></work:title>
    </work:work-summary>
    <work:work-summary put-code="2" display-index="1"><work:title><common:title>On quays</common:title>
    <common:subtitle>a study</common:subtitle></work:title><work:type>journal-article</work:type>
    <common:publication-date><common:year>2019</common:year><common:month>03</common:month></common:publication-date>
    <work:journal-title>Annals of quays</work:journal-title></work:work-summary></activities:group></activities:works>
    </activities:activities-summary></record:record>
    """

  @Test func readsTheWorksOfARecord() {
    let records = XMLSample.records(text, by: ORCIDXMLReader.self)
    #expect(records.map(\.title) == ["On quays: a study"])
    #expect(records[0].people == ["Asta Lund"])
    #expect(records[0].orcids == ["0000-0002-1825-0097"])
    #expect(records[0].authors.hidden == .unknown)
    #expect(records[0].ids == ["doi 10.5555/a"])
    #expect(records[0].venue == "Annals of quays")
    #expect(records[0].date == PartialDate(year: 2019, month: 3))
    #expect(records[0].kind == .article)
    #expect(records[0].value(.key) == "2")
  }

  @Test func readsTheContributorsOfAWork() {
    let work = """
      <work:work put-code="3" xmlns:work="http://www.orcid.org/ns/work"><work:title><common:title>T</common:title></work:title>
      <work:contributors><work:contributor><common:contributor-orcid>
      <common:path>0000-0002-1825-0097</common:path></common:contributor-orcid>
      <work:credit-name>Lund, Asta</work:credit-name></work:contributor><work:contributor>
      <work:credit-name>Bo Ek</work:credit-name><work:contributor-attributes>
      <work:contributor-role>editor</work:contributor-role></work:contributor-attributes></work:contributor>
      </work:contributors></work:work>
      """
    let record = XMLSample.records(work, by: ORCIDXMLReader.self).first
    #expect(record?.people == ["Asta Lund"])
    #expect(record?.orcids == ["0000-0002-1825-0097"])
    #expect(record?.authors.hidden == AuthorList.Hidden.none)
  }
}

@Suite struct DataCiteXMLTests {
  private let text = """
    <resource xmlns="http://datacite.org/schema/kernel-4">
    <identifier identifierType="DOI">10.5555/DATA.1</identifier>
    <creators><creator><creatorName nameType="Personal">Lund, Asta</creatorName><givenName>Asta</givenName>
    <familyName>Lund</familyName>
    <nameIdentifier nameIdentifierScheme="ORCID">https://orcid.org/0000-0002-1825-0097</nameIdentifier>
    <affiliation affiliationIdentifier="https://ror.org/0zz000001" affiliationIdentifierScheme="ROR">Oslund</affiliation>
    <affiliation>Marl</affiliation></creator>
    <creator><creatorName nameType="Organizational">Rope Network</creatorName></creator>
    <creator><creatorName>Ek, Bo</creatorName></creator></creators>
    <titles><title titleType="Subtitle">all of them</title><title>Tides</title></titles>
    <publisher>Quay Repository</publisher><publicationYear>2021</publicationYear>
    <subjects><subject>tides</subject></subjects>
    <contributors><contributor contributorType="Editor"><contributorName>Moor, Jan</contributorName></contributor>
    <contributor contributorType="Sponsor"><contributorName>Bank</contributorName></contributor></contributors>
    <dates><date dateType="Issued">2021-04-05</date></dates><language>en</language>
    <resourceType resourceTypeGeneral="Dataset">Table</resourceType><version>1.2</version>
    <descriptions><description descriptionType="Abstract">All tides.</description></descriptions></resource>
    """

  @Test func readsAllFields() throws {
    let record = try #require(XMLSample.records(text, by: DataCiteXMLReader.self).first)
    #expect(record.title == "Tides: all of them")
    #expect(record.people == ["Asta Lund", "Bo Ek"])
    #expect(record.groups == ["Rope Network"])
    #expect(record.orcids == ["0000-0002-1825-0097", nil])
    #expect(record.authors.contributors[0].affiliations.map(\.ror) == ["0zz000001"])
    #expect(record.authors.contributors[0].rawAffiliations == ["Marl"])
    #expect(record.others(.editor) == ["Jan Moor"])
    #expect(record.ids == ["doi 10.5555/data.1"])
    #expect(record.date == PartialDate(year: 2021, month: 4, day: 5))
    #expect(record.venue == "Quay Repository")
    #expect(record.kind == .dataset)
    #expect(record.abstract == "All tides.")
    #expect(record.value(.version) == "1.2")
    #expect(record.value(.keyword) == "tides")
  }
}
