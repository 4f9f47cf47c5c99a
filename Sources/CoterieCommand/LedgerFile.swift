import CoterieAnalyses
import CoterieIdentities
import CoterieReaders
import CoterieReports
import Foundation

/// A ledger to which answers are added; it is made where it is not there.
struct LedgerFile {
  private let path: String

  init(path: String) throws {
    self.path = path
    try OutputPath.checkFile(path, of: "--ledger")
    if !FileManager.default.fileExists(atPath: path) { try OutputFile.write([], to: path) }
  }

  /// Adds decisions at the end; those that are there already are left out.
  ///
  /// - Returns: How many are new.
  func append(_ entries: [LedgerEntry]) throws -> Int {
    let name = InputFile.displayName(of: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(name) can't be read; --ledger takes a file of decisions.")
    }
    let text = String(decoding: data, as: UTF8.self)
    guard let longer = Ledger.appending(entries, to: text) else {
      throw CommandFailure(
        "\(name) is a file of another program, to which no decision can be added; name a new file.")
    }
    if longer != text { try OutputFile.write(Array(longer.utf8), to: path) }
    let before = Ledger(Array(data), file: name).entries.count
    return Ledger(Array(longer.utf8), file: name).entries.count - before
  }
}
