import CoterieRecords

/// A profile page's line of authors: `Aaron Blakeman, Aarti Basant et al. · nvidia, cmu`.
///
/// The organisations after the middle dot belong to the paper, not to an author.
struct AuthorLine {
  /// The names and what separates them; on a glued line the first part begins with the title.
  let list: AuthorListParts
  let organisations: [Organisation]
  /// Where the list ends in the line.
  private let end: Int

  init(_ line: String) {
    let text = LineText(line)
    let characters = text.characters
    let dot = characters.indices.last { place in
      characters[place] == "·" && place > 0 && characters[place - 1].isWhitespace
        && place + 1 < characters.count && characters[place + 1].isWhitespace
    }
    let end = dot ?? characters.count
    list = AuthorListParts(text, upTo: end)
    organisations = text[end..<characters.count].dropFirst().split(separator: ",").compactMap {
      let name = $0.trimmed
      return name.isEmpty ? nil : Organisation(name)
    }
    self.end = end
  }

  /// The line up to its last name, without what is said of hidden authors after it.
  var text: String {
    for case .name(let range, _) in list.parts.reversed() {
      return list.text.text(before: range.upperBound)
    }
    return ""
  }

  /// The texts between the separators, a suffix such as `Jr.` with the name before it.
  var segments: [String] {
    Self.joiningSuffixes(invertedNames ?? names.map { list.text.words(of: $0.range) })
  }

  /// Whether the line says that it leaves authors out.
  var isTruncated: Bool { hidden != .none }

  /// Whether a comma, a semicolon or a phrase such as `et al.` shows that the line is a list.
  var showsAList: Bool {
    isTruncated || names.contains { $0.separator == .comma || $0.separator == .semicolon }
  }

  /// How many authors the line leaves out, from its first name on.
  var hidden: AuthorList.Hidden { list.parts[...].hiddenAuthors }

  /// The numbers of hidden authors that no list of authors can reach.
  var unusableNumbers: [String] { phrases.compactMap(\.unusableNumber) }

  private var phrases: [HiddenAuthorsPhrase] {
    list.parts.compactMap { part in
      guard case .hidden(let phrase) = part else { return nil }
      return phrase
    }
  }

  private var names: [(range: Range<Int>, separator: AuthorListParts.Separator)] {
    list.parts.compactMap { part in
      guard case .name(let range, let separator) = part else { return nil }
      return (range, separator)
    }
  }

  /// The names of a list such as `Lee, Ann; Li, Bo` or `Lee, A., Li, B. C.`, given names first; nil for
  /// other lists.
  private var invertedNames: [String]? {
    let texts = names.map { list.text.words(of: $0.range) }
    if texts.count.isMultiple(of: 2), !texts.isEmpty,
      texts.indices.allSatisfy({ areInitials(texts[$0]) == !$0.isMultiple(of: 2) })
    {
      return stride(from: 0, to: texts.count, by: 2).map { "\(texts[$0 + 1]) \(texts[$0])" }
    }
    guard names.contains(where: { $0.separator == .semicolon }) else { return nil }
    var groups: [[String]] = []
    for (range, separator) in names {
      guard separator != .word else { return nil }
      if separator == .comma, !groups.isEmpty {
        groups[groups.count - 1].append(list.text.words(of: range))
      } else {
        groups.append([list.text.words(of: range)])
      }
    }
    guard groups.allSatisfy({ $0.count == 2 }),
      groups.joined().contains(where: { !$0.contains(" ") })
    else { return nil }
    return groups.map { "\($0[1]) \($0[0])" }
  }
}

extension AuthorLine {
  /// Whether a word of the line shows that not every segment of it is a name: a small word of ASCII
  /// that is in no name and in no phrase such as `and 12 others`. A line of other words may be one.
  static func isSurelyNone(_ line: String) -> Bool {
    var rest = line.utf8[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != UInt8(ascii: " ") }
      // After a middle dot, the line names organisations.
      if word.contains(where: { $0 >= 0x80 }) { return false }
      if !word.isEmpty, word.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }),
        !listWords.contains(String(decoding: word, as: UTF8.self))
      {
        return true
      }
      rest = rest[word.endIndex...].dropFirst()
    }
    return false
  }

  /// The authors, where every segment reads as a name and the line is not one bare word.
  var authors: AuthorList? {
    let segments = segments
    let names = segments.compactMap(authorName)
    guard !names.isEmpty, names.count == segments.count,
      names.count > 1 || isTruncated || names[0].contains(" ")
    else { return nil }
    return AuthorList(names, hidden: hidden)
  }

  /// The authors of a line that its place shows to be one, whatever the names look like, as long as
  /// no segment is as long as a sentence.
  var authorsByPlace: AuthorList? {
    let segments = segments
    guard !segments.isEmpty, segments.allSatisfy(isShort), !endsASentence else { return nil }
    return AuthorList(segments.map { authorName($0) ?? $0 }, hidden: hidden)
  }

  /// The authors of a line that its place shows to be one and that begins with a name, as far as it
  /// can be read, and what can't: `the LIGO team`. The list is truncated then.
  var readableAuthors: (authors: AuthorList, unread: [String])? {
    let segments = segments
    let names = segments.compactMap(authorName)
    let unread = segments.filter { authorName($0) == nil }
    // A list may begin with an odd name, `danah boyd`, where full names follow.
    let beginsWithName = segments.first.flatMap(authorName)?.contains(" ") == true
    let isOddAtFirst =
      names.count { $0.contains(" ") } > 1
      && unread.allSatisfy { $0.split(separator: " ").count <= 3 }
    guard beginsWithName || isOddAtFirst, !unread.isEmpty, unread.count <= names.count,
      !endsASentence,
      unread.allSatisfy({ meansGroup($0) || !soundsLikeText($0) })
    else { return nil }
    return (AuthorList(names, hidden: .unknown), unread)
  }

  /// Whether a segment can be a name by its length and its first letter.
  private func isShort(_ segment: String) -> Bool {
    let words = segment.split(separator: " ")
    return segment.count <= 60 && words.count <= 6 && segment.contains(where: \.isLetter)
      && words.first.map { $0.first?.isLowercase != true || isParticle($0) } == true
      && (segment.last != "." || words.last.map { $0.count <= 3 } == true)
  }

  private func soundsLikeText(_ segment: String) -> Bool {
    let words = segment.split(separator: " ")
    return segment.count > 60 || words.count > 6
      || words.contains { textWords.contains($0.lowercased()) }
  }

  /// Whether the line ends in a word of some length and a full stop.
  private var endsASentence: Bool {
    let line = list.text.characters[..<end]
    guard let word = line.split(whereSeparator: \.isWhitespace).last else { return false }
    return word.last == "." && word.count > 3 && word.dropLast().allSatisfy(\.isLetter)
  }

  static func joiningSuffixes(_ segments: [String]) -> [String] {
    segments.reduce(into: []) { names, segment in
      if let name = names.last, PersonName.suffixes.contains(segment) {
        names[names.count - 1] = "\(name) \(segment)"
      } else {
        names.append(segment)
      }
    }
  }
}

extension AuthorList {
  /// A list of full names.
  init(_ names: [String], hidden: Hidden) {
    self.init(names.compactMap { PersonName(full: $0) }, hidden: hidden)
  }
}

extension ArraySlice<AuthorListParts.Part> {
  /// How many authors the phrases among the parts leave out. A phrase with a number explains one
  /// without beside it: `et al. (12 more)`.
  var hiddenAuthors: AuthorList.Hidden {
    var statements: [AuthorList.Hidden] = []
    var isAfterPhrase = false
    for part in self {
      guard case .hidden(let phrase) = part else {
        isAfterPhrase = false
        continue
      }
      if isAfterPhrase, let last = statements.last {
        statements[statements.count - 1] = last.explained(by: phrase.hidden)
      } else {
        statements.append(phrase.hidden)
      }
      isAfterPhrase = true
    }
    return statements.reduce(.none) { $0.plus($1) }
  }
}

extension AuthorList.Hidden {
  fileprivate func explained(by other: Self) -> Self {
    if case .count = self, case .count = other { return plus(other) }
    if case .count = other { return other }
    return self == .none ? other : self
  }

  /// How many authors two statements leave out together.
  func plus(_ other: Self) -> Self {
    switch (self, other) {
    case (.none, let hidden), (let hidden, .none): hidden
    case (.count(let first), .count(let second)): .count(first + second)
    default: .unknown
    }
  }
}

private func isParticle(_ word: Substring) -> Bool { PersonName.particles.contains(String(word)) }

/// Whether a text holds initials alone: `A.`, `B. C.`, `J.-P.`.
private func areInitials(_ text: String) -> Bool {
  let letters = text.split { ". -".contains($0) }
  return text.contains(".") && !letters.isEmpty
    && letters.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
}

/// Small words that may be in a list of names or in what says that some are left out.
private let listWords = PersonName.particles.union(HiddenAuthorsPhrase.words)
  .union(groupNameWords).union(["with", "behalf"])

/// Words of sentences that are in no name.
private let textWords: Set<String> = [
  "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "may", "which", "that",
  "this", "these", "we", "our", "it", "its", "they", "with", "from", "to", "such", "not", "as",
  "by",
  "how", "when", "where", "while", "but", "or", "using", "via", "than", "more", "most", "all",
]

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String { String(trimmedSlice) }

  /// The part of the text between the white space at its ends.
  var trimmedSlice: SubSequence {
    let signs: ClosedRange<Unicode.Scalar> = "!"..."~"
    if let first = unicodeScalars.first, let last = unicodeScalars.last, signs ~= first,
      signs ~= last
    {
      return self[...]
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
