public import Foundation

/// The folder of real graphs and records that `COTERIE_TEST_DATA` names. Tests that need it are
/// skipped, and so counted, where the variable is not set.
public enum TestData {
  /// The folder, or nil where the variable is not set.
  public static let folder: URL? = ProcessInfo.processInfo.environment["COTERIE_TEST_DATA"].map {
    URL(fileURLWithPath: $0, isDirectory: true)
  }

  /// Whether the folder is there: the condition of the tests that need it.
  public static var isAvailable: Bool { folder != nil }

  /// Why a test is skipped.
  public static let absence = "COTERIE_TEST_DATA names no folder of real graphs and records"
}

/// The root of the package, found from this file's own place in it.
public let packageRoot: URL = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The two profile pages of `seeds/`.
public enum Seeds {
  /// The folder of the pages.
  public static let folder = packageRoot.appendingPathComponent("seeds", isDirectory: true)
  /// The page with a header, one field a line: Amnon Geifman's.
  public static let geifman = folder.appendingPathComponent("000_204961236b4fde2f.txt")
  /// The page without a header, title and authors glued: Nir Ailon's.
  public static let ailon = folder.appendingPathComponent("002_75d47cee07a03009.txt")
}
