/// An abstract as OpenAlex gives it: the places of each word.
struct InvertedAbstract {
  private var words: [JSONText] = []
  /// The word of each place, as its number.
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
  func text() -> String? {
    guard !places.isEmpty else { return nil }
    var bytes: [UInt8] = []
    for (_, word) in places.sorted(by: { ($0.place, $0.word) < ($1.place, $1.word) }) {
      if !bytes.isEmpty { bytes.append(0x20) }
      unsafe bytes.append(contentsOf: words[word].bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
