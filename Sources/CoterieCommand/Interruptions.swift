import CoterieAnalyses
import CoterieReports
import Foundation

/// Ends the process at once where the user or the system asks for it, and leaves no half-written file.
///
/// The signals are served by a handler, which needs no thread of its own and leaves no moment without an
/// answer: before it is installed, they end the process as they do by default.
enum Interruptions {
  /// Serves Ctrl-C, the request to end, and the end of the terminal, unless the process was started to
  /// outlive that (`nohup`).
  static func serve() {
    UnfinishedFiles.prepare()
    Console.prepare()
    _ = signal(SIGINT, handler)
    _ = signal(SIGTERM, handler)
    let old = signal(SIGHUP, handler)
    // Handlers are compared as addresses.
    if unsafe unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      _ = signal(SIGHUP, SIG_IGN)
    }
    unblock()
  }

  /// A process may inherit that its signals are blocked. Those that came meanwhile are served now.
  private static func unblock() {
    var signals = sigset_t()
    // The set outlives the calls.
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Only calls what may be called in a signal handler.
  private static let handler: @convention(c) (Int32) -> Void = { number in
    let code = errno
    if UnfinishedFiles.removeUnlessHeld(signal: number) {
      Console.clearProgress()
      // The status that a shell gives to what a signal has ended.
      _exit(128 + number)
    }
    errno = code
  }
}
