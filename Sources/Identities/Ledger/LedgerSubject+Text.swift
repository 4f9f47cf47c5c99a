import CoterieRecords
import CoterieText

/// A text in a ledger that can't be read.
struct LedgerFault: Error {
  /// The text.
  let found: String
  /// What should be there.
  let expected: String
}

// MARK: Writing

extension LedgerSubject: CustomStringConvertible {
  /// As a ledger has it: `doi:10.1000/1#2 Wei Tan`, `orcid:0000-0002-1825-0097`, `Wei Tan`.
  public var description: String {
    switch self {
    case .mention(let paper, let place, let name):
      "\(paper)#\(place)" + (name.map { " \(CleanText.onOneLine($0.full))" } ?? "")
    case .identifier(let identifier): identifier.text
    case .name(let name): Self.text(of: CleanText.onOneLine(name.full))
    case .label(let label): "label:\(CleanText.onOneLine(label))"
    }
  }

  /// A name as it is, where it is read as one, else behind `name:`.
  private static func text(of name: String) -> String {
    let isPlain = !name.contains { ":,#".contains($0) }
    return isPlain ? name : "name:\(name)"
  }
}

extension LedgerPaper: CustomStringConvertible {
  /// As a ledger has it: `doi:10.1000/1`, `title:on the cuts of graphs`.
  public var description: String {
    switch self {
    case .identifier(let identifier): "\(identifier.kind.ledgerWord):\(identifier.value)"
    case .title(let key, let year): "title:\(key)" + (year.map { "@\($0)" } ?? "")
    }
  }
}

extension PersonIdentifier {
  /// As a ledger has it.
  var text: String { "\(kind.ledgerWord):\(value)" }
}

// MARK: Reading

extension LedgerSubject {
  /// Reads a subject as it is written in a ledger.
  init(_ text: String) throws(LedgerFault) {
    if let (paper, place, name) = Self.mentionParts(of: text) {
      guard let paper = LedgerPaper(paper), place > 0 else {
        throw LedgerFault(found: text, expected: "a paper and a place, such as doi:10.1000/1#2")
      }
      self = .mention(paper, place: place, name: name)
    } else if let (word, value) = text.splitAtWord {
      self = try Self.marked(word, value, in: text)
    } else if let name = PersonName(familyFirst: text) {
      self = .name(name)
    } else {
      throw LedgerFault(found: text, expected: "a name, an identifier or a mention")
    }
  }

  /// A subject that begins with a word and a colon.
  private static func marked(
    _ word: String, _ value: String, in text: String
  ) throws(LedgerFault) -> LedgerSubject {
    if word == "name", let name = PersonName(full: value) { return .name(name) }
    if word == "label", !value.isEmpty { return .label(value) }
    guard let kind = PersonIdentifier.Kind.allCases.first(where: { $0.ledgerWord == word }) else {
      let isPaper = LedgerPaper(text) != nil
      throw LedgerFault(
        found: text,
        expected: isPaper
          ? "a place behind the paper, such as #2"
          : "an identifier of a person, or name: before a name with a colon")
    }
    guard let identifier = PersonIdentifier(kind, value) else {
      throw LedgerFault(found: text, expected: "an identifier of this kind")
    }
    return .identifier(identifier)
  }

  /// The paper, the place and the name of a mention: the last `#` that digits follow is between them.
  private static func mentionParts(
    of text: String
  ) -> (paper: String, place: Int, name: PersonName?)? {
    guard text.splitAtWord != nil, text.splitAtWord?.word != "name" else { return nil }
    for sign in text.indices.reversed() where text[sign] == "#" {
      let digits = text[text.index(after: sign)...].prefix { $0.isASCII && $0.isNumber }
      let rest = text[digits.endIndex...]
      guard let place = Int(digits), rest.isEmpty || rest.hasPrefix(" ") else { continue }
      return (String(text[..<sign]), place, PersonName(familyFirst: String(rest)))
    }
    return nil
  }
}

extension LedgerPaper {
  /// Reads a paper as it is written in a ledger.
  init?(_ text: String) {
    guard let (word, value) = text.splitAtWord else { return nil }
    if word == "title" {
      let sign = value.lastIndex(of: "@")
      let year = sign.flatMap { Int(value[value.index(after: $0)...]) }
      let title = year == nil ? value : sign.map { String(value[..<$0]) } ?? value
      self.init(title: title, year: year)
      return
    }
    let kinds = Identifier.Kind.allCases.filter { $0.ledgerWord == word }
    guard let identifier = kinds.lazy.compactMap({ Identifier($0, value) }).first else {
      return nil
    }
    self = .identifier(identifier)
  }
}

extension String {
  /// The word before the first colon, in small letters, and what follows it; nil where no word of letters
  /// is there.
  fileprivate var splitAtWord: (word: String, value: String)? {
    guard let colon = firstIndex(of: ":"), colon != startIndex else { return nil }
    let word = self[..<colon]
    guard word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
    let value = self[index(after: colon)...].drop { $0 == " " }
    return (word.lowercased(), String(value))
  }
}
