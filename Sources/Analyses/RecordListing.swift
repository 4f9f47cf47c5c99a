public import CoterieRecords
import CoterieText

extension RecordTable {
  /// The records of inputs as they were read, before those of one paper are merged: a row for each.
  public var listing: Table {
    func column(
      _ name: String, _ label: String, _ definition: String,
      _ cell: @escaping @Sendable (Record) -> Table.Cell
    ) -> Table.Column {
      Table.Column(name, label, definition) { cell(self[$0]) }
    }
    return Table(
      rowCount: count,
      columns: [
        column("file", "File", "The file, as it was given or found.") { .text($0.location.file) },
        column("line", "Line", "Where the record begins: a line, or its number in the file.") {
          Table.Cell($0.location.number)
        },
        column("key", "Key", "What the source calls the record.") { Table.Cell($0.key) },
        column("title", "Title", "The title.") { .text($0.title) },
        column("authors", "Authors", "The persons who wrote it, in order.") {
          .list($0.persons.map(\.name.full))
        },
        column("groups", "Groups", "The groups among the authors.") { .list($0.groups) },
        column("editors", "Editors", "Who edited the book or the proceedings.") {
          .list($0.names(of: .editor))
        },
        column("truncated", "Truncated", "Whether the source leaves authors out.") {
          .flag($0.authors.isTruncated)
        },
        column("year", "Year", "The year as printed.") { Table.Cell($0.date?.year) },
        column("date", "Date", "The date as printed, in ISO 8601.") {
          Table.Cell($0.date?.description)
        },
        column("venue", "Venue", "Where it appeared.") { Table.Cell($0.venue) },
        column("identifiers", "Identifiers", "Its identifiers.") {
          .list($0.identifiers.map { "\($0.kind.name):\($0.value)" })
        },
        column("type", "Type", "What kind of work it is.") { Table.Cell($0.kind.name) },
      ])
  }

  /// The records for a terminal: year, title and family names of the authors on one line each.
  ///
  /// - Parameter width: The number of columns; nil for any number.
  public func overview(width: Int?) -> Table {
    PaperLine.table(count: count, width: width) { number in
      let record = self[number]
      return PaperLine(
        year: record.date?.year.map { "\($0)" }, title: record.title.readable,
        names: record.authors.names.map(\.readable.family),
        isTruncated: record.authors.isTruncated)
    }
  }

  /// A record as an object: all that the source says.
  public func object(_ number: Int) -> JSONValue { self[number].object }
}

extension Record {
  /// The record as an object. What is said of each author is a list in the order of the authors.
  fileprivate var object: JSONValue {
    let persons = persons
    return .object([
      "file": .string(location.file), "line": .optional(location.number), "key": .optional(key),
      "title": .string(title), "authors": .strings(persons.map(\.name.full)),
      "orcids": .array(persons.map { .optional($0.orcid) }), "groups": .strings(groups),
      "editors": .strings(names(of: .editor)),
      "investigators": .strings(names(of: .investigator)),
      "truncated": .boolean(authors.isTruncated), "hidden_authors": authors.hidden.json,
      "year": .optional(date?.year), "date": .optional(date?.description),
      "venue": .optional(venue), "volume": .optional(first(.volume)),
      "issue": .optional(first(.issue)), "pages": .optional(pages),
      "identifiers": .object(identifierMembers),
      "organisations": .array(persons.map { .strings($0.organisationNames) }),
      "paper_organisations": .strings(organisations.map(\.name)),
      "countries": .array(persons.map { .strings($0.affiliations.compactMap(\.country)) }),
      "cited_by": .object(citationMembers), "type": .optional(kind.name),
    ])
  }

  /// The authors who are persons.
  fileprivate var persons: [Contributor] { authors.contributors.filter { !$0.isGroup } }

  /// The names of the authors that are groups.
  fileprivate var groups: [String] {
    authors.contributors.filter(\.isGroup).map(\.name.full)
  }

  fileprivate func names(of role: Contributor.Role) -> [String] {
    otherContributors.filter { $0.role == role }.map(\.name.full)
  }

  /// What the source calls the record.
  var key: String? { first(.key) }

  private func first(_ field: RecordField) -> String? { values(of: field).first?.value }

  /// The pages, or the number of the article where there are none.
  private var pages: String? {
    guard let first = first(.firstPage) else { return self.first(.articleNumber) }
    return self.first(.lastPage).map { $0 == first ? first : "\(first)-\($0)" } ?? first
  }

  /// The identifiers by kind; a list where there are several of one kind.
  private var identifierMembers: [JSONValue.Member] {
    Identifier.Kind.allCases.compactMap { kind in
      let values = identifiers.filter { $0.kind == kind }.map(\.value)
      guard let first = values.first else { return nil }
      return JSONValue.Member(
        name: kind.name, value: values.count == 1 ? .string(first) : .strings(values))
    }
  }

  /// How often it is cited, by source.
  private var citationMembers: [JSONValue.Member] {
    values(of: .citations).map { field in
      JSONValue.Member(
        name: field.name, value: Int(field.value).map { .integer($0) } ?? .string(field.value))
    }
  }
}

extension Contributor {
  fileprivate var orcid: String? { identifiers.first { $0.kind == .orcid }?.value }

  /// The organisations named with the author, and addresses that name none.
  fileprivate var organisationNames: [String] { affiliations.map(\.name) + rawAffiliations }
}

extension WorkKind {
  /// The name in our files; nil where nothing is said.
  fileprivate var name: String? { self == .unknown ? nil : "\(self)" }
}

extension JSONValue {
  /// An array of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
