import CoterieText

/// The structure of a graph file.
public enum GraphFileProblem: Hashable, Sendable {
  /// There is no vertex in it; the format that it was read as.
  case noVertex(format: String)
  /// It ends inside something that begins at a line: `graph`, `quoted text`.
  case endsEarly(inside: String)
  /// It has more edges or vertices than a graph can have.
  case tooLarge(edges: Int, vertices: Int)
  /// A piece of it is something else than was expected.
  case unexpected(String, expected: String)
  /// It looks like JSON, and a piece of it is something else than JSON has there.
  case noJSON(String, expected: String)
  /// A list of attributes of DOT without its bracket.
  case unclosedList
  /// How many fields a row has, which are more than the columns of the header.
  case extraFields(Int, columns: Int)
  /// More subgraphs are nested than are read.
  case tooDeep(limit: Int)
  /// Its text is not UTF-8.
  case notUTF8
  /// A section of an unknown name.
  case unknownSection(String)
  /// How many elements of some name are left out, since a graph has no place for them: `hyperedge`,
  /// `port`, `second graph`.
  case leftOut(String, count: Int)
  /// How many elements of some name lose their walls: what is in them is part of the one graph.
  case flattened(String, count: Int)
  /// Something about the file that its content shows and nothing in it says, and what else it could be:
  /// `the first line is a header`.
  case guessed(String, remedy: String)
  /// The file announces another number of elements of some name than it has.
  case otherCount(String, announced: Int, found: Int)
  /// The file is cut in the middle of a line or element of this text.
  case cutOff(String)
  /// A quote that begins a field of this row, and that nothing closes.
  case openQuote(String)
}

extension GraphFileProblem {
  var kind: ProblemKind {
    switch self {
    case .noVertex: .noVertex
    case .endsEarly: .endsEarly
    case .tooLarge: .tooLarge
    case .unexpected, .unclosedList: .unexpected
    case .noJSON: .noJSON
    case .extraFields: .extraFields
    case .tooDeep: .tooDeep
    case .notUTF8: .notUTF8
    case .unknownSection: .unknownSection
    case .leftOut: .leftOut
    case .flattened: .flattened
    case .guessed: .guessed
    case .otherCount: .otherCount
    case .cutOff: .graphCutOff
    case .openQuote: .openQuote
    }
  }

  var wording: ProblemWording {
    switch self {
    case .noVertex(let format):
      .init(
        .error, "the file has no vertex that can be read as \(format)",
        outcome: "nothing is read", remedy: "Check that the file is complete and of that format")
    case .endsEarly(let part):
      .init(
        .error, "the file ends inside the \(part) that begins here",
        outcome: "all before the end is kept", remedy: "Check that the file is complete")
    case .tooLarge(let edges, let vertices): Self.tooLarge(edges, vertices)
    case .unexpected(let found, let expected):
      .init(
        .warning, "found \(found.quotedPiece) where \(expected) was expected",
        outcome: "it is skipped", remedy: "Correct the line")
    case .noJSON(let found, let expected):
      .init(
        .error,
        "the file looks like JSON and breaks here: found \(found.quotedPiece) where "
          + "\(expected) was expected",
        outcome: "nothing is read", remedy: "Correct the line")
    case .unclosedList:
      .init(
        .warning, "a list of attributes lacks its \"]\"", outcome: "it ends here",
        remedy: "Close the list")
    case .extraFields(let count, let columns):
      .init(
        .warning, "the row has \(count) fields for the \(columns.of("column")) of the header",
        outcome:
          "those behind the last column are left out, and the others may be in wrong columns",
        remedy: "Put texts in quotes that have separators in them")
    case .tooDeep(let limit):
      .init(
        .error, "more than \(limit) subgraphs are nested",
        outcome: "the rest of the file is skipped", remedy: "Flatten them")
    case .notUTF8:
      .init(
        .warning, "the text is not UTF-8",
        outcome: "it is read as Windows-1252, so that letters outside ASCII may be wrong",
        remedy: "Save the file as UTF-8")
    case .unknownSection(let name):
      .init(
        .warning, "the section \(name.quotedPiece) is unknown", outcome: "its lines are skipped",
        remedy: "Check its spelling")
    case .leftOut(let name, let count):
      .init(
        .warning, "the file has \(count.of(name, plural: name.plural))",
        outcome: count == 1 ? "it is left out" : "they are left out")
    case .flattened(let name, let count):
      .init(
        .note, "the file has \(count.of(name, plural: name.plural))",
        outcome: "what is in \(count == 1 ? "it" : "them") is read as part of the one graph")
    case .guessed(let finding, let remedy):
      .init(.note, finding, outcome: "", remedy: remedy)
    case .otherCount(let name, let announced, let found):
      .init(
        .warning,
        "the file announces \(announced.of(name, plural: name.plural)) and has \(found.grouped)",
        outcome: "all that it has are read", remedy: "Check that the file is complete")
    case .cutOff(let text):
      .init(
        .warning, "the file is cut off after \(text.quotedPiece)",
        outcome: "what the cut goes through is left out", remedy: "Get the whole file")
    case .openQuote(let text):
      .init(
        .warning, "a quote in \(text.quotedPiece) opens a field and is not closed",
        outcome: "it is read as a part of the text", remedy: "Close it or leave it out")
    }
  }

  private static func tooLarge(_ edges: Int, _ vertices: Int) -> ProblemWording {
    .init(
      .error,
      "the file has more than the \(edges) edges or \(vertices) vertices that are read",
      outcome: "the lines from here on are left out",
      remedy: "Merge repeated edges, or split the file")
  }
}

extension String {
  /// The name of something, of which what it is of or at stays as it is, for several: `ports`,
  /// `values of an edge`, `matrices "y"`.
  fileprivate var plural: String {
    let ends = [" of ", " in ", " behind ", " among ", " beside ", " \""].compactMap { word in
      ranges(of: word).first?.lowerBound
    }
    let end = ends.min() ?? endIndex
    let noun = self[..<end]
    let several: String =
      if noun.hasSuffix("ix") || noun.hasSuffix("ex") {
        noun.dropLast(2) + "ices"
      } else {
        noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
      }
    return several + self[end...]
  }
}
