import CoterieText

/// The dialects of tagged text by the first lines of a file.
enum TaggedSignature {
  /// A line with a type of reference, `TY  - JOUR`, after nothing that begins another format.
  static func isRIS(_ prefix: ArraySlice<UInt8>) -> Bool {
    guard beginsAsText(prefix) else { return false }
    return anyLine(of: prefix) { bytes, line in
      guard bytes[line.lowerBound] == UInt8(ascii: "T"),
        let (code, text) = TagSyntax.ris(oneBlank: true).tag(bytes, line), code == Tag("TY").code
      else { return false }
      let type = bytes[text..<line.upperBound].split(separator: 0x20)
      return type.count == 1
        && type[0].allSatisfy { $0.isCapitalLetter || $0.isDigit || $0 | 0x20 >= 0x61 }
    }
  }

  /// Whether the first line with a type has one blank before the hyphen.
  static func hasOneBlankBeforeHyphens(_ bytes: [UInt8]) -> Bool {
    var isShort = false
    _ = anyLine(of: bytes[...]) { bytes, line in
      guard let (code, text) = TagSyntax.ris(oneBlank: true).tag(bytes, line),
        code == Tag("TY").code
      else { return false }
      isShort = text == line.lowerBound + 4
      return true
    }
    return isShort
  }

  /// A line with a number of PubMed or of PubMed Central among the first of a record.
  static func isMEDLINE(_ prefix: ArraySlice<UInt8>) -> Bool {
    guard beginsAsText(prefix), !isRIS(prefix) else { return false }
    var isRecord = false
    return anyLine(of: prefix) { bytes, line in
      guard let (code, text) = TagSyntax.medline.tag(bytes, line) else { return false }
      let first = bytes[text..<line.upperBound].first { $0 > 0x20 } ?? 0
      if code == Tag("PMID").code, first.isDigit { return true }
      // The number may come later where the record begins otherwise.
      isRecord = isRecord || code == Tag("PMC").code || code == Tag("OWN").code
      return isRecord && code == Tag("TI").code
    }
  }

  static func startsWithNumberOfPubMedCentral(_ bytes: [UInt8]) -> Bool {
    var isOfCentral = false
    _ = anyLine(of: bytes[...]) { bytes, line in
      guard let (code, _) = TagSyntax.medline.tag(bytes, line) else { return false }
      isOfCentral = code == Tag("PMC").code
      return true
    }
    return isOfCentral
  }

  /// The line `PT J`, or another capital, and a tag in the next line.
  static func isWebOfScience(_ prefix: ArraySlice<UInt8>) -> Bool {
    guard beginsAsText(prefix) else { return false }
    var isAfterType = false
    return anyLine(of: prefix) { bytes, line in
      let tag = TagSyntax.webOfScience.tag(bytes, line)
      if isAfterType, tag != nil { return true }
      let words = bytes[line].split(separator: 0x20)
      isAfterType = tag?.code == Tag("PT").code && words.count == 2 && words[1].count == 1
      return false
    }
  }

  /// The type of a first record, `%0`, or an author or title before another tag.
  static func isEndNote(_ prefix: ArraySlice<UInt8>) -> Bool {
    var seen: Set<UInt32> = []
    var count = 0
    _ = anyLine(of: prefix) { bytes, line in
      count += 1
      if let (code, _) = TagSyntax.endNote.tag(bytes, line) {
        seen.insert(code)
      } else if seen.isEmpty {
        return true
      }
      return count == 20
    }
    return seen.contains(Tag("%0").code) && seen.count > 1
      || seen.contains(Tag("%A").code) && seen.contains(Tag("%T").code)
  }

  static func startsWithType(_ bytes: [UInt8]) -> Bool {
    var startsWithType = false
    _ = anyLine(of: bytes[...]) { bytes, line in
      startsWithType = TagSyntax.endNote.tag(bytes, line)?.code == Tag("%0").code
      return true
    }
    return startsWithType
  }

  /// Whether the text does not begin as JSON, XML, BibTeX or a quoted cell do.
  private static func beginsAsText(_ prefix: ArraySlice<UInt8>) -> Bool {
    let first = prefix.first { $0 > 0x20 } ?? 0
    return ![UInt8](arrayLiteral: 0, 0x7B, 0x5B, 0x3C, 0x40, 0x22).contains(first)
  }

  /// Whether a line that is not blank has a property; lines are asked in order up to the first.
  private static func anyLine(
    of prefix: ArraySlice<UInt8>, has property: ([UInt8], Range<Int>) -> Bool
  ) -> Bool {
    let bytes = Array(prefix)
    for line in LineRanges(bytes) {
      let isBlank = line.allSatisfy { bytes[$0] <= 0x20 }
      if !isBlank, property(bytes, line) { return true }
    }
    return false
  }
}
