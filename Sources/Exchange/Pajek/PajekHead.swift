/// The line that begins a section: `*Arcs :2 "cites"`.
struct PajekHead {
  /// The sections that are known.
  enum Section: String {
    case network, vertices, arcs, edges, arcslist, edgeslist, matrix, events
    case partition, vector, permutation, cluster, hierarchy

    /// The section of a keyword, with its star, in lower case.
    init?(keyword: String) {
      switch keyword {
      case "*edgelist": self = .edgeslist
      case "*arclist": self = .arcslist
      default:
        guard keyword.hasPrefix("*") else { return nil }
        self.init(rawValue: String(keyword.dropFirst()))
      }
    }
  }

  /// The keyword as the file writes it.
  let keyword: String
  /// The section; nil where it is unknown.
  let section: Section?
  /// What follows the keyword.
  let rest: String

  /// Reads the rest of the line at a place, which begins with a star.
  init(_ scanner: inout WordScanner, _ text: Span<UInt8>) {
    let line = String(copying: text.extracting(scanner.rest(text)))
    keyword = String(line.prefix { !$0.isWhitespace && $0 != ":" })
    section = Section(keyword: keyword.lowercased())
    rest = String(line.dropFirst(keyword.count).drop(while: \.isWhitespace))
  }

  /// The number and the name of the relation, as far as they are there.
  var relation: (number: String, name: String)? {
    guard rest.hasPrefix(":") else { return nil }
    let afterColon = rest.dropFirst().drop(while: \.isWhitespace)
    let number = afterColon.prefix { !$0.isWhitespace && $0 != "\"" }
    var name = afterColon.dropFirst(number.count).drop(while: \.isWhitespace)
    if name.hasPrefix("\"") { name = name.dropFirst() }
    if name.hasSuffix("\"") { name = name.dropLast() }
    return (String(number), PajekLabel.resolved(String(name)))
  }
}
