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

extension UnsafeBufferPointer<UInt8> {
  /// The bytes after the last slash; all where there is none.
  fileprivate var afterLastSlash: UnsafeBufferPointer<UInt8> {
    let start = unsafe lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return unsafe UnsafeBufferPointer(rebasing: self[start...])
  }

  /// Whether they are ASCII letters and digits alone, at least one and no more than 64.
  fileprivate var isPlainWord: Bool {
    unsafe 1...64 ~= count
      && allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 }
  }

  /// Whether they are the digits of a number without zeros before it.
  fileprivate var isNumber: Bool {
    unsafe count > 0 && self[0] != 48 && allSatisfy { 48...57 ~= $0 }
  }

  /// Whether they are an ORCID in its normal form, with the right check digit.
  fileprivate var isPlainORCID: Bool {
    guard count == 19 else { return false }
    var sum = 0
    for place in 0..<18 {
      let byte = unsafe self[place]
      if place % 5 == 4 {
        guard byte == UInt8(ascii: "-") else { return false }
      } else {
        guard 48...57 ~= byte else { return false }
        sum = (sum + Int(byte - 48)) * 2 % 11
      }
    }
    let check = UInt8((12 - sum) % 11)
    return unsafe self[18] == (check == 10 ? UInt8(ascii: "X") : 48 + check)
  }

  /// The DOI in a text that needs no change: small letters, digits and usual signs after the address of
  /// the resolver. Nil for others, and for those that may be arXiv numbers.
  fileprivate var plainDOI: UnsafeBufferPointer<UInt8>? {
    let start = unsafe starts(with: doiResolver) ? doiResolver.count : 0
    let doi = unsafe UnsafeBufferPointer(rebasing: self[start...])
    guard unsafe doi.starts(with: doiBeginning), unsafe !doi.starts(with: dataCiteOfArXiv),
      let slash = unsafe doi.firstIndex(of: UInt8(ascii: "/")), slash > 3, slash + 1 < doi.count,
      unsafe doi[3..<slash].allSatisfy({ 48...57 ~= $0 || $0 == UInt8(ascii: ".") })
    else { return nil }
    let isPlain = unsafe doi[slash...].allSatisfy {
      0x21...0x7E ~= $0 && !(65...90 ~= $0) && $0 != UInt8(ascii: "%")
    }
    return isPlain ? unsafe doi : nil
  }
}

private let doiResolver = Array("https://doi.org/".utf8)
private let doiBeginning = Array("10.".utf8)
private let dataCiteOfArXiv = Array("10.48550/".utf8)
