/// The elements of arXiv's Atom feeds that are read.
enum AtomElement: String, XMLElement {
  case entry, id, updated, published, title, summary, author, name, affiliation
  case doi, journalReference = "journal_ref", comment, category, link
}
