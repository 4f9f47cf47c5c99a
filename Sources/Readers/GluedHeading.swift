import CoterieRecords

/// The ways to part a line in which a title and its authors stand without a blank between them:
/// `…with a Fixed Butterfly StructureNir Ailon, Omer Leibovich`.
///
/// Of the parts between commas, those at the end that read as names are names. In the one before
/// them a name may begin at every place inside a word after which the rest reads as a name: after a
/// small letter (`transformsNir`), a capital (`CNNNir`), a digit (`GPT-4Nir`) or a closing sign
/// (`(v2)Nir`), with a capital, or with a small particle (`networksvan der Maaten`). A word's second
/// capital after `Mc`, `De` and the like, and an initial after others, hardly are such places: they
/// belong to the name.
struct GluedHeading: Equatable {
  /// The ways that may be right, shortest author part first, those that begin with a bare word last.
  var likely: [Heading] = []
  /// The ways to take only where they begin with a name known from elsewhere: one bare word, which
  /// may as well be the title's (`Understanding DeepWalk`), and places that belong to a name.
  var unlikely: [Heading] = []

  /// Finds the ways.
  ///
  /// - Complexity: O(*n*) for a line of *n* characters: a name's beginning is sought in the last 80
  ///   characters of one part only.
  init(_ line: AuthorLine) {
    let characters = Array(line.names)
    var later: [String] = []
    var end = characters.count
    var start = 0
    while true {
      let comma = characters[..<end].lastIndex(of: ",")
      start = comma.map { $0 + 1 } ?? 0
      let segment = String(characters[start..<end]).trimmed
      guard let comma, isPersonName(segment) else { break }
      later.append(segment)
      end = comma
    }
    let suffix = later.last.flatMap { PersonName.suffixes.contains($0) ? $0 : nil }
    if suffix != nil { later.removeLast() }
    let others = line.list(of: later.reversed())
    var bareLast: [Heading] = []
    for position in stride(from: end - 1, through: max(start + 1, end - longestName, 1), by: -1) {
      guard likely.count + unlikely.count < mostWays,
        let place = NamePlace(at: position, in: characters, before: end)
      else { continue }
      var text = String(characters[position..<end]).trimmed
      guard isPersonName(text) else { continue }
      if let suffix { text += " \(suffix)" }
      guard let name = PersonName(full: text) else { continue }
      let heading = Heading(
        title: String(characters[..<position]).trimmed,
        authors: AuthorList([name] + others.names, hidden: others.hidden))
      let isBare = !text.contains(" ") && characters[position].isCased
      if place == .unlikely || isBare && heading.authors.isOfBareWords {
        unlikely.append(heading)
      } else if isBare {
        bareLast.append(heading)
      } else {
        likely.append(heading)
      }
    }
    likely += bareLast
    guard likely.isEmpty else { return }
    // Several names, or a list cut short, show that there are authors at all.
    likely = unlikely.filter { !$0.authors.isOfBareWords && $0.authors.showsAList }
    unlikely.removeAll { likely.contains($0) }
  }
}

/// The longest name that is sought, in characters.
private let longestName = 80
/// The most ways to part a line that are kept.
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

  init?(at position: Int, in characters: [Character], before end: Int) {
    let character = characters[position]
    let title = characters[..<position]
    guard let previous = title.last, !previous.isWhitespace, canEnd(title) else { return nil }
    if character.isUppercase {
      let next = position + 1 < end ? characters[position + 1] : " "
      // A capital alone after another one is the second of `AI Smith`.
      if previous.isUppercase, next != ".", !next.isLowercase { return nil }
      self = endsWithPrefix(title) || endsWithInitial(title) ? .unlikely : .likely
    } else if character.isLowercase {
      let rest = characters[position..<end]
      let word = rest.prefix(longestParticle + 1).prefix { $0 != " " }
      guard word.count <= longestParticle, longParticles.contains(String(word)) else { return nil }
      let next = rest.dropFirst(word.count + 1).prefix { $0 != " " }
      let isDouble = PersonName.particles.contains(String(next))
      self = isDouble || !wordEndings.contains(String(word)) ? .likely : .unlikely
    } else if character.isLetter {
      // Where nothing tells capitals apart, a change of script parts title and name.
      guard end - position >= 2 else { return nil }
      self = previous.isLetter && !previous.isCased ? .unlikely : .likely
    } else {
      return nil
    }
  }
}

/// Particles long enough not to be met by chance at the end of a title's last word.
private let longParticles = PersonName.particles.filter { $0.count >= 3 }

/// How many letters the longest of them has.
private let longestParticle = longParticles.map(\.count).max() ?? 0

/// Particles that many English words end with: `model`, `hidden`, `order`, `modes`, `samples`.
private let wordEndings: Set<String> = [
  "ben", "dal", "das", "del", "den", "der", "des", "las", "les", "los", "san", "ten", "ter", "tot",
]

/// Whether a title can end so before a name without a blank. An apostrophe does where it closes a
/// quotation: `O'` and `Dell’` begin a name.
private func canEnd(_ title: ArraySlice<Character>) -> Bool {
  guard let last = title.last else { return false }
  if "'’".contains(last) {
    return title.dropLast().indices.contains { place in
      title[place] == "‘"
        || title[place] == "'" && (place == 0 || title[place - 1].isWhitespace)
    }
  }
  return last.isLetter || last.isNumber || ")]}?!.\"”$%*+".contains(last)
}

/// Whether a text ends with a prefix such as `Mc` that begins a name's word of two capitals. One of a
/// single letter does so at a word's beginning or after a small letter: `CNNL` is no such prefix.
private func endsWithPrefix(_ title: ArraySlice<Character>) -> Bool {
  namePrefixes.contains { prefix in
    guard title.suffix(prefix.count).elementsEqual(prefix) else { return false }
    guard prefix.count == 1, let before = title.dropLast().last else { return true }
    return before.isWhitespace || before.isLowercase
  }
}

/// Whether a text ends with an initial and its full stop: `R.` of `J.R. Smith`.
private func endsWithInitial(_ title: ArraySlice<Character>) -> Bool {
  title.last == "." && title.dropLast().last?.isUppercase == true
}

extension Character {
  /// Whether the letter belongs to a script that has capitals.
  fileprivate var isCased: Bool { isUppercase || isLowercase }
}
