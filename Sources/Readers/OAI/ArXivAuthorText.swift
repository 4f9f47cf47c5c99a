import CoterieRecords
import CoterieText

/// The authors of a paper as arXiv's raw metadata have them in one text:
/// `A. Lund (1), B. Ek (2 and 3) ((1) Oslund, (2) Quay, (3) Marl)`.
struct ArXivAuthorText {
  let list: AuthorList

  /// Reads a text. What is in brackets is no name.
  init(_ text: String) {
    let line = AuthorLine(Self.withoutBrackets(text.readable))
    let names = line.segments.map(\.collapsed)
    list = AuthorList(
      names.compactMap { Contributor(printedName: $0) }, hidden: line.hidden)
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var result = ""
    for character in text {
      switch character {
      case "(": depth += 1
      case ")" where depth > 0: depth -= 1
      case _ where depth == 0: result.append(character)
      default: break
      }
    }
    return result
  }
}
