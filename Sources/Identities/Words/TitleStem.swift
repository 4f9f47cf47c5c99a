extension ArraySlice<UInt8> {
  /// The stem of a folded word of a title; nil for words of grammar and single letters.
  ///
  /// A light stem: a plural and the endings `-ing`, `-ed`, `-ization` and `-y` are cut off, so that
  /// `study` and `studies`, `cluster` and `clustering` are one.
  var titleStem: ArraySlice<UInt8>? {
    guard count > 1, !wordsOfGrammar.contains(self) else { return nil }
    return stem
  }

  private var stem: ArraySlice<UInt8> {
    for (ending, shortest) in stemEndings where count >= ending.utf8CodeUnitCount + shortest {
      guard hasSuffix(ending) else { continue }
      return dropLast(ending.utf8CodeUnitCount)
    }
    return self
  }

  private func hasSuffix(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    return ending.withUTF8Buffer { unsafe self.suffix(length).elementsEqual($0) }
  }
}

/// Endings that are cut off, and how many letters must be left; the first that fits counts. `-ss` and
/// `-us` end no plural.
private let stemEndings: [(StaticString, Int)] = [
  ("izations", 3), ("isations", 3), ("ization", 3), ("isation", 3), ("ings", 4), ("ing", 4),
  ("ies", 3), ("sses", 2), ("ss", 2), ("us", 2), ("is", 2), ("xes", 2), ("ches", 2), ("shes", 2),
  ("ed", 4), ("es", 4), ("s", 3), ("y", 3), ("e", 4),
]

/// Words of English grammar, and the articles and prepositions of other languages of titles.
private let wordsOfGrammar = ShortWordSet(
  """
  a about after all also among an and any are as at based be been between both but by can do does each
  for from has have how if in into is it its may more most new no not of off on one only or other our
  over per so some such than that the their them then there these they this those through to two under
  up upon use used using via was we were what when where which who why will with within without you
  your toward towards approach
  der die das und von zur zum im ein eine la le les de des du et un une en el los las del y o da do dos
  il lo gli di
  """)
