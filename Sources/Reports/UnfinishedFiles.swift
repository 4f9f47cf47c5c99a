import Foundation
import Synchronization

/// The files that are being written beside their places, so that a signal can remove them, and the
/// moments in which a signal has to wait.
///
/// A signal handler may call few functions and take no lock. So the paths are C strings, and one atomic
/// number says who may use them: nobody, a body that signals wait for, or the handler that ends the
/// process.
public enum UnfinishedFiles {
  /// One of the three states, or the number of a signal that waits.
  private static let state = Atomic<Int>(served)
  /// A signal ends the process.
  private static let served = 0
  /// A signal has to wait.
  private static let held = -1
  /// A handler has begun to end the process.
  private static let ended = -2

  /// Only used inside `hold`, and by a handler once the state is `ended`.
  nonisolated(unsafe) private static var paths = unsafe [UnsafeMutablePointer<CChar>]()

  /// Makes a file that a signal removes: none can come between the two steps. What is made last is
  /// removed first.
  static func make<Value, Failure>(
    _ path: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try hold { () throws(Failure) in
      let value = try body()
      note(path)
      return value
    }
  }

  /// Makes a folder that a signal removes.
  ///
  /// - Returns: 0, or the number of the error.
  static func makeFolder(_ path: String) -> Int32 {
    hold {
      guard unsafe mkdir(path, 0o777) == 0 else { return errno }
      note(path)
      return 0
    }
  }

  private static func note(_ path: String) {
    // `removeAll` frees the copy.
    guard let copy = unsafe strdup(path) else { return }
    unsafe paths.append(copy)
  }

  /// Forgets them all.
  static func removeAll() {
    hold {
      for place in unsafe paths.indices { unsafe free(paths[place]) }
      unsafe paths = []
    }
  }

  /// Runs a body that no signal interrupts: one that comes meanwhile is served afterwards.
  static func hold<Value, Failure>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // It waits for another thread that holds signals back, or for the handler that ends the process.
    while !state.compareExchange(expected: served, desired: held, ordering: .acquiringAndReleasing)
      .exchanged
    { usleep(1000) }
    defer {
      let waiting = state.exchange(served, ordering: .acquiringAndReleasing)
      if waiting > 0 { raise(Int32(waiting)) }
    }
    return try body()
  }

  /// Removes the files where a signal came, and returns true; returns false where the signal has to
  /// wait, to be raised again later.
  ///
  /// May be called in a signal handler.
  public static func removeUnlessHeld(signal: Int32) -> Bool {
    if state.compareExchange(expected: served, desired: ended, ordering: .acquiringAndReleasing)
      .exchanged
    {
      // Folders are noted before what is written into them.
      for place in unsafe paths.indices.reversed() {
        _ = unsafe unlink(paths[place])
        _ = unsafe rmdir(paths[place])
      }
      return true
    }
    _ = state.compareExchange(
      expected: held, desired: Int(signal), ordering: .acquiringAndReleasing)
    return false
  }

  /// Makes ready what a handler uses: nothing of it is then made in the handler.
  public static func prepare() { removeAll() }
}
