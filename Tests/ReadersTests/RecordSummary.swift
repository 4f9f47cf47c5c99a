import CoterieReaders
import CoterieRecords

extension RecordTable {
  /// The records as values.
  var records: [Record] { indices.map { self[$0] } }

  /// The diagnostics as they are printed.
  var messages: [String] { log.diagnostics.map(\.description) }

  /// The problems by their kinds.
  var problemKinds: [ProblemKind] { log.diagnostics.map(\.problem.kind) }
}

extension Record {
  /// The authors' full names.
  var names: [String] { authors.names.map(\.full) }

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

  /// The identifiers, each after its kind: `doi 10.5555/a`.
  var ids: [String] { identifiers.map { "\($0.kind.name) \($0.value)" } }

  /// The first value of a field, of some name or any.
  func value(_ field: RecordField, _ name: String? = nil) -> String? {
    fields.first { $0.field == field && (name == nil || $0.name == name) }?.value
  }

  /// The fields, each with its name: `citations crossref 3`.
  var fieldTexts: [String] {
    fields.map { [String(describing: $0.field), $0.name, $0.value] }
      .map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
  }
}

extension Contributor {
  /// The identifiers with what they rest on: `orcid 0000-0002-1825-0097 stated`.
  var evidence: [String] { identifiers.map { "\($0.kind) \($0.value) \($0.basis)" } }
}
