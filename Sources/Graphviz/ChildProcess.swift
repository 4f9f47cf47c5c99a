import GraphvizShim

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A run of another program, which is killed where it takes too long.
///
/// Input and output are files without names, which can't fill up as pipes do; messages come through a pipe,
/// whose end is also that of the program.
struct ChildProcess {
  /// The program, and what it is given.
  let arguments: [String]
  /// After how many seconds it is killed.
  let deadline: Int

  /// How a run ended.
  enum End: Equatable {
    case status(Int32)
    case signal(Int32)
    case killed
  }

  struct Outcome {
    var output: [UInt8] = []
    var messages: [UInt8] = []
    var end = End.killed
  }

  /// Why a program was not started, in the words of the system.
  struct StartFailure: Error {
    let code: Int32

    var reason: String {
      // The system's text is copied at once.
      unsafe String(cString: strerror(code))
    }
  }

  func run(_ input: [UInt8]) throws(StartFailure) -> Outcome {
    let files = (input: try Descriptor.file(), output: try Descriptor.file())
    try files.input.write(input)
    let pipe = try Descriptor.pipe()
    let process = try start(files.input, files.output, pipe.write)
    pipe.write.close()
    var outcome = Outcome()
    let isDone = pipe.read.readAll(into: &outcome.messages, until: .now + .seconds(deadline))
    if !isDone { kill(process, SIGKILL) }
    let end = Self.wait(for: process)
    outcome.end = isDone ? end : .killed
    if isDone { outcome.output = files.output.contents }
    return outcome
  }

  private func start(
    _ input: Descriptor, _ output: Descriptor, _ errors: Descriptor
  ) throws(StartFailure) -> pid_t {
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    // The words outlive the call, which copies them.
    let process = unsafe coterie_child_start(&words, input.number, output.number, errors.number)
    guard process > 0 else { throw StartFailure(code: Int32(-process)) }
    return pid_t(process)
  }

  /// Limits what this process may take from now on.
  static func limit(seconds: UInt, bytes: UInt) { coterie_child_limit(seconds, bytes) }

  private static func wait(for process: pid_t) -> End {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}

/// A file descriptor that is closed with its last owner.
private final class Descriptor {
  private(set) var number: Int32

  init(_ number: Int32) throws(ChildProcess.StartFailure) {
    guard number >= 0 else { throw ChildProcess.StartFailure(code: errno) }
    self.number = number
  }

  deinit { close() }

  func close() {
    if number >= 0 { _ = posixClose(number) }
    number = -1
  }

  static func file() throws(ChildProcess.StartFailure) -> Descriptor {
    try Descriptor(coterie_child_file())
  }

  static func pipe() throws(ChildProcess.StartFailure) -> (read: Descriptor, write: Descriptor) {
    var ends: [Int32] = [-1, -1]
    // Room for the two ends.
    guard unsafe coterie_child_pipe(&ends) == 0 else {
      throw ChildProcess.StartFailure(code: errno)
    }
    return (try Descriptor(ends[0]), try Descriptor(ends[1]))
  }
}

extension Descriptor {
  /// Writes bytes into a file, and goes back to its start.
  func write(_ bytes: [UInt8]) throws(ChildProcess.StartFailure) {
    var place = 0
    while place < bytes.count {
      // The pointer stays inside the closure.
      let count = unsafe bytes.withUnsafeBytes {
        unsafe posixWrite(number, $0.baseAddress?.advanced(by: place), $0.count - place)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ChildProcess.StartFailure(code: errno) }
      place += count
    }
    lseek(number, 0, SEEK_SET)
  }

  /// All bytes of a file.
  var contents: [UInt8] {
    lseek(number, 0, SEEK_SET)
    var bytes: [UInt8] = []
    while readPiece(into: &bytes) {}
    return bytes
  }

  /// Reads until the end, or until some time; returns whether the end came.
  func readAll(into bytes: inout [UInt8], until time: ContinuousClock.Instant) -> Bool {
    while true {
      let rest = ContinuousClock.now.duration(to: time).components
      let milliseconds = rest.seconds * 1_000 + rest.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return false }
      var wanted = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
      // The structure outlives the call, which fills it.
      let count = unsafe poll(&wanted, 1, Int32(clamping: milliseconds))
      if count > 0, !readPiece(into: &bytes) { return true }
    }
  }

  /// Appends what can be read now; returns whether there may be more.
  private func readPiece(into bytes: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    // As many bytes as there is room for.
    let count = unsafe piece.withUnsafeMutableBytes {
      unsafe read(number, $0.baseAddress, $0.count)
    }
    if count < 0 { return errno == EINTR }
    bytes += piece.prefix(count)
    return count > 0
  }
}

private func posixClose(_ number: Int32) -> Int32 { close(number) }

private func posixWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, bytes, count)
}
