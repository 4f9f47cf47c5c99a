/// The nouns of a phrase: `other authors`, `more`, `colleagues`.
struct HiddenAuthorsNouns {
  /// The keys of all of them.
  static let words = remainderWords.union(colleagueWords).union(peopleWords)

  private(set) var count = 0
  /// Whether they say that these are beside the ones shown.
  private(set) var hasRemainder = false
  private var hasPeople = false
  private var hasColleagues = false
  private var hasOthers = false
  private var isCapitalised = false

  mutating func add(_ key: String, as word: String) -> Bool {
    if remainderWords.contains(key) {
      hasRemainder = true
      if key == "others" { hasOthers = true }
    } else if colleagueWords.contains(key) {
      hasColleagues = true
    } else if peopleWords.contains(key) {
      hasPeople = true
    } else {
      return false
    }
    count += 1
    let isTitle = word.first?.isUppercase == true && word.contains(where: \.isLowercase)
    if isTitle, !othersWords.contains(key), !colleagueWords.contains(key) { isCapitalised = true }
    return true
  }

  /// Whether they mean hidden authors after `and`, without a number. The `More` of `Ann and More` may
  /// be a name.
  func followConnector(isVague: Bool) -> Bool {
    guard hasRemainder || hasColleagues || isVague && hasPeople else { return false }
    return !isCapitalised || count > 1
  }

  /// Whether they mean hidden authors between two commas: `others`, `more authors`. Other languages
  /// have names like that.
  var areOthers: Bool { hasOthers || hasRemainder && hasPeople }
}

private let othersWords: Set<String> = [
  "others", "andere", "anderen", "otros", "otras", "autres", "altri", "altre", "outros", "outras",
]
/// Words for the authors beside the ones shown.
private let remainderWords = othersWords.union([
  "other", "more", "further", "additional", "remaining", "rest", "weitere", "weiteren", "más",
  "mas",
])
private let colleagueWords: Set<String> = [
  "coauthors", "coauthor", "coworkers", "coworker", "collaborators", "collaborator", "colleagues",
  "colleague", "kollegen", "mitarbeiter", "colegas", "coautores", "collègues", "coauteurs",
  "colleghi", "team",
]
private let peopleWords: Set<String> = [
  "authors", "author", "contributors", "contributor", "people", "persons", "researchers",
  "scientists", "members", "names", "autoren", "autores", "auteurs", "autori",
]
