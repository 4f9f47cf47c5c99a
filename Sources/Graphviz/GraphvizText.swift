/// Escapes text for Graphviz: one function per place where text can stand.
package enum GraphvizText {
  /// For `label`, `xlabel`, `tooltip`: a backslash begins an escape and `&` an entity there.
  package static func plain(_ text: String) -> String {
    var escaped = ""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// For the text inside an HTML-like label.
  package static func html(_ text: String) -> String {
    var escaped = ""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<BR/>"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Without the control characters that XML forbids and cairo cannot draw; a tab is a space.
  package static func printable(_ text: String) -> String {
    var kept = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: kept += " "
      case 0x0A: kept += "\n"
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: continue
      default: kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }
}
