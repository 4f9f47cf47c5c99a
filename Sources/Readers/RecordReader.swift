public import CoterieRecords

/// A reader of one record format. It is fed bytes as they come and keeps what it has understood.
///
/// A reader never fails: what it can't read becomes a diagnostic, and the rest is read.
public protocol RecordReader: Sendable {
  /// How the format is recognised.
  static var signature: FormatSignature { get }

  /// Creates a reader at the beginning of an input.
  init(file: String)

  /// Takes the next bytes, in pieces of any size.
  mutating func read(_ bytes: ArraySlice<UInt8>)

  /// Ends the input and returns what it said.
  mutating func finish() -> Source
}

/// The record formats, each recognised by its content.
public enum RecordFormats {
  /// Every reader, in the order in which they are asked.
  public static let all: [any RecordReader.Type] = [ProfilePageReader.self]
}
