/// The elements of PubMed that are read.
enum PubMedElement: String, XMLElement {
  case article = "PubmedArticle", bookArticle = "PubmedBookArticle"
  case citation = "MedlineCitation", articleBody = "Article", book = "BookDocument"
  case pmid = "PMID"
  // The journal or the book.
  case journal = "Journal", issn = "ISSN", journalIssue = "JournalIssue", volume = "Volume"
  case issue = "Issue", title = "Title", abbreviation = "ISOAbbreviation", bookBody = "Book"
  case bookTitle = "BookTitle", isbn = "Isbn"
  // Dates.
  case pubDate = "PubDate", articleDate = "ArticleDate", year = "Year", month = "Month"
  case day = "Day", medlineDate = "MedlineDate"
  // The article.
  case articleTitle = "ArticleTitle", vernacularTitle = "VernacularTitle"
  case pagination = "Pagination", pages = "MedlinePgn", startPage = "StartPage"
  case endPage = "EndPage", location = "ELocationID", abstract = "Abstract"
  case abstractText = "AbstractText", language = "Language"
  case publicationTypes = "PublicationTypeList", publicationType = "PublicationType"
  // People.
  case authorList = "AuthorList", author = "Author", investigatorList = "InvestigatorList"
  case investigator = "Investigator", lastName = "LastName", foreName = "ForeName"
  case firstName = "FirstName", initials = "Initials", suffix = "Suffix"
  case collectiveName = "CollectiveName", identifier = "Identifier"
  case affiliationInfo = "AffiliationInfo", affiliation = "Affiliation"
  // What it is about, and other identifiers.
  case meshHeadingList = "MeshHeadingList", meshHeading = "MeshHeading"
  case descriptor = "DescriptorName", keywordList = "KeywordList", keyword = "Keyword"
  case data = "PubmedData", bookData = "PubmedBookData", articleIDs = "ArticleIdList"
  case articleID = "ArticleId", references = "ReferenceList", reference = "Reference"
}
