import CoterieAnalyses
import CoterieIdentities
import CoterieReaders
import CoterieRecords
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
    let probability = header.firstIndex(of: "probability")
    let last = max(answer, subject, object, probability ?? 0)
    // A row without an answer is an empty line, so that messages name the right line of the table.
    var lines = "\n"
    for (number, row) in rows.enumerated().dropFirst() {
      defer { lines += "\n" }
      guard row.count > last, !row[answer].allSatisfy(\.isWhitespace) else { continue }
      guard let action = Self.action(row[answer]) else {
        throw CommandFailure(
          "\(name):\(number + 1): the answer \"\(row[answer])\" is neither same nor different; "
            + "nothing is added.")
      }
      let reason = probability.map { Self.reason(row[$0]) } ?? ""
      lines += "\(action)\t\(row[subject])\t\(row[object])\t\(reason)"
    }
    take(Ledger(Array(lines.utf8), file: name))
  }

  private static func reason(_ probability: String) -> String {
    guard let number = Double(probability), (0...1).contains(number) else { return "" }
    return "answered at a probability of \(Int((number * 100).rounded())) %"
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
