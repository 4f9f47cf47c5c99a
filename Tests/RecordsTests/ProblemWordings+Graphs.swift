import CoterieRecords

/// Problems with graphs and their attributes.
extension ProblemWordings {
  static let graphs: [(Problem, String)] = [
    (
      .graph(.unknownVertex("9")),
      "warning: an edge names the vertex \"9\", which the file does not list; the edge is "
        + "skipped. Add the vertex or correct the name."
    ),
    (
      .graph(.edgeWithoutEnd),
      "warning: an edge lacks its source or its target; it is skipped. Give it both."
    ),
    (
      .graph(.vertexWithoutID),
      "warning: a row of a table of vertices lacks the id; it is skipped. Give each vertex an "
        + "id."
    ),
    (
      .graph(.repeatedVertex("a")),
      "warning: the vertex \"a\" is listed twice; the two are read as one. Give each its own "
        + "id."
    ),
    (
      .graph(.badWeight(-2.5)),
      "warning: the weight -2.5 is not between 1e-100 and 1e100; the edge is left out. Give "
        + "the edge a weight above 0, a strength and not a distance, or none."
    ),
    (
      .graph(.badWeight(-1)),
      "warning: the weight -1 is not between 1e-100 and 1e100; the edge is left out. Give the edge a "
        + "weight above 0, a strength and not a distance, or none."
    ),
    (
      .graph(.directed(1, pairs: 0, rule: "sum")),
      "note: 1 edge has a direction; the graph is read as undirected: the two directions of 0 "
        + "pairs are merged, and their weights are added. See --directed."
    ),
    (
      .graph(.directed(7, pairs: 2, rule: "sum")),
      "note: 7 edges have a direction; the graph is read as undirected: the two directions of "
        + "2 pairs are merged, and their weights are added. See --directed."
    ),
    (
      .graph(.directed(7, pairs: 1, rule: "max")),
      "note: 7 edges have a direction; the graph is read as undirected: the two directions of "
        + "1 pair are merged, and the larger weight counts. See --directed."
    ),
    (
      .graph(.directed(7, pairs: 2, rule: "mutual")),
      "note: 7 edges have a direction; the graph is read as undirected: pairs with edges in "
        + "both directions are kept, 2 pairs in all, with the smaller weight. See --directed."
    ),
    (
      .graph(.loops(1)),
      "note: 1 edge joins a vertex to itself; it is dropped."
    ),
    (
      .graph(.loops(2)),
      "note: 2 edges join vertices to themselves; they are dropped."
    ),
    (
      .graph(.repeats(1, isWeighted: false)),
      "note: 1 edge repeats a pair of vertices already joined; each of them counts 1."
    ),
    (
      .graph(.repeats(2, isWeighted: true)),
      "note: 2 edges repeat pairs of vertices already joined; their weights are added."
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
      .graph(.strictRepeats(1)),
      "warning: 1 edge repeats a pair in a strict graph; the last weight of a pair counts."
    ),
    (
      .graph(.strictRepeats(2)),
      "warning: 2 edges repeat a pair in a strict graph; the last weight of a pair counts."
    ),
    (
      .graph(.listedBothWays(5)),
      "note: the list has no weights and names every pair twice, once in each direction; each "
        + "of the 5 pairs counts once."
    ),
    (
      .graph(.renumberedClusters(2, last: 40)),
      "note: clusters are numbered up to 40, more than there are vertices; the 2 clusters are "
        + "numbered from 1, and labelled by their numbers."
    ),
    (
      .graph(.otherSpellings(1, first: "é")),
      "note: 1 name is spelled in two ways that Unicode means alike, such as \"é\"; each is one "
        + "vertex."
    ),
    (
      .graph(.listedOnce(2)),
      "warning: 2 edges differ in the lists of their two ends; each is read once, with its "
        + "first weight. List each edge at both its ends, with one weight."
    ),
    (
      .graph(.unlistedVertices(1)),
      "warning: 1 vertex is in the links and not in the table of vertices; nothing but the id "
        + "is known of it. Check that both files name vertices by the same ids."
    ),
    (
      .graph(.unlistedVertices(3)),
      "warning: 3 vertices are in the links and not in the table of vertices; nothing but the "
        + "id is known of them. Check that both files name vertices by the same ids."
    ),
    (
      .graph(.severalGraphs(2)),
      "error: the inputs hold 2 graphs; only the first is read. Give one graph, and tables of "
        + "its vertices if there are some."
    ),
    (
      .graph(.otherValueCount(3, vertices: 4)),
      "warning: a list has 3 values for the 4 vertices; its values are left out. Give the list "
        + "that belongs to the graph."
    ),
    (
      .attribute(.badNumber("x", of: "weight")),
      "warning: the weight \"x\" is not a number that can be used; it is left out. Give a "
        + "finite number."
    ),
    (
      .attribute(.undeclaredKey("city", of: "node")),
      "warning: the key \"city\" of a node is not declared; its values are read as they look. "
        + "Declare the key in front of the graph."
    ),
    (
      .attribute(.foreignKey("weight", declaredFor: "node", usedBy: "edge")),
      "warning: the key \"weight\" is declared for \"node\", and an edge has it; its values "
        + "are read as they look. Declare the key for \"edge\" too."
    ),
    (
      .attribute(.repeatedColumn("score", renamed: "score_2")),
      "warning: two columns are called \"score\"; both are kept, the second one as "
        + "\"score_2\". Give each a name of its own."
    ),
    (
      .attribute(.gaps(1, of: "score", text: "NaN")),
      "note: the value \"NaN\" of the column \"score\" is no finite number; it counts as "
        + "missing."
    ),
    (
      .attribute(.gaps(4, of: "score", text: "inf")),
      "note: 4 values of the column \"score\", the first of them \"inf\", are no finite "
        + "numbers; they count as missing."
    ),
    (
      .attribute(.otherType(of: "age", declared: "a whole number", text: "old")),
      "warning: the column \"age\" is declared as a whole number, and \"old\" is none; the "
        + "whole column is read as it looks. Correct the value or the type."
    ),
    (
      .attribute(.repeatedKey("alias")),
      "note: an element has the key \"alias\" several times; its values are read as a list."
    ),
    (
      .attribute(.controls(1, first: "the label of a", in: "GEXF")),
      "warning: GEXF can't hold the control characters of 1 text (the label of a); it is written "
        + "without them."
    ),
    (
      .attribute(.controls(2, first: "the label of a", in: "GEXF")),
      "warning: GEXF can't hold the control characters of 2 texts, the first of them the label of a; "
        + "they are written without them."
    ),
    (
      .attribute(.repeatedMember("id")),
      "warning: an object has the key \"id\" several times; its last value counts. Give each value a "
        + "key of its own."
    ),
    (
      .attribute(
        .differingValues(1, .init(of: "A – B", column: "kind", kept: "cites", lost: "knows"))),
      "note: 1 value of edges that repeat a pair differs from those before: the kind of \"A – B\" is "
        + "\"cites\" and \"knows\"; the pair keeps \"cites\"."
    ),
    (
      .attribute(
        .differingValues(2, .init(of: "A – B", column: "kind", kept: "cites", lost: "knows"))),
      "note: 2 values of edges that repeat a pair differ from those before, the first of them: the "
        + "kind of \"A – B\" is \"cites\" and \"knows\"; the pair keeps \"cites\" and so on."
    ),
    (
      .attribute(
        .repeatedValues(1, .init(of: "b", column: "label", kept: "B", lost: "B2"))),
      "warning: 1 value of vertices listed again differs from those before: the label of \"b\" is "
        + "\"B\" and \"B2\"; the vertex keeps \"B\". Give each vertex its own id."
    ),
    (
      .attribute(
        .repeatedValues(2, .init(of: "b", column: "label", kept: "B", lost: "B2"))),
      "warning: 2 values of vertices listed again differ from those before, the first of them: the "
        + "label of \"b\" is \"B\" and \"B2\"; the vertex keeps \"B\" and so on. Give each vertex "
        + "its own id."
    ),
    (
      .attribute(.badColor("reddish", of: "color")),
      "warning: the color \"reddish\" is not a colour that is known; it is left out. Write "
        + "colours as #rrggbb."
    ),
    (
      .attribute(.innerLists(["a", "b"])),
      "note: a vertex or an edge has lists of attributes (a, b); they are left out. Give each "
        + "value a key of its own."
    ),
    (
      .attribute(.drawing(["a", "b"])),
      "note: the file has attributes that only guide Graphviz's drawing (a, b); they are left "
        + "out."
    ),
    (
      .attribute(.display(["selected"])),
      "note: the file has attributes that only say how a program showed it (selected); they "
        + "are left out."
    ),
    (
      .attribute(.noTimes(1, text: "soon")),
      "note: the time \"soon\" is no number and no date; it is left out. Give years or dates such "
        + "as 2027-06-01."
    ),
    (
      .attribute(.noTimes(2, text: "soon")),
      "note: 2 times, the first of them \"soon\", are no numbers and no dates; they are left out. "
        + "Give years or dates such as 2027-06-01."
    ),
    (
      .attribute(.otherColumn("Weight", than: "weight", of: "weights")),
      "warning: the columns \"weight\" and \"Weight\" both look like weights; those of \"weight\" "
        + "count, and \"Weight\" is kept as a column. Rename the one that is none."
    ),
    (
      .attribute(.otherColumn("Id", than: "Id", of: "ids")),
      "warning: two columns called \"Id\" look like ids; those of the first count, and the second is "
        + "kept as a column. Rename the one that is none."
    ),
    (
      .attribute(.noDirections(1, text: "Mixed")),
      "note: the type \"Mixed\" of a link is not directed, undirected or mutual; it says no direction and "
        + "is kept in a column \"type\"."
    ),
    (
      .attribute(.noDirections(2, text: "Mixed")),
      "note: 2 types of links, the first of them \"Mixed\", are not directed, undirected or mutual; they "
        + "say no direction and are kept in a column \"type\"."
    ),
    (
      .attribute(.tooLong(of: "n", text: "12345678901234567890123")),
      "warning: the whole number \"12345678901234567890123\" of the column \"n\" is too long for 64 "
        + "bits; the whole column is read as texts, which keep their digits."
    ),
    (
      .attribute(.rounded(1, of: "big", text: "0.123456789012345678")),
      "warning: the number \"0.123456789012345678\" of the column \"big\" has more digits than fit; it "
        + "is rounded. Declare the column as text to keep all digits."
    ),
    (
      .attribute(.rounded(2, of: "big", text: "0.123456789012345678")),
      "warning: 2 numbers of the column \"big\", the first of them \"0.123456789012345678\", have "
        + "more digits than fit; they are rounded. Declare the column as text to keep all digits."
    ),
    (
      .attribute(.lists(of: "tags", declared: "liststring")),
      "note: the column \"tags\" is declared as one of lists (liststring); its values are read, and "
        + "written, as texts."
    ),
    (
      .attribute(.emptyColumns(["n", "url"])),
      "note: the file declares 2 columns of which it gives no value (n, url); they are left out."
    ),
    (
      .attribute(.halfPlaces(1)),
      "warning: 1 vertex has one of x and y and not the other; the number is left out. Give both "
        + "or none."
    ),
    (
      .attribute(.renamedIDs(1, first: "", to: "n0", in: "GEXF")),
      "warning: GEXF can't hold 1 id of vertices that is empty or there twice, the first of them "
        + "\"\"; it is written as \"n0\"."
    ),
    (
      .attribute(.renamedIDs(2, first: "a", to: "n3", in: "GDF")),
      "warning: GDF can't hold 2 ids of vertices that are empty or there twice, the first of them "
        + "\"a\"; they are written as \"n3\" and so on."
    ),
    (
      .attribute(.truthAsNumbers(["ok"], in: "GML")),
      "note: GML has no truth values (\"ok\"); they are written as 1 and 0."
    ),
    (
      .attribute(.unheld(["city"], in: "Pajek")),
      "warning: Pajek can't hold \"city\"; the file that is written lacks it. Write GraphML or "
        + "GEXF to keep everything."
    ),
    (
      .attribute(.unheld(["city", "age"], in: "Pajek")),
      "warning: Pajek can't hold \"city\", \"age\"; the file that is written lacks them. Write "
        + "GraphML or GEXF to keep everything."
    ),
    (
      .attribute(.unheld(["papers by time"], in: "GraphML")),
      "warning: GraphML can't hold \"papers by time\"; the file that is written lacks it. Write GEXF to "
        + "keep everything."
    ),
    (
      .attribute(.drawn(["shape", "len"], in: "DOT")),
      "warning: in DOT \"shape\", \"len\" would change the drawing; the file that is written lacks them. "
        + "Write GraphML or GEXF to keep everything."
    ),
    (
      .attribute(.unitedSpells(1, first: "h", in: "GEXF")),
      "note: GEXF can't hold the overlapping spells of 1 vertex or edge (\"h\"); they are united."
    ),
    (
      .attribute(.unitedSpells(2, first: "h", in: "GEXF")),
      "note: GEXF can't hold the overlapping spells of 2 vertices and edges, the first of them \"h\"; they "
        + "are united."
    ),
    (
      .attribute(.dividedColumn("papers", timed: "papers_2", in: "GEXF")),
      "warning: GEXF can't hold values with and without times in one column, as \"papers\" has; those at "
        + "some times are written as \"papers_2\"."
    ),
    (
      .attribute(.takenName("name", to: "name_2", in: "Cytoscape's JSON")),
      "warning: in Cytoscape's JSON a column called \"name\" would be taken for something else; it is "
        + "written as \"name_2\"."
    ),
    (
      .attribute(.renamedColumn("first year", to: "firstYear", in: "GML")),
      "warning: GML can't hold a column called \"first year\" here; it is written as "
        + "\"firstYear\"."
    ),
  ]
}
