/// One entry of one source: what it says about a paper, before anything is inferred.
public struct Record: Hashable, Sendable {
  /// Where the entry begins.
  public var location: SourceLocation
  /// The title and authors.
  public var heading: Heading
  /// The ways to split a line that joins title and authors, `heading` among them; empty where the
  /// source separates them.
  public var candidates: [Heading]
  /// Ways to split it that are right only where they begin with a name known from elsewhere.
  public var unlikelyCandidates: [Heading] = []
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
  /// The subject area as the source codes it: `LG`.
  public var area: String?
  /// A score that the source gives to the paper.
  public var score: Double?
  /// Whether the source says that code is published with the paper.
  public var hasCode: Bool
  /// Whether the source says that this is a preprint.
  public var isPreprint: Bool

  /// Creates a record.
  public init(
    location: SourceLocation, heading: Heading, candidates: [Heading] = [],
    date: PartialDate? = nil, venue: String? = nil, organisations: [Organisation] = [],
    identifiers: [Identifier] = [], abstract: String? = nil, area: String? = nil,
    score: Double? = nil, hasCode: Bool = false, isPreprint: Bool = false
  ) {
    self.location = location
    self.heading = heading
    self.candidates = candidates
    self.date = date
    self.venue = venue
    self.organisations = organisations
    self.identifiers = identifiers
    self.abstract = abstract
    self.area = area
    self.score = score
    self.hasCode = hasCode
    self.isPreprint = isPreprint
  }
}

/// A title and the authors under it.
public struct Heading: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The authors.
  public var authors: AuthorList

  /// Creates a heading.
  public init(title: String, authors: AuthorList) {
    self.title = title
    self.authors = authors
  }
}
