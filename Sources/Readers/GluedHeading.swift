import CoterieRecords

/// The ways to part a line in which a title and its authors stand without a blank between them:
/// `…with a Fixed Butterfly StructureNir Ailon, Omer Leibovich`.
///
/// A name may begin at every place inside a word after which all parts between commas read as names:
/// after a small letter (`transformsNir`), a capital (`CNNNir`), a digit (`GPT-4Nir`) or a closing
/// sign (`(v2)Nir`), with a capital, or with a small particle (`networksvan der Maaten`). A word's
/// second capital after `Mc`, `De` and the like is no such place: it belongs to the name.
///
/// - Returns: The ways, shortest author part first, those that begin with one bare word last.
/// - Complexity: O(*n*) for a line of *n* characters: names are sought in the 80 characters before a
///   comma only.
func gluedHeadings(_ line: AuthorLine) -> [Heading] {
  let characters = Array(line.names)
  var headings: [(heading: Heading, isBareWord: Bool)] = []
  var later: [String] = []
  var end = characters.count
  while true {
    let comma = characters[..<end].lastIndex(of: ",")
    let start = comma.map { $0 + 1 } ?? 0
    let first = max(start, end - longestName)
    for position in stride(from: end - 1, through: max(first, 1), by: -1)
    where isNameStart(at: position, in: characters, from: start) {
      let name = String(characters[position..<end]).trimmed
      guard isPersonName(name) else { continue }
      let title = String(characters[..<position]).trimmed
      let authors = line.list(of: [name] + later.reversed())
      headings.append((Heading(title: title, authors: authors), !name.contains(" ")))
    }
    let segment = String(characters[start..<end]).trimmed
    guard let comma, isPersonName(segment) else { break }
    later.append(segment)
    end = comma
  }
  return headings.filter { !$0.isBareWord }.map(\.heading)
    + headings.filter(\.isBareWord).map(\.heading)
}

/// The longest name that is sought, in characters.
private let longestName = 80

/// Whether a name can begin at a place: inside a word, with a capital or a particle.
private func isNameStart(at position: Int, in characters: [Character], from start: Int) -> Bool {
  let character = characters[position]
  let previous = characters[position - 1]
  guard !previous.isWhitespace, position > start, canEndTitle(previous) else { return false }
  let wordStart = (characters[..<position].lastIndex(where: \.isWhitespace) ?? -1) + 1
  if character.isUppercase {
    let lead = characters[wordStart..<position]
    return !namePrefixes.contains { lead.hasSuffix($0) && continuesName(lead, after: $0) }
      && !isLoneCapital(at: position, in: characters)
  }
  if character.isLowercase {
    let word = characters[position...].prefix { !$0.isWhitespace }
    return longParticles.contains(String(word))
  }
  return character.isLetter
}

/// Particles long enough not to be met by chance at the end of a title's last word.
private let longParticles = PersonName.particles.filter { $0.count >= 3 }

/// What a title can end with before a name without a blank.
private func canEndTitle(_ character: Character) -> Bool {
  character.isLetter || character.isNumber || ")]}?!.\"”'’$%*+".contains(character)
}

/// Whether a prefix such as `Mc` at the end of what precedes a capital begins a word of its own.
private func continuesName(_ lead: ArraySlice<Character>, after prefix: String) -> Bool {
  guard prefix.count > 1 else { return lead.count == prefix.count }
  return lead.count == prefix.count || lead.dropLast(prefix.count).last?.isLowercase == true
}

/// Whether a capital stands alone after another one, as the second of `AI Smith`.
private func isLoneCapital(at position: Int, in characters: [Character]) -> Bool {
  let next = position + 1 < characters.count ? characters[position + 1] : " "
  return characters[position - 1].isUppercase && next != "." && !next.isLowercase
}

extension ArraySlice<Character> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.count).elementsEqual(text)
  }
}
