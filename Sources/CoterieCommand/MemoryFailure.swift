import CoterieAnalyses
import CoterieReports
import Foundation

/// Ends the process with a sentence where memory runs out.
///
/// Swift ends a process that gets no memory by SIGABRT, and answers SIGABRT with a page of addresses. The
/// handler here answers it first.
enum MemoryFailure {
  /// What Swift does about traps: restored where one has another cause.
  nonisolated(unsafe) private static var defaults = [Answer]()

  private struct Answer {
    let signal: Int32
    let action: sigaction
  }

  /// Answers the signals from now on.
  static func serve() {
    for number in [SIGABRT, SIGILL, SIGTRAP] {
      var action = sigaction()
      // The structure outlives the call, which fills it.
      guard unsafe sigaction(number, nil, &action) == 0 else { continue }
      unsafe defaults.append(Answer(signal: number, action: action))
      _ = signal(number, handler)
    }
  }

  /// Only calls what may be called in a signal handler.
  private static let handler: @convention(c) (Int32) -> Void = { number in
    if isMemoryShort {
      end(saying: "coterie: error: there is not enough memory for this.\n")
    }
    if number == SIGABRT {
      end(saying: "coterie: error: memory ran out, or a check failed as the line above says.\n")
    }
    // The instruction traps again and is answered as usual.
    for place in unsafe defaults.indices where unsafe defaults[place].signal == number {
      var action = unsafe defaults[place].action
      _ = unsafe sigaction(number, &action, nil)
    }
  }

  private static func end(saying text: StaticString) {
    _ = UnfinishedFiles.removeUnlessHeld(signal: SIGABRT)
    // The text lives as long as the process.
    _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
    _exit(1)
  }

  /// Whether the system would refuse a gigabyte.
  private static var isMemoryShort: Bool {
    let size = 1 << 30
    let place = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    if unsafe place == MAP_FAILED { return true }
    _ = unsafe munmap(place, size)
    return false
  }
}
