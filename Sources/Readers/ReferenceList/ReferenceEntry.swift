import CoterieRecords
import CoterieText

/// An entry of a reference list, read.
struct ReferenceEntry {
  /// The authors; editors where the entry has them in their place.
  let authors: AuthorList
  let editors: [Contributor]
  let title: String
  let date: PartialDate?
  let details: ReferenceDetails
  /// How sure the division is, from 0 to 1.
  let confidence: Double
  /// The text of the entry.
  let text: String

  /// The most bytes of an entry that is divided: 128 KiB, enough for 5,000 authors.
  static let longest = 128 << 10

  /// Reads an entry; nil where nothing in it can be a title, and where it is too long for one.
  ///
  /// - Parameter previous: The entry before, whose authors dashes repeat.
  init?(_ text: String, after previous: ReferenceEntry? = nil) {
    guard text.utf8.count <= Self.longest else { return nil }
    self.text = text
    let tokens = ReferenceTokens(text)
    let dashes = tokens.endOfDashes
    let splits = dashes > 0 ? tokens.splitsWithoutAuthors(from: dashes) : tokens.splits()
    guard let best = splits.first, best.score > 0 else { return nil }
    confidence = tokens.confidence(in: best, among: splits)
    let range = tokens.titleWithoutRemarks(best.title)
    title = tokens.text(of: range)
    guard title.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    date = best.year?.date
    let contributors = best.authors.map { tokens.contributors(of: $0) } ?? []
    let areEditors = best.authors?.areEditors ?? false
    authors =
      dashes > 0
      ? previous?.authors ?? AuthorList(hidden: .unknown)
      : areEditors ? AuthorList() : AuthorList(contributors, hidden: best.authors?.hidden ?? .none)
    editors = areEditors ? contributors.map { $0.asEditor } : []
    details = ReferenceDetails(tokens, after: best)
  }
}

extension ReferenceTokens {
  fileprivate func contributors(of list: ReferenceAuthors) -> [Contributor] {
    list.names.map { Contributor(personName($0), isGroup: $0.isGroup) }
  }
}

extension Contributor {
  fileprivate var asEditor: Contributor {
    var editor = self
    editor.role = .editor
    return editor
  }
}

extension ReferenceTokens {
  /// How sure the best way to divide an entry is: from its own score and from how far behind the next way is that
  /// gives other authors, another title or another year.
  fileprivate func confidence(in best: ReferenceSplit, among splits: [ReferenceSplit]) -> Double {
    let other = splits.first { !isSame($0, best) }
    let margin = best.score - (other?.score ?? best.score - 2)
    var confidence = min(1, 0.35 + 0.3 * min(margin, 1.5) + 0.1 * min(max(best.score - 2, 0), 2))
    if best.year == nil { confidence -= 0.25 }
    if best.authors == nil { confidence -= 0.15 }
    if isWord(.smallNumeral, at: best.title.range.upperBound - 1) { confidence -= 0.25 }
    if hasVenueBehindComma(best.title) { confidence -= 0.25 }
    return (100 * max(0, min(1, confidence))).rounded() / 100
  }

  /// The token after dashes that stand for the authors of the entry before: `———.`; 0 where there are none.
  fileprivate var endOfDashes: Int {
    var place = 0
    while place < min(count, 8), isSign("-", at: place) || isSign("_", at: place) { place += 1 }
    guard place > 0, place > 1 || tokens[0].isSign("-") && text.characters[0] == "—" else {
      return 0
    }
    while isSign(".", at: place) || isSign(",", at: place) { place += 1 }
    return place
  }

  /// Whether a comma of a plain title is before something that looks like a venue: `Cuts, Journal of Graphs`.
  private func hasVenueBehindComma(_ title: ReferenceTitle) -> Bool {
    guard !title.isQuoted else { return false }
    return title.range.suffix(40).contains { place in
      isSign(",", at: place) && token(place + 1)?.isSmall == false
        && scoreOfVenue(at: place + 1) > 1.2
    }
  }

  private func isSame(_ one: ReferenceSplit, _ other: ReferenceSplit) -> Bool {
    one.title.range == other.title.range && one.year?.date == other.year?.date
      && one.authors?.areEditors == other.authors?.areEditors
      && areSame(one.authors?.names ?? [], other.authors?.names ?? [])
  }

  private func areSame(_ names: [ReferenceName], _ others: [ReferenceName]) -> Bool {
    names.count == others.count
      && zip(names, others).allSatisfy {
        $0.parts == $1.parts || personName($0) == personName($1)
      }
  }

  /// A title without what styles put behind it; a quoted one as it is.
  fileprivate func titleWithoutRemarks(_ title: ReferenceTitle) -> Range<Int> {
    title.isQuoted ? title.range : withoutLastPart(withoutRemarks(title.range))
  }

  /// A title without what styles put behind it: `[Doctoral dissertation]`, `(2nd ed.)`, `(No. 5)`.
  fileprivate func withoutRemarks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 3, let last = token(range.upperBound - 1),
      last.isSign(")") || last.isSign("]")
    {
      let open: Unicode.Scalar = last.isSign(")") ? "(" : "["
      guard let start = range.last(where: { tokens[$0].isSign(open) }), start > range.lowerBound,
        open == "[" && isRemark(in: start..<range.upperBound)
          || (start..<range.upperBound).contains(where: { isRemark(at: $0) })
      else { return range }
      range = range.lowerBound..<start
    }
    return range
  }

  /// Whether square brackets say what the work is, or where a thesis was written.
  private func isRemark(in brackets: Range<Int>) -> Bool {
    brackets.count <= 10
      && brackets.contains {
        tokens[$0].isWord(.kindOfWork) || text(at: $0).lowercased().contains("universi")
      }
  }

  private func isRemark(at place: Int) -> Bool {
    if isWord(.edition, at: place) { return true }
    guard isWord(.remark, at: place), let next = token(place + 1) else { return false }
    return next.isSign(".") || next.kind == .number || next.shape.contains(.digits)
      || next.shape.contains(.capitals)
      || isWord(.remarkNumber, at: place + 1)
  }

  /// A range without a last part behind a comma that names an edition or a volume: `Cuts, 2nd ed.`
  fileprivate func withoutLastPart(_ range: Range<Int>) -> Range<Int> {
    guard let comma = range.last(where: { tokens[$0].isSign(",") }), range.upperBound - comma <= 6,
      comma - range.lowerBound > 1,
      (comma..<range.upperBound).contains(where: { isRemark(at: $0) })
    else { return range }
    return range.lowerBound..<comma
  }
}
