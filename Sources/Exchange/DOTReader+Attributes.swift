import CoterieRecords
import CoterieText

/// What the attributes of DOT mean for a document.
extension DOTParser {
  mutating func setAttributes(_ attributes: [(String, String)], ofVertex vertex: Int) {
    let hasFill = attributes.contains { $0.0.lowercased() == "fillcolor" }
    for (name, value) in attributes {
      switch name.lowercased() {
      case "label":
        let id = builder.vertexName(vertex)
        let label = DOTValue.label(value, name: id, isGephi: isGephi)
        builder.change(vertex) { $0.label = label }
      case "id": ids[vertex] = DOTValue.label(value, name: "", isGephi: isGephi)
      case "pos": setPosition(value, of: vertex)
      case "width":
        let size = Double(value).map(DOTValue.points).flatMap { $0.isFinite ? $0 : nil }
        if let size {
          builder.change(vertex) { $0.size = size }
        } else {
          builder.add(.attribute(.badNumber(value, of: "width")), line: lexer.tokenLine)
        }
      case "fillcolor": setColor(value, of: vertex)
      case "color": if !hasFill { setColor(value, of: vertex) }
      default: addAttribute(name, value, toVertex: vertex)
      }
    }
  }

  mutating func addAttribute(_ name: String, _ value: String, toVertex vertex: Int) {
    if DOTText.graphvizNames.contains(name.lowercased()) {
      if name.lowercased() != "tooltip" { drop(name) }
    } else {
      let text = DOTValue.text(value, isGephi: isGephi)
      builder.add(.init(guessedFrom: text), named: name, vertex: vertex)
    }
  }

  private mutating func drop(_ name: String) {
    dropped = (dropped.names.union([name.lowercased()]), dropped.line ?? lexer.tokenLine)
  }

  private mutating func setPosition(_ value: String, of vertex: Int) {
    let parts = value.split { $0 == "," || $0 == "!" || $0 == " " }.map { Double($0) }
    guard parts.count >= 2, let x = parts[0], let y = parts[1], x.isFinite, y.isFinite else {
      builder.add(.attribute(.badNumber(value, of: "position")), line: lexer.tokenLine)
      return
    }
    builder.change(vertex) { $0.position = .init(x: x, y: y) }
  }

  private mutating func setColor(_ value: String, of vertex: Int) {
    if let color = GraphColor(hexadecimal: value) {
      builder.change(vertex) { $0.color = color }
    } else {
      drop("color")
    }
  }

  mutating func addEdges(_ ends: [[Int]], _ attributes: [(String, String)], line: Int) {
    let scope = scopes[scopes.count - 1]
    var record = edgeRecord(attributes, defaults: scope.edgeDefaults)
    record.isDirected = scope.isDirected
    record.line = line
    for (sources, targets) in zip(ends, ends.dropFirst()) {
      let count = sources.count.multipliedReportingOverflow(by: targets.count)
      if count.overflow || count.partialValue > DOTReader.mostEdgesOfStatement {
        let problem = GraphFileProblem.unexpected(
          "\(sources.count) × \(targets.count) edges",
          expected: "a statement of at most \(DOTReader.mostEdgesOfStatement) edges")
        builder.add(.graphFile(problem), line: line)
        continue
      }
      for source in sources {
        for target in targets { builder.addEdge(source, target, record) }
      }
    }
  }

  private mutating func edgeRecord(
    _ attributes: [(String, String)], defaults: [String: String]
  ) -> EdgeRecord {
    var record = EdgeRecord()
    let names = Set(attributes.map(\.0))
    let inherited = defaults.keys.sorted().filter { !names.contains($0) }
    for (name, value) in inherited.map({ ($0, defaults[$0] ?? "") }) + attributes {
      let text = DOTValue.text(value, isGephi: isGephi)
      switch name.lowercased() {
      case "weight": record.attributes.append(("weight", .string(text)))
      case "penwidth": record.width = Double(text).flatMap { $0.isFinite ? $0 : nil }
      case "color": record.color = GraphColor(hexadecimal: text)
      case "style": if text == "dashed" || text == "dotted" { record.isInferred = true }
      case let lower where DOTText.graphvizNames.contains(lower): drop(lower)
      default: record.attributes.append((name, .init(guessedFrom: text)))
      }
    }
    return record
  }

  /// Gives the vertices their own ids, where these are all different, and the graph its title.
  mutating func finish() {
    let own = builder.vertices.indices.map { ids[$0] ?? builder.vertices[$0].id }
    if !ids.isEmpty, Set(own).count == own.count {
      for (vertex, id) in own.enumerated() {
        builder.change(vertex) { vertex in
          vertex.id = id
        }
      }
    }
    clusters.number(in: &builder)
    builder.title = graphLabel ?? (graphName == "coterie" ? "" : graphName)
    if !dropped.names.isEmpty {
      builder.add(.attribute(.drawing(dropped.names.sorted())), line: dropped.line)
    }
  }
}

/// The values of attributes, from the text in the file.
enum DOTValue {
  /// A label: `\n`, `\l` and `\r` break the line, `\N` and `\G` are the name, another character
  /// after a backslash is itself; entities are resolved, except in Gephi's dialect.
  static func label(_ value: String, name: String, isGephi: Bool) -> String {
    var result = ""
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if !isEscaped {
        if scalar == "\\" {
          isEscaped = true
        } else {
          result.unicodeScalars.append(scalar)
        }
        continue
      }
      isEscaped = false
      switch scalar {
      case "n", "l", "r": result += "\n"
      case "N", "G": result += name
      default: result.unicodeScalars.append(scalar)
      }
    }
    return isGephi ? result : result.resolvingEntities
  }

  /// The text of another attribute: `\\` is one backslash; in Gephi's dialect `\n` breaks the line.
  static func text(_ value: String, isGephi: Bool) -> String {
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
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

  /// The text of an HTML label without its tags; `<br/>` breaks the line.
  static func plainText(ofHTML html: String) -> String {
    var result = ""
    var tag: String?
    for character in html {
      if character == "<" {
        tag = ""
      } else if character == ">", let name = tag?.lowercased() {
        if name.hasPrefix("br") { result += "\n" }
        tag = nil
      } else if tag != nil {
        tag?.append(character)
      } else {
        result.append(character)
      }
    }
    return result.resolvingEntities
  }

  /// 72 points an inch; rounded so that a size that was written comes back as it was.
  static func points(ofInches inches: Double) -> Double {
    let points = inches * 72
    let rounded = (points * 1e9).rounded() / 1e9
    return rounded.isFinite ? rounded : points
  }
}
