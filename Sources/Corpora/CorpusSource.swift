public import CoterieRecords

/// An input as the corpus took it: how much it held, and what was inferred of it.
public struct CorpusSource: Sendable {
  /// The file.
  public let file: String
  /// The format's name.
  public let format: String
  /// How many records were read from it.
  public let recordCount: Int
  /// The figures of a profile page's header; nil for other formats.
  public let profile: Profile?
  /// The owner of a profile page, where known.
  public let owner: PageOwner?
  /// The year that was inferred for papers whose year the page leaves out.
  public let inferredYear: InferredYear?
}

/// What a user may say about the inputs.
public struct CorpusOptions: Sendable {
  /// Whether the owners of profile pages are inferred.
  public var infersOwners = true
  /// Owners that the user names, by file; the end of a file's path will do, from any `/` on.
  public var owners: [String: PersonName] = [:]
  /// When the pages were saved.
  public var asOf: PartialDate?

  /// Creates the default options.
  public init() {}

  /// The owner that the user names for a file.
  func owner(of file: String) -> PersonName? {
    owners[file] ?? owners.filter { Self.names($0.key, file) }.max { $0.key < $1.key }?.value
  }

  /// Whether what the user calls a file is that file: one path is the end of the other.
  static func names(_ given: String, _ file: String) -> Bool {
    let given = given.hasPrefix("./") ? String(given.dropFirst(2)) : given
    return given == file || file.hasSuffix("/\(given)") || given.hasSuffix("/\(file)")
  }
}
