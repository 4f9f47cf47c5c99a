/// What was read from one input: its records, in order, and what it says about them as a whole.
public struct Source: Sendable {
  /// The file as it was given or found.
  public let file: String
  /// Where the file was opened; nil for standard input and for texts.
  public var path: String?
  /// The format's name, as `--input-format` takes it: `profile`.
  public let format: String
  /// The records, in the order of the file.
  public var records: [Record]
  /// What a profile page says about its owner; nil where a source is no profile page.
  public var profile: Profile?
  /// What a user should know about the input.
  public var diagnostics: [Diagnostic]

  /// Creates a source.
  public init(
    file: String, format: String, records: [Record] = [], profile: Profile? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.format = format
    self.records = records
    self.profile = profile
    self.diagnostics = diagnostics
  }
}

/// The header block of a profile page, the list of one person's papers. All is missing on a page
/// that has no header.
public struct Profile: Hashable, Sendable {
  /// The h-index it claims.
  public var hIndex: Int?
  /// The number of papers it claims.
  public var papers: Int?
  /// The number of citations it claims.
  public var citations: Int?
  /// The novelty it claims, in percent.
  public var novelty: Int?
  /// The AI score it claims.
  public var aiScore: Int?

  /// Creates an empty header.
  public init() {}

  /// Whether the page has a header at all.
  public var isEmpty: Bool { self == Profile() }
}
