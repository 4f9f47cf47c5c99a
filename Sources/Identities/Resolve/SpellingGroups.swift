import CoterieParallel
import CoterieRecords

/// The names that may be spellings of one another: those that share a key of ``NameForm/relationKeys(nicknames:)``.
struct SpellingGroups: Sendable {
  /// The names of each group, ascending, of which there are two or more.
  private(set) var groups: [[TextID]] = []

  /// - Complexity: O(*n* log *n*) for *n* names.
  init(_ context: MentionContext, threads: Int?) {
    let names = context.names.names
    let loop = ParallelLoop(count: names.count, chunkSize: 1 << 10, threads: threads)
    let keys = loop.map(workspace: { () }) { place, _ in
      context.names.form(of: names[place], in: context.mentions)
        .relationKeys(nicknames: context.model.nicknames)
    }
    var shared: [(key: UInt64, name: UInt32)] = []
    shared.reserveCapacity(2 * names.count)
    for (name, keys) in zip(names, keys) { shared += keys.map { ($0, name.rawValue) } }
    shared.sort { $0 < $1 }
    var start = 0
    while start < shared.count {
      var end = start + 1
      while end < shared.count, shared[end].key == shared[start].key { end += 1 }
      if end - start > 1 { groups.append(shared[start..<end].map { TextID($0.name) }) }
      start = end
    }
  }
}
