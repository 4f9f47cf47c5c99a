import Foundation

/// A page of documentation with parts that measurements fill.
struct MeasuredPage {
  let path: String

  /// Replaces what is between the two comments of a name.
  func fill(_ name: String, with body: String) throws {
    let url = URL(fileURLWithPath: path)
    let (start, end) = ("<!-- \(name): begin -->", "<!-- \(name): end -->")
    let before = try String(contentsOf: url, encoding: .utf8).components(separatedBy: start)
    guard before.count == 2 else { throw Missing(mark: start, page: path) }
    let after = before[1].components(separatedBy: end)
    guard after.count == 2 else { throw Missing(mark: end, page: path) }
    let text = before[0] + start + "\n\n" + body + "\n\n" + end + after[1]
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// A page that lacks a comment.
  struct Missing: Error {
    let mark, page: String
  }
}
