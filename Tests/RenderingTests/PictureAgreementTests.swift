import CoterieLayouts
import CoterieRendering
import Foundation
import Testing

/// The SVG, as a browser shows it, and the PNG are the same picture.
@Suite(.enabled(if: Browser.isAvailable, "COTERIE_BROWSER names no Chromium"))
struct PictureAgreementTests {
  /// The mean colours of both in a grid of cells.
  private struct Grids: Decodable {
    var svg: [[Double]]
    var png: [[Double]]
  }

  private static let (columns, rows) = (12, 8)

  /// The mean colours of two pictures, which both are drawn in a size that the grid divides.
  private static let script = """
    const means = image => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1200, 800];
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0, 1200, 800);
      return [...Array(\(columns * rows)).keys()].map(cell => {
        const [x, y] = [100 * (cell % \(columns)), 100 * Math.floor(cell / \(columns))];
        const data = context.getImageData(x, y, 100, 100).data, sums = [0, 0, 0];
        for (let place = 0; place < data.length; place++)
          if (place % 4 < 3) sums[place % 4] += data[place];
        return sums.map(sum => sum / 10000);
      });
    };
    addEventListener('load', () => {
      const [svg, png] = document.images;
      report({svg: means(svg), png: means(png)});
    });
    """

  private static func grids(_ scene: Scene, _ theme: Theme) throws -> Grids {
    let svg = Data(scene.svg(theme: theme).utf8).base64EncodedString()
    let png = try Data(scene.png(theme: theme, width: 1_200).bytes).base64EncodedString()
    return try Browser.result(
      of: script,
      on: "<img src=\"data:image/svg+xml;base64,\(svg)\"><img src=\"data:image/png;base64,\(png)\">"
    )
  }

  private static func largestDifference(_ scene: Scene, _ theme: Theme) throws -> Double {
    let grids = try grids(scene, theme)
    try #require(grids.svg.count == columns * rows && grids.png.count == columns * rows)
    return zip(grids.svg.joined(), grids.png.joined()).map { ($0 - $1).magnitude }.max() ?? 0
  }

  @Test(arguments: ["authors", "timeline", "growth", "author-papers", "affiliations", "large"])
  func diagramsAreTheSame(_ name: String) throws {
    let scene = try SampleDiagrams.scene(named: name)
    for theme in [Theme.light, .dark] {
      #expect(try Self.largestDifference(scene, theme) < 2)
    }
  }

  @Test(arguments: [1, 2, 3]) func marksByChanceAreTheSame(_ seed: UInt64) throws {
    var random = RandomScene(seed: seed)
    var scene = random.scene(60)
    for (place, name) in SceneLayer.Name.allCases.enumerated() where place % 2 == 0 {
      scene[name].opacity = 0.7
      scene[name].clip = Box(minX: 50, minY: 40, maxX: 850, maxY: 500)
    }
    #expect(try Self.largestDifference(scene, .light) < 3)
  }

  @Test func everyKindOfMarkIsTheSame() throws {
    // The browser surrounds each letter, cairo the word: where halos of letters overlap, and letters are as
    // large as here, that is seen.
    let scene = try CairoPDFTests.scene("marks")
    #expect(try Self.largestDifference(scene, .light) < 5)
  }
}
