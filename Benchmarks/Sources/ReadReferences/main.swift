import Coterie
import Foundation

/// Reads a reference list from standard input and prints each record as a line of JSON, for
/// `Benchmarks/reference_lists.py`.
struct ReadReference: Encodable {
  let line: Int
  let title: String
  let authors: [String]
  let truncated: Bool
  let year: Int?
  let confidence: Double
  let sure: Bool

  init(_ record: Record) {
    line = if case .line(let number) = record.location.place { number } else { 0 }
    title = record.title
    authors = record.authors.names.map(\.full)
    truncated = record.authors.isTruncated
    year = record.date?.year
    confidence = record.values(of: .confidence).first.flatMap { Double($0.value) } ?? 0
    sure = confidence >= ReferenceListReader.sureConfidence
  }
}

let table = ReferenceListReader.table(
  of: [UInt8](FileHandle.standardInput.readDataToEndOfFile()))
let encoder = JSONEncoder()
for number in 0..<table.count {
  print(String(decoding: try encoder.encode(ReadReference(table[number])), as: UTF8.self))
}
