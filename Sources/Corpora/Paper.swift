public import CoterieRecords

/// A paper: what the records of it say together.
public struct Paper: Sendable {
  /// A stable key made of the title's first words: `fast-and-rip-optimal-transforms`.
  public let id: String
  /// The title.
  public let title: String
  /// The authors: those shown, in order, then those inferred.
  public internal(set) var authorships: [Authorship]
  /// The author whose name the sources print last, who may be printed before as well; nil where they
  /// print none.
  public internal(set) var lastShownAuthor: Int?
  /// How many authors the sources leave out, the inferred ones among them.
  public let hiddenAuthors: AuthorList.Hidden
  /// The date, its year printed or inferred.
  public let date: PartialDate?
  /// How the year was inferred; nil where it is printed or missing.
  public let inferredYear: InferredYear?
  /// Where it appeared.
  public let venue: String?
  /// The organisations named for it, each once.
  public let organisations: [Organisation]
  /// Its identifiers.
  public let identifiers: [Identifier]
  /// The abstract.
  public let abstract: String?
  /// The subject area.
  public let area: String?
  /// The source's score.
  public let score: Double?
  /// Whether code is published with it.
  public let hasCode: Bool
  /// Where its records begin, the one that was preferred first.
  public let records: [SourceLocation]
  /// The record that each field was taken from, as an index into ``records``.
  public let origins: [Field: Int]

  /// The fields of a paper that records may fill differently.
  public enum Field: String, Sendable, CaseIterable {
    case title, authors, date, venue, organisations, abstract, area, score, code
  }

  /// Where a field was taken from; nil where no record fills it.
  public func origin(of field: Field) -> SourceLocation? {
    origins[field].map { records[$0] }
  }

  /// The year, printed or inferred.
  public var year: Int? { date?.year }
  /// The year as people should read it: `2024`, `2026 or later`; nil where it is missing.
  public var yearText: String? { inferredYear?.description ?? year.map { "\($0)" } }
  /// Whether the sources leave authors out.
  public var isTruncated: Bool { hiddenAuthors != .none }
  /// The number of authors as far as it is known: those shown and inferred, or as many as the sources
  /// count. A truncated list of unknown length makes it a lower bound.
  public var knownAuthorCount: Int {
    guard case .count(let hidden) = hiddenAuthors else { return authorships.count }
    let (count, isTooLarge) = shownAuthorCount.addingReportingOverflow(hidden)
    return isTooLarge ? .max : Swift.max(authorships.count, count)
  }
  /// How many different authors the sources show.
  public var shownAuthorCount: Int { authorships.count { !$0.isInferred } }
  /// The fewest authors that the paper can have: a truncated list hides one at least.
  public var leastAuthorCount: Int {
    isTruncated ? max(knownAuthorCount, shownAuthorCount + 1) : knownAuthorCount
  }
  /// The authors that the sources show, in order.
  public var shownAuthorships: some Sequence<Authorship> {
    authorships.lazy.filter { !$0.isInferred }
  }
}

/// One author on one paper.
public struct Authorship: Hashable, Sendable {
  /// The author's number in the corpus.
  public let author: Int
  /// The name as shown on this paper.
  public let name: PersonName
  /// The place in the author list, from 0; nil for an inferred author, who has none.
  public let place: Int?

  /// Whether no source shows the name on this paper.
  public var isInferred: Bool { place == nil }
}

/// A person.
public struct Author: Hashable, Sendable {
  /// A stable key of the name: `nir-ailon`, with `-2` and so on where two persons share it.
  public let id: String
  /// The name.
  public let name: PersonName
}
