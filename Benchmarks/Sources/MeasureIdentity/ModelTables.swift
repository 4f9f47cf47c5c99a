import CoterieData
import Foundation

/// The tables of the model, counted from public records.
struct ModelTables {
  private let data: DataFolder
  private var parts: [(name: String, source: String, table: CountTable)] = []
  /// A word that is counted less often is left out.
  private let least = 2

  /// - Parameter anthology: The folder with the collections of the ACL Anthology.
  init(_ data: DataFolder, anthology: String) throws {
    self.data = data
    try countAnthology(in: anthology)
    countVenues()
    try countOrganisations()
  }

  private mutating func countAnthology(in folder: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
      Self.year(ofCollection: name).map { $0 >= 2016 } ?? false
    }
    let records = DataFolder.records(at: files.sorted().map { "\(folder)/\($0)" })
    let names = NameCounts(records)
    var titles = WordCounts(.title)
    for record in records.indices { titles.count(records[record].title) }
    let source = "ACL Anthology, \(files.count) collections of 2016 to 2021, CC BY 4.0"
    parts += [
      ("family", source, names.families), ("given", source, names.givens),
      ("title", source, titles.table),
    ]
  }

  private mutating func countVenues() {
    var venues = WordCounts(.venue)
    let records = data.records(of: ["dblp"])
    for record in records.indices {
      if let venue = records[record].venue { venues.count(venue) }
    }
    parts.append(("venue", "DBLP, CC0", venues.table))
  }

  private mutating func countOrganisations() throws {
    var organisations = WordCounts(.organisation)
    for signature in try QianSignature.all(in: data) {
      for text in signature.author.affiliations { organisations.count(text) }
    }
    let records = data.records(of: ["arxiv-atom", "arxiv-oai", "openalex", "crossref"])
    for record in records.indices {
      for text in records[record].organisationTexts { organisations.count(text) }
    }
    parts.append(
      (
        "organisation", "S2AND-qian, CC BY 4.0; arXiv and OpenAlex, CC0; Crossref, open",
        organisations.table
      ))
  }

  /// The pairs of given names that may be one, each once.
  private func nicknames() throws -> String {
    let text = try data.text(of: "identity/s2and_name_tuples_filtered.txt")
    let pairs = Set(
      text.split(whereSeparator: \.isNewline).compactMap { line -> String? in
        let names = line.split(separator: ",").map { String($0) }.sorted()
        return names.count == 2 && names[0] != names[1] ? "\(names[0])\t\(names[1])\n" : nil
      })
    return "[nicknames]\n" + pairs.sorted().joined()
  }

  /// The file of the model, with the coefficients that it had.
  func model(keeping old: ModelText) throws -> ModelText {
    let remarks = parts.map { part in
      let kept = part.table.counts.values.count { $0 >= least }
      return "# \(part.name): \(part.table.total) counted, \(kept) words kept; \(part.source)"
    }
    let head =
      """
      # Coterie identity model 1
      # Written by script/bench identity --fit.
      # The number in a heading says how many different names or texts were counted, the number after a
      # word how many of them have it. Words counted once are left out: they count as never seen.
      \(remarks.joined(separator: "\n"))
      # nicknames: pairs of given names of one person; S2AND, CC BY 4.0
      """
    let tables = parts.map { $0.table.section($0.name, least: least) }
    return ModelText(
      head: head,
      sections: [old.section("coefficients") ?? "[coefficients]\n"] + tables + [try nicknames()])
  }

  /// The year of a collection: `P16.xml`, `2020.acl.xml`.
  private static func year(ofCollection name: String) -> Int? {
    if let year = Int(name.prefix(4)) { return year }
    guard let short = Int(name.dropFirst().prefix(2)) else { return nil }
    return short < 50 ? 2000 + short : 1900 + short
  }
}

extension Record {
  /// The organisations of the paper and of its authors, as they are printed.
  fileprivate var organisationTexts: [String] {
    organisations.map(\.name)
      + authors.contributors.flatMap { $0.affiliations.map(\.name) + $0.rawAffiliations }
  }
}
