/// The keys of a file's elements, numbered in the order of their first appearance.
///
/// Most elements have the same keys in the same order: the key that stood at some place of the last
/// element is tried first.
struct KeyTable {
  private(set) var names: [String] = []
  private var bytes: [[UInt8]] = []
  private var numbers: [String: Int] = [:]
  /// The last key at each place of an element; −1 where there is none yet.
  private var guesses = [Int](repeating: -1, count: 64)

  /// How many keys there are.
  var count: Int { names.count }

  /// The number of a key.
  ///
  /// - Parameter place: Where it stands in its element.
  mutating func number(of key: Span<UInt8>, at place: Int) -> Int {
    guard place < guesses.count else { return number(of: String(copying: key)) }
    if guesses[place] >= 0, isEqual(key, guesses[place]) { return guesses[place] }
    let number = number(of: String(copying: key))
    guesses[place] = number
    return number
  }

  /// The number of a key.
  mutating func number(of key: String) -> Int {
    if let number = numbers[key] { return number }
    let number = count
    names.append(key)
    bytes.append(Array(key.utf8))
    numbers[key] = number
    return number
  }

  private func isEqual(_ key: Span<UInt8>, _ number: Int) -> Bool {
    guard key.count == bytes[number].count else { return false }
    for place in key.indices where key[place] != bytes[number][place] { return false }
    return true
  }
}
