/// Fields about what a work says: short ones in short records.
extension WorkText {
  mutating func writeTopic(_ topic: Int) {
    writeAddress(#"{"id":"https://openalex.org/T"#, topic)
    text.write(#","display_name":""#)
    text.write(TitleWords.adjectives[topic % TitleWords.adjectives.count])
    text.write(" ")
    text.write(TitleWords.nouns[topic % TitleWords.nouns.count])
    text.write(#"","score":0.9"#)
    text.write(topic % 1000, width: 3)
    if isFull {
      writeLevel("subfield", topic / 20)
      writeLevel("field", topic / 200)
      writeLevel("domain", topic / 4000)
    }
    text.write("}")
  }

  private mutating func writeLevel(_ name: String, _ number: Int) {
    text.write(",\"")
    text.write(name)
    text.write(#"":{"id":"#)
    text.write(number)
    text.write(#","display_name":""#)
    text.write(TitleWords.nouns[number % TitleWords.nouns.count])
    text.write(" and ")
    text.write(TitleWords.nouns[number * 7 % TitleWords.nouns.count])
    text.write("\"}")
  }

  mutating func writeKeywords(of work: inout Work) {
    let count = isFull ? 4 + work.draws.below(4) : 1
    text.write(#""keywords":"#)
    text.writeList(0..<count) { text, _ in
      text.write(#"{"display_name":""#)
      text.write(TitleWords.nouns[work.draws.below(TitleWords.nouns.count)])
      text.write(#"","score":0."#)
      text.write(work.draws.below(10_000), width: 4)
      text.write("}")
    }
  }

  mutating func writeReferences(of work: inout Work) {
    let isFull = isFull
    let count = isFull ? 80 + work.draws.below(300) : work.draws.below(1 + work.draws.below(4))
    if isFull {
      text.write(#""referenced_works_count":"#)
      text.write(count)
      text.write(",")
    }
    text.write(#""referenced_works":"#)
    writeWorks(count, &work.draws)
  }

  /// Writes a list of addresses of works.
  mutating func writeWorks(_ count: Int, _ draws: inout RandomStream) {
    text.writeList(0..<count) { text, _ in
      text.write("\"https://openalex.org/W")
      text.write(WorkFacts.id(draws.below(10_000_000)))
      text.write("\"")
    }
  }

  mutating func writeAbstract(of work: inout Work) {
    text.write(#""abstract_inverted_index":"#)
    writeInvertedIndex(words: isFull ? 300 + work.draws.below(600) : 12, &work.draws)
  }

  /// Writes each word with its places.
  private mutating func writeInvertedIndex(words count: Int, _ draws: inout RandomStream) {
    let words = TitleWords.small + TitleWords.nouns + TitleWords.adjectives
    var places = Array(repeating: [Int](), count: words.count)
    var order: [Int] = []
    for place in 0..<count {
      // Two words of five are among the small ones.
      let word = draws.below(draws.below(5) < 2 ? TitleWords.small.count : words.count)
      if places[word].isEmpty { order.append(word) }
      places[word].append(place)
    }
    text.write("{")
    for (number, word) in order.enumerated() {
      text.write(number > 0 ? ",\"" : "\"")
      text.write(words[word])
      text.write("\":")
      text.writeList(places[word]) { $0.write($1) }
    }
    text.write("}")
  }
}
