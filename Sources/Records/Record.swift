/// One entry of one source: what it says about a paper, before anything is inferred.
///
/// It is the value that a reader fills and a test writes; many of them are kept in a ``RecordTable``.
public struct Record: Hashable, Sendable {
  /// Where the entry begins.
  public var location: SourceLocation
  /// The title; empty where there is none.
  public var title: String
  /// The authors.
  public var authors: AuthorList
  /// Editors, translators and others who are no authors.
  public var otherContributors: [Contributor] = []
  /// The ways to split a line that joins title and authors, the one taken among them; empty where the
  /// source separates them.
  public var splits: [TitleAndAuthors] = []
  /// Ways to split it that are right only where they begin with a name known from elsewhere.
  public var unlikelySplits: [TitleAndAuthors] = []
  /// What it is.
  public var kind = WorkKind.unknown
  /// The date as printed. A profile page leaves out the year of its own year.
  public var date: PartialDate?
  /// Where the paper appeared.
  public var venue: String?
  /// The organisations that the entry names for the paper, not for each author.
  public var organisations: [Organisation]
  /// Identifiers of the paper.
  public var identifiers: [Identifier]
  /// The abstract.
  public var abstract: String?
  /// All else that the source says: volume, pages, keywords, citations, the site's own figures.
  public var fields: [FieldValue]
  /// Whether the source says that this is a preprint.
  public var isPreprint: Bool

  /// Creates a record.
  public init(
    location: SourceLocation, title: String, authors: AuthorList = AuthorList(),
    date: PartialDate? = nil, venue: String? = nil, organisations: [Organisation] = [],
    identifiers: [Identifier] = [], abstract: String? = nil, fields: [FieldValue] = [],
    isPreprint: Bool = false
  ) {
    self.location = location
    self.title = title
    self.authors = authors
    self.date = date
    self.venue = venue
    self.organisations = organisations
    self.identifiers = identifiers
    self.abstract = abstract
    self.fields = fields
    self.isPreprint = isPreprint
  }
}

extension Record {
  /// The values of a field.
  public func values(of field: RecordField) -> [FieldValue] { fields.filter { $0.field == field } }

  /// What a site says in a field of its own; nil where it says nothing.
  public func siteValue(_ name: String) -> String? {
    fields.first { $0.field == .site && $0.name == name }?.value
  }
}
