import CoterieReaders
import CoterieRecords
import Testing

@Suite struct PubMedTests {
  private func record(_ article: String, _ rest: String = "", data: String = "") -> Record? {
    let text = """
      <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">99900001</PMID>
      <DateRevised><Year>2021</Year></DateRevised><Article>\(article)</Article>\(rest)</MedlineCitation>
      <PubmedData>\(data)</PubmedData></PubmedArticle></PubmedArticleSet>
      """
    return XMLSample.records(text, by: PubMedReader.self).first
  }

  private let journal = """
    <Journal><ISSN>0000-0000</ISSN><JournalIssue><Volume>33</Volume><Issue>2</Issue>
    <PubDate><Year>2013</Year><Month>Feb</Month><Day>5</Day></PubDate></JournalIssue>
    <Title>Annals of quays</Title><ISOAbbreviation>Ann Quays</ISOAbbreviation></Journal>
    <ArticleTitle>On H<sub>2</sub>O &amp; quays.</ArticleTitle><Pagination><MedlinePgn>305-10</MedlinePgn></Pagination>
    """

  @Test func readsAllFields() throws {
    let article =
      journal + """
        <ELocationID EIdType="doi" ValidYN="Y">10.5555/Quay.1</ELocationID>
        <Abstract><AbstractText Label="AIM">To see.</AbstractText><AbstractText>We saw.</AbstractText></Abstract>
        <AuthorList CompleteYN="N">
        <Author ValidYN="Y"><LastName>Lund</LastName><ForeName>Asta B</ForeName><Initials>AB</Initials>
        <Suffix>3rd</Suffix><Identifier Source="ORCID">http://orcid.org/0000-0002-1825-0097</Identifier>
        <AffiliationInfo><Affiliation>Oslund.</Affiliation></AffiliationInfo>
        <AffiliationInfo><Affiliation>Marl.</Affiliation></AffiliationInfo></Author>
        <Author><CollectiveName>KESTREL Study Group</CollectiveName></Author>
        <Author><LastName>Ek</LastName><Initials>B</Initials></Author></AuthorList>
        <Language>fre</Language><PublicationTypeList><PublicationType UI="D1">Journal Article</PublicationType>
        <PublicationType>Review</PublicationType></PublicationTypeList>
        """
    let rest = """
      <CommentsCorrectionsList><CommentsCorrections><PMID>5</PMID></CommentsCorrections></CommentsCorrectionsList>
      <MeshHeadingList><MeshHeading><DescriptorName>Water</DescriptorName></MeshHeading></MeshHeadingList>
      <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">quays</Keyword></KeywordList>
      <InvestigatorList><Investigator><LastName>Tan</LastName><ForeName>Wei</ForeName></Investigator></InvestigatorList>
      """
    let data = """
      <History><PubMedPubDate PubStatus="pubmed"><Year>2012</Year></PubMedPubDate></History>
      <ArticleIdList><ArticleId IdType="pubmed">99900001</ArticleId>
      <ArticleId IdType="pmc">PMC9990001</ArticleId><ArticleId IdType="doi">10.5555/quay.1</ArticleId></ArticleIdList>
      <ReferenceList><Reference><Citation>A.</Citation><ArticleIdList>
      <ArticleId IdType="doi">10.5555/cited</ArticleId><ArticleId IdType="pubmed">77</ArticleId></ArticleIdList>
      </Reference></ReferenceList>
      """
    let record = try #require(self.record(article, rest, data: data))
    #expect(record.title == "On H2O & quays.")
    #expect(record.people == ["Asta B Lund 3rd", "B Ek"])
    #expect(record.groups == ["KESTREL Study Group"])
    #expect(record.authors.contributors[1].isGroup)
    #expect(record.authors.hidden == .unknown)
    #expect(record.orcids == ["0000-0002-1825-0097", nil])
    #expect(record.authors.contributors[0].rawAffiliations == ["Oslund.", "Marl."])
    #expect(record.others(.investigator) == ["Wei Tan"])
    #expect(record.venue == "Annals of quays")
    #expect(record.date == PartialDate(year: 2013, month: 2, day: 5))
    #expect(
      record.ids == [
        "pubMed 99900001", "doi 10.5555/quay.1", "pubMedCentral pmc9990001",
      ]
        || Set(record.ids) == [
          "pubMed 99900001", "doi 10.5555/quay.1", "pubMedCentral pmc9990001",
        ])
    #expect(record.value(.key) == "99900001")
    #expect(record.value(.volume) == "33")
    #expect(record.value(.firstPage) == "305")
    #expect(record.value(.lastPage) == "310")
    #expect(record.value(.language) == "fr")
    #expect(record.kind == .review)
    #expect(record.abstract == "AIM: To see.\nWe saw.")
    #expect(record.value(.topic) == "Water")
    #expect(record.value(.keyword) == "quays")
    #expect(record.values(of: .reference).map(\.value) == ["77"])
  }

  @Test(arguments: [
    ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", PartialDate(year: 1998, month: 12)),
    ("<MedlineDate>2000 Spring</MedlineDate>", PartialDate(year: 2000)),
    ("<MedlineDate>Summer 2001</MedlineDate>", PartialDate(year: 2001)),
    ("<Year>2002</Year><Season>Fall</Season>", PartialDate(year: 2002)),
    ("<Year>2003</Year><Month>02</Month><Day>31</Day>", PartialDate(year: 2003, month: 2)),
    ("<Year>soon</Year>", nil),
  ])
  func readsDates(date: String, expected: PartialDate?) {
    let article =
      "<Journal><JournalIssue><PubDate>\(date)</PubDate></JournalIssue></Journal>"
      + "<ArticleTitle>[Sur les quais].</ArticleTitle>"
    #expect(self.record(article)?.date == expected)
    #expect(self.record(article)?.title == "Sur les quais.")
  }

  @Test func readsChaptersOfBooks() throws {
    let text = """
      <PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>99900002</PMID>
      <ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList>
      <Book><BookTitle>Book of quays</BookTitle><PubDate><Year>2020</Year></PubDate>
      <AuthorList Type="editors"><Author><LastName>Moor</LastName><ForeName>Jan</ForeName></Author></AuthorList>
      <AuthorList Type="authors"><Author><LastName>Tan</LastName><ForeName>Wei</ForeName></Author></AuthorList></Book>
      <ArticleTitle>A chapter</ArticleTitle>
      <AuthorList Type="authors"><Author><LastName>Lund</LastName><ForeName>Asta</ForeName></Author></AuthorList>
      </BookDocument></PubmedBookArticle></PubmedArticleSet>
      """
    let record = try #require(XMLSample.records(text, by: PubMedReader.self).first)
    #expect(record.title == "A chapter")
    #expect(record.venue == "Book of quays")
    #expect(record.people == ["Asta Lund"])
    #expect(record.others(.editor) == ["Jan Moor"])
    #expect(record.kind == .bookChapter)
    #expect(record.date == PartialDate(year: 2020))
  }
}
