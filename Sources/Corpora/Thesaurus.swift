import CoterieIdentities
import CoterieRecords

/// The spellings of authors as a thesaurus of VOSviewer, which shows those of one author as one.
///
///     Thesaurus(of: corpus).text  // "label\treplace by\ntan, w.\ttan, wei\n"
///
/// It has a line for each spelling that is not the shown one: family name, comma, given names, in small
/// letters. In VOSviewer, first names must not be reduced to initials.
public struct Thesaurus: Sendable {
  /// The file.
  public let text: String
  /// The spellings of several authors, which no thesaurus can keep apart.
  public let ambiguous: [String]

  /// Collects the spellings of all authors, and what the ledger of the corpus ignores by name.
  ///
  /// - Complexity: O(*n*) for *n* authorships.
  public init(of corpus: Corpus) {
    var authors: [String: Set<Int>] = [:]
    for paper in corpus.papers {
      for authorship in paper.shownAuthorships {
        authors[authorship.name.label, default: []].insert(authorship.author)
      }
    }
    ambiguous = authors.filter { $0.value.count > 1 }.keys.sorted()
    var lines = Set(corpus.options.ledger.ignoredLabels.map { "\($0)\t" })
    for (label, own) in authors {
      guard own.count == 1, let author = own.first else { continue }
      let shown = corpus.authors[author].name.label
      if label != shown { lines.insert("\(label)\t\(shown)") }
    }
    text = (["label\treplace by"] + lines.sorted()).map { $0 + "\n" }.joined()
  }
}

extension PersonName {
  /// The name as VOSviewer prints it.
  fileprivate var label: String {
    let name = readable
    let rest = [name.given, name.suffix].filter { !$0.isEmpty }.joined(separator: " ")
    return (name.family + (rest.isEmpty ? "" : ", \(rest)")).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Ledger {
  /// The names that are no persons, as VOSviewer prints them.
  fileprivate var ignoredLabels: [String] {
    entries.compactMap { entry in
      switch entry.decision {
      case .ignore(.name(let name)): name.label
      case .ignore(.label(let label)): label.lowercased()
      default: nil
      }
    }
  }
}
