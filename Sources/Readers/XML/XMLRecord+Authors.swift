import CoterieRecords

extension XMLRecord {
  /// The authors that some elements name. One without a name counts as hidden, and is reported.
  func authors(_ nodes: some Sequence<Int>, named name: (Int) -> Contributor?) -> AuthorList {
    var list = AuthorList()
    var namelessCount = 0
    for node in nodes {
      if let author = name(node) { list.contributors.append(author) } else { namelessCount += 1 }
    }
    notices.namelessAuthors += namelessCount
    if namelessCount > 0 { list.hidden = .count(namelessCount) }
    return list
  }
}
