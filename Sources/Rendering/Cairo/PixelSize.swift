import CoterieLayouts

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The size of a picture in pixels.
struct PixelSize: Equatable {
  let width: Int
  let height: Int

  /// The longest side of a picture that cairo draws.
  static let longestSide = 32_767

  /// A single pixel.
  static let one = PixelSize()

  private init() { (width, height) = (1, 1) }

  /// The size in which a page has a width.
  ///
  /// - Throws: ``PictureFailure`` where a side would be too short or too long, or the whole takes more than
  ///   half of the machine's memory.
  init(of page: Size, width: Int) throws(PictureFailure) {
    self.width = width
    height = Self.height(of: page, width: Double(width))
    guard (1...Self.longestSide).contains(width), height <= Self.longestSide else {
      throw .tooLarge(width: width, height: height)
    }
    guard 4 * width * height <= Self.memory / 2 else {
      throw .outOfMemory(width: width, height: height)
    }
  }

  private static func height(of page: Size, width: Double) -> Int {
    Int(min(1e9, max(1, (width * page.height / page.width).rounded())))
  }

  /// The largest width up to a limit in which a page is not too high.
  static func width(of page: Size, upTo limit: Int) -> Int {
    guard height(of: page, width: Double(limit)) > longestSide else { return limit }
    return max(1, Int(Double(longestSide) * page.width / page.height))
  }

  /// The memory of the machine, in bytes.
  private static let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
}

extension Size {
  /// The size of a page as it is drawn: from 1 to 100,000 points each way.
  var drawn: Size {
    Size(width: min(1e5, max(1, width.drawn)), height: min(1e5, max(1, height.drawn)))
  }
}
