import CoterieReaders
import CoterieRecords

/// Reads a profile page of the given lines.
func page(_ lines: String...) -> RecordTable {
  ProfilePageReader.table(of: lines.joined(separator: "\n"), file: "page.txt")
}

/// Reads the record of a page whose one paper has the given lines.
func paper(_ lines: String...) -> Record? {
  ProfilePageReader.table(
    of: (["LGMar 17, 2022"] + lines).joined(separator: "\n"), file: "page.txt"
  ).records.first
}

extension RecordTable {
  /// The figures of the one page that was read.
  var profile: Profile? { sources.first?.profile }
}

extension Problem {
  /// The problem on a line of the page.
  func onLine(_ line: Int) -> Diagnostic {
    Diagnostic(self, at: SourceLocation(file: "page.txt", line: line))
  }
}
