import CoterieRecords

/// What keeps a set of mentions from other sets: the identifiers of its mentions, and the sides on which
/// they are where the user parts persons.
struct LinkMarks: Hashable, Sendable {
  /// One of several values of a topic, of which a person has one.
  struct Mark: Hashable, Sendable {
    let topic: UInt32
    let value: UInt32

    /// One of the two sides of a decision that parts persons.
    static func split(_ number: Int, isFirst: Bool) -> Mark {
      Mark(topic: 256 + UInt32(number), value: isFirst ? 0 : 1)
    }

    /// One of the identifiers of a kind.
    static func identifier(_ key: StatedIdentifiers.Key) -> Mark {
      Mark(topic: UInt32(key.kind.rawValue), value: key.value)
    }
  }

  /// Ascending, each once.
  private var marks: [Mark] = []

  mutating func insert(_ mark: Mark) { formUnion(LinkMarks(marks: [mark])) }

  /// Takes over the marks of another set.
  ///
  /// - Complexity: O(*n*) for *n* marks.
  mutating func formUnion(_ other: LinkMarks) {
    var merged: [Mark] = []
    merged.reserveCapacity(marks.count + other.marks.count)
    var (place, otherPlace) = (0, 0)
    while place < marks.count, otherPlace < other.marks.count {
      let (own, next) = (marks[place], other.marks[otherPlace])
      merged.append(next < own ? next : own)
      if own <= next { place += 1 }
      if next <= own { otherPlace += 1 }
    }
    marks = merged + marks[place...] + other.marks[otherPlace...]
  }

  /// Whether both have values of a topic, and none in common.
  ///
  /// - Complexity: O(*n*) for *n* marks.
  func contradict(_ other: LinkMarks) -> Bool {
    var (place, otherPlace) = (0, 0)
    while place < marks.count, otherPlace < other.marks.count {
      let (topic, otherTopic) = (marks[place].topic, other.marks[otherPlace].topic)
      guard topic == otherTopic else {
        if topic < otherTopic { place += 1 } else { otherPlace += 1 }
        continue
      }
      let own = marks[place...].prefix { $0.topic == topic }
      let others = other.marks[otherPlace...].prefix { $0.topic == topic }
      if !own.contains(where: others.contains) { return true }
      place = own.endIndex
      otherPlace = others.endIndex
    }
    return false
  }
}

extension LinkMarks.Mark: Comparable {
  /// By topic, then by value.
  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.topic, lhs.value) < (rhs.topic, rhs.value)
  }
}
