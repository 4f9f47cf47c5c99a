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
