import CoterieRecords

/// A way to read the beginning of an entry as a list of authors.
struct ReferenceAuthors {
  /// What follows the list.
  enum Ending {
    case year, quote, colon, stop, comma, blank, nothing
  }

  var names: [ReferenceName] = []
  var hidden = AuthorList.Hidden.none
  var areEditors = false
  var ending = Ending.nothing
  /// The token after the list and after the sign that ends it.
  var end: Int
  /// How sure the list is.
  var score = 0.0
}

extension ReferenceTokens {
  /// The ways to read the tokens from a place as authors.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  func authorLists(at start: Int) -> [ReferenceAuthors] {
    ReferenceNameForm.allCases.flatMap { form in
      var scan = ReferenceAuthorScan(self, form, at: start)
      scan.run()
      return scan.found
    }
  }

  /// Whether the text begins with a list of authors: one with initials, or a full one before a year or a quote.
  var mayBeginAuthors: Bool {
    ReferenceNameForm.allCases.contains { form in
      var scan = ReferenceAuthorScan(self, form, at: 0)
      scan.run()
      return scan.looksLikeAuthors
    }
  }

  /// The end of words that say that a list leaves authors out: `et al.`, `and others`.
  func endOfEtAl(at start: Int) -> Int? {
    var place = start
    if isSign("&", at: place) || isWord(.and, at: place) {
      guard isWord(.others, at: place + 1) else { return nil }
      place += 2
    } else if isWord(.et, at: place), isWord(.al, at: place + 1) {
      place += 2
    } else if isWord(.u, at: place), isSign(".", at: place + 1), isWord(.a, at: place + 2) {
      place += 3
    } else if isWord(.etAl, at: place) {
      place += 1
    } else if isSign("[", at: place) || isSign("(", at: place), let end = endOfEtAl(at: place + 1) {
      return isSign("]", at: end) || isSign(")", at: end) ? end + 1 : end
    } else {
      return nil
    }
    return isSign(".", at: place) ? place + 1 : place
  }
}
