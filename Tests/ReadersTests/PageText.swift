import CoterieReaders
import CoterieRecords

/// Reads a profile page of the given lines.
func page(_ lines: String...) -> Source {
  ProfilePageReader.read(lines.joined(separator: "\n"), file: "page.txt")
}

/// Reads the record of a page whose one paper has the given lines.
func paper(_ lines: String...) -> Record? {
  ProfilePageReader.read(
    (["LGMar 17, 2022"] + lines).joined(separator: "\n"), file: "page.txt"
  ).records.first
}

extension Record {
  /// The authors' full names.
  var names: [String] { heading.authors.names.map(\.full) }
}

extension Problem {
  /// The problem on a line of the page.
  func onLine(_ line: Int) -> Diagnostic {
    Diagnostic(self, at: SourceLocation(file: "page.txt", line: line))
  }
}
