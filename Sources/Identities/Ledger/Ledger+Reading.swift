import CoterieRecords
import CoterieText

extension Ledger {
  /// Reads a file: a ledger, a thesaurus of VOSviewer or an alias file of CiteSpace, which are recognised by
  /// what is in them.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8, UTF-16 or Windows-1252.
  ///   - file: Its name, for messages.
  public init(_ bytes: [UInt8], file: String) {
    let lines = LedgerLine.lines(of: bytes, file: file)
    switch LedgerFormat(lines) {
    case .ledger: for line in lines { read(line) }
    case .thesaurus: for line in lines.dropFirst() { readThesaurus(line) }
    case .aliases: for line in lines { readAliases(line) }
    }
  }

  private mutating func read(_ line: LedgerLine) {
    do throws(LedgerFault) {
      let decision = try LedgerDecision(line.fields)
      if decision.isOfOneSubject {
        report(.sameTwice(decision.subject.description), at: line.location)
      } else {
        let reason = line.fields.count > 3 ? line.fields[3] : ""
        append(LedgerEntry(decision, reason: reason, at: line.location))
      }
    } catch {
      report(.unread(error.found, expected: error.expected), at: line.location)
    }
  }
}

/// A line that holds something, and is no comment.
struct LedgerLine {
  let text: String
  let location: SourceLocation

  /// The texts that tabs separate, as in ``parts(of:between:)``.
  var fields: [String] {
    Self.parts(of: text, between: "\t")
  }

  /// The parts that a sign separates, blanks left out around and between their words.
  static func parts(of text: String, between sign: Character) -> [String] {
    text.split(separator: sign, omittingEmptySubsequences: false).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// The lines of a file that hold something.
  static func lines(of bytes: [UInt8], file: String) -> [LedgerLine] {
    var lines: [LedgerLine] = []
    TextInput(bytes).forEachLine { number, line in
      let text = CleanText.of(String(decoding: line, as: UTF8.self))
      guard let first = text.first(where: { !$0.isWhitespace }), first != "#" else { return }
      lines.append(
        LedgerLine(text: text, location: SourceLocation(file: file, line: number)))
    }
    return lines
  }
}

/// What a file of decisions is.
enum LedgerFormat {
  case ledger, thesaurus, aliases

  /// Recognises a format by the first line: the heading of a thesaurus, or an alias.
  init(_ lines: [LedgerLine]) {
    let fields = lines.first?.fields ?? []
    if fields.prefix(2).map({ $0.lowercased() }) == ["label", "replace by"] {
      self = .thesaurus
    } else if fields.count == 1, fields[0].contains("#") {
      self = .aliases
    } else {
      self = .ledger
    }
  }
}

extension LedgerDecision {
  /// Reads the fields of a line.
  fileprivate init(_ fields: [String]) throws(LedgerFault) {
    guard fields.count > 1 else {
      throw LedgerFault(found: fields[0], expected: "fields that tabs separate")
    }
    guard let action = Action(rawValue: fields[0].lowercased()) else {
      throw LedgerFault(found: fields[0], expected: "merge, split, rename or ignore")
    }
    let subject = try LedgerSubject(fields[1])
    let object = fields.count > 2 ? fields[2] : ""
    switch action {
    case .merge: self = .merge(subject, try LedgerSubject(object))
    case .split: self = .split(subject, try LedgerSubject(object))
    case .replace: self = .replace(subject, by: try LedgerSubject(object))
    case .rename:
      guard let name = PersonName(familyFirst: object) else {
        throw LedgerFault(found: object, expected: "the name to show")
      }
      self = .rename(subject, to: name)
    case .ignore:
      guard object.isEmpty else {
        throw LedgerFault(
          found: object, expected: "an empty third field, since ignore has no object")
      }
      self = .ignore(subject)
    }
  }

  /// Whether it sets something against itself.
  fileprivate var isOfOneSubject: Bool { object.map { $0.key == subject.key } ?? false }
}
