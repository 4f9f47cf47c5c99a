import CoterieText

/// What a graph file says of its vertices and edges, or what a graph format can't hold of it.
public enum AttributeProblem: Hashable, Sendable {
  /// The text of an attribute of some name is no number that can be used.
  case badNumber(String, of: String)
  /// A key of some element that the file does not declare: `city` of a `node`.
  case undeclaredKey(String, of: String)
  /// A key that the file declares for another kind of element than the one that has it.
  case foreignKey(String, declaredFor: String, usedBy: String)
  /// A second column of a name, and the name that it gets.
  case repeatedColumn(String, renamed: String)
  /// How many values of a column of numbers are no finite number, and the first.
  case gaps(Int, of: String, text: String)
  /// A column with a declared type that a text in it does not have.
  case otherType(of: String, declared: String, text: String)
  /// A column that is declared as one of whole numbers, and one of more digits than 64 bits hold.
  case tooLong(of: String, text: String)
  /// How many numbers of a column have more digits than a double holds, and the first.
  case rounded(Int, of: String, text: String)
  /// A column that is declared as one of lists, by the name of their type.
  case lists(of: String, declared: String)
  /// Columns that are declared and have no value.
  case emptyColumns([String])
  /// A key that an element has several times, whose values become a list.
  case repeatedKey(String)
  /// A key that an object of JSON has several times, of whose values the last stays.
  case repeatedMember(String)
  /// How many values of merged edges differ from those that are kept, and the first.
  case differingValues(Int, DifferingValue)
  /// How many values of vertices that are listed several times differ from those that are kept, and the first.
  case repeatedValues(Int, DifferingValue)
  /// A text of an attribute of some name is no colour that is known.
  case badColor(String, of: String)
  /// Attributes whose values are lists of attributes.
  case innerLists([String])
  /// Attributes that only guide Graphviz's drawing.
  case drawing([String])
  /// Attributes that only say how a program showed vertices and edges.
  case display([String])
  /// How many times are no years, dates or numbers, and the first of them.
  case noTimes(Int, text: String)
  /// A column that looks like one of some kind, beside another one that counts as this: `weights`, `times`.
  case otherColumn(String, than: String, of: String)
  /// How many words in a column of directions say none, and the first of them.
  case noDirections(Int, text: String)
  /// How many vertices have one of the two numbers of a place and not the other.
  case halfPlaces(Int)
  /// Columns and properties that the format of some title can't hold.
  case unheld([String], in: String)
  /// How many ids of vertices the format of some title can't hold, the first of them, and its new one.
  case renamedIDs(Int, first: String, to: String, in: String)
  /// How many names of vertices the format of some title can't hold, since a blank or another sign of the format is
  /// in them, the first of them, and its new one.
  case renamedNames(Int, first: String, to: String, in: String)
  /// How many texts have control characters, which the format of some title can't hold, and what the first is.
  case controls(Int, first: String, in: String)
  /// Columns of truth values that the format of some title holds as 1 and 0.
  case truthAsNumbers([String], in: String)
  /// How many vertices and edges have spells that overlap, which the format of some title can't hold, and what the
  /// first of them is called.
  case unitedSpells(Int, first: String, in: String)
  /// Columns whose names the format of some title takes for orders of how to draw.
  case drawn([String], in: String)
  /// A column whose values at some times the format of some title holds as another column.
  case dividedColumn(String, timed: String, in: String)
  /// A column whose name another one has in the format of some title, or the format itself, and its new name.
  case takenName(String, to: String, in: String)
  /// A column that the format of some title holds under another name.
  case renamedColumn(String, to: String, in: String)
}

extension AttributeProblem {
  var kind: ProblemKind {
    switch self {
    case .badNumber: .badNumber
    case .undeclaredKey: .undeclaredKey
    case .foreignKey: .foreignKey
    case .repeatedColumn: .repeatedColumn
    case .gaps: .gaps
    case .otherType: .otherType
    case .tooLong: .otherType
    case .rounded: .rounded
    case .lists: .lists
    case .emptyColumns: .emptyColumns
    case .repeatedKey: .repeatedAttribute
    case .repeatedMember: .repeatedMember
    case .differingValues: .differingValues
    case .repeatedValues: .repeatedValues
    case .badColor: .badColor
    case .innerLists: .innerLists
    case .drawing: .drawingAttributes
    case .display: .display
    case .noTimes: .noTimes
    case .otherColumn: .otherColumn
    case .noDirections: .noDirections
    case .halfPlaces: .halfPlaces
    case .unheld, .drawn: .unheld
    case .renamedColumn, .takenName, .dividedColumn: .renamedColumn
    case .renamedIDs, .renamedNames: .renamedIDs
    case .controls: .controls
    case .unitedSpells: .unitedSpells
    case .truthAsNumbers: .truthAsNumbers
    }
  }

  var wording: ProblemWording {
    switch self {
    case .badNumber(let text, let name):
      .init(
        .warning, "the \(name) \(text.quotedPiece) is not a number that can be used",
        outcome: "it is left out", remedy: "Give a finite number")
    case .undeclaredKey(let name, let element):
      .init(
        .warning, "the key \(name.quotedPiece) of \(element.withArticle) is not declared",
        outcome: "its values are read as they look",
        remedy: "Declare the key in front of the graph")
    case .foreignKey(let name, let declared, let element):
      .init(
        .warning,
        "the key \(name.quotedPiece) is declared for \(declared.quotedPiece), "
          + "and \(element.withArticle) has it",
        outcome: "its values are read as they look",
        remedy: "Declare the key for \"\(element)\" too")
    case .repeatedColumn(let name, let renamed):
      .init(
        .warning, "two columns are called \(name.quotedPiece)",
        outcome: "both are kept, the second one as \(renamed.quotedPiece)",
        remedy: "Give each a name of its own")
    case .gaps(let count, let name, let text): Self.gaps(count, name, text)
    case .otherType(let name, let declared, let text):
      .init(
        .warning,
        "the column \(name.quotedPiece) is declared as \(declared), and \(text.quotedPiece) is none",
        outcome: "the whole column is read as it looks", remedy: "Correct the value or the type")
    case .tooLong(let name, let text):
      .init(
        .warning,
        "the whole number \(text.quotedPiece) of the column \(name.quotedPiece) is too long for 64 bits",
        outcome: "the whole column is read as texts, which keep their digits")
    case .rounded(let count, let name, let text): Self.rounded(count, name, text)
    case .lists(let name, let declared):
      .init(
        .note, "the column \(name.quotedPiece) is declared as one of lists (\(declared))",
        outcome: "its values are read, and written, as texts")
    case .emptyColumns(let names):
      .init(
        .note,
        "the file declares \(names.count.of("column")) of which it gives no value "
          + "(\(names.joined(separator: ", ")))",
        outcome: names.count == 1 ? "it is left out" : "they are left out")
    case .repeatedKey(let name):
      .init(
        .note, "an element has the key \(name.quotedPiece) several times",
        outcome: "its values are read as a list")
    case .repeatedMember(let name):
      .init(
        .warning, "an object has the key \(name.quotedPiece) several times",
        outcome: "its last value counts", remedy: "Give each value a key of its own")
    case .differingValues(let count, let first): Self.differingValues(count, first)
    case .repeatedValues(let count, let first): Self.repeatedValues(count, first)
    case .badColor(let text, let name):
      .init(
        .warning, "the \(name) \(text.quotedPiece) is not a colour that is known",
        outcome: "it is left out", remedy: "Write colours as #rrggbb")
    case .innerLists(let names):
      .init(
        .note, "a vertex or an edge has lists of attributes (\(names.joined(separator: ", ")))",
        outcome: "they are left out", remedy: "Give each value a key of its own")
    case .drawing(let names):
      .init(
        .note,
        "the file has attributes that only guide Graphviz's drawing "
          + "(\(names.joined(separator: ", ")))",
        outcome: "they are left out")
    case .display(let names):
      .init(
        .note,
        "the file has attributes that only say how a program showed it "
          + "(\(names.joined(separator: ", ")))",
        outcome: "they are left out")
    case .noTimes(let count, let text): Self.noTimes(count, text)
    case .otherColumn(let name, let first, let kind): Self.otherColumn(name, first, kind)
    case .noDirections(let count, let text): Self.noDirections(count, text)
    case .halfPlaces(let count):
      .init(
        .warning,
        "\(count.of("vertex has", plural: "vertices have")) one of x and y and not the other",
        outcome: "the number is left out", remedy: "Give both or none")
    case .unheld(let names, let format):
      .init(
        .warning, "\(format) can't hold \(names.map(\.quotedPiece).joined(separator: ", "))",
        outcome: "the file that is written lacks \(names.count == 1 ? "it" : "them")",
        remedy: Self.keepingAll(names, format))
    case .drawn(let names, let format):
      .init(
        .warning,
        "in \(format) \(names.map(\.quotedPiece).joined(separator: ", ")) would change the drawing",
        outcome: "the file that is written lacks \(names.count == 1 ? "it" : "them")",
        remedy: Self.keepingAll(names, format))
    case .renamedIDs(let count, let first, let other, let format):
      .init(
        .warning,
        "\(format) can't hold \(count.of("id")) of vertices that \(count == 1 ? "is" : "are") empty or "
          + "there twice, the first of them \(first.quotedPiece)",
        outcome: count == 1
          ? "it is written as \(other.quotedPiece)"
          : "they are written as \(other.quotedPiece) and so on")
    case .renamedNames(let count, let first, let other, let format):
      .init(
        .warning,
        "\(format) can't hold \(count.of("name")) of vertices with blanks or signs of the format, "
          + "the first of them \(first.quotedPiece)",
        outcome: count == 1
          ? "it is written as \(other.quotedPiece)"
          : "they are written as \(other.quotedPiece) and so on")
    case .controls(let count, let first, let format):
      .init(
        .warning,
        "\(format) can't hold the control characters of \(count.of("text"))"
          + (count == 1 ? " (\(first))" : ", the first of them \(first)"),
        outcome: "\(count == 1 ? "it is" : "they are") written without them")
    case .truthAsNumbers(let names, let format):
      .init(
        .note,
        "\(format) has no truth values (\(names.map(\.quotedPiece).joined(separator: ", ")))",
        outcome: "they are written as 1 and 0")
    case .unitedSpells(let count, let first, let format):
      .init(
        .note,
        "\(format) can't hold the overlapping spells of \(count.of("vertex or edge", plural: "vertices and edges"))"
          + (count == 1 ? " (\(first.quotedPiece))" : ", the first of them \(first.quotedPiece)"),
        outcome: "they are united")
    case .dividedColumn(let name, let timed, let format):
      .init(
        .warning,
        "\(format) can't hold values with and without times in one column, as \(name.quotedPiece) has",
        outcome: "those at some times are written as \(timed.quotedPiece)")
    case .takenName(let name, let other, let format):
      .init(
        .warning,
        "in \(format) a column called \(name.quotedPiece) would be taken for something else",
        outcome: "it is written as \(other.quotedPiece)")
    case .renamedColumn(let name, let other, let format):
      .init(
        .warning, "\(format) can't hold a column called \(name.quotedPiece) here",
        outcome: "it is written as \(other.quotedPiece)")
    }
  }
}

extension String {
  /// The name of an element with its article: `a node`, `an edge`.
  fileprivate var withArticle: String {
    (first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + self
  }
}
