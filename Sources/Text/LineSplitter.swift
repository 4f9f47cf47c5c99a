/// Cuts a stream of bytes into lines, whatever ends them: LF, CRLF or a bare CR, also mixed.
///
/// A byte-order mark before the first line is dropped. Lines are UTF-8; a line that is not is read
/// as Windows-1252, which has a character for every byte but five. Of a line longer than
/// ``longestLine`` the beginning is kept, so that memory never follows the input.
public struct LineSplitter: Sendable {
  /// A line and what was odd about it.
  public struct Line: Sendable, Equatable {
    /// Its number, from 1.
    public let number: Int
    /// Its text, without the end of line.
    public let text: String
    /// Whether it was not UTF-8.
    public let wasRecoded: Bool
    /// Whether only its beginning was kept.
    public let wasCut: Bool
  }

  /// The most bytes of one line that are kept: 1 MiB.
  public static let longestLine = 1 << 20

  private var pending: [UInt8] = []
  private var isCut = false
  private var endedWithCarriageReturn = false
  private var number = 0

  /// Creates a splitter at the beginning of an input.
  public init() {}

  /// Takes the next bytes and passes on the lines that they complete.
  public mutating func split(_ bytes: ArraySlice<UInt8>, _ body: (Line) -> Void) {
    var rest = bytes
    if endedWithCarriageReturn, rest.first == lineFeed { rest = rest.dropFirst() }
    if !bytes.isEmpty { endedWithCarriageReturn = false }
    while let end = rest.firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) {
      append(rest[..<end])
      emit(body)
      let isCarriageReturn = rest[end] == carriageReturn
      rest = rest[(end + 1)...]
      guard isCarriageReturn else { continue }
      endedWithCarriageReturn = rest.isEmpty
      if rest.first == lineFeed { rest = rest.dropFirst() }
    }
    append(rest)
  }

  /// Passes on the last line where no end of line closes it.
  public mutating func finish(_ body: (Line) -> Void) {
    if !pending.isEmpty || isCut { emit(body) }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    let room = Self.longestLine - pending.count
    pending.append(contentsOf: bytes.prefix(room))
    if bytes.count > room { isCut = true }
  }

  private mutating func emit(_ body: (Line) -> Void) {
    number += 1
    var bytes = pending[...]
    if number == 1, bytes.starts(with: ByteOrderMark.utf8) { bytes = bytes.dropFirst(3) }
    if isCut { bytes = bytes.droppingPartialScalar }
    let utf8 = String(validating: bytes, as: UTF8.self)
    body(
      Line(
        number: number, text: utf8 ?? Windows1252.text(bytes), wasRecoded: utf8 == nil,
        wasCut: isCut))
    pending.removeAll(keepingCapacity: pending.capacity <= 1 << 16)
    isCut = false
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension ArraySlice<UInt8> {
  /// The bytes without an unfinished UTF-8 sequence at their end.
  fileprivate var droppingPartialScalar: ArraySlice<UInt8> {
    guard let start = suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }), self[start] >= 0xC0 else {
      return self
    }
    return String(validating: self[start...], as: UTF8.self) == nil ? self[..<start] : self
  }
}
