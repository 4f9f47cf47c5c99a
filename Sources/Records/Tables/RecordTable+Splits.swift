extension RecordTable {
  /// Gives records whose line joins title and authors the title and authors that were chosen.
  ///
  /// - Complexity: O(*n*) for *n* mentions of the table where a choice changes authors.
  package mutating func settle(_ choices: [Int: TitleAndAuthors]) {
    for (record, choice) in choices { setTitle(texts.intern(choice.title), of: record) }
    let changed = choices.filter { authors(of: $0.key) != $0.value.authors }
    splits = [:]
    guard !changed.isEmpty else { return }
    let old = takeMentions()
    for record in indices {
      if let choice = changed[record] {
        for contributor in choice.authors.contributors { append(contributor) }
        setHidden(HiddenCount(choice.authors.hidden), of: record)
      } else {
        for number in old.mentions.range(of: record) {
          for fact in old.facts[number] { append(fact) }
          append(old.mentions.elements[number])
        }
      }
      endMentions()
    }
  }
}
