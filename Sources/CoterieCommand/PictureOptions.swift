public import ArgumentParser
import CoterieAnalyses
import CoterieLayouts
public import CoterieRendering

extension Theme: ExpressibleByArgument {
  /// The theme of a name.
  public init?(argument: String) {
    guard let theme = Theme.named(argument.lowercased()) else { return nil }
    self = theme
  }

  /// The name.
  public var defaultValueDescription: String { name }

  /// The names of all themes.
  public static var allValueStrings: [String] { all.map(\.name) }
}

extension PictureSettings.LegendPlace: ExpressibleByArgument {}

/// Which words are below a picture.
enum FooterChoice: String, ExpressibleByArgument, CaseIterable {
  /// Limits, filters and doubts of the data.
  case notes
  /// None.
  case none
}

/// How a picture is presented.
struct PictureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The colours: light, dark, print or mono. (default: light)", valueName: "theme"))
  var theme: Theme?

  @Option(
    help: ArgumentHelp(
      "The title in place of that of the view; an empty one for none.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "What is below the key: notes on limits, filters and doubts of the data, or none.",
      valueName: "notes|none"))
  var footer = FooterChoice.notes

  @Option(
    help: ArgumentHelp(
      "Where the key is: right of the drawing, below it, or none.", valueName: "place"))
  var legend = PictureSettings.LegendPlace.below

  @Option(
    help: ArgumentHelp("The font that a viewer of the SVG tries first.", valueName: "family"))
  var font: String?

  @Option(
    name: .customLong("size"),
    help: ArgumentHelp(
      "The size of the page, such as 170mmx120mm, 17cmx12cm, 7inx5in or 480ptx340pt. (default: what "
        + "the drawing needs)", valueName: "wxh"),
    transform: Self.size)
  var size: Size?

  @Option(
    help: ArgumentHelp(
      "How many vertices have their names beside them: a number, all or none. (default: as many as are "
        + "legible)", valueName: "n"),
    transform: Self.labels)
  var labels: LabelLimit?

  /// The options that are given.
  var given: [String] {
    let all: [(name: String, isGiven: Bool)] = [
      ("--theme", theme != nil), ("--title", title != nil), ("--footer", footer != .notes),
      ("--legend", legend != .below), ("--font", font != nil), ("--size", size != nil),
      ("--labels", labels != nil),
    ]
    return all.filter(\.isGiven).map(\.name)
  }

  /// The settings of a picture.
  var settings: PictureSettings {
    var settings = PictureSettings()
    settings.title = title
    settings.showsFooter = footer == .notes
    settings.legend = legend
    settings.font = font
    settings.size = size
    settings.labels = labels ?? .automatic
    return settings
  }

  @Sendable private static func size(_ text: String) throws -> Size {
    guard let size = Size(text) else {
      throw ValidationError(
        "it takes a width and a height with their units (mm, cm, in, pt or px), such as 170mmx120mm."
      )
    }
    return size
  }

  @Sendable private static func labels(_ text: String) throws -> LabelLimit {
    guard let limit = LabelLimit(text) else {
      throw ValidationError("it takes a whole number, all or none.")
    }
    return limit
  }
}
