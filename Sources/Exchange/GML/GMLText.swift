import CoterieRecords
import CoterieText

/// How GML writes texts and keys: in ASCII, with references for everything else.
enum GMLText {
  /// The key of a graph that says which key of its vertices is their id, where that is no number.
  static let idKey = "idKey"

  /// The text in quotes: `"` as `&quot;`, `&` as `&amp;`, every other character outside printable
  /// ASCII as `&#NNN;`.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in CleanText.of(text).unicodeScalars {
      switch scalar {
      case "\"": result += "&quot;"
      case "&": result += "&amp;"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "&#\(scalar.value);"
      }
    }
    return result + "\""
  }

  /// A key: letters, digits and underscores of ASCII, a letter first. `first year` becomes `firstYear`.
  @Sendable static func key(_ name: String) -> String {
    var result = ""
    var startsWord = false
    for scalar in name.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      let isOther = ("0"..."9").contains(scalar) || scalar == "_"
      guard isLetter || isOther && !result.isEmpty else {
        startsWord = !result.isEmpty
        continue
      }
      let character = Character(scalar)
      result += startsWord ? character.uppercased() : String(character)
      startsWord = false
    }
    return result.isEmpty ? "attribute" : result
  }
}
