import CoterieIdentities
import CoterieRecords

/// Settles the headings whose title and authors a source glues together, now that every name of
/// every input is known.
///
/// A way to part the heading that begins with a known name wins; of several, and where no name is
/// known, the one with the shortest author part, and a warning says so. Known are the names on
/// headings that leave no choice. Where only unlikely ways are left, the line stays a title.
func settleGluedTitles(of sources: inout [Source], diagnostics: inout [Diagnostic]) {
  var known: Set<NameKey> = []
  for record in sources.lazy.flatMap(\.records) where record.candidates.count <= 1 {
    known.formUnion(record.heading.authors.names.map { NameKey($0) })
  }
  for source in sources.indices {
    for index in sources[source].records.indices {
      let record = sources[source].records[index]
      guard record.candidates.count + record.unlikelyCandidates.count > 0 else { continue }
      func beginsWithKnownName(_ heading: Heading) -> Bool {
        heading.authors.names.first.map { known.contains(NameKey($0)) } == true
      }
      var choices = record.candidates.filter(beginsWithKnownName)
      if choices.isEmpty { choices = record.unlikelyCandidates.filter(beginsWithKnownName) }
      if choices.isEmpty { choices = record.candidates }
      if let chosen = choices.first {
        sources[source].records[index].heading = chosen
      } else {
        diagnostics.append(.unsettledHeading(record.unlikelyCandidates, at: record.location))
      }
      sources[source].records[index].candidates = []
      sources[source].records[index].unlikelyCandidates = []
      if choices.count > 1 { diagnostics.append(.ambiguousHeading(choices, at: record.location)) }
    }
  }
}
