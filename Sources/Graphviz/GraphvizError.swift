/// What went wrong inside Graphviz, in its own words.
///
/// Graphviz returns success for several errors, so a call counts as failed when a message of level
/// *error* was collected, whatever it returned.
public struct GraphvizError: Error, Equatable, Sendable {
  /// What was being done.
  public enum Operation: Equatable, Sendable {
    /// Starting the library or looking for its plugins.
    case starting
    /// Building a graph, before any layout.
    case building
    /// Parsing DOT text.
    case parsing
    /// Computing positions with the named engine.
    case layout(engine: String)
    /// Drawing in the named format.
    case rendering(format: String)
    /// Running it in a process of its own.
    case running
  }

  /// What was being done.
  public let operation: Operation
  /// The messages of Graphviz, or one of ours where it gave none. Never empty.
  public let messages: [String]

  package init(_ operation: Operation, messages: [String]) {
    self.operation = operation
    self.messages = messages.isEmpty ? ["no reason was given"] : messages
  }
}

extension GraphvizError: CustomStringConvertible {
  /// One line: what was being done, the messages, and what to do where that is known.
  public var description: String {
    let doing =
      switch operation {
      case .starting: "Graphviz cannot start"
      case .building: "Graphviz refused a part of the graph"
      case .parsing: "Graphviz cannot read the DOT text"
      case .layout(let engine): "the Graphviz layout \"\(engine)\" failed"
      case .rendering(let format): "Graphviz cannot draw \"\(format)\""
      case .running: "Graphviz, in a process of its own, drew nothing"
      }
    return "\(doing): \(messages.joined(separator: "; "))"
  }
}
