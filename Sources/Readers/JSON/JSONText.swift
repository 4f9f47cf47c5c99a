internal import CoterieRecords
internal import Foundation

/// A text of a document that is being read, as UTF-8.
///
/// The bytes are those of the piece, or of a pool of the reader: they may be used until the next document
/// is read.
@safe
struct JSONText {
  private let start: UnsafePointer<UInt8>
  private let count: Int

  init(_ start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  /// The bytes.
  var bytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: start, count: count) }

  /// How many bytes precede it after a place in the same memory.
  func distance(from place: UnsafePointer<UInt8>) -> Int { unsafe start - place }

  /// Whether it has no bytes.
  var isEmpty: Bool { count == 0 }

  /// The text as a value that stays.
  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// Whether a letter from `Â` to `ô` is in it, before a character beyond ASCII.
  var mayBeMojibake: Bool {
    var place = 0
    while place + 2 < count, let found = unsafe memchr(start + place, 0xC3, count - place - 2) {
      place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if unsafe 0x82...0xB4 ~= start[place + 1] && start[place + 2] >= 0xC2 { return true }
      place += 2
    }
    return false
  }

  /// The whole number that it is; nil where it is none, or too large.
  var integer: Int? {
    guard 1...18 ~= count else { return nil }
    var number = 0
    for place in 0..<count {
      let byte = unsafe start[place]
      guard byte.isDigit else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// A part of it.
  func part(_ range: Range<Int>) -> JSONText {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a part is within its text")
    return unsafe JSONText(start + range.lowerBound, count: range.count)
  }

  /// What follows after its last slash; all of it where it has none.
  var afterLastSlash: JSONText {
    let start = unsafe bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return part(start..<count)
  }

  /// Whether it has the bytes of a text.
  func isEqual(to text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// Whether it begins with the bytes of a text.
  func hasPrefix(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    return unsafe count >= length && memcmp(start, text.utf8Start, length) == 0
  }

  /// Whether two texts have the same bytes.
  static func == (left: JSONText, right: JSONText) -> Bool {
    unsafe left.count == right.count && memcmp(left.start, right.start, left.count) == 0
  }
}

extension TextTable {
  /// The id of a text, which is stored where it is new; that of no text for nil.
  mutating func intern(_ text: JSONText?) -> TextID {
    text.map { unsafe intern($0.bytes) } ?? .none
  }

  /// Stores an identifier of a paper; nil where the text is none of this kind.
  mutating func intern(_ kind: Identifier.Kind, _ text: JSONText) -> IdentifierRow? {
    unsafe intern(kind, text.bytes)
  }

  /// Stores an identifier of a person; nil where the text is none of this kind.
  mutating func intern(_ kind: PersonIdentifier.Kind, _ text: JSONText) -> TextID? {
    unsafe intern(kind, text.bytes)
  }
}
