internal import CSimdJSON

/// A document of a piece, which is of use until the next one is read.
@safe
struct JSONDocument {
  private let document: coterie_json_document
  private let text: UnsafePointer<UInt8>

  init(_ document: coterie_json_document, piece: UnsafePointer<UInt8>) {
    unsafe self.document = document
    unsafe text = piece + document.offset
  }

  /// The number of its line in the piece, from 1.
  var line: Int { unsafe document.line + 1 }

  /// How many bytes of the piece precede it.
  var offset: Int { unsafe document.offset }

  /// Why it can't be read; nil where it can.
  var problem: JSONProblem? {
    let offset = unsafe document.problem_offset
    return unsafe JSONProblem.Kind(rawValue: document.problem).map {
      JSONProblem(kind: $0, offset: offset)
    }
  }

  /// The number of its events.
  var count: Int { unsafe document.event_count }

  /// How many bytes of the document precede the text of an event that is in it as it is.
  func offset(of event: JSONEvent) -> Int { unsafe event.text.distance(from: text) }

  /// How many line ends are between a place in the document and an event after it.
  func lineEnds(from start: Int, to event: JSONEvent) -> Int {
    let end = offset(of: event)
    guard start < end else { return 0 }
    let bytes = unsafe UnsafeBufferPointer(start: text + start, count: end - start)
    return unsafe bytes.count { $0 == UInt8(ascii: "\n") }
  }

  /// An event, by its number below ``count``.
  subscript(number: Int) -> JSONEvent {
    let event = unsafe document.events[number]
    let kind = JSONEvent.Kind(rawValue: event.kind) ?? .mismatch
    let isUnescaped = kind == .unescaped
    let start: UnsafePointer<UInt8> = unsafe (isUnescaped ? document.pool : text)
    return unsafe JSONEvent(
      member: event.member, kind: isUnescaped ? .text : kind,
      text: JSONText(start + Int(event.offset), count: Int(event.length)))
  }
}

/// What a document says of a wanted member.
struct JSONEvent {
  enum Kind: UInt8 {
    case text, unescaped, number, yes, no
    /// An object or array in an array begins or ends.
    case begin, end
    /// The value is of another shape than wanted, and skipped.
    case mismatch
    /// The key occurs again in its object, and its value is skipped.
    case repeated
  }

  /// The number of the member. The text of a map's key has that of the map.
  let member: UInt16
  let kind: Kind
  /// The text, or the number as it is written.
  let text: JSONText
}

/// Why a document can't be read.
struct JSONProblem: Equatable {
  enum Kind: Int32 {
    /// It ends before its end.
    case incomplete = 1
    case notUTF8
    /// A control character in a text.
    case controlCharacter
    /// It is a list, a text or a number.
    case noObject
    /// Something follows after its end.
    case trailing
    /// It breaks the grammar of JSON.
    case syntax
    /// The memory does not suffice.
    case tooLarge
  }

  let kind: Kind
  /// Where it was found, from the beginning of the document.
  let offset: Int
}
