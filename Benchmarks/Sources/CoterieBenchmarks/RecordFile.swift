import CoterieReaders
import CoterieRecords

/// What was read of a file of records, and what that took.
struct RecordFile: Encodable {
  let format: String?
  let records: Int
  /// How many persons and groups are in author places.
  let authorships: Int
  let wall: Double
  let cpu: Double

  /// Reads a file as the commands do: without abstracts and details.
  init(path: String, threads: Int) {
    var formats = InputFormats()
    formats.options.keepsAbstracts = false
    formats.options.keepsDetails = false
    let file = InputFile(path: path, name: path, isNamed: true)
    let (table, sample) = Sample.of {
      InputContents(of: [file], formats: formats, threads: threads).records
    }
    format = table.sources.first?.format
    records = table.count
    authorships = table.indices.reduce(0) { $0 + table.authors(of: $1).contributors.count }
    wall = sample.wall
    cpu = sample.cpu
  }
}
