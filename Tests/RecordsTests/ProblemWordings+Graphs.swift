import CoterieRecords

/// Problems with graphs and their attributes.
extension ProblemWordings {
  static let graphs: [(Problem, String)] = [
    (
      .graph(.unknownVertex("9")),
      "warning: an edge names the vertex \"9\", which the file does not list; the edge is skipped. "
        + "Add the vertex or correct the name."
    ),
    (
      .graph(.edgeWithoutEnd),
      "warning: an edge lacks its source or its target; it is skipped. Give it both."
    ),
    (
      .graph(.repeatedVertex("a")),
      "warning: the vertex \"a\" is listed twice; the two are read as one. Give each its own id."
    ),
    (
      .graph(.badWeight(-2.5)),
      "warning: the weight -2.5 is not between 1e-100 and 1e100; the edge is left out. Give the edge "
        + "a weight above 0, a strength and not a distance, or none."
    ),
    (.graph(.directed(1)), "note: 1 edge has a direction; it is read as undirected."),
    (.graph(.directed(2)), "note: 2 edges have directions; they are read as undirected."),
    (.graph(.loops(1)), "note: 1 edge joins a vertex to itself; it is dropped."),
    (.graph(.loops(2)), "note: 2 edges join vertices to themselves; they are dropped."),
    (
      .graph(.repeats(1, isWeighted: false)),
      "note: 1 edge repeats a pair of vertices already joined; each pair counts once."
    ),
    (
      .graph(.repeats(2, isWeighted: true)),
      "note: 2 edges repeat pairs of vertices already joined; their weights are summed."
    ),
    (
      .graph(.lonely(1)),
      "note: 1 line has one vertex only; it is read as a vertex without an edge."
    ),
    (
      .graph(.lonely(2)),
      "note: 2 lines have one vertex only; they are read as vertices without edges."
    ),
    (
      .attribute(.badNumber("x", of: "weight")),
      "warning: the weight \"x\" is not a number that can be used; it is left out. "
        + "Give a finite number."
    ),
    (
      .attribute(.hyperedges(["hyperedges", "ports"])),
      "note: the file has hyperedges and ports; they are not kept. Write each as edges."
    ),
    (
      .attribute(.innerLists(["a", "b"])),
      "note: a vertex or an edge has lists of values (a, b); they are not kept. "
        + "Give each value a key of its own."
    ),
    (
      .attribute(.drawing(["a", "b"])),
      "note: the file has attributes that only guide Graphviz's drawing (a, b); they are not kept."
    ),
    (
      .attribute(.dynamicValues(["a", "b"])),
      "note: the file has values that change over time (a, b); the first one is kept. "
        + "Only the attribute weight of edges can change over time."
    ),
    (
      .attribute(.noYears(1)),
      "note: 1 time is not a year of at most four digits, or a date that begins with one; it is left "
        + "out. Give years or dates."
    ),
    (
      .attribute(.noYears(2)),
      "note: 2 times are not a year of at most four digits, or a date that begins with one; they are "
        + "left out. Give years or dates."
    ),
  ]
}
