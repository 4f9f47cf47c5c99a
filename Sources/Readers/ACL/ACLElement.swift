/// The elements of the ACL Anthology that are read.
enum ACLElement: String, XMLElement {
  case collection, volume, meta, paper, frontmatter
  case booktitle, journalTitle = "journal-title", journalVolume = "journal-volume"
  case journalIssue = "journal-issue", journal, issue, month, year
  case author, editor, first, last, affiliation, variant
  case title, abstract, pages, url, doi, bibkey, language, retracted
}
