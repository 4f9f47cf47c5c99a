import CoterieIdentities
import CoterieReaders
import CoterieRecords
import CoterieReports
import Foundation

/// Answers about who is who, from a table of `coterie names` or from the lines of a ledger.
///
/// In a table the column `answer` says `same` or `different`, or `y` or `n`; a row without an answer is left
/// out. The columns `subject` and `object` say whom it is about.
struct LedgerAnswers {
  /// The decisions.
  private(set) var entries: [LedgerEntry] = []
  /// What could not be read.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file.
  init(path: String) throws {
    let name = InputFile.displayName(of: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(name) can't be read; --apply takes a file of answers.")
    }
    let rows = CSVRows.rows(of: String(decoding: data, as: UTF8.self))
    guard let header = rows.first, let answer = header.firstIndex(of: "answer"),
      let subject = header.firstIndex(of: "subject"), let object = header.firstIndex(of: "object")
    else {
      take(Ledger(Array(data), file: name))
      return
    }
    let reason = header.firstIndex(of: "probability")
    let last = max(answer, subject, object, reason ?? 0)
    var lines = ""
    for row in rows.dropFirst() where row.count > last {
      guard let action = Self.action(row[answer]) else { continue }
      let words = reason.map { "answered at a probability of \(row[$0])" } ?? ""
      lines += "\(action)\t\(row[subject])\t\(row[object])\t\(words)\n"
    }
    take(Ledger(Array(lines.utf8), file: name))
  }

  private mutating func take(_ ledger: Ledger) {
    entries = ledger.entries
    diagnostics = ledger.log.diagnostics
  }

  private static func action(_ answer: String) -> LedgerDecision.Action? {
    switch answer.trimmingCharacters(in: .whitespaces).lowercased() {
    case "same", "yes", "y": .merge
    case "different", "no", "n": .split
    default: nil
    }
  }
}
