/// A field of BibTeX that is understood, whatever it is called.
enum BibTeXField: UInt8, CaseIterable {
  case title, subtitle, bookTitle, journal, fullJournal, series, publisher, school
  case author, editor, translator, collaboration
  case authorORCIDs, orcidNumbers, researcherNumbers, affiliation
  case year, month, day, date, earlyAccess
  case volume, number, pages, articleNumber
  case doi, eprint, archive, primaryClass, arXiv, pubMed, pubMedCentral, isbn, url
  case accession, bibURL
  case keywords, topics, abstract, language, kind, note, references
  case timesCited, allTimesCited
  case crossref, xdata
  /// What BibTeX shows of a work without authors, and how such a work was published.
  case label, howPublished

  /// Whether several fields of the name are one list.
  var isList: Bool { self == .keywords || self == .topics || self == .references }

  /// The fields by their names in small letters.
  static let names: [String: BibTeXField] = [
    "title": .title, "subtitle": .subtitle, "booktitle": .bookTitle, "journal": .journal,
    "journaltitle": .journal, "journal-full": .fullJournal, "fjournal": .fullJournal,
    "series": .series, "publisher": .publisher, "school": .school, "institution": .school,
    "organization": .publisher,
    "author": .author, "authors": .author, "editor": .editor, "editors": .editor,
    "book-editor": .editor, "translator": .translator, "collaboration": .collaboration,
    "author+an:orcid": .authorORCIDs,
    "orcid-numbers": .orcidNumbers, "researcherid-numbers": .researcherNumbers,
    "affiliation": .affiliation, "affiliations": .affiliation,
    "year": .year, "month": .month, "day": .day, "date": .date,
    "early-access-date": .earlyAccess,
    "key": .label, "howpublished": .howPublished,
    "volume": .volume, "number": .number, "issue": .number, "pages": .pages, "page": .pages,
    "eid": .articleNumber, "art_number": .articleNumber, "article-number": .articleNumber,
    "articleno": .articleNumber, "article_number": .articleNumber,
    "doi": .doi, "eprint": .eprint, "archiveprefix": .archive, "eprinttype": .archive,
    "primaryclass": .primaryClass, "eprintclass": .primaryClass, "arxivid": .arXiv,
    "arxiv": .arXiv, "pmid": .pubMed, "pubmed_id": .pubMed, "pubmedid": .pubMed,
    "pmcid": .pubMedCentral, "isbn": .isbn, "url": .url, "adsurl": .url,
    "unique-id": .accession, "biburl": .bibURL,
    "keywords": .keywords, "keyword": .keywords, "author_keywords": .keywords,
    "keywords-plus": .topics, "research-areas": .topics, "web-of-science-categories": .topics,
    "abstract": .abstract, "language": .language, "langid": .language, "type": .kind,
    "document_type": .kind, "note": .note, "references": .references,
    "cited-references": .references, "times-cited": .timesCited, "times-cited-all": .allTimesCited,
    "crossref": .crossref, "xdata": .xdata,
  ]
}
