import CoterieAnalyses
import CoterieRecords
import CoterieText
import Foundation
import Synchronization

/// Where results and messages go.
///
/// Results go to standard output; that its reader may have gone is no error. Messages and progress go
/// to standard error, progress and colour only where that is a terminal that understands them.
enum Console {
  /// Writes results.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes results piece by piece.
  static func write(_ content: (inout ByteSink) -> Void) {
    var sink = ByteSink { piece in
      write(piece)
      return true
    }
    content(&sink)
    sink.flush()
  }

  /// Writes results.
  static func write(_ bytes: [UInt8]) {
    // Both streams may be on one terminal, also where a pipe lies between.
    clearProgress()
    switch write(bytes, to: STDOUT_FILENO) {
    case nil: return
    case EPIPE?: exit(0)
    case let code?:
      error("the results can't be written (\(systemReason(code: code))).")
      exit(1)
    }
  }

  /// Writes a line of message.
  static func message(_ line: String) {
    clearProgress()
    _ = write(Array((line + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes what went wrong with the whole command.
  static func error(_ text: String) {
    message("coterie: \(painted("error", .error)): \(text)")
  }

  /// Writes a diagnostic, its severity in colour.
  static func message(_ diagnostic: Diagnostic) {
    let severity = painted(diagnostic.severity.rawValue, diagnostic.severity)
    message(
      "\(diagnostic.location.description.withVisibleControls): \(severity): "
        + diagnostic.message.withVisibleControls)
  }

  private static func painted(_ word: String, _ severity: Diagnostic.Severity) -> String {
    guard isAtTerminal, environment("NO_COLOR", default: "").isEmpty else { return word }
    let code =
      switch severity {
      case .note: "36"
      case .warning: "33"
      case .error: "31"
      }
    return "\u{1B}[1;\(code)m\(word)\u{1B}[0m"
  }

  /// Writes bytes, and returns the error number where that fails.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    // The pointer stays inside the closure.
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let slice = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let count = unsafe Foundation.write(descriptor, slice.baseAddress, slice.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        unsafe rest = rest.dropFirst(count)
      }
      return nil
    }
  }
}

// MARK: - Progress

extension Console {
  /// Whether a line of progress is on the terminal.
  private static let hasProgress = Atomic<Bool>(false)

  /// Takes the terminal back to the start of an empty line.
  private static let eraseLine: StaticString = "\r\u{1B}[2K"

  /// Whether messages are read at a terminal that can erase a line.
  static let isAtTerminal =
    isatty(STDERR_FILENO) == 1 && !["", "dumb"].contains(environment("TERM", default: ""))

  /// Shows on a terminal what is being done, on a line that whatever is printed next replaces.
  static func progress(_ text: String) {
    guard isAtTerminal else { return }
    let width = terminalWidth(of: STDERR_FILENO) ?? 80
    // A longer line would wrap, and only its end could be erased.
    let line = "\(text.withVisibleControls)…".fitting(width - 1)
    hasProgress.store(true, ordering: .relaxed)
    _ = write(Array("\(eraseLine)\(line)".utf8), to: STDERR_FILENO)
  }

  /// Erases the line of progress. May be called in a signal handler.
  static func clearProgress() {
    guard hasProgress.exchange(false, ordering: .relaxed) else { return }
    // The text lives as long as the process.
    _ = unsafe Foundation.write(STDERR_FILENO, eraseLine.utf8Start, eraseLine.utf8CodeUnitCount)
  }

  /// Makes ready what a signal handler uses.
  static func prepare() { clearProgress() }
}

// MARK: - The terminal

extension Console {
  /// Whether results are read by a person at a terminal.
  static let showsResults = isatty(STDOUT_FILENO) == 1

  /// How many columns results may take: as many as `COLUMNS` says, else as the terminal has; nil for any
  /// number, in a pipe or a file.
  static let width: Int? = {
    if let columns = Int(environment("COLUMNS", default: "")), columns > 0 {
      return max(columns, leastWidth)
    }
    return showsResults ? max(terminalWidth(of: STDOUT_FILENO) ?? 80, leastWidth) : nil
  }()

  /// Narrower tables can't be read.
  private static let leastWidth = 20

  private static func terminalWidth(of descriptor: Int32) -> Int? {
    var size = winsize()
    // The structure outlives the call, which fills it.
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static func environment(_ name: String, default value: String) -> String {
    ProcessInfo.processInfo.environment[name] ?? value
  }
}
