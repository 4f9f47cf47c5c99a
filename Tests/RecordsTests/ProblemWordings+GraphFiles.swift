import CoterieRecords

/// Problems with XML and graph files.
extension ProblemWordings {
  static let graphFiles: [(Problem, String)] = [
    (
      .xml(.broken(reason: "it ends early")),
      "error: the XML can't be read beyond this line (it ends early); all before it is kept. "
        + "Check that the file is complete and well-formed."
    ),
    (
      .xml(.otherEncoding("UTF-16", isUTF8: true)),
      "note: the file declares the encoding \"UTF-16\", which is unknown or not its own; it is read "
        + "as UTF-8. Save the file as UTF-8."
    ),
    (
      .xml(.otherEncoding("x", isUTF8: false)),
      "warning: the file declares the encoding \"x\", which is unknown or not its own; it is read as "
        + "Windows-1252, so that letters outside ASCII may be wrong. Save the file as UTF-8."
    ),
    (
      .xml(.undeclaredEntity("uuml")),
      "warning: the file does not declare the entity \"&uuml;\"; it is kept as written, wherever it "
        + "appears. Write the character itself."
    ),
    (
      .xml(.externalEntity("a.txt")),
      "warning: an entity is the text of another file, \"a.txt\"; it is left out, wherever it "
        + "appears. Put its text into this file."
    ),
    (
      .graphFile(.noVertex(format: "net (Pajek)")),
      "error: the file has no vertex that can be read as net (Pajek); nothing is read. Check "
        + "that the file is complete and of that format."
    ),
    (
      .graphFile(.endsEarly(inside: "graph")),
      "error: the file ends inside the graph that begins here; all before the end is kept. "
        + "Check that the file is complete."
    ),
    (
      .graphFile(.tooLarge(edges: 20, vertices: 10)),
      "error: the file has more than the 20 edges or 10 vertices that are read; the "
        + "lines from here on are left out. Merge repeated edges, or split the file."
    ),
    (
      .graphFile(.unexpected("]", expected: "a key")),
      "warning: found \"]\" where a key was expected; it is skipped. Correct the line."
    ),
    (
      .graphFile(.unclosedList),
      "warning: a list of attributes lacks its \"]\"; it ends here. Close the list."
    ),
    (
      .graphFile(.extraFields(5, columns: 4)),
      "warning: the row has 5 fields for the 4 columns of the header; those behind the last column are "
        + "left out, and the others may be in wrong columns. Put texts in quotes that have separators in "
        + "them."
    ),
    (
      .graphFile(.noJSON("b", expected: "a comma")),
      "error: the file looks like JSON and breaks here: found \"b\" where a comma was expected; "
        + "nothing is read. Correct the line."
    ),
    (
      .graphFile(.tooDeep(limit: 250)),
      "error: more than 250 subgraphs are nested; the rest of the file is skipped. Flatten "
        + "them."
    ),
    (
      .graphFile(.notUTF8),
      "warning: the text is not UTF-8; it is read as Windows-1252, so that letters outside "
        + "ASCII may be wrong. Save the file as UTF-8."
    ),
    (
      .graphFile(.unknownSection("*partition")),
      "warning: the section \"*partition\" is unknown; its lines are skipped. Check its "
        + "spelling."
    ),
    (
      .graphFile(.leftOut("hyperedge", count: 1)),
      "warning: the file has 1 hyperedge; it is left out."
    ),
    (
      .graphFile(.leftOut("port", count: 2)),
      "warning: the file has 2 ports; they are left out."
    ),
    (
      .graphFile(.leftOut("value of further matrices", count: 2)),
      "warning: the file has 2 values of further matrices; they are left out."
    ),
    (
      .graphFile(.leftOut("matrix \"y\"", count: 2)),
      "warning: the file has 2 matrices \"y\"; they are left out."
    ),
    (
      .graphFile(.flattened("nested graph", count: 1)),
      "note: the file has 1 nested graph; what is in it is read as part of the one graph."
    ),
    (
      .graphFile(.flattened("nested graph", count: 2)),
      "note: the file has 2 nested graphs; what is in them is read as part of the one graph."
    ),
    (
      .graphFile(.guessed("the first line is taken for a header", remedy: "Use --header no")),
      "note: the first line is taken for a header. Use --header no."
    ),
    (
      .graphFile(.otherCount("edge", announced: 3, found: 2)),
      "warning: the file announces 3 edges and has 2; all that it has are read. Check that the "
        + "file is complete."
    ),
    (
      .graphFile(.otherCount("entry", announced: 1, found: 2)),
      "warning: the file announces 1 entry and has 2; all that it has are read. Check that the "
        + "file is complete."
    ),
    (
      .graphFile(.cutOff("a b")),
      "warning: the file is cut off after \"a b\"; what the cut goes through is left out. Get "
        + "the whole file."
    ),
    (
      .graphFile(.openQuote("b,c,2")),
      "warning: a quote in \"b,c,2\" opens a field and is not closed; it is read as a part of the text. "
        + "Close it or leave it out."
    ),
  ]
}
