import CoterieRecords

/// Words in a list that say that it leaves authors out: `et al.`, `and 12 others`, `(+ 3 more)`, `…`.
struct HiddenAuthorsPhrase {
  /// The token after the phrase.
  let end: Int
  /// How many authors it says are left out.
  let hidden: AuthorList.Hidden
  /// The number as printed, where it is larger than any list of authors and is not used.
  let unusableNumber: String?

  /// All words of phrases, in small letters.
  static let words = phraseStarts.union(alWords).union(abbreviatedColleagues).union(remarks)
    .union(["for", "on"])

  /// Whether a word, in any case, may be in a phrase.
  static func mayHold(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    !word.isEmpty && wordShapes.mayHold(word)
      && words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let wordShapes = WordShapes(words)

  /// The largest number of left out authors that is taken as printed.
  static let largestNumber = 1_000_000

  /// Reads the phrase that begins at a token.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - opensSegment: Whether a separator, or nothing, is before it: there `others` needs no `and`.
  init?(_ text: AuthorTokens, at start: Int, opensSegment: Bool) {
    guard text.mayBeginPhrase(at: start) else { return nil }
    var scanner = PhraseScanner(text, at: start)
    guard let found = scanner.phrase(opensSegment: opensSegment) else { return nil }
    end = scanner.place
    hidden = found.hidden
    unusableNumber = found.unusableNumber
  }
}

extension AuthorTokens {
  /// The key of the token at a place; empty after the last one.
  fileprivate func key(at place: Int) -> String {
    place < tokens.count ? key(of: tokens[place]) : ""
  }

  /// Whether a phrase can begin at a token: most words begin none.
  fileprivate func mayBeginPhrase(at place: Int) -> Bool {
    let token = tokens[place]
    switch token.kind {
    case .comma, .semicolon, .close: return false
    case .open, .plus, .ampersand, .ellipsis: return true
    case .word:
      let first = characters[token.range.lowerBound]
      guard !first.isASCIILetter || phraseShapes.mayHold(token.range, of: characters) else {
        return false
      }
      return first.isNumber || boundSigns.contains(first) || phraseStarts.contains(key(of: token))
    }
  }
}

/// Signs before a number that is not exact.
private let boundSigns = LineText("~≈>≥").characters

/// Reads one phrase, token by token.
private struct PhraseScanner {
  let text: AuthorTokens
  private(set) var place: Int { didSet { key = text.key(at: place) } }
  /// The key of the token at the place.
  private var key: String

  init(_ text: AuthorTokens, at place: Int) {
    self.text = text
    self.place = place
    key = text.key(at: place)
  }

  /// What is said of a number: nothing, the number, or that it is too large or only a bound.
  private enum Number {
    case exact(Int)
    case vague
    case tooLarge(String)
  }

  private var token: AuthorTokens.Token? {
    place < text.tokens.count ? text.tokens[place] : nil
  }
  private var kind: AuthorTokens.Kind? { token?.kind }
  private var word: String { token.map { text.text(of: $0) } ?? "" }

  mutating func phrase(
    opensSegment: Bool
  ) -> (hidden: AuthorList.Hidden, unusableNumber: String?)? {
    let isOpened = take(.open)
    if take(.ellipsis) {
      while take(.ellipsis) {}
      if isOpened { _ = take(.close) }
      return (.unknown, nil)
    }
    if takeEtAl() {
      if isOpened { _ = take(.close) }
      return (.unknown, nil)
    }
    let (connectors, hasPlus) = takeConnectors()
    var isVague = takeQuantity()
    let number = takeNumber()
    if number != nil, take(.plus) { isVague = true }
    if takeQuantity() { isVague = true }
    let nouns = takeNouns()
    let isTotal = takeRemarks()
    guard nouns.count > 0 || hasPlus && number != nil,
      isOpened ? take(.close) || token == nil : true,
      isBoundary
    else { return nil }
    guard let number else {
      let isSure =
        connectors > 0 || isOpened
        ? nouns.followConnector(isVague: isVague) : opensSegment && nouns.areOthers
      return isSure ? (.unknown, nil) : nil
    }
    // "12 authors" without "and" or "+" may as well count all of them.
    let isOfAll = isTotal || !nouns.hasRemainder && nouns.count > 0 && connectors == 0
    switch number {
    case .exact(let count) where !isVague && !isOfAll:
      return (count == 0 ? .none : .count(count), nil)
    case .tooLarge(let printed): return (.unknown, printed)
    default: return (.unknown, nil)
    }
  }

  private mutating func take(_ wanted: AuthorTokens.Kind) -> Bool {
    guard kind == wanted else { return false }
    place += 1
    return true
  }

  /// Takes `et al.` in its many spellings.
  private mutating func takeEtAl() -> Bool {
    let start = place
    let first = word
    if oneWordForms.contains(key) || dottedForms.contains(first) {
      place += 1
      return true
    }
    let isAmpersand = kind == .ampersand
    let connector = key
    guard isAmpersand || isConjunction || first == "u." else { return false }
    place += 1
    if first == "u." ? word == "a." : isAl(after: connector, isAmpersand) {
      place += 1
      return true
    }
    place = start
    return false
  }

  /// Whether the word is the `al.` after `et`, `and` or `&`; a capital makes it a name but after `et`.
  private func isAl(after connector: String, _ isAmpersand: Bool) -> Bool {
    if connector == "et", alWords.contains(key) { return true }
    guard word.first?.isLowercase == true || word.allSatisfy({ !$0.isLowercase }) && word.count > 2
    else { return false }
    return alWords.contains(key) || abbreviatedColleagues.contains(key)
  }

  /// Whether the word is an "and". `E.` and `ED` begin names.
  private var isConjunction: Bool {
    conjunctions.contains(key) && (anyCaseConjunctions.contains(key) || word == key)
  }

  private mutating func takeConnectors() -> (count: Int, hasPlus: Bool) {
    var count = 0
    var hasPlus = false
    while count < 3 {
      if kind == .plus {
        hasPlus = true
      } else if kind != .ampersand, !isConjunction {
        break
      }
      place += 1
      count += 1
    }
    return (count, hasPlus)
  }

  /// Takes `the`, `several of their` and the like, and returns whether a number is not exact then.
  private mutating func takeQuantity() -> Bool {
    var isVague = false
    let limit = place + 4
    while place < limit, articles.contains(key) || vagueWords.contains(key) {
      if vagueWords.contains(key) { isVague = true }
      place += 1
    }
    return isVague
  }

  private mutating func takeNumber() -> Number? {
    guard kind == .word else { return nil }
    if let number = numbersOfWords[key] {
      place += 1
      return .exact(number)
    }
    let printed = word
    guard printed.utf8.first.map({ ($0 | 0x20).isSmallLetter }) == false else { return nil }
    let isBound = printed.first.map { "~≈>≥".contains($0) } ?? false
    guard var digits = digits(of: isBound ? printed.dropFirst() : printed[...]) else { return nil }
    place += 1
    while digits.count <= 9, kind == .word, word.count == 3, let more = self.digits(of: word[...]) {
      digits += more
      place += 1
    }
    guard let number = Int(digits), number <= HiddenAuthorsPhrase.largestNumber else {
      return .tooLarge(printed)
    }
    return isBound ? .vague : .exact(number)
  }

  /// The digits of a number, whatever separates its thousands.
  private func digits(of text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { ",.'’".contains($0) }
    guard let first = groups.first, !first.isEmpty,
      groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    var digits = ""
    for character in groups.joined() {
      guard let value = character.wholeNumberValue, (0...9).contains(value), digits.count < 40
      else { return nil }
      digits += "\(value)"
    }
    return digits
  }

  private mutating func takeNouns() -> HiddenAuthorsNouns {
    var nouns = HiddenAuthorsNouns()
    while nouns.count < 4, nouns.add(key, as: word) { place += 1 }
    return nouns
  }

  /// Takes `not shown` and the like, and returns whether the number is that of all authors.
  private mutating func takeRemarks() -> Bool {
    var isTotal = false
    while remarks.contains(key) {
      if totals.contains(key) { isTotal = true }
      place += 1
    }
    return isTotal
  }

  /// Whether the phrase can end here.
  private var isBoundary: Bool {
    switch kind {
    case .word: key.isEmpty || isConjunction || key == "on" || key == "for"
    case nil, .comma, .semicolon, .ampersand, .plus, .open, .close, .ellipsis: true
    }
  }
}

/// Words for *and* before a phrase. Most are names or parts of names elsewhere, or in capitals.
private let conjunctions: Set<String> = [
  "and", "und", "et", "plus", "with", "y", "e", "ed", "og", "och", "en", "и", "та",
]
private let anyCaseConjunctions: Set<String> = ["and", "und", "et", "plus"]
private let alWords: Set<String> = [
  "al", "alii", "alia", "aliae", "alios", "alteri", "др", "ін", "другие",
]
/// Short forms of *colleagues*.
private let abbreviatedColleagues: Set<String> = ["col", "cols", "coll"]
private let oneWordForms: Set<String> = ["etal", "etalii", "etc", "等", "等人", "ほか"]
/// Abbreviations that only small letters and full stops set apart from initials.
private let dottedForms: Set<String> = ["u.a.", "u.a", "e.a.", "m.fl."]

/// Words before a number or a noun that change nothing.
private let articles: Set<String> = [
  "the", "a", "an", "of", "all", "their", "his", "her", "seine", "ihre", "seus", "sus", "ses",
]
/// Words that keep a number from being exact, or that are there instead of one.
private let vagueWords: Set<String> = [
  "some", "several", "many", "numerous", "various", "few", "dozens", "hundreds", "thousands",
  "over",
  "about", "around", "approximately", "nearly", "almost", "lots", "at", "least", "than", "among",
]
private let numberWords = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  "twenty",
]

private let numbersOfWords = Dictionary(
  uniqueKeysWithValues: numberWords.enumerated().map { ($1, $0) })

private let totals: Set<String> = ["total", "altogether", "insgesamt"]
private let remarks = totals.union(["not", "shown", "listed", "omitted", "hidden", "in"])

/// The keys of words with which a phrase can begin.
private let phraseStarts: Set<String> = conjunctions.union(oneWordForms).union(articles)
  .union(vagueWords).union(numberWords).union(HiddenAuthorsNouns.words).union([
    "u", "ua", "ea", "mfl",
  ])

private let phraseShapes = WordShapes(phraseStarts)
