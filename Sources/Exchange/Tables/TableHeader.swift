/// The header of a table, or that it has none, by the content of all its rows.
struct TableHeader {
  /// The words of the header; empty where there is none.
  var words: [String] = []
  /// The columns of the ends of links; the first two where no words say so.
  var ends = HeaderWords.Ends(source: 0, target: 1)
  /// The column by which a table of vertices names them; nil where the table is one of links.
  var vertexID: Int?
  /// What is to be said where another reading is possible.
  var guess: Guess?

  /// The columns that name vertices.
  var nameColumns: Set<Int> { vertexID.map { [$0] } ?? [ends.source, ends.target] }

  /// A reading of the first row that is not the only possible one.
  enum Guess {
    /// It is a header.
    case header
    /// It has words of a header and is data.
    case data
  }
}

extension TableHeader {
  /// Finds the header.
  ///
  /// - Parameters:
  ///   - table: The rows of the table from its first on.
  ///   - isForced: Whether the first row is a header, where that is known.
  init(of table: TableRows, in text: Span<UInt8>, isForced: Bool?) {
    var rows = table
    guard isForced != false, rows.next(in: text) else { return }
    let words = Self.words(of: rows, in: text)
    if isForced == true {
      take(words)
      return
    }
    let evidence = HeaderEvidence(first: rows.fields, others: rows)
    if words.count > 2, rows.fields[2].isWeight(in: text) {
      if HeaderWords.ends(words) != nil { guess = .data }
      return
    }
    if let ends = HeaderWords.ends(words) {
      let isSure =
        words.indices.contains { column in
          column != ends.source && column != ends.target && HeaderWords.isOfLinks(words[column])
        } || ends.stem == nil && words.count > 3
      if isSure || evidence.numbersFollow(in: text) || !evidence.hasNames(like: ends, in: text) {
        take(words)
        guess = isSure ? nil : .header
      } else {
        guess = .data
      }
    } else if HeaderWords.vertexID(words) != nil
      || words.count > 1 && !words[0].isEmpty
        && evidence.numbersFollow(
          in: text, least: words.dropFirst(2).contains(where: HeaderWords.isStrength) ? 1 : 2)
        && !evidence.hasNames(like: ends, in: text)
    {
      take(words)
      guess = vertexID == nil || words.count == 2 ? .header : nil
    }
  }

  /// The words of a first row, with an empty one in front where the rows begin with their numbers, as R writes
  /// them: `"1"`, `"2"`.
  private static func words(of first: TableRows, in text: Span<UInt8>) -> [String] {
    let words = first.fields.map { $0.string(in: text) }
    var rows = first
    var number = 0
    while number < 2, rows.next(in: text) {
      number += 1
      guard rows.fields.count == words.count + 1, rows.fields[0].isQuoted,
        rows.fields[0].string(in: text) == String(number)
      else { return words }
    }
    return number > 0 && HeaderWords.isHeader(words) ? [""] + words : words
  }

  /// Takes the words of a header.
  private mutating func take(_ words: [String]) {
    self.words = words
    if let found = HeaderWords.ends(words) {
      ends = found
    } else {
      vertexID = HeaderWords.vertexID(words)
    }
  }
}

/// What the rows behind the first show of it.
private struct HeaderEvidence {
  let first: [TableField]
  let others: TableRows

  /// Whether a column has numbers alone behind a word in the first row: one column beside those of the ends, or
  /// both of these.
  ///
  /// - Parameter least: How many numbers there are at least.
  func numbersFollow(in text: Span<UInt8>, least: Int = 2) -> Bool {
    var columns = Set(first.indices.filter { first[$0].isWord(in: text) })
    var numbers: [Int: Int] = [:]
    var rows = others
    func canFollow() -> Bool {
      columns.contains { $0 > 1 } || columns.isSuperset(of: [0, 1])
    }
    while canFollow(), rows.next(in: text) {
      for column in columns where column < rows.fields.count {
        let field = rows.fields[column]
        if field.isMissing { continue }
        if !field.isWord(in: text) {
          numbers[column, default: 0] += 1
        } else {
          columns.remove(column)
        }
      }
    }
    columns = columns.filter { numbers[$0, default: 0] >= least }
    return canFollow()
  }

  /// Whether an end of another row has the name of one in the first row, or one that differs from it only
  /// in the number at its end.
  func hasNames(like ends: HeaderWords.Ends, in text: Span<UInt8>) -> Bool {
    let columns = [ends.source, ends.target]
    var rows = others
    while rows.next(in: text) {
      for column in columns where column < rows.fields.count {
        let field = rows.fields[column]
        let name = text.extracting(field.range)
        let isSame = columns.contains { name.hasSameBytes(as: text.extracting(first[$0].range)) }
        if isSame || ends.stem.map({ field.begins(with: $0, in: text) }) ?? false { return true }
      }
    }
    return false
  }
}

extension TableField {
  /// Whether a name begins with what two words of a header begin with.
  fileprivate func begins(with stem: String, in text: Span<UInt8>) -> Bool {
    guard let first = stem.utf8.first, !range.isEmpty, text[range.lowerBound] | 0x20 == first else {
      return false
    }
    return HeaderWords.plain(string(in: text)).hasPrefix(stem)
  }

  /// Whether the field is a text, and neither a number nor attributes.
  fileprivate func isWord(in text: Span<UInt8>) -> Bool { !isMissing && !isWeight(in: text) }
}
