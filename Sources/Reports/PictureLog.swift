public import CoterieRecords
import CoterieViews
import Synchronization

/// What is noticed while pictures are written.
public final class PictureLog: Sendable {
  private let textsWithoutFont = Mutex<[String]>([])

  /// Creates an empty log.
  public init() {}

  func add(_ texts: [String]) {
    textsWithoutFont.withLock { $0 += texts }
  }

  /// A warning that pictures show boxes in place of letters; nil where every letter has a font.
  ///
  /// - Parameter file: Where the pictures are.
  public func missingFonts(in file: String) -> Diagnostic? {
    Diagnostic.missingFonts(for: textsWithoutFont.withLock { $0 }, in: file)
  }
}
