/// Whether each word of the shorter name is a word of the other, or the initial of one, and one of them is
/// spelled out in both. Both names are folded.
func haveWordsInCommon(_ first: String, _ second: String) -> Bool {
  let words = [first, second].map { $0.split(separator: " ") }.sorted { $0.count < $1.count }
  var rest = words[1]
  var hasWholeWord = false
  for word in words[0].sorted(by: { $0.count > $1.count }) {
    let match =
      rest.firstIndex { $0 == word }
      ?? rest.firstIndex { min($0.count, word.count) == 1 && $0.first == word.first }
    guard let match else { return false }
    hasWholeWord = hasWholeWord || (word.count > 1 && rest[match] == word)
    rest.remove(at: match)
  }
  return hasWholeWord
}
