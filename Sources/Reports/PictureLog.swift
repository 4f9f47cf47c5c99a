public import CoterieRecords
import CoterieViews
import Synchronization

/// What is noticed while pictures are drawn and written.
public final class PictureLog: Sendable {
  private let textsWithoutFont = Mutex<[String]>([])
  private let found = Mutex<[Diagnostic]>([])

  /// Creates an empty log.
  public init() {}

  func add(_ texts: [String]) { textsWithoutFont.withLock { $0 += texts } }

  func add(_ diagnostic: Diagnostic) { found.withLock { $0.append(diagnostic) } }

  /// What the user should know; last that pictures show boxes in place of letters, if some have no font.
  ///
  /// - Parameter folder: Where the pictures are.
  public func diagnostics(of folder: String) -> [Diagnostic] {
    let missing = Diagnostic.missingFonts(
      for: textsWithoutFont.withLock { $0 }, in: folder)
    return found.withLock { $0 } + [missing].compactMap { $0 }
  }
}
