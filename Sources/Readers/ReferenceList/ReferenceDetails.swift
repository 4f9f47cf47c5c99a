import CoterieRecords

/// What an entry says after its title: where the work appeared, and its identifiers.
struct ReferenceDetails {
  private(set) var venue: String?
  private(set) var fields: [FieldValue] = []
  private(set) var identifiers: [Identifier] = []
  private(set) var kind = WorkKind.unknown
  private(set) var editors: [Contributor] = []

  init(_ tokens: ReferenceTokens, after split: ReferenceSplit) {
    takeLinks(tokens)
    takeNumbers(tokens, in: split.rest)
    takeVenue(tokens, in: split.rest)
    kind = Self.kind(tokens, split.rest, hasVolume: fields.contains { $0.field == .volume })
  }

  // MARK: Identifiers

  private mutating func takeLinks(_ tokens: ReferenceTokens) {
    for place in 0..<tokens.count where tokens[place].kind == .link || tokens[place].kind == .number
    {
      let text = tokens.text(at: place)
      let isLink = tokens[place].kind == .link
      if isLink, let doi = Identifier(.doi, text), !text.lowercased().hasPrefix("arxiv") {
        add(doi)
      } else if isLink, text.lowercased().contains("arxiv"), let number = Identifier(.arXiv, text) {
        add(number)
      } else if isLink, text.hasPrefix("http") || text.hasPrefix("www") {
        if !fields.contains(where: { $0.field == .url }) { fields.append(FieldValue(.url, text)) }
      } else if tokens.isSign(":", at: place - 1), tokens.isWord(.pubMed, at: place - 2),
        let number = Identifier(.pubMed, text)
      {
        add(number)
      } else if !isLink,
        tokens.isWord(.arXiv, at: place - 1)
          || tokens.isSign(":", at: place - 1) && tokens.isWord(.arXiv, at: place - 2),
        tokens.isSign(".", at: place + 1),
        let number = Identifier(.arXiv, tokens.text(of: place..<min(tokens.count, place + 3)))
      {
        add(number)
      }
    }
  }

  private mutating func add(_ identifier: Identifier) {
    if !identifiers.contains(identifier) { identifiers.append(identifier) }
  }

  // MARK: Volume and pages

  private mutating func takeNumbers(_ tokens: ReferenceTokens, in rest: Range<Int>) {
    guard let place = Self.volume(tokens, in: rest) else {
      takePages(tokens, from: rest.lowerBound, in: rest)
      return
    }
    fields.append(FieldValue(.volume, tokens.text(at: place)))
    var next = place + 1
    if tokens.isSign("(", at: next), let close = tokens.closingBracket(at: next), close - next <= 4,
      tokens.token(next + 1)?.year == nil || !tokens[next].isAfterBlank
    {
      fields.append(FieldValue(.issue, tokens.text(of: next + 1..<close)))
      next = close + 1
    } else if tokens.isSign(",", at: next) || tokens.isSign(".", at: next) {
      let issue =
        tokens.isWord(.issue, at: next + 1)
        ? next + (tokens.isSign(".", at: next + 2) ? 3 : 2) : next + 1
      let isIssue = issue > next + 1 || tokens.isSign("(", at: issue + 1)
      if isIssue, let number = tokens.token(issue), number.kind == .number {
        fields.append(FieldValue(.issue, tokens.text(at: issue)))
        next = issue + 1
      }
    }
    takePages(tokens, from: next, in: rest)
  }

  /// The place of the volume: after "vol.", or before an issue in brackets or a colon.
  private static func volume(_ tokens: ReferenceTokens, in rest: Range<Int>) -> Int? {
    for place in rest where tokens[place].kind == .number {
      if tokens.isWord(.longVolume, at: place - 1) { return place }
      if tokens.isSign(".", at: place - 1), tokens.isWord(.volume, at: place - 2) {
        return place
      }
    }
    for place in rest where tokens[place].kind == .number && tokens[place].length <= 4 {
      let isPage =
        tokens.isSign("-", at: place - 1)
        || tokens.isSign(".", at: place - 1) && tokens.isWord(.pageMark, at: place - 2)
      if isPage || tokens[place].year != nil && !tokens.isSign("(", at: place + 1) { continue }
      if tokens.isSign("(", at: place + 1) || tokens.isSign(":", at: place + 1) { return place }
      if tokens.isSign(",", at: place + 1), let before = tokens.token(place - 1),
        before.kind == .word && !before.isSmall || before.isSign(",") || before.isSign("."),
        place > rest.lowerBound
      {
        return place
      }
    }
    return nil
  }

  private mutating func takePages(_ tokens: ReferenceTokens, from start: Int, in rest: Range<Int>) {
    for place in max(start, rest.lowerBound)..<max(start, rest.upperBound)
    where tokens.isSign("-", at: place) {
      guard let first = tokens.token(place - 1), let last = tokens.token(place + 1),
        first.kind != .sign, last.kind == .number || last.shape.contains(.digits),
        first.kind == .number || first.shape.contains(.digits), place - 1 >= start
      else { continue }
      let (firstText, lastText) = (tokens.text(at: place - 1), tokens.text(at: place + 1))
      fields.append(FieldValue(.firstPage, firstText))
      // "691-3" and "691-93" leave out the digits that are the same.
      let isShort = last.kind == .number && first.kind == .number && last.length < first.length
      fields.append(
        FieldValue(.lastPage, isShort ? firstText.dropLast(last.length) + lastText : lastText))
      return
    }
  }

  // MARK: Venue

  private mutating func takeVenue(_ tokens: ReferenceTokens, in rest: Range<Int>) {
    var start = rest.lowerBound
    while start < rest.upperBound, tokens[start].kind == .sign,
      !tokens[start].isSign(of: "([")
    { start += 1 }
    if tokens.isIn(at: start) { start += tokens.isSign(":", at: start + 1) ? 2 : 1 }
    takeEditors(tokens, &start)
    guard start < rest.upperBound else { return }
    var end = start
    while end < rest.upperBound {
      let token = tokens[end]
      if token.kind == .link
        || token.kind == .number && end > start
          && (token.year == nil || tokens.isSign("(", at: end - 1)
            || tokens.isSign(",", at: end - 1) || tokens.isSign(".", at: end - 1))
      {
        break
      }
      if token.isSign("["), end > start { break }
      if token.isSign("."), let next = tokens.token(end + 1), next.isAfterBlank,
        (tokens.token(end - 1)?.length ?? 0) > 5
      {
        break
      }
      if token.isWord(.venueEnd), end > start { break }
      end += 1
    }
    while end > start, tokens[end - 1].kind == .sign,
      !tokens[end - 1].isSign(of: ")]")
    { end -= 1 }
    let text = tokens.text(of: start..<end)
    if text.contains(where: \.isLetter), text.utf8.count > 1, text.utf8.count < 400 { venue = text }
  }

  /// Editors before the title of a book: `In A. Lund & B. Li (Eds.), Title`.
  private mutating func takeEditors(_ tokens: ReferenceTokens, _ start: inout Int) {
    let lists = tokens.authorLists(at: start).filter { $0.areEditors }
    guard let best = lists.max(by: { $0.score < $1.score }) else { return }
    editors = best.names.map {
      Contributor(tokens.personName($0), role: .editor, isGroup: $0.isGroup)
    }
    start = best.end
  }

  // MARK: Kind

  private static func kind(
    _ tokens: ReferenceTokens, _ rest: Range<Int>, hasVolume: Bool
  ) -> WorkKind {
    for token in rest.prefix(30).lazy.map({ tokens[$0] }) {
      if token.isWord(.thesis) { return .thesis }
      if token.isWord(.conference) { return .conferencePaper }
      if token.isWord(.report) { return .report }
      if token.isWord(.preprint) { return .preprint }
    }
    return hasVolume ? .article : .unknown
  }
}
