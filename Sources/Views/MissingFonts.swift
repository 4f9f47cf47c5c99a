public import CoterieRecords
public import CoterieRendering
import CoterieText

extension RenderedPicture {
  /// What its reader will miss.
  ///
  /// - Parameter file: Where the picture is written.
  public func diagnostics(in file: String) -> [Diagnostic] {
    let family = missingFamilies.isEmpty ? nil : PictureProblem.missingFamilies(missingFamilies)
    return [
      family.map { Diagnostic(.picture($0), at: SourceLocation(file: file)) },
      Diagnostic.missingFonts(for: textsWithoutFont, in: file),
    ].compactMap { $0 }
  }
}

extension Diagnostic {
  /// A warning that pictures show boxes in place of letters; nil where every letter has a font.
  ///
  /// - Parameters:
  ///   - texts: The names and titles with such letters.
  ///   - file: Where the pictures are written.
  public static func missingFonts(for texts: [String], in file: String) -> Diagnostic? {
    var seen: Set<String> = []
    let names = texts.filter { seen.insert($0).inserted }
    guard !names.isEmpty else { return nil }
    let problem = PictureProblem.missingFonts(
      names.count, examples: Array(names.prefix(3)), package: fonts(for: names))
    return Diagnostic(.picture(problem), at: SourceLocation(file: file))
  }

  /// The Debian packages of the fonts that some texts need.
  private static func fonts(for names: [String]) -> String {
    let scalars = names.flatMap(\.unicodeScalars)
    let isEastAsian = scalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
        0xFF00...0xFFEF, 0x20000...0x3FFFF:
        true
      default: false
      }
    }
    return isEastAsian ? "fonts-noto-cjk" : "fonts-noto-core"
  }
}
