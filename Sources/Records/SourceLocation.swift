/// A place in an input: the file as the user named it, a place in it, and a field at that place.
///
/// It reads `seeds/page.txt:42`, or `seeds/page.txt` where the whole file is meant; with other places
/// and a field `works.json:byte 1234`, `papers.csv:record 7: field "year"`.
public struct SourceLocation: Hashable, Sendable {
  /// A place in a file, as its format counts.
  public enum Place: Hashable, Sendable, Comparable {
    /// A line, from 1.
    case line(Int)
    /// A byte, from 0, of a file that has no lines to speak of.
    case byte(Int)
    /// A record, from 1.
    case record(Int)
  }

  /// The file's path as it was given or found, `/` between its parts; `-` is standard input.
  public let file: String
  /// Where in the file, or nil for the whole file.
  public let place: Place?
  /// The name of a field or a column, or nil for all that is at the place.
  public let field: String?

  /// Creates a place in a file.
  public init(file: String, at place: Place?, field: String? = nil) {
    self.file = file
    self.place = place
    self.field = field
  }

  /// Creates the place of a line, counted from 1, or of the whole file.
  public init(file: String, line: Int? = nil, field: String? = nil) {
    self.init(file: file, at: line.map { .line($0) }, field: field)
  }

  /// The line, counted from 1; nil for other places and for the whole file.
  public var line: Int? {
    if case .line(let line) = place { line } else { nil }
  }

  /// The number of the line or record, from 1; nil for other places and for the whole file.
  package var number: Int? {
    switch place {
    case .line(let number), .record(let number): number
    case .byte, nil: nil
    }
  }
}

extension SourceLocation {
  /// The place behind so many lines or records.
  package func moved(by count: Int) -> SourceLocation {
    switch place {
    case .line(let line): SourceLocation(file: file, at: .line(line + count), field: field)
    case .record(let record): SourceLocation(file: file, at: .record(record + count), field: field)
    case .byte, nil: self
    }
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The place as compilers print it, `file:line`, and then the field.
  public var description: String {
    file + (place.map { ":\($0)" } ?? "") + (field.map { ": field \"\($0)\"" } ?? "")
  }
}

extension SourceLocation.Place: CustomStringConvertible {
  /// The number of a line as it is; others with what is counted: `byte 1234`, `record 7`.
  public var description: String {
    switch self {
    case .line(let line): "\(line)"
    case .byte(let byte): "byte \(byte)"
    case .record(let record): "record \(record)"
    }
  }
}

extension SourceLocation: Comparable {
  /// By file, then by place, then by field; the whole file comes before its places, and a place before
  /// its fields.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.file != rhs.file { return lhs.file < rhs.file }
    if lhs.place != rhs.place { return isBefore(lhs.place, rhs.place) }
    return isBefore(lhs.field, rhs.field)
  }

  private static func isBefore<Value: Comparable>(_ lhs: Value?, _ rhs: Value?) -> Bool {
    guard let rhs else { return false }
    return lhs.map { $0 < rhs } ?? true
  }
}
