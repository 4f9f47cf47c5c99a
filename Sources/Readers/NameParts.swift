import CoterieRecords
import CoterieText

/// The parts of a name as a source gives them, which are often misplaced.
///
/// The conventions are those of citeproc for what does not fit into its fields: quotes around a family name
/// keep its particles, particles may follow the given names, and so may a suffix after a comma.
struct NameParts {
  var given = ""
  var family = ""
  var suffix = ""
  /// A particle that sorting passes over: the `van` of `van Krieken`.
  var droppingParticle = ""
  /// A particle that belongs to the family name wherever it is.
  var particle = ""

  init() {}

  /// - Parameter given: Nil, as other parts, where the source does not have it.
  init(given: String?, family: String?, suffix: String? = nil) {
    self.given = given ?? ""
    self.family = family ?? ""
    self.suffix = suffix ?? ""
  }

  /// The name; nil where there is none.
  var name: PersonName? {
    if areUsual { return PersonName(given: given, family: family) }
    var parts = self
    parts.clean()
    parts.takeSuffix()
    parts.takeParticles()
    return parts.joined
  }

  /// Whether given and family name need no change, as nearly always.
  private var areUsual: Bool {
    suffix.isEmpty && droppingParticle.isEmpty && particle.isEmpty && family.utf8.isUsualName
      && given.utf8.isUsualName && !family.utf8.contains(UInt8(ascii: "."))
      && given.utf8.lastWordIsCapitalised && family.wordBeforeSuffix == nil
      && given.wordBeforeSuffix == nil
  }

  private mutating func clean() {
    for part in [\NameParts.given, \.family, \.suffix, \.droppingParticle, \.particle] {
      self[keyPath: part] = self[keyPath: part].readable.collapsed
    }
    if family.count > 2, let first = family.first, let last = family.last, "\"“".contains(first),
      "\"”".contains(last)
    {
      family = String(family.dropFirst().dropLast()).trimmed
    }
  }

  /// Takes a suffix that follows the family name or the given names, after a comma or a blank: `Miles G.,! Jr.`,
  /// `Church III`.
  private mutating func takeSuffix() {
    for part in [\NameParts.family, \.given] where suffix.isEmpty {
      let text = self[keyPath: part]
      if let comma = text.lastIndex(of: ",") {
        let tail = String(text[comma...].dropFirst().drop { $0 == "!" || $0 == " " })
        guard PersonName.suffixes.contains(tail) else { continue }
        suffix = tail
        self[keyPath: part] = String(text[..<comma]).trimmed
      } else if let rest = text.wordBeforeSuffix, !(given.isEmpty || family.isEmpty) {
        suffix = String(text[rest.endIndex...].dropFirst())
        self[keyPath: part] = String(rest)
      }
    }
  }

  /// Moves particles before the family name, and initials that precede that behind the given names.
  private mutating func takeParticles() {
    var words = given.split(separator: " ").map { String($0) }
    var before: [String] = []
    while let word = words.last,
      PersonName.particles.contains(word)
        // `Jan Van den` with a capital before a small particle.
        || !before.isEmpty && words.count > 1 && PersonName.particles.contains(word.lowercased())
    {
      before.insert(word, at: 0)
      words.removeLast()
    }
    // A tool took the second initial of "S. A." for a particle.
    if droppingParticle.count == 1, !words.isEmpty, words.allSatisfy(\.areInitials) {
      words.append(droppingParticle.uppercased())
    } else if !droppingParticle.isEmpty {
      before.append(droppingParticle)
    }
    if !particle.isEmpty { before.append(particle) }
    var names = family.split(separator: " ").map { String($0) }
    while !words.isEmpty, names.count > 1, names[0].hasSuffix("."), names[0].areInitials {
      words.append(names.removeFirst())
    }
    given = words.joined(separator: " ")
    family = (before + names).reduce(into: "") { text, word in
      let isElided = text.hasSuffix("'") || text.hasSuffix("’") || text.isEmpty
      text += isElided ? word : " " + word
    }
  }

  private var joined: PersonName? {
    if family.isEmpty && given.isEmpty { return nil }
    if given.isEmpty {
      if suffix.isEmpty { return PersonName(familyFirst: family) }
      return PersonName(family: family, suffix: suffix)
    }
    if family.isEmpty {
      return PersonName(familyFirst: suffix.isEmpty ? given : "\(given) \(suffix)")
    }
    return PersonName(given: given, family: family, suffix: suffix)
  }
}

extension String.UTF8View {
  /// Whether it is words of letters, dots and hyphens with one blank between them, and no markup.
  fileprivate var isUsualName: Bool {
    var previous = UInt8(ascii: " ")
    for byte in self {
      switch byte {
      case UInt8(ascii: " "): if previous == UInt8(ascii: " ") { return false }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"), 0x80...0xBF, 0xC3...0xC9:
        break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  /// Whether the last word begins with no small letter, as particles do.
  fileprivate var lastWordIsCapitalised: Bool {
    let start = lastIndex(of: UInt8(ascii: " ")).map { index(after: $0) } ?? startIndex
    return start < endIndex && !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= self[start])
  }
}

extension String {
  /// Whether it is one or more initials: `T.`, `A.B.`, `S`.
  fileprivate var areInitials: Bool {
    let letters = filter { $0 != "." && $0 != "-" }
    guard 1...3 ~= letters.count, letters.allSatisfy(\.isUppercase) else { return false }
    return letters.count == 1 || contains(".")
  }

  /// What is before a suffix that a blank separates: `Church` of `Church III`; nil where there is none.
  fileprivate var wordBeforeSuffix: Substring? {
    guard let blank = utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let last = self[utf8.index(after: blank)...]
    guard last.utf8.count <= 4, PersonName.suffixes.contains(String(last)) else { return nil }
    return self[..<blank]
  }
}
