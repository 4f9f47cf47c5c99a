import CoterieRecords

/// The ways to split a line in which a title and its authors are joined without a blank between them:
/// `…with a Fixed Butterfly StructureNir Ailon, Omer Leibovich`.
///
/// The names at the end of the line are names. In the part before them a name may begin at every place
/// inside a word after which the rest reads as a name: after a small letter (`transformsNir`), a
/// capital (`CNNNir`), a digit (`GPT-4Nir`) or a closing sign (`(v2)Nir`), with a capital, or with a
/// small particle (`networksvan der Maaten`). A word's second capital after `Mc`, `De` and the like,
/// and an initial after others, hardly are such places: they belong to the name.
struct GluedHeading: Equatable {
  /// The ways that may be right, shortest author list first, those that begin with a bare word last.
  var likely: [TitleAndAuthors] = []
  /// The ways to take only where they begin with a name known from elsewhere: one bare word, which
  /// may as well be the title's (`Understanding DeepWalk`), and places that belong to a name.
  var unlikely: [TitleAndAuthors] = []
  /// What is no name among the authors: `the LIGO team`.
  private(set) var unread: [String] = []

  /// Finds the ways.
  ///
  /// - Complexity: O(*n*) for a line of *n* characters: a name's beginning is sought in the last 80
  ///   characters of one part only.
  init(_ line: AuthorLine) {
    let end = GluedListEnd(line.list)
    guard var range = end.first else { return }
    unread = end.unread
    var names = end.names[...]
    var tries = 3
    while true {
      find(in: range, of: line.list.text, end, before: names.map(\.text))
      // Where no name begins, an "and" may belong to the title.
      guard likely.isEmpty, unlikely.isEmpty, bareLast.isEmpty, tries > 0, let next = names.first,
        next.separator == .word
      else { break }
      range = range.lowerBound..<next.range.upperBound
      names.removeFirst()
      tries -= 1
    }
    likely += bareLast
    bareLast = []
    guard likely.isEmpty else { return }
    // Several names, or a truncated list, show that there are authors at all.
    likely = unlikely.filter { !$0.authors.isOfBareWords && $0.authors.showsAList }
    unlikely.removeAll { likely.contains($0) }
  }

  /// Ways that begin with a bare word.
  private var bareLast: [TitleAndAuthors] = []

  /// Finds the places in a range at which a name begins, other names after it.
  private mutating func find(
    in range: Range<Int>, of line: LineText, _ end: GluedListEnd, before names: [String]
  ) {
    var others = names
    let suffix = others.first.flatMap { PersonName.suffixes.contains($0) ? $0 : nil }
    if suffix != nil { others.removeFirst() }
    let rest = AuthorList(AuthorLine.joiningSuffixes(others), hidden: end.hidden)
    let lowest = max(range.lowerBound + 1, range.upperBound - longestName)
    for position in stride(from: range.upperBound - 1, through: lowest, by: -1) {
      guard likely.count + unlikely.count < mostWays,
        let place = NamePlace(at: position, in: line.characters, before: range.upperBound)
      else { continue }
      var text = line.words(of: position..<range.upperBound)
      guard isPersonName(text) else { continue }
      if let given = end.givenNameOfFirst { text = "\(given) \(text)" }
      if let suffix { text += " \(suffix)" }
      guard let name = PersonName(full: text) else { continue }
      let way = TitleAndAuthors(
        title: line.text(before: position),
        authors: AuthorList([name] + rest.names, hidden: end.hidden))
      let isBare = !text.contains(" ") && line.characters[position].isCased
      if place == .unlikely || isBare && way.authors.isOfBareWords {
        unlikely.append(way)
      } else if isBare {
        bareLast.append(way)
      } else {
        likely.append(way)
      }
    }
  }
}

/// The names at the end of a line that begins with a title, and the part before them, in which title
/// and first name are joined.
private struct GluedListEnd {
  /// The part that title and first name share; nil where the line has none.
  private(set) var first: Range<Int>?
  /// The names after it, in order.
  private(set) var names: [Name] = []
  /// The given name of the first author where family names come first: `Lee, Ann; Li, Bo`.
  private(set) var givenNameOfFirst: String?
  private(set) var unread: [String] = []
  private(set) var hidden: AuthorList.Hidden

  struct Name {
    var text: String
    let range: Range<Int>
    let separator: AuthorListParts.Separator
  }

  init(_ list: AuthorListParts) {
    var place = list.parts.count - 1
    while place >= 0 {
      if case .name(let range, let separator) = list.parts[place] {
        let text = list.text.words(of: range)
        if separator != .none, let name = authorName(text) {
          names.append(Name(text: name, range: range, separator: separator))
        } else if separator != .none, unread.count < 3, Self.isSurelyNoTitle(text) {
          unread.append(text)
        } else {
          first = range
          break
        }
      }
      place -= 1
    }
    names.reverse()
    hidden = unread.isEmpty ? list.parts[max(0, place)...].hiddenAuthors : .unknown
    putGivenNamesFirst()
  }

  /// Whether a text without a name in it is not the end of a title either.
  private static func isSurelyNoTitle(_ text: String) -> Bool {
    text.hasPrefix("the ") && meansGroup(text) || !text.contains(where: \.isLetter)
  }

  /// Turns `Lee, Ann; Li, Bo` round, where the whole list is of that form.
  private mutating func putGivenNamesFirst() {
    let isInverted =
      names.count > 1 && names.count % 2 == 1
      && names.enumerated().allSatisfy { $1.separator == ($0 % 2 == 0 ? .comma : .semicolon) }
      && names.contains { !$0.text.contains(" ") }
    guard isInverted else { return }
    givenNameOfFirst = names[0].text
    names = stride(from: 1, to: names.count, by: 2).map { place in
      var name = names[place]
      name.text = "\(names[place + 1].text) \(name.text)"
      return name
    }
  }
}

/// The longest name that is sought, in characters.
private let longestName = 80
/// The most ways to split a line that are kept.
private let mostWays = 12

extension AuthorList {
  /// Whether a complete list holds nothing but bare words in a script with capitals.
  fileprivate var isOfBareWords: Bool {
    !isTruncated && names.allSatisfy { $0.given.isEmpty && $0.family.first?.isCased == true }
  }

  fileprivate var showsAList: Bool { isTruncated || names.count > 1 }
}

/// A place inside a word at which a name can begin.
private enum NamePlace {
  case likely
  case unlikely

  init?(at position: Int, in line: [LineCharacter], before end: Int) {
    let (previous, character) = (line[position - 1], line[position])
    guard !previous.isWhitespace, character.isLetter else { return nil }
    if character.isLowercase {
      guard let isLikely = isLikelyParticle(at: position, in: line, before: end) else {
        return nil
      }
      self = isLikely ? .likely : .unlikely
    } else if character.isUppercase {
      let next = position + 1 < end ? line[position + 1] : " "
      // A capital alone after another one is the second of `AI Smith`.
      if previous.isUppercase, next != ".", !next.isLowercase { return nil }
      self =
        endsWithPrefix(line[..<position]) || endsWithInitial(line[..<position])
        ? .unlikely : .likely
    } else {
      // In scripts without capitals, a change of script separates title and name.
      guard end - position >= 2 else { return nil }
      self = previous.isLetter && !previous.isCased ? .unlikely : .likely
    }
    guard canEnd(line, at: position) else { return nil }
  }
}

/// Whether the small particle at a place, such as `van`, is more than the end of a title's last word;
/// nil where there is none.
private func isLikelyParticle(at start: Int, in line: [LineCharacter], before end: Int) -> Bool? {
  var wordEnd = start
  while wordEnd < end, line[wordEnd] != " " {
    guard wordEnd - start < longestParticle else { return nil }
    wordEnd += 1
  }
  let word = line[start..<wordEnd]
  guard particleShapes.mayHold(start..<wordEnd, of: line),
    let particle = longParticles.first(where: { $0.characters.elementsEqual(word) })
  else { return nil }
  let next = line[min(wordEnd + 1, end)..<end].prefix { $0 != " " }
  return !particle.isWordEnding || particles.contains { $0.elementsEqual(next) }
}

private let particles = PersonName.particles.sorted().map { LineText($0).characters }

/// Particles too long to be at the end of a title's last word by chance.
private let longParticles = PersonName.particles.sorted().filter { $0.count >= 3 }.map {
  (characters: LineText($0).characters, isWordEnding: wordEndings.contains($0))
}

private let particleShapes = WordShapes(PersonName.particles)

/// How many letters the longest of them has.
private let longestParticle = longParticles.map(\.characters.count).max() ?? 0

/// Particles that many English words end with: `model`, `hidden`, `order`, `modes`, `samples`.
private let wordEndings: Set<String> = [
  "ben", "dal", "das", "del", "den", "der", "des", "las", "les", "los", "san", "ten", "ter", "tot",
]

/// Whether a title can end so before a name without a blank. An apostrophe does where it closes a
/// quotation: `O'` and `Dell’` begin a name.
private func canEnd(_ line: [LineCharacter], at end: Int) -> Bool {
  let last = line[end - 1]
  if last == "'" || last == "’" {
    return (0..<end - 1).contains { place in
      line[place] == "‘" || line[place] == "'" && (place == 0 || line[place - 1].isWhitespace)
    }
  }
  return last.isLetter || last.isNumber || closingSigns.contains(last)
}

/// Signs with which a title can end.
private let closingSigns = LineText(")]}?!.\"”$%*+").characters

/// Whether a text ends with a prefix such as `Mc` that begins a name's word of two capitals. One of a
/// single letter does so at a word's beginning or after a small letter: `CNNL` is no such prefix.
private func endsWithPrefix(_ title: ArraySlice<LineCharacter>) -> Bool {
  prefixes.contains { prefix in
    guard title.suffix(prefix.count).elementsEqual(prefix) else { return false }
    guard prefix.count == 1, let before = title.dropLast().last else { return true }
    return before.isWhitespace || before.isLowercase
  }
}

/// Whether a text ends with an initial and its full stop: `R.` of `J.R. Smith`.
private func endsWithInitial(_ title: ArraySlice<LineCharacter>) -> Bool {
  title.last == "." && title.dropLast().last?.isUppercase == true
}

private let prefixes = namePrefixes.sorted().map { LineText($0).characters }

extension Character {
  /// Whether the letter belongs to a script that has capitals.
  fileprivate var isCased: Bool { isUppercase || isLowercase }
}
