import CoterieReaders
import CoterieRecords

/// Short texts in XML, read by the reader of a format.
enum XMLSample {
  static let file = "file.xml"

  static func table(
    _ text: String, by reader: (some RecordReader).Type,
    options: ReadingOptions = ReadingOptions()
  ) -> RecordTable {
    reader.table(of: text, file: file, options: options)
  }

  static func records(
    _ text: String, by reader: (some RecordReader).Type,
    options: ReadingOptions = ReadingOptions()
  ) -> [Record] {
    table(text, by: reader, options: options).records
  }

  /// The messages about a text: the line, the severity and the finding.
  static func messages(_ text: String, by reader: (some RecordReader).Type) -> [String] {
    table(text, by: reader).log.diagnostics.map { diagnostic in
      "\(diagnostic.location.line ?? 0) \(diagnostic.severity): \(diagnostic.finding)"
    }
  }
}

extension Record {
  /// The names of the people among the authors.
  var people: [String] { authors.contributors.filter { !$0.isGroup }.map(\.name.full) }

  /// The names of the groups among the authors.
  var groups: [String] { authors.contributors.filter(\.isGroup).map(\.name.full) }

  /// The names of others of a role.
  func others(_ role: Contributor.Role) -> [String] {
    otherContributors.filter { $0.role == role }.map(\.name.full)
  }

  /// The ORCID of each person among the authors.
  var orcids: [String?] {
    authors.contributors.filter { !$0.isGroup }.map { person in
      person.identifiers.first { $0.kind == .orcid }?.value
    }
  }

  /// The first value of a field.
  func value(_ field: RecordField) -> String? { values(of: field).first?.value }

  /// The identifiers as texts: `doi 10.5555/a`.
  var registryNumbers: [String] { identifiers.map { "\($0.kind.name) \($0.value)" } }
}
