import Foundation

/// A mention of the set S2AND-qian.
struct QianSignature: Decodable {
  let signatureID: String
  let paper: Int
  let author: Author

  struct Author: Decodable {
    let position: Int
    let first, middle, last, suffix: String?
    let affiliations: [String]
  }

  private enum CodingKeys: String, CodingKey {
    case signatureID = "signature_id"
    case paper = "paper_id"
    case author = "author_info"
  }

  /// All of them, in the order of their numbers.
  static func all(in data: DataFolder) throws -> [QianSignature] {
    let bytes = try data.unpacked("identity/s2and-qian/signatures.json.gz")
    return try JSONDecoder().decode([String: QianSignature].self, from: bytes).values
      .sorted { ($0.signatureID.count, $0.signatureID) < ($1.signatureID.count, $1.signatureID) }
  }
}

extension DataFolder {
  /// The content of a compressed file.
  func unpacked(_ name: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", "\(path)/records/\(name)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
