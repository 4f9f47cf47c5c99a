import CoterieText

/// The bytes of a file as they are written: one growing array, no pieces joined, of which full pieces may be
/// handed on while more are written.
struct TextOutput {
  /// The bytes that were not handed on.
  private(set) var bytes: [UInt8] = []
  /// Takes full pieces; nil where all is kept.
  private let take: (([UInt8]) -> Bool)?

  /// An output that keeps about as many bytes as a document needs.
  init(for document: GraphDocument) {
    take = nil
    bytes.reserveCapacity(1024 + 128 * document.vertices.count + 64 * document.edges.count)
  }

  /// An output that hands on what it is given, but for the last piece.
  init(handingOnTo take: @escaping ([UInt8]) -> Bool) { self.take = take }

  /// Appends a text as it is.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    handOnFullPiece()
  }

  /// Appends a whole number.
  mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends one byte.
  mutating func append(byte: UInt8) {
    bytes.append(byte)
    handOnFullPiece()
  }

  /// Appends a finite number, without exponent, in the shortest form that reads back equal.
  mutating func append(_ number: Double) {
    append(PlainDecimal.text(of: number))
  }

  private mutating func handOnFullPiece() {
    guard bytes.count >= ByteSink.pieceSize, let take else { return }
    _ = take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
