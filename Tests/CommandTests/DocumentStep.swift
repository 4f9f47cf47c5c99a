import Foundation

/// A command in a document, and what the document shows below it.
struct DocumentStep {
  let command: String
  let output: String

  /// The commands of a document, each behind a `$`.
  static func all(in document: String) -> [DocumentStep] {
    document.components(separatedBy: "\n    $ ").dropFirst().map(DocumentStep.init)
  }

  private init(_ text: String) {
    let lines = text.components(separatedBy: "\n")
    command = lines[0]
    output = lines.dropFirst().prefix { $0.hasPrefix("    ") }
      .map { $0.dropFirst(4) + "\n" }.joined()
  }
}
