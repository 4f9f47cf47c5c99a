public import CoterieIdentities
public import CoterieRecords

/// An input as the corpus took it: how much it held, and what was inferred about it.
public struct CorpusSource: Sendable {
  /// The file.
  public let file: String
  /// The format's name.
  public let format: String
  /// How many records were read from it.
  public let recordCount: Int
  /// How many records that describe persons were read from it.
  public internal(set) var personRecordCount = 0
  /// The figures of a profile page's header; nil for other formats.
  public let profile: Profile?
  /// The owner of a profile page, where known.
  public internal(set) var owner: PageOwner?
  /// Who is named on every list of a page whose owner is not clear: one person on all its papers.
  var constantName: PersonName?
  /// The year that was inferred for papers whose year the page leaves out.
  public internal(set) var inferredYear: InferredYear?

  /// Creates a source of which nothing is inferred yet.
  init(_ source: RecordSource, recordCount: Int) {
    file = source.file
    format = source.format
    profile = source.profile
    self.recordCount = recordCount
  }
}

/// What a user may say about the inputs.
public struct CorpusOptions: Sendable {
  /// How it is decided which mentions are one person.
  public var identity = IdentityMethod.exact

  /// Whether the owners of profile pages are inferred.
  public var infersOwners = true
  /// Owners that the user names, by file: its path, or the end of it, from any `/` on. One page is
  /// meant; the longest text counts where several mean it.
  public var owners: [String: PersonName] = [:]
  /// When the pages were saved.
  public var asOf: PartialDate?
  /// What the user decided about who is who.
  public var ledger = Ledger()

  /// Creates the default options.
  public init() {}
}
