import CoterieGraphCore
import Foundation

/// The files that are being written beside their places, so that a command that is interrupted can take
/// them away.
public enum UnfinishedFiles {
  private static let paths = SharedValue<Set<String>>([])

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Removes them, and runs a body, which ends the process, before any other can be begun.
  public static func discard(then end: () -> Void) {
    paths.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
      end()
    }
  }
}
