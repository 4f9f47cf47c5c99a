import CoterieIdentities
import CoterieRecords

/// Settles the headings whose title and authors a source glues together, now that every name of
/// every input is known.
///
/// A way to part the heading that begins with a known name wins; of several, and where no name is
/// known, the one with the shortest author part, and a warning says so. Known are the names on
/// headings that leave no choice.
func settleGluedTitles(of sources: inout [Source], diagnostics: inout [Diagnostic]) {
  var known: Set<NameKey> = []
  for record in sources.lazy.flatMap(\.records) where record.candidates.count <= 1 {
    known.formUnion(record.heading.authors.names.map { NameKey($0) })
  }
  for source in sources.indices {
    for index in sources[source].records.indices {
      let record = sources[source].records[index]
      guard record.candidates.count > 1 else { continue }
      let familiar = record.candidates.filter { heading in
        heading.authors.names.first.map { known.contains(NameKey($0)) } == true
      }
      let choices = familiar.isEmpty ? record.candidates : familiar
      sources[source].records[index].heading = choices[0]
      sources[source].records[index].candidates = []
      if choices.count > 1 { diagnostics.append(.ambiguousHeading(choices, at: record.location)) }
    }
  }
}
