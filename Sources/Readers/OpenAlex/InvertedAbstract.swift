/// An abstract as OpenAlex gives it: the places of each word.
struct InvertedAbstract {
  private var words: [JSONText] = []
  /// The places with their words, by the words' numbers.
  private var places: [(place: Int, word: Int)] = []

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Begins the places of a word.
  mutating func beginWord(_ word: JSONText) { words.append(word) }

  /// Adds a place, from 0, of the word that was begun last.
  mutating func append(place text: JSONText) {
    guard !words.isEmpty, let place = text.integer else { return }
    places.append((place, words.count - 1))
  }

  /// The words in the order of their places, one blank between them; nil where there are none.
  ///
  /// - Complexity: O(*n*) for *n* words whose places are the numbers below *n*, as they should be; else
  ///   O(*n* log *n*).
  func text() -> String? {
    guard !places.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * places.count)
    for word in wordsInOrder ?? sortedWords {
      if !bytes.isEmpty { bytes.append(0x20) }
      unsafe bytes.append(contentsOf: words[word].bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words, each put where it belongs; nil where two have the same place, or a place is none.
  private var wordsInOrder: [Int]? {
    var order = [Int](repeating: -1, count: places.count)
    for (place, word) in places {
      guard place < order.count, order[place] < 0 else { return nil }
      order[place] = word
    }
    return order
  }

  private var sortedWords: [Int] {
    places.sorted { ($0.place, $0.word) < ($1.place, $1.word) }.map(\.word)
  }
}
