import CoterieData
import Foundation

/// The folder of real records, read as the commands read them.
struct DataFolder {
  let path: String

  /// The records of files and folders below it.
  func records(of names: [String]) -> RecordTable {
    Self.records(at: names.map { "\(path)/records/\($0)" })
  }

  /// The records of files and folders, without abstracts and details.
  static func records(at paths: [String]) -> RecordTable {
    var formats = InputFormats()
    formats.options.keepsAbstracts = false
    formats.options.keepsDetails = false
    return InputContents(of: InputFile.find(paths).files, formats: formats).records
  }

  /// The file of a name, as a text.
  func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The bytes of a file.
  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/records/\(name)")))
  }
}
