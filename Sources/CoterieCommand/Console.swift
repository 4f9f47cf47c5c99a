import CoterieRecords
import Foundation

/// Where results and messages go.
///
/// Results go to standard output; that its reader may have gone is no error. Messages and progress go
/// to standard error, progress and colour only where that is a terminal.
enum Console {
  /// Writes results.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes results.
  static func write(_ bytes: [UInt8]) {
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

  /// Tells on a terminal what is being done; the next message takes its place.
  static func progress(_ text: String) {
    guard showsProgress else { return }
    _ = write(Array("\r\u{1B}[2K\(text)…".utf8), to: STDERR_FILENO)
  }

  /// Takes the last progress away.
  static func clearProgress() {
    guard showsProgress else { return }
    _ = write(Array("\r\u{1B}[2K".utf8), to: STDERR_FILENO)
  }

  /// Whether progress is shown to a person at a terminal.
  static var showsProgress: Bool { isTerminal(STDERR_FILENO) }

  /// Whether results are read by a person at a terminal.
  static var showsResults: Bool { isTerminal(STDOUT_FILENO) }

  /// How many columns results may take: those of the terminal, 80 elsewhere.
  static var width: Int {
    guard showsResults else { return 80 }
    var size = winsize()
    // The structure outlives the call, which fills it.
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else {
      return 80
    }
    return Int(size.ws_col)
  }

  private static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func painted(_ word: String, _ severity: Diagnostic.Severity) -> String {
    let environment = ProcessInfo.processInfo.environment
    guard isTerminal(STDERR_FILENO), environment["NO_COLOR", default: ""].isEmpty,
      environment["TERM"] != "dumb"
    else { return word }
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
