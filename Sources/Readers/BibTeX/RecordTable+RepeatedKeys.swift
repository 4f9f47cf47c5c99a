import CoterieRecords

extension RecordTable {
  /// Reports the keys of BibTeX that occur again in their source, whichever piece of it they are in.
  ///
  /// - Complexity: O(*n*) for *n* records and their fields where a source is BibTeX.
  mutating func reportRepeatedKeys() {
    let areBibTeX = sources.map { $0.format == BibTeXReader.signature.name }
    guard areBibTeX.contains(true) else { return }
    var keys = Set<KeyOfSource>(minimumCapacity: count)
    for record in indices where areBibTeX[Int(sourceNumbers[record])] {
      let place = fields.range(of: record).first { fields.elements[$0].field == .key }
      guard let key = place.map({ fields.elements[$0].value }) else { continue }
      if !keys.insert(KeyOfSource(source: sourceNumbers[record], key: key)).inserted {
        report(BibTeXProblem.repeatedKey(texts[key]).at(location(of: record)))
      }
    }
  }
}

private struct KeyOfSource: Hashable {
  let source: UInt32
  let key: TextID
}
