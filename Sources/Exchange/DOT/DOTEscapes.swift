import CoterieText

/// What the backslashes and entities of DOT's texts mean.
struct DOTEscapes {
  /// Whether the text is in the dialect of Gephi's importer, in which entities have no meaning.
  var isGephi = false
  /// What stands for `\G`, the name of the graph.
  var graph = ""

  /// The names that a label may stand for.
  struct Names {
    /// `\N`, the name of a vertex.
    var vertex = ""
    /// `\T` and `\H`, the ends of an edge.
    var ends: (tail: String, head: String)?
    /// `--` or `->`.
    var isDirected = false
    /// `\L`, the label.
    var label = ""
  }

  /// A label: `\n`, `\l` and `\r` break the line, capital letters stand for names, another character after
  /// a backslash is itself, and entities are resolved.
  func label(_ value: String, _ names: Names = Names()) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.withoutLastLineEnd.unicodeScalars {
      if isEscaped {
        result.append(contentsOf: replacement(scalar, names).unicodeScalars)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return isGephi ? String(result) : String(result).resolvingEntities
  }

  private func replacement(_ scalar: Unicode.Scalar, _ names: Names) -> String {
    let edge = names.isDirected ? "->" : "--"
    switch scalar {
    case "n", "l", "r": return "\n"
    case "N" where names.ends == nil: return names.vertex
    case "G": return graph
    case "L": return names.label
    case "T": return names.ends?.tail ?? "T"
    case "H": return names.ends?.head ?? "H"
    case "E": return names.ends.map { $0.tail + edge + $0.head } ?? "E"
    default: return String(Character(scalar))
    }
  }

  /// The text of another attribute: two backslashes are one, entities are resolved; in Gephi's dialect
  /// `\n` breaks the line.
  func text(_ value: String) -> String {
    let text = value.utf8.contains(UInt8(ascii: "\\")) ? withSingleBackslashes(value) : value
    return isGephi ? text : text.resolvingEntities
  }

  private func withSingleBackslashes(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        if isGephi && scalar == "n" {
          result.append("\n")
        } else {
          if scalar != "\\" { result.append("\\") }
          result.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  /// The text of a label of a record, `{<p> left | right}`: the fields, separated by one blank, without the
  /// names of ports.
  static func record(_ label: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    var isPort = false
    for scalar in label.unicodeScalars {
      if isEscaped {
        if !"{}|<> ".unicodeScalars.contains(scalar) { result.append("\\") }
        if !isPort { result.append(scalar) }
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\": isEscaped = true
      case "<": isPort = true
      case ">":
        isPort = false
        result.append(" ")
      case "{", "}", "|": result.append(" ")
      default: if !isPort { result.append(scalar) }
      }
    }
    return String(result).withSingleBlanks
  }
}

extension String {
  /// A label without the `\l` or `\r` behind its last line, which only says where the line is.
  fileprivate var withoutLastLineEnd: Substring {
    guard hasSuffix("\\l") || hasSuffix("\\r") else { return self[...] }
    let start = dropLast(2)
    return start.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2) ? start : self[...]
  }
}
