import CoterieAnalyses
import CoterieIdentities
import CoterieReaders
import Foundation

extension Ledger {
  /// Reads files of decisions.
  init(files paths: [String]) throws {
    self.init()
    for path in paths {
      let name = InputFile.displayName(of: path)
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandFailure("\(name) can't be read; --ledger takes a file of decisions.")
      }
      append(Ledger(Array(data), file: name))
    }
  }
}
