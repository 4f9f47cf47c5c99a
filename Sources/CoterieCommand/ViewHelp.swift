import CoterieAnalyses
import CoterieNetworks
import CoterieViews

/// What `coterie draw --view NAME --help` prints: a view and its settings.
enum ViewHelp {
  /// The help that arguments ask for; nil where they ask for none of a view.
  static func text(for arguments: [String]) -> String? {
    guard arguments.first == "draw", arguments.contains("--help") || arguments.contains("-h"),
      let picture = name(in: arguments).flatMap(Picture.named)
    else { return nil }
    return text(of: picture)
  }

  private static func name(in arguments: [String]) -> String? {
    for (place, argument) in arguments.enumerated() {
      if argument.hasPrefix("--view=") { return String(argument.dropFirst("--view=".count)) }
      if argument == "--view", place + 1 < arguments.count { return arguments[place + 1] }
    }
    return nil
  }

  private static func text(of picture: Picture) -> String {
    let view = picture.view
    let name =
      picture.kind.map { "\(picture.name) (--view \(view.id) --kind \($0.rawValue))" } ?? view.id
    let kinds = view.kinds.filter { $0 != .file }.map(\.rawValue).joined(separator: ", ")
    let head = ["\(name): \(view.summary)."] + (kinds.isEmpty ? [] : ["Kinds: \(kinds)."])
    guard !view.settings.isEmpty else {
      return (head + ["It has no settings."]).joined(separator: "\n").wrapped(to: Console.width)
        + "\n"
    }
    let width = view.settings.map(\.key.count).max() ?? 0
    let lines = view.settings.map { setting in
      "  \(setting.key.padding(to: width))  \(setting.summary) (\(setting.phrase); default: \(setting.usual))"
    }
    return (head + ["Settings, by --set KEY=VALUE:"] + lines).joined(separator: "\n")
      .wrapped(to: Console.width) + "\n"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
