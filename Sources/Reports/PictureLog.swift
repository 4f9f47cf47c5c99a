public import CoterieRecords
import CoterieRendering
import CoterieViews
import Synchronization

/// What is noticed while pictures are drawn and written.
public final class PictureLog: Sendable {
  private let missing = Mutex(RenderedPicture(bytes: []))
  private let found = Mutex<[Diagnostic]>([])

  /// Creates an empty log.
  public init() {}

  func add(_ picture: RenderedPicture) {
    missing.withLock { known in
      known = RenderedPicture(
        bytes: [], textsWithoutFont: known.textsWithoutFont + picture.textsWithoutFont,
        missingFamilies: picture.missingFamilies)
    }
  }

  func add(_ textsWithoutFont: [String]) {
    missing.withLock { known in
      known = RenderedPicture(
        bytes: [], textsWithoutFont: known.textsWithoutFont + textsWithoutFont,
        missingFamilies: known.missingFamilies)
    }
  }

  func add(_ diagnostic: Diagnostic) { found.withLock { $0.append(diagnostic) } }

  /// What the user should know; last that pictures show boxes in place of letters, if some have no font.
  ///
  /// - Parameter folder: Where the pictures are.
  public func diagnostics(of folder: String) -> [Diagnostic] {
    found.withLock { $0 } + missing.withLock { $0 }.diagnostics(in: folder)
  }
}
