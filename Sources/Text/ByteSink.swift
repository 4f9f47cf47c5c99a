/// Bytes on their way to a file or a stream: gathered, and handed on in pieces, so that no long text is
/// held as a whole.
///
///     var sink = ByteSink { piece in print(piece.count); return true }
///     sink.append("id,name\n")
///     sink.flush()
///
/// Whoever takes the pieces may refuse more, as a full disk does. What is appended afterwards is dropped, and
/// ``isClosed`` says so to writers that have much to do.
public struct ByteSink: ~Copyable {
  /// Takes a piece; returns whether it takes more.
  package let take: (_ piece: [UInt8]) -> Bool
  private var gathered: [UInt8] = []
  /// Whether bytes are dropped, since those before were refused.
  public private(set) var isClosed = false

  /// How many bytes are gathered at least.
  package static let pieceSize = 65_536

  /// Creates a sink.
  ///
  /// - Parameter take: Takes a piece, and returns whether it takes more.
  public init(_ take: @escaping (_ piece: [UInt8]) -> Bool) { self.take = take }

  /// Hands on what is gathered. Whoever creates a sink flushes it at the end.
  public mutating func flush() {
    if !gathered.isEmpty, !isClosed { isClosed = !take(gathered) }
    gathered.removeAll(keepingCapacity: true)
  }

  /// Appends a text.
  public mutating func append(_ text: String) {
    gathered.append(contentsOf: text.utf8)
    flushWherePieceIsFull()
  }

  /// Appends one byte.
  public mutating func append(_ byte: UInt8) {
    gathered.append(byte)
    flushWherePieceIsFull()
  }

  /// Appends bytes; many at once are handed on as they are.
  public mutating func append(_ bytes: [UInt8]) {
    if bytes.count < Self.pieceSize {
      gathered.append(contentsOf: bytes)
      flushWherePieceIsFull()
    } else {
      flush()
      if !isClosed { isClosed = !take(bytes) }
    }
  }

  private mutating func flushWherePieceIsFull() {
    if gathered.count >= Self.pieceSize { flush() }
  }
}

extension ByteSink {
  /// The bytes that a body writes, as one array: for what is known to be short, and for tests.
  public static func bytes<Failure>(
    of body: (inout ByteSink) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    let whole = WholeBytes()
    var sink = ByteSink { piece in
      whole.bytes.append(contentsOf: piece)
      return true
    }
    try body(&sink)
    sink.flush()
    return whole.bytes
  }

  private final class WholeBytes { var bytes: [UInt8] = [] }
}
