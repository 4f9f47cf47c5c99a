/// Graphviz in a process of its own, which can be stopped and may crash.
///
/// The program is one that calls ``serve(_:)`` where it is started with certain first arguments, such as
/// `coterie` with `__graphviz`: it reads DOT text on standard input and writes the drawing to standard output.
public struct GraphvizProcess: Sendable {
  /// The program, and its first arguments.
  public var command: [String]
  /// After how many seconds it is stopped.
  public var deadline: Int

  /// The seconds that a drawing may take where nothing else is said.
  public static let usualDeadline = 60
  /// The memory that the process may take, in bytes.
  public static let memoryLimit: UInt = 4 << 30

  /// A process by its program.
  public init(command: [String], deadline: Int = usualDeadline) {
    self.command = command
    self.deadline = deadline
  }

  /// Draws DOT text that Coterie wrote.
  ///
  /// - Throws: ``GraphvizError`` where Graphviz refuses something, crashes, or takes too long.
  public func rendering(
    of dot: String, by engine: GraphvizEngine, as format: GraphvizFormat
  ) throws(GraphvizError) -> GraphvizRendering {
    let child = ChildProcess(
      arguments: command + [engine.name, format.name, "\(deadline)"], deadline: deadline)
    let outcome: ChildProcess.Outcome
    do {
      outcome = try child.run(Array(dot.utf8))
    } catch {
      throw GraphvizError(.running, messages: ["it can't be started: \(error.reason)"])
    }
    let messages = String(decoding: outcome.messages, as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
    if outcome.end == .status(0) {
      return GraphvizRendering(bytes: outcome.output, warnings: messages)
    }
    throw GraphvizError(.running, messages: [reason(outcome.end)] + messages)
  }

  private func reason(_ end: ChildProcess.End) -> String {
    switch end {
    case .killed:
      "it took more than \(deadline) \(deadline == 1 ? "second" : "seconds") and was stopped"
    case .signal(let number): "it crashed (signal \(number))"
    case .status(1): "it ended with a failure"
    case .status(let number): "it ended with status \(number)"
    }
  }
}

// MARK: - The other side

extension GraphvizProcess {
  /// What a process that draws gives back.
  public struct Answer: Sendable {
    /// The file, for standard output.
    public let bytes: [UInt8]
    /// What was found doubtful or wrong, for standard error: a line each.
    public let messages: [String]
    /// The status with which to end.
    public let status: Int32
  }

  /// Draws as the arguments say, in the process that was started for it, whose time and memory are limited
  /// from now on.
  ///
  /// - Parameters:
  ///   - arguments: The name of an engine, that of a format, and a number of seconds.
  ///   - input: Reads DOT text that Coterie wrote.
  public static func serve(_ arguments: [String], _ input: () -> [UInt8]) -> Answer {
    guard arguments.count == 3, let seconds = UInt(arguments[2]),
      let engine = (GraphvizEngine.all + [.nop2]).first(where: { $0.name == arguments[0] }),
      let format = GraphvizFormat.named(arguments[1])
    else { return Answer(bytes: [], messages: ["no engine, format and seconds"], status: 64) }
    ChildProcess.limit(seconds: seconds, bytes: memoryLimit)
    do throws(GraphvizError) {
      let rendering = try Graphviz.rendering(
        of: String(decoding: input(), as: UTF8.self), by: engine, as: format)
      return Answer(bytes: rendering.bytes, messages: rendering.warnings, status: 0)
    } catch {
      return Answer(bytes: [], messages: [error.description], status: 1)
    }
  }
}
