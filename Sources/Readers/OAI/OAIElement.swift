/// The elements of OAI-PMH and its metadata that are read.
enum OAIElement: String, XMLElement {
  // The protocol.
  case record, header, identifier, metadata, error
  // Of arXiv: `arXiv` and `arXivRaw`.
  case arXiv, arXivRaw, id, created, updated, authors, author, keyname, forenames, suffix
  case affiliation, title, categories, comments, journalReference = "journal-ref", doi, abstract
  case version, date
  // Dublin Core.
  case dc, creator, contributor, subject, description, publisher, type, source, language
}
