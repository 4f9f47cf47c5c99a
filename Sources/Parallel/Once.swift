import Synchronization

/// A value that is worked out when it is first asked for, once, whichever thread asks.
///
///     let clusters = Once<Clustering>()
///     clusters { graph.leiden() }   // works it out
///     clusters { graph.leiden() }   // returns the same value
///
/// Whoever asks while it is being worked out waits. The work must not ask for the value itself.
package final class Once<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// Creates a value that nobody has asked for.
  package init() {}

  /// The value, which the work makes where there is none.
  package func callAsFunction(_ work: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = work()
      value = made
      return made
    }
  }
}
