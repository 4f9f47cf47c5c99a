import CoterieRecords
import CoterieText

/// What is known of a graph file in XML while its elements are read.
protocol XMLGraphState {
  /// Begins a file.
  init(_ log: GraphLog)

  /// Takes the start of an element.
  func start(_ element: XMLEvents.Start)

  /// Takes the end of an element, and the text in it.
  func end(_ name: String, _ text: String)

  /// Ends the file, in which some things were no XML.
  func finish(_ faults: [XMLFault]) -> GraphReading
}

extension XMLGraphState {
  /// The graph of a file.
  static func read(_ bytes: [UInt8], file: String, log: ProblemLog) -> GraphReading {
    let state = Self(GraphLog(of: file, in: log))
    let faults = XMLEvents.read(bytes, onStart: state.start, onEnd: state.end)
    return state.finish(faults)
  }
}
