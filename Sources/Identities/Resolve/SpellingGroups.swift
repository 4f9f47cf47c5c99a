import CoterieRecords

/// The names that may be spellings of one another: those that share a key of
/// ``NameForm/relationKeys(nicknames:)``.
struct SpellingGroups: Sendable {
  /// The names of each group, ascending, of which there are two or more; no group is there twice.
  private(set) var groups: [[TextID]] = []

  /// - Complexity: O(*n* log *n*) for *n* names.
  init(_ names: NameTraits) {
    let shared = names.relationKeys.sorted { $0 < $1 }
    var known: Set<[TextID]> = []
    var start = 0
    while start < shared.count {
      var end = start + 1
      while end < shared.count, shared[end].key == shared[start].key { end += 1 }
      if end - start > 1 {
        let group = shared[start..<end].map { TextID($0.name) }
        if known.insert(group).inserted { groups.append(group) }
      }
      start = end
    }
  }
}
