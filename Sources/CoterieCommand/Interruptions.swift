import CoterieReports
import Dispatch
import Foundation

/// Ends the process at once where the user or the system asks for it, and leaves no half-written file.
struct Interruptions {
  private let sources: [any DispatchSourceSignal]

  init() {
    let queue = DispatchQueue(label: "interruptions")
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        UnfinishedFiles.discard {
          Console.clearProgress()
          // The status that a shell gives to what a signal has ended.
          _exit(128 + number)
        }
      }
      source.resume()
      return source
    }
  }

  func end() {
    for source in sources { source.cancel() }
  }
}
