import CoterieExchange
import CoterieRecords
import CoterieText

/// Names that break a careless writer or reader.
enum HostileNames {
  static let all: [String] = [
    "plain", "", " ", "Ann \"Quote\" Lee", "back\\slash", "trailing\\", "two\\\\", "\\n \\N \\G",
    "line\nbreak", "tab\tstop", "carriage\r\nreturn", "<b>bold</b>", "a & b", "&amp;", "&#65;",
    "-->", "<!--", "]]>", "%percent", "#hash", "control\u{1}\u{7}\u{1B}end", "O'Neil", "{r|c}",
    "a;b}", "node", "graph", "1abc", "007", "-1.5", "true", "null", "/* x */", "// y", "a,b",
    "[x]", "*Edges", "emoji 👩‍👩‍👧‍👦", "李明", "محمد علي", "e\u{301}clair", "\u{FEFF}bom", "日本\\", "=",
    "ends\"", "a \"\u{307} under a mark", "#\u{307}", "%\u{308}", "\u{301}begins",
  ]

  /// A star around the first name, with an edge to every other.
  static let document: GraphDocument = {
    var document = GraphDocument(
      title: "A \"title\" \\ with <all> & --> of it\\",
      descriptionLines: ["*/ --> ]]> \"x\" \\", "second &amp; line"],
      clusterLabels: ["cluster \"one\" \\"])
    for (index, name) in all.enumerated() {
      document.vertices.append(.init(id: "v\(index)", label: name, cluster: index == 3 ? 1 : nil))
      if index > 0 { document.edges.append(.init(source: 0, target: index, weight: 0.1 + 0.2)) }
    }
    document.vertexAttributes = [.init(name: "remark", values: .string(TextColumn(all)))]
    return document
  }()

  /// The name as a format can hold it: as it is in JSON, cleaned of control characters elsewhere; on one line in
  /// formats of lines; with `'` for `"` in Pajek and DL.
  static func expected(_ name: String, in format: GraphFormat) -> String {
    switch format {
    case .nodeLink, .graphology, .cytoscape, .vosviewerJSON: name
    case .pajek, .pajekInTime, .dl:
      CleanText.onOneLine(name).unicodeScalars.reduce(into: "") { text, scalar in
        text.unicodeScalars.append(scalar == "\"" ? "'" : scalar)
      }
    case .edgeList, .gdf: CleanText.onOneLine(name)
    default: CleanText.of(name)
    }
  }
}
