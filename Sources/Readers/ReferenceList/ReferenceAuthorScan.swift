import CoterieRecords

/// Reads names of one form one after the other.
struct ReferenceAuthorScan {
  let tokens: ReferenceTokens
  let form: ReferenceNameForm
  let start: Int
  private(set) var found: [ReferenceAuthors] = []
  private var list: ReferenceAuthors
  private var place: Int
  /// Whether an "and" was before the last name, so that it should be the last of all.
  private var isAfterAnd = false
  private var semicolons = 0
  private var commas = 0

  init(_ tokens: ReferenceTokens, _ form: ReferenceNameForm, at start: Int) {
    self.tokens = tokens
    self.form = form
    self.start = start
    list = ReferenceAuthors(end: start)
    place = start
  }

  mutating func run() {
    while takeName() {
      offer()
      // "..., Last" goes on after the dots.
      if takeHidden() {
        offer()
        if tokens.isSign("…", at: place - 1) { continue }
      }
      guard takeSeparator() else { return }
      if takeHidden() {
        offer()
        guard tokens.isSign("…", at: place - 1) || takeSeparator() else { return }
      } else {
        offerBeforeOtherName()
      }
    }
  }

  /// Whether the names that were taken are surely authors, wherever the text ends.
  var looksLikeAuthors: Bool {
    let names = list.names
    guard let first = names.first else { return false }
    let styles = names.compactMap(\.hasInitials)
    if names.count > 2, styles.count * 2 > names.count { return true }
    let best = found.first { [.year, .quote, .stop].contains($0.ending) }
    if first.hasInitials == true {
      return names.count > 1 || best != nil || form == .givenFirst && !found.isEmpty
    }
    return found.contains { $0.ending == .year || $0.ending == .quote }
      && (first.hasInitials != nil || first.isGroup)
  }

  private mutating func takeName() -> Bool {
    let options = tokens.names(at: place, form, isFirst: list.names.isEmpty)
    guard let name = options.first(where: { isEnd($0.end) }) else {
      offerBeforeText()
      return false
    }
    offerShorterNames(than: name, options)
    list.names.append(name)
    place = name.end
    return true
  }

  /// Adds the list up to an initial of a name that goes on with a word, which may begin the title:
  /// `Desmond, M. Evicted: Poverty and profit`.
  private mutating func offerShorterNames(than name: ReferenceName, _ options: [ReferenceName]) {
    guard name.quality <= 0.5, list.names.count <= 20 else { return }
    let whole = (list, place)
    for other in options
    where other.end < name.end && tokens.isSign(".", at: other.end - 1) && other.hasInitials == true
    {
      list.names.append(other)
      place = other.end
      offer()
      (list, place) = whole
      return
    }
  }

  /// Whether a name may end before a token.
  private func isEnd(_ place: Int) -> Bool {
    guard let token = tokens.token(place) else { return true }
    if token.kind == .sign { return token.isSign(of: ",;&.:(“\"‘…[*/'") }
    if token.isWord(.nameEnd) || token.year != nil { return true }
    // An initial's stop ends the list as well: "Lund, A. Title".
    return tokens.isSign(".", at: place - 1)
  }

  /// Takes `et al.` and dots.
  private mutating func takeHidden() -> Bool {
    var next = place
    if tokens.isSign(",", at: next) || tokens.isSign(";", at: next) { next += 1 }
    if tokens.isSign("…", at: next) {
      place = next + 1
    } else if tokens.isSign(".", at: next), tokens.isSign(".", at: next + 1),
      tokens.isSign(".", at: next + 2)
    {
      place = next + 3
    } else if let end = tokens.endOfEtAl(at: next) {
      place = end
    } else {
      return false
    }
    list.hidden = .unknown
    return true
  }

  private mutating func takeSeparator() -> Bool {
    var next = place
    while tokens.isSign("*", at: next) { next += 1 }
    if tokens.isSign(";", at: next) {
      semicolons += 1
      next += 1
    } else if tokens.isSign(",", at: next) {
      commas += 1
      next += 1
    }
    var hasAnd = false
    if tokens.isSign("&", at: next)
      || tokens.isWord(.separator, at: next),
      tokens.endOfEtAl(at: next) == nil
    {
      hasAnd = true
      next += 1
    }
    guard next > place, next < tokens.count else { return false }
    // After "A, B and C" a comma begins the title.
    if isAfterAnd, !hasAnd, form != .familyComma || semicolons == 0 { return false }
    isAfterAnd = hasAnd
    place = next
    return true
  }

  /// The most ways to end a list that are kept.
  private static let mostWays = 24

  /// Adds the list up to here, where it may end.
  private mutating func offer() {
    guard found.count < Self.mostWays else { return }
    var list = list
    var next = place
    if let end = tokens.endOfEditors(at: next) {
      list.areEditors = true
      next = end
    }
    while tokens.isSign("*", at: next) { next += 1 }
    let isAfterStop = tokens.isSign(".", at: next - 1)
    // "Lund v. Li" is a case in court.
    if tokens.isWord(.versus, at: next) || tokens.isWord(.versus, at: next + 1) { return }
    guard
      let (ending, end) = tokens.endOfAuthors(
        list, at: next, isAfterStop: isAfterStop, isAfterAnd: isAfterAnd)
    else { return }
    list.ending = ending
    list.end = end
    list.score = tokens.scoreOfAuthors(list, form, isAfterAnd: isAfterAnd)
    found.append(list)
  }

  /// Adds the list up to the last comma, where a name follows that may as well be a title in capitals:
  /// `E. Bach, Syntactic Theory.`
  private mutating func offerBeforeOtherName() {
    guard !isAfterAnd, list.names.count <= 3, list.names.allSatisfy({ $0.hasInitials == true }),
      form != .familyInitials, let token = tokens.token(place), !token.isInitial, token.length > 2
    else { return }
    offerBeforeText()
  }

  /// Adds the list up to the last comma, where a text follows that is no name: an unquoted title.
  private mutating func offerBeforeText() {
    guard !list.names.isEmpty, tokens.isSign(",", at: place - 1), place < tokens.count else {
      return
    }
    list.ending = .comma
    list.end = place
    list.score = tokens.scoreOfAuthors(list, form, isAfterAnd: isAfterAnd)
    found.append(list)
  }
}
