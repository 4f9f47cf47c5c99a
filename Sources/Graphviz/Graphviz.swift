import GraphvizShim
import Synchronization

/// The one door to the Graphviz library.
///
/// Graphviz keeps global state and crashes when two threads enter it, even with separate contexts.
/// So the process has one context, made on first use and never freed, and one lock that is held
/// from the opening of a graph to its closing. A context is never made twice: the text plugin of
/// version 2.42 reads a font name of a freed one.
public enum Graphviz {
  /// Whether the context was made. Holding this lock is the right to call the library.
  private static let session = Mutex(false)

  /// The version that the library states about itself, such as `2.43.0`. Distributions number
  /// their packages differently.
  ///
  /// - Throws: ``GraphvizError`` if the library does not start.
  public static func version() throws(GraphvizError) -> String {
    try inSession { () throws(GraphvizError) in
      unsafe String(cString: coterie_gv_version())
    }
  }

  /// Checks that the plugins which Coterie draws with are installed.
  ///
  /// - Throws: ``GraphvizError`` that names the missing plugins and says how to get them.
  public static func checkPlugins() throws(GraphvizError) {
    let needed = [
      ("layout", ["neato", "sfdp", "nop", "nop2"]), ("device", ["png", "pdf"]),
    ]
    let missing = try inSession { () throws(GraphvizError) in
      needed.flatMap { kind, names in
        names.filter { unsafe coterie_gv_has_plugin(kind, $0) == 0 }.map { "\(kind) \($0)" }
      }
    }
    guard missing.isEmpty else {
      throw GraphvizError(.starting, messages: [Self.missingPlugins(missing)])
    }
  }

  package static func missingPlugins(_ names: [String]) -> String {
    """
    its plugins are missing (\(names.joined(separator: ", "))). Install libgraphviz-dev (Debian, \
    Ubuntu) or graphviz (Homebrew); if it is installed, run "dot -c" as root to list its plugins \
    again
    """
  }

  /// Builds a graph, and computes with it while the lock is held. The graph is closed at the end.
  ///
  /// Calls must not nest: the lock is not recursive.
  package static func withGraph<Result: Sendable>(
    isDirected: Bool = false,
    _ body: (inout GraphvizGraph) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    try inSession { () throws(GraphvizError) in
      guard let handle = unsafe coterie_gv_open(isDirected ? 1 : 0) else {
        throw GraphvizError(.building, messages: takeMessages().errors)
      }
      var graph = unsafe GraphvizGraph(owning: handle)
      return try body(&graph)
    }
  }

  /// Parses DOT text with Graphviz's own parser, which must never see text from outside.
  package static func withParsedGraph<Result: Sendable>(
    dot: String, _ body: (inout GraphvizGraph) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    guard !dot.utf8.contains(0) else {
      throw GraphvizError(.parsing, messages: ["the text holds a zero byte"])
    }
    return try inSession { () throws(GraphvizError) in
      let handle = unsafe dot.withCString { unsafe coterie_gv_parse($0) }
      let errors = takeMessages().errors
      guard let handle = unsafe handle else {
        throw GraphvizError(.parsing, messages: errors.isEmpty ? ["it holds no graph"] : errors)
      }
      var graph = unsafe GraphvizGraph(owning: handle)
      guard errors.isEmpty else { throw GraphvizError(.parsing, messages: errors) }
      return try body(&graph)
    }
  }

  static func inSession<Result: Sendable>(
    _ body: () throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    try session.withLock { (isStarted: inout sending Bool) throws(GraphvizError) -> Result in
      if !isStarted {
        guard coterie_gv_start() != 0 else {
          throw GraphvizError(.starting, messages: ["no context could be made"])
        }
        isStarted = true
      }
      coterie_gv_forget_messages()
      return try body()
    }
  }
}

/// The messages of one job, by level.
struct CollectedMessages {
  var errors: [String] = []
  var warnings: [String] = []
}

/// Hands over what was said since the last call. Only for holders of the lock.
func takeMessages() -> CollectedMessages {
  let text = unsafe String(cString: coterie_gv_messages())
  coterie_gv_forget_messages()
  var messages = CollectedMessages()
  for part in text.split(separator: "\u{1E}") {
    let sentence = part.dropFirst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if part.first == "E" {
      messages.errors.append(sentence)
    } else {
      messages.warnings.append(sentence)
    }
  }
  return messages
}
