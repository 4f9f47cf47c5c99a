import CoterieRecords

/// Keys that an element of GML has several times.
extension GMLParser {
  func repeats(_ key: Int) -> Bool { keys.last(key).repeated == elementNumber }

  /// Finds the keys that an element has several times.
  mutating func markRepeats(from start: Int) {
    elementNumber += 1
    for place in start..<values.count where values[place].part == .own {
      let key = values[place].key
      if keys.last(key).element == elementNumber {
        keys[key].last.repeated = elementNumber
      } else {
        keys[key].last.element = elementNumber
      }
    }
  }

  /// Sets the lists that repeated keys give. NetworkX marks the beginning of a list of one.
  mutating func setLists(
    from start: Int, _ text: Span<UInt8>, set: (inout Self, _ key: Int, _ list: String) -> Void
  ) {
    var lists: [Int: [String]] = [:]
    for place in start..<values.count where values[place].part == .own {
      let value = values[place]
      guard repeats(value.key) else { continue }
      lists[value.key, default: []].append(plain(value.token, text))
    }
    for key in lists.keys.sorted() {
      let parts = (lists[key] ?? []).filter { $0 != "_networkx_list_start" }
      set(&self, key, "[" + parts.joined(separator: ", ") + "]")
      guard !keys[key].isNoticed else { continue }
      keys[key].isNoticed = true
      builder.add(
        .attribute(.repeatedKey(keys.name(key))),
        line: value(ofKey: key, from: start)?.line)
    }
  }

  private func value(ofKey key: Int, from start: Int) -> GMLToken? {
    values[start...].first { $0.key == key && $0.part == .own }?.token
  }
}
