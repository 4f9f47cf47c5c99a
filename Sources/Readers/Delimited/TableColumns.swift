internal import CoterieRecords

/// What the columns of a table mean. It is one object, since every row refers to it.
final class TableColumns: Sendable {
  /// The headings, as written.
  let headings: [String]
  /// The columns of all fields, one field after the other, the preferred column of each first.
  let columns: [Int]
  /// Where the columns of each field end among them.
  private let ends: [Int]
  /// The columns of identifiers of the paper.
  let identifiers: [(field: TableField, kind: Identifier.Kind, column: Int)]
  /// The columns that are not understood.
  let others: [Int]
  /// Who made the table, as its headings show: `scopus`; empty where they do not.
  let provider: String
  /// The columns of affiliations that list one for each author.
  private let addressesOfAuthors: [Int]
  /// Whether columns may say more of the authors than their names.
  let saysMoreOfAuthors: Bool

  /// Understands a row of headings.
  ///
  /// - Parameter choices: Fields that the user gives headings, by the keys of these.
  init(_ headings: [String], choices: [String: TableField] = [:]) {
    self.headings = headings
    let keys = headings.map { TableHeadings.key($0) }
    provider = Self.provider(of: Set(keys))
    var fields = keys.map { choices[$0] ?? TableHeadings.field(of: $0) }
    if provider == "wos" {
      for (column, key) in keys.enumerated() {
        fields[column] = fields[column] ?? TableHeadings.webOfScienceTags[key]
      }
    }
    let publication = keys.firstIndex(of: TableHeadings.titleOrVenue)
    if let publication, choices[TableHeadings.titleOrVenue] == nil, !fields.contains(.title) {
      fields[publication] = .title
    }
    if provider == "openalex", let id = keys.firstIndex(of: "id") { fields[id] = .openAlex }
    others = keys.indices.filter { fields[$0] == nil && !keys[$0].isEmpty }
    let columns = Self.columns(of: fields, keys)
    self.columns = columns.flatMap { $0 }
    ends = columns.reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
    identifiers = TableField.allCases.flatMap { field in
      field.identifierKind.map { kind in
        columns[Int(field.rawValue)].map { (field, kind, $0) }
      } ?? []
    }
    addressesOfAuthors = columns[Int(TableField.affiliations.rawValue)].filter {
      keys[$0].hasPrefix("authoraffiliation")
    }
    let moreOfAuthors = [TableField.orcids, .authorIDs].flatMap { columns[Int($0.rawValue)] }
    saysMoreOfAuthors =
      provider == "openalex" || !moreOfAuthors.isEmpty || !addressesOfAuthors.isEmpty
  }

  /// For each field its columns.
  private static func columns(of fields: [TableField?], _ keys: [String]) -> [[Int]] {
    var columns = [[Int]](repeating: [], count: TableField.allCases.count)
    for (column, field) in fields.enumerated() {
      if let field { columns[Int(field.rawValue)].append(column) }
    }
    for field in columns.indices {
      columns[field].sort { (ranks[keys[$0]] ?? 0, $0) < (ranks[keys[$1]] ?? 0, $1) }
    }
    return columns
  }

  /// The columns of a field, the preferred one first.
  func columns(of field: TableField) -> ArraySlice<Int> { columns[range(of: field)] }

  /// Where the columns of a field are among all.
  func range(of field: TableField) -> Range<Int> {
    let number = Int(field.rawValue)
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// Whether a table of papers may have these columns: a title and authors.
  var areOfPapers: Bool {
    !columns(of: .title).isEmpty
      && !(columns(of: .authors).isEmpty && columns(of: .authorFullNames).isEmpty)
  }

  /// How many columns are understood.
  var understoodCount: Int { headings.count - others.count }

  /// Which identifiers the provider's numbers of authors are; nil where that is not known.
  var kindOfAuthorIDs: PersonIdentifier.Kind? {
    switch provider {
    case "openalex": .openAlex
    case "scopus": .scopus
    default: nil
    }
  }

  /// Whether a column of affiliations lists one for each author.
  func areOfAuthors(_ column: Int) -> Bool { addressesOfAuthors.contains(column) }

  /// Whether quotes are text and enclose nothing: so in the tables of Web of Science.
  var haveNoQuotes: Bool { provider == "wos" }

  /// What each column is understood as, in the order of the table.
  var meanings: [(heading: String, field: TableField)] {
    TableField.allCases.flatMap { field in columns(of: field).map { ($0, field) } }
      .sorted { $0.0 < $1.0 }.map { (headings[$0.0], $0.1) }
  }

  /// Where each known heading is in the list of synonyms.
  private static let ranks: [String: Int] = {
    var ranks: [String: Int] = [:]
    for heading in TableHeadings.headings.flatMap(\.headings) {
      let key = TableHeadings.key(heading)
      ranks[key] = ranks[key] ?? ranks.count + 1
    }
    return ranks
  }()

  private static func provider(of keys: Set<String>) -> String {
    providers.first { keys.isSuperset(of: $0.keys) }?.name ?? ""
  }

  /// Headings that only one provider uses.
  private static let providers: [(name: String, keys: Set<String>)] = [
    ("wos", ["pt", "au", "ti", "ut"]), ("scopus", ["authors", "eid", "sourcetitle"]),
    ("ieee", ["documenttitle", "pdflink"]), ("lens", ["lensid"]),
    ("dimensions", ["publicationid", "pubyear"]), ("pubmed", ["pmid", "citation", "createdate"]),
    ("openalex", ["authorshipsauthordisplayname"]), ("springer", ["itemtitle", "itemdoi"]),
    ("publish-or-perish", ["gsrank"]),
  ]
}
