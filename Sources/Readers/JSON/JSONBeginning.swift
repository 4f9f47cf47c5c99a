import CoterieRecords

/// The keys in the beginning of a file that may be JSON, by which its format is recognised.
struct JSONBeginning {
  /// The signs that begin the values of each key.
  private var signs: [String: Set<UInt8>] = [:]
  /// How many brackets are open.
  private var depth = 0

  /// Lists and objects around all else in files of graphs.
  private static let graphKeys: Set<String> = ["nodes", "elements", "network", "graph", "graphs"]

  /// - Returns: Nil where the file begins neither with an object nor with a list, or is one of a graph, whose
  ///   vertices may be works.
  init?(_ beginning: ArraySlice<UInt8>) {
    guard let first = beginning.first(where: { !$0.isJSONBlank }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return nil }
    var place = beginning.startIndex
    while place < beginning.endIndex {
      guard beginning[place] == UInt8(ascii: "\"") else {
        count(beginning[place])
        place += 1
        continue
      }
      let end = Self.endOfText(beginning, from: place + 1)
      if !addKey(beginning[(place + 1)..<end], before: beginning[end...].dropFirst()) { return nil }
      place = end + 1
    }
  }

  private static func endOfText(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place, bytes.endIndex)
  }

  private mutating func count(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
  }

  /// Adds a text if it is a key; false where it is one of a graph.
  private mutating func addKey(
    _ key: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>
  ) -> Bool {
    let colon = rest.drop { $0.isJSONBlank }
    guard colon.first == UInt8(ascii: ":"), key.count <= 32,
      let sign = colon.dropFirst().first(where: { !$0.isJSONBlank })
    else { return true }
    let name = String(decoding: key, as: UTF8.self)
    signs[name, default: []].insert(sign)
    let isList = sign == UInt8(ascii: "[") || sign == UInt8(ascii: "{")
    return !(depth == 1 && isList && Self.graphKeys.contains(name))
  }

  /// Whether a key is there, with a value that begins with one of some signs.
  func has(_ key: String, _ values: String = "[{\"0123456789-tfn") -> Bool {
    guard let found = signs[key] else { return false }
    return values.utf8.contains { found.contains($0) }
  }

  /// Whether one of some keys is there.
  func hasAny(_ keys: String...) -> Bool { keys.contains { has($0) } }
}

extension UInt8 {
  /// Whether JSON has it between its values.
  var isJSONBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
