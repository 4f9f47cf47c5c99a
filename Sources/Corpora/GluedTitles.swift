import CoterieIdentities
import CoterieRecords

/// Splits the lines that join title and authors, now that the names of all inputs are known.
///
/// A way to split the line that begins with a known name wins; among several, and where no name is
/// known, the one with the shortest list of authors, with a warning. A name is known where it is
/// the same whatever is chosen. Where only unlikely ways are left, the line stays a title.
func settleGluedTitles(of sources: inout [Source], diagnostics: inout [Diagnostic]) {
  var known: Set<NameKey> = []
  for record in sources.lazy.flatMap(\.records) {
    let isSure = record.candidates.count <= 1 && record.unlikelyCandidates.isEmpty
    // Only the first name depends on where the line is split.
    let names = record.heading.authors.names.dropFirst(isSure ? 0 : 1)
    known.formUnion(names.map { NameKey($0) })
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
