extension TextTable {
  /// Stores an identifier of a paper in its normal form, as ``Identifier/init(_:_:)`` makes it.
  ///
  /// The usual ways to write one are read as bytes: `https://doi.org/10.1145/3460772`,
  /// `https://openalex.org/W2741809807`, `9757107`. All others become a `String` first.
  ///
  /// - Returns: Nil where the text is no identifier of this kind.
  package mutating func intern(
    _ kind: Identifier.Kind, _ text: UnsafeBufferPointer<UInt8>
  ) -> IdentifierRow? {
    if let row = unsafe internPlain(kind, text) { return row }
    return unsafe Identifier(kind, String(decoding: text, as: UTF8.self)).map {
      IdentifierRow($0.kind, intern($0.value))
    }
  }

  /// Stores an identifier of a person in its normal form, as ``PersonIdentifier/init(_:_:basis:)``
  /// makes it.
  ///
  /// - Returns: Nil where the text is no identifier of this kind.
  package mutating func intern(
    _ kind: PersonIdentifier.Kind, _ text: UnsafeBufferPointer<UInt8>
  ) -> TextID? {
    let tail = unsafe text.afterLastSlash
    switch kind {
    case .orcid where unsafe tail.isPlainORCID, .openAlex where unsafe tail.isPlainWord:
      return unsafe intern(tail)
    default:
      return unsafe PersonIdentifier(kind, String(decoding: text, as: UTF8.self)).map {
        intern($0.value)
      }
    }
  }

  /// The row of an identifier that is written in a usual way; nil for others.
  private mutating func internPlain(
    _ kind: Identifier.Kind, _ text: UnsafeBufferPointer<UInt8>
  ) -> IdentifierRow? {
    switch kind {
    case .doi:
      guard let doi = unsafe text.plainDOI else { return nil }
      let kind = unsafe PreprintDOI.matches(doi) ? Identifier.Kind.preprintDOI : .doi
      return unsafe IdentifierRow(kind, intern(doi))
    case .openAlex:
      let tail = unsafe text.afterLastSlash
      return unsafe tail.isPlainWord ? IdentifierRow(kind, internLowercased(tail)) : nil
    case .pubMed:
      let tail = unsafe text.afterLastSlash
      guard unsafe tail.isNumber else { return nil }
      return unsafe IdentifierRow(kind, intern(tail))
    default: return nil
    }
  }

  /// Stores a text of ASCII with small letters in place of capitals.
  private mutating func internLowercased(_ text: UnsafeBufferPointer<UInt8>) -> TextID {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { lower in
      for place in text.indices {
        let byte = unsafe text[place]
        unsafe lower.initializeElement(at: place, to: 65...90 ~= byte ? byte | 0x20 : byte)
      }
      return unsafe intern(UnsafeBufferPointer(lower))
    }
  }
}
