/// A tag at the beginning of a line, its letters packed into a number: `AU`, `PMID`, `%A`.
struct Tag: Hashable, Sendable {
  /// The letters, the first one in the lowest byte; 0 for no tag.
  let code: UInt32

  /// Packs the letters of a tag; those beyond the fourth are left out.
  init(_ text: some StringProtocol) {
    code = text.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  init(code: UInt32) { self.code = code }
}

extension Tag: CustomStringConvertible {
  /// The letters.
  var description: String {
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: code >> (8 * UInt32($0))) }
    return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
  }
}

/// What a tag says of a paper, and which of several tags that say the same is preferred.
struct TagMeaning: Hashable, Sendable {
  /// What a line says.
  enum Kind: UInt8, Sendable, CaseIterable {
    /// A line without a tag: more of the one before it.
    case continuation
    /// Something that is kept under the tag itself.
    case other
    /// What is of no use: dates of processing, prices, the provider.
    case ignored
    // What a record has once.
    case type, title, venue, volume, issue, firstPage, lastPage, pages, articleNumber
    case year, date, month, language, abstract, url, key
    case doi, pubMed, pubMedCentral, webOfScience, accession, database
    // Contributors, and the short forms beside full names.
    case author, shortAuthor, group, editor, shortEditor, translator
    case investigator, shortInvestigator, thirdAuthor, fourthAuthor, bookAuthor
    // What belongs to contributors.
    case affiliation, investigatorAffiliation, personNumber, reprint, email
    case researcherIDs, orcids
    // Lists.
    case bookNumber, articleID, publicationType, keyword, topic, reference, note
    case citations, allCitations
  }

  let kind: Kind
  /// The tag with the lowest rank is preferred.
  let rank: UInt8

  init(_ kind: Kind, rank: UInt8 = 0) {
    self.kind = kind
    self.rank = rank
  }
}

/// The tags of a dialect and what they mean.
struct TagTable: Sendable, ExpressibleByDictionaryLiteral {
  private var codes = [UInt32](repeating: 0, count: Self.slotCount)
  private var meanings = [TagMeaning](repeating: TagMeaning(.other), count: Self.slotCount)

  private static let slotCount = 512

  /// Makes a table of kinds and the tags that mean them, the preferred tag first: several tags are
  /// separated by blanks.
  init(dictionaryLiteral elements: (TagMeaning.Kind, String)...) {
    for (kind, tags) in elements {
      for (rank, tag) in tags.split(separator: " ").enumerated() {
        insert(Tag(tag).code, TagMeaning(kind, rank: UInt8(clamping: rank)))
      }
    }
  }

  private mutating func insert(_ code: UInt32, _ meaning: TagMeaning) {
    var slot = Self.slot(of: code)
    while codes[slot] != 0, codes[slot] != code { slot = (slot + 1) & (Self.slotCount - 1) }
    codes[slot] = code
    meanings[slot] = meaning
  }

  /// The meaning of a tag; ``TagMeaning/Kind/other`` for one that the dialect does not know.
  subscript(code: UInt32) -> TagMeaning {
    var slot = Self.slot(of: code)
    while codes[slot] != 0 {
      if codes[slot] == code { return meanings[slot] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return TagMeaning(.other)
  }

  private static func slot(of code: UInt32) -> Int { Int((code &* 0x9E37_79B1) >> 23) }
}
