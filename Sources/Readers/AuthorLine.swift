import CoterieRecords

/// A profile page's line of authors: `Aaron Blakeman, Aarti Basant et al. · nvidia, cmu`.
///
/// The organisations after the middle dot belong to the paper, not to an author.
struct AuthorLine: Equatable {
  /// The text before what cuts the list and names the organisations: names, commas between them, and
  /// on a glued line the title before them.
  let names: String
  /// Whether something in the line says that there are more authors.
  let isTruncated: Bool
  let organisations: [Organisation]

  init(_ line: String) {
    var text = Substring(line)
    var organisations: [Organisation] = []
    if let dot = text.ranges(of: " · ").last {
      organisations = text[dot.upperBound...].split(separator: ",").compactMap {
        let name = $0.trimmed
        return name.isEmpty ? nil : Organisation(name)
      }
      text = text[..<dot.lowerBound]
    }
    text = text.trimmedSlice
    var isTruncated = false
    for marker in Self.truncationMarkers where text.lowercased().hasSuffix(marker) {
      isTruncated = true
      text = text.dropLast(marker.count).trimmedSlice
      break
    }
    let end = text.lastIndex { $0 != "," && !$0.isWhitespace }
    text = end.map { text[...$0] } ?? ""
    self.names = String(text)
    self.isTruncated = isTruncated
    self.organisations = organisations
  }

  /// The names between the commas, a suffix such as `Jr.` with the name before it.
  var segments: [String] {
    Self.joiningSuffixes(names.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty })
  }

  /// The authors, where every part between commas reads as a person's name and the line is not one
  /// bare word.
  var authors: AuthorList? {
    let segments = segments
    guard !segments.isEmpty, segments.allSatisfy(isPersonName),
      segments.count > 1 || isTruncated || segments[0].contains(" ")
    else { return nil }
    return list(of: segments)
  }

  /// The authors of a line that its place shows to be one, whatever the names look like, so long as
  /// no part is as long as a sentence.
  var authorsByPlace: AuthorList? {
    let segments = segments
    let areShort = segments.allSatisfy { segment in
      let words = segment.split(separator: " ")
      return segment.count <= 60 && words.count <= 6 && segment.contains(where: \.isLetter)
        && words.first.map { $0.first?.isLowercase != true || isParticle($0) } == true
        && (segment.last != "." || words.last.map { $0.count <= 3 } == true)
    }
    return areShort && !segments.isEmpty ? list(of: segments) : nil
  }

  /// The authors of given names, cut short as the line is.
  func list(of names: [String]) -> AuthorList {
    AuthorList(
      Self.joiningSuffixes(names).compactMap { PersonName(full: $0) },
      hidden: isTruncated ? .unknown : .none)
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

  /// What ends a list that is not complete.
  private static let truncationMarkers = [
    " et al.", " et al", " and others", "...", "…", ", others",
  ]
}

private func isParticle(_ word: Substring) -> Bool { PersonName.particles.contains(String(word)) }

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String { String(trimmedSlice) }

  /// The part of the text between the white space at its ends.
  var trimmedSlice: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
