/// A field of a record that not every record has, with one value or several.
public enum RecordField: UInt8, Sendable, CaseIterable {
  /// The volume of the journal or series.
  case volume
  /// The issue of the volume.
  case issue
  /// The first page.
  case firstPage
  /// The last page.
  case lastPage
  /// The number of the article in its volume, where there are no pages.
  case articleNumber
  /// The language, as a code: `en`.
  case language
  /// A keyword of the authors or of an index.
  case keyword
  /// A topic that the provider gives it.
  case topic
  /// An address of the paper.
  case url
  /// A cited paper, as the source identifies it.
  case reference
  /// The date of the preprint, as ISO 8601.
  case preprintDate
  /// The date of the version, as ISO 8601.
  case versionDate
  /// The number of the version of a preprint.
  case version
  /// How often it is cited by the source's count; the name of the value is the source.
  case citations
  /// What a site says in a field of its own; the name of the value is the field.
  case site
  /// What the source calls the entry: the key of a BibTeX entry, the id of a CSL item, a PMID, UT or EID.
  case key
  /// How sure a reader is that it divided the entry rightly, from 0 to 1.
  case confidence
}

/// A value of a field of a record.
public struct FieldValue: Hashable, Sendable {
  /// The field.
  public let field: RecordField
  /// What it is called where the field has several meanings, such as `score`; else empty.
  public let name: String
  /// The value as text.
  public let value: String

  /// Creates a value.
  public init(_ field: RecordField, _ value: String, name: String = "") {
    self.field = field
    self.name = name
    self.value = value
  }

  /// A figure or word that a site shows in a field of its own.
  public static func site(_ name: String, _ value: String) -> FieldValue {
    FieldValue(.site, value, name: name)
  }
}
