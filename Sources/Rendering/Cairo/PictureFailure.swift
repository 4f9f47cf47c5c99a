import CoterieText

/// Why a scene could not be drawn as PNG or PDF.
public enum PictureFailure: Error, Equatable, Sendable {
  /// A side of a PNG would be longer than cairo's pictures can be.
  case tooLarge(width: Int, height: Int)
  /// There is not enough memory for the pixels, of which each takes four bytes.
  case outOfMemory(width: Int, height: Int)
  /// Cairo refused something, for the reason that it gives.
  case refused(reason: String)
}

extension PictureFailure: CustomStringConvertible {
  /// What failed, why, and what to do.
  public var description: String {
    switch self {
    case .tooLarge(let width, let height):
      "a PNG of \(width.grouped) × \(height.grouped) pixels can't be drawn: a side has from 1 to "
        + "\(PixelSize.longestSide.grouped). Choose another width, or write SVG or PDF."
    case .outOfMemory(let width, let height):
      "there is not enough memory for a PNG of \(width.grouped) × \(height.grouped) pixels, which takes "
        + "\((4 * width * height / 1_000_000).grouped) MB. Choose a smaller width, or write SVG or PDF."
    case .refused(let reason):
      "the picture can't be drawn: cairo says \"\(reason)\". Write SVG, and report this."
    }
  }
}
