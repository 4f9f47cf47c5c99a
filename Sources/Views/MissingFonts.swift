public import CoterieGraphviz
public import CoterieRecords
public import CoterieRendering
import CoterieText

extension Diagnostic {
  /// A warning that PNG and PDF of some drawings show boxes in place of letters; nil where every
  /// letter has a font, and for SVG, whose viewer chooses fonts.
  ///
  /// - Parameters:
  ///   - scenes: The drawings.
  ///   - formats: The forms in which they are written.
  ///   - file: Where they are written.
  /// - Throws: ``GraphvizError`` if the library does not start.
  public static func missingFonts(
    for scenes: [Scene], as formats: Set<PictureFormat>, in file: String
  ) throws(GraphvizError) -> Diagnostic? {
    guard formats.contains(.png) || formats.contains(.pdf) else { return nil }
    var texts: [String] = []
    for scene in scenes { texts += try scene.textsWithoutFont() }
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
