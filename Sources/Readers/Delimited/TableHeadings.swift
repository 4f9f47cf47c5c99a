/// The headings of columns in the tables of databases and reference managers.
enum TableHeadings {
  /// The field that a heading of a key means; nil for one that is not known.
  static func field(of key: String) -> TableField? { fields[key] }

  /// The fields of the tags that Web of Science has for headings.
  static let webOfScienceTags: [String: TableField] = [
    "au": .authors, "af": .authorFullNames, "ti": .title, "so": .venue, "be": .editors,
    "la": .language, "dt": .type, "de": .keywords, "id": .keywords, "ab": .abstract,
    "cr": .references, "tc": .citations, "py": .year, "pd": .month, "vl": .volume, "is": .issue,
    "bp": .firstPage, "ep": .lastPage, "ar": .articleNumber, "di": .doi, "bn": .isbn,
    "pm": .pubMed, "wc": .topics, "ut": .webOfScience,
  ]

  /// What two ways to write a heading share: its letters and digits in lower case, `authorsid` for
  /// `Author(s) ID`.
  static func key(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "#" }
  }

  /// Headings of a paper's title and of its venue, by which of them a table has: a *Publication Title*
  /// is a journal where there is another title.
  static let titleOrVenue = key("Publication Title")

  private static let fields: [String: TableField] = {
    var fields: [String: TableField] = [:]
    for (field, headings) in headings {
      for heading in headings { fields[key(heading)] = field }
    }
    return fields
  }()

  /// Headings of Scopus, Web of Science, IEEE Xplore, Dimensions, Lens,
  /// PubMed, OpenAlex, SpringerLink, Publish or Perish, Zotero, JabRef and EndNote, and what people
  /// write themselves. Where a table has several columns of a field, a row's value is that of the
  /// heading that comes first here.
  static let headings: [(field: TableField, headings: [String])] = [
    (
      .title,
      [
        "Title", "Document Title", "Article Title", "Item Title", "Paper Title", "Work Title",
        "display_name", "Titel", "Titre", "Título", "Titolo",
      ]
    ),
    (
      .authors,
      [
        "Authors", "Author", "Author(s)", "Author/s", "Author Names", "Author Name", "Author List",
        "authorships.author.display_name", "Autoren", "Auteurs", "Autores", "Autori",
        "Creators", "Creator",
      ]
    ),
    (.authorFullNames, ["Author full names"]),
    (.orcids, ["authorships.author.orcid", "ORCID", "ORCIDs", "Author ORCIDs"]),
    (.authorIDs, ["authorships.author.id", "Author(s) ID", "Author IDs"]),
    (.authorCount, ["AuthorCount", "Author Count", "Number of Authors"]),
    (.editors, ["Editors", "Editor", "Editor(s)", "Book Editors"]),
    (
      .year,
      [
        "Year", "Publication Year", "PubYear", "Pub Year", "Year Published", "Published Year",
        "Jahr", "Année", "Año", "Anno",
      ]
    ),
    (.month, ["Month"]), (.day, ["Day"]),
    (
      .date,
      [
        "Publication Date", "Date Published", "Date", "Published", "Pub Date", "Issue Date",
        "Online Date", "Create Date", "Date of Publication",
      ]
    ),
    (
      .venue,
      [
        "Journal", "Source title", "Source", "Journal/Book", "Journal Title", "Journal Name",
        "Publication Title", "Publication", "Venue", "Publication Source", "Container Title",
        "primary_location.source.display_name", "Booktitle", "Book Title", "Conference",
        "Conference name", "Conference Title", "Proceedings Title", "Zeitschrift", "Revue",
        "Revista", "Rivista",
      ]
    ),
    (.volume, ["Volume", "Vol", "Vol.", "Journal Volume", "biblio.volume"]),
    (
      .issue,
      ["Issue", "Issue Number", "Number", "Journal Issue", "No.", "biblio.issue"]
    ),
    (.pages, ["Pages", "Pagination", "Page", "Page Range"]),
    (
      .firstPage,
      ["Page start", "Start Page", "First Page", "Beginning Page", "biblio.first_page"]
    ),
    (.lastPage, ["Page end", "End Page", "Last Page", "Ending Page", "biblio.last_page"]),
    (.articleNumber, ["Art. No.", "Article Number", "Article No.", "Article ID"]),
    (.doi, ["DOI", "Item DOI", "DOI Link", "Digital Object Identifier"]),
    (.pubMed, ["PubMed ID", "PMID", "Pubmed Id", "ids.pmid"]),
    (.pubMedCentral, ["PMCID", "PMC", "PubMed Central ID", "ids.pmcid"]),
    (.arXiv, ["arXiv", "arXiv ID", "arXiv Number", "Eprint"]),
    (.isbn, ["ISBN", "ISBNs"]),
    (.openAlex, ["OpenAlex ID", "OpenAlex"]),
    (.scopus, ["EID", "Scopus ID"]),
    (
      .webOfScience,
      ["UT (Unique WOS ID)", "UT (Unique ID)", "WOS ID", "Accession Number"]
    ),
    (.abstract, ["Abstract", "Abstract Note", "Zusammenfassung", "Résumé", "Resumen"]),
    (
      .affiliations,
      [
        "Affiliations", "Affiliation", "Author Affiliations", "Author Affiliation", "Institutions",
        "Institution", "authorships.institutions.display_name", "Organisations", "Organizations",
        "Authors Affiliations - Name of Research organization",
      ]
    ),
    (
      .type,
      [
        "Document Type", "Publication Type", "Type", "Item Type", "Content Type",
        "Document Identifier", "Reference Type", "BibliographyType",
      ]
    ),
    (
      .keywords,
      [
        "Author Keywords", "Keywords", "Keyword", "Index Keywords", "Keywords Plus",
        "IEEE Terms", "INSPEC Controlled Terms", "INSPEC Non-Controlled Terms", "MeSH Terms",
        "Mesh_Terms", "Manual Tags", "Automatic Tags", "Tags",
      ]
    ),
    (
      .topics,
      [
        "Fields of Study", "Research Areas", "WoS Categories", "Topic", "Topics",
        "primary_topic.display_name", "Subject", "Subjects",
      ]
    ),
    (
      .language,
      ["Language", "Language of Original Document", "Languages", "Sprache", "Langue"]
    ),
    (
      .citations,
      [
        "Cited by", "Times cited", "Times Cited, WoS Core", "Citations", "Citation Count",
        "Article Citation Count", "Cites", "Citing Works Count", "cited_by_count", "Citing Count",
      ]
    ),
    (.references, ["References", "Cited References"]),
    (
      .url,
      ["URL", "Link", "Url", "ArticleURL", "Source URLs", "External URL", "PDF Link", "Links"]
    ),
  ]
}
