internal import Synchronization

/// A value that several threads change, one at a time.
///
/// This is a `Mutex` whose order the thread sanitizer sees too: it knows nothing of the lock inside
/// `Mutex`, so each turn also reads and writes an atomic number, which it knows.
package struct SharedValue<Value: Sendable>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>
  private let turns = Atomic<Int>(0)

  package init(_ value: Value) { mutex = Mutex(value) }

  /// Runs a body that has the value to itself.
  package func withLock<Result: Sendable>(
    _ body: (inout Value) throws -> Result
  ) rethrows -> Result {
    try mutex.withLock { value in
      _ = turns.load(ordering: .acquiring)
      defer { turns.wrappingAdd(1, ordering: .releasing) }
      return try body(&value)
    }
  }
}
