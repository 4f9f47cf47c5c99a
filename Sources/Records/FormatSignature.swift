import CoterieText

/// How a format is recognised: by what its first bytes say, never by the file's name.
public struct FormatSignature: Sendable {
  /// The name that people use and `--input-format` takes: `profile`.
  public let name: String
  /// A phrase for messages: `profile page (text)`.
  public let summary: String
  /// Whether the first bytes of a file are in this format. A byte-order mark is already gone.
  public let recognises: @Sendable (ArraySlice<UInt8>) -> Bool

  /// Creates a signature.
  public init(
    name: String, summary: String,
    recognises: @escaping @Sendable (ArraySlice<UInt8>) -> Bool
  ) {
    self.name = name
    self.summary = summary
    self.recognises = recognises
  }

  /// How many of a file's first bytes are enough to recognise its format.
  public static let prefixLength = FileBeginning.length
}
