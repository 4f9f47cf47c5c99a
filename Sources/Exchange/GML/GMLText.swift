import CoterieRecords
import CoterieText

/// How GML writes texts and keys: in ASCII, with references for everything else.
enum GMLText {
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

  /// A key: letters and digits of ASCII, a letter first. `first_year` becomes `firstYear`.
  @Sendable static func key(_ name: String) -> String {
    var result = ""
    var startsWord = false
    for scalar in name.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      guard isLetter || (("0"..."9").contains(scalar) && !result.isEmpty) else {
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
