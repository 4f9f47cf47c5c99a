public import CoterieAnalyses
public import CoterieNetworks
public import CoterieRendering

/// A way to draw an analysis: what it shows, what it needs, its settings.
///
///     let drawing = try View.network.drawing(of: analysis)
///     let svg = drawing.scene.svg()
///
/// Each view is a value in a file of its own, and ``all`` lists them: the command, its help, the report and
/// the page read that list.
public struct View: Sendable {
  /// The name by which people ask for it: `network`.
  public let id: String
  /// What it shows, in a sentence.
  public let summary: String
  /// The networks that it can draw; empty where it draws the papers and years of the authors.
  public let kinds: [NetworkKind]
  /// What can be set of it.
  public let settings: [Setting]
  /// Which options change a picture of a kind of network.
  let uses: @Sendable (NetworkKind) -> Set<Option>
  let draw: @Sendable (Analysis, ViewOptions) throws(ViewFailure) -> Drawing

  /// What options change, of pictures of some views.
  public enum Option: Sendable, CaseIterable {
    /// What the colours say.
    case colors
    /// What the areas say, and which names are shown.
    case vertices
    /// Where vertices are.
    case places
    /// How clusters are called.
    case clusterNames
    /// Anything that is drawn at random.
    case seed
    /// Which vertices and links the network has.
    case network
  }

  /// All views.
  public static let all: [View] = [.network, .timeline, .growth]

  /// Whether an option changes the picture of a kind of network.
  public func uses(_ option: Option, for kind: NetworkKind) -> Bool { uses(kind).contains(option) }

  /// Draws an analysis.
  ///
  /// - Throws: ``ViewFailure`` where the options ask for what there is not.
  public func drawing(
    of analysis: Analysis, _ options: ViewOptions = ViewOptions()
  ) throws(ViewFailure) -> Drawing {
    if analysis.document != nil, !kinds.contains(.file) { throw .needsPapers(view: id) }
    return try draw(analysis, options)
  }
}

/// What a view draws.
public struct Drawing: Sendable {
  /// The picture.
  public let scene: Scene
  private let makeData: @Sendable () -> Table

  init(scene: Scene, data: @autoclosure @escaping @Sendable () -> Table) {
    self.scene = scene
    makeData = data
  }

  /// What the picture shows, as a table that is made when it is asked for.
  public var data: Table { makeData() }
}

extension View {
  /// Something of a view that can be set, by `--set KEY=VALUE`.
  public struct Setting: Sendable {
    /// Its name.
    public let key: String
    /// What it says, in a sentence.
    public let summary: String
    /// What it can be.
    public let values: Values

    /// What a setting can be.
    public enum Values: Sendable {
      /// A whole number.
      case whole(ClosedRange<Int>, usual: Int)
      /// One of some words, the first where nothing is set.
      case choice([String])
    }

    /// The value where nothing is set.
    public var usual: String {
      switch values {
      case .whole(_, let usual): "\(usual)"
      case .choice(let words): words.first ?? ""
      }
    }

    /// What it can be, in a phrase.
    public var phrase: String {
      switch values {
      case .whole(let range, _): "\(range.lowerBound) to \(range.upperBound)"
      case .choice(let words): words.joined(separator: ", ")
      }
    }

    /// Whether it can be a text.
    func allows(_ text: String) -> Bool {
      switch values {
      case .whole(let range, _): Int(text).map(range.contains) ?? false
      case .choice(let words): words.contains(text)
      }
    }
  }

  /// Checks what is set by keys.
  ///
  /// - Throws: ``ViewFailure`` for a key that the view does not have, and for a value that it can't be.
  public func check(_ values: [String: String]) throws(ViewFailure) {
    for (key, text) in values.sorted(by: { $0.key < $1.key }) {
      guard let setting = settings.first(where: { $0.key == key }) else {
        throw .unknownSetting(view: id, key: key, known: settings.map(\.key))
      }
      guard setting.allows(text) else {
        throw .wrongValue(key: key, text: text, expected: setting.phrase)
      }
    }
  }
}
