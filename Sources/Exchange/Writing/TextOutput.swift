import CoterieText

/// The bytes of a file as they are written: one growing array, no pieces joined.
struct TextOutput {
  private(set) var bytes: [UInt8] = []

  /// Reserves room for about the bytes that a document needs.
  init(for document: GraphDocument) {
    bytes.reserveCapacity(1024 + 128 * document.vertices.count + 64 * document.edges.count)
  }

  /// Appends a text as it is.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends a whole number.
  mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends one byte.
  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a finite number, without exponent, in the shortest form that reads back equal.
  mutating func append(_ number: Double) {
    append(PlainDecimal.text(of: number))
  }
}
