import CoterieRecords
import Testing

/// The whole line of every kind of problem.
@Suite struct ProblemWordingTests {
  @Test(arguments: lines)
  func isThis(_ problem: Problem, _ line: String) {
    let diagnostic = Diagnostic(problem, at: SourceLocation(file: "f"))
    #expect(diagnostic.description == "f: \(line)")
    #expect(diagnostic.message.hasPrefix(diagnostic.finding))
    #expect(diagnostic.message.contains(diagnostic.outcome))
    #expect(diagnostic.remedy.isEmpty || diagnostic.message.hasSuffix(" \(diagnostic.remedy)."))
  }

  @Test func isThereForEveryKind() {
    #expect(Set(lines.map(\.0.kind)) == Set(ProblemKind.allCases))
  }

  @Test func isAboutFiguresForTwoKinds() {
    let figures = lines.map(\.0).filter {
      Diagnostic($0, at: SourceLocation(file: "f")).topic == .figures
    }
    #expect(Set(figures.map(\.kind)) == [.hIndexAbovePapers, .hIndexAboveCitations])
  }

  @Test func isAboutTheLayoutOfAFileForOneKind() {
    let layout = lines.map(\.0).filter {
      Diagnostic($0, at: SourceLocation(file: "f")).topic == .layout
    }
    #expect(layout.map(\.kind) == [.tableColumns])
  }

  @Test func cutsLongTexts() {
    let title = String(repeating: "long ", count: 20)
    let line = Diagnostic(
      .merging(.authorConflict(title: title)), at: SourceLocation(file: "f")
    ).description
    #expect(line.contains("\"long long long long long long long long…\""))
    let piece = Diagnostic(
      .graph(.unknownVertex("a\n" + String(repeating: "b", count: 99))),
      at: SourceLocation(file: "f")
    ).finding
    #expect(piece.contains("\"a \(String(repeating: "b", count: 38))…\""))
  }
}

private let lines: [(Problem, String)] =
  paths + files + tables + works + people + texts + papers + owners + pages + conflicts + merging
  + graphFiles + graphs
  + others

private let paths: [(Problem, String)] = [
  (
    .path(.missing), "error: there is no such file or folder; it is left out. Check the path."
  ),
  (
    .path(.unreadable(reason: "Permission denied")),
    "error: the file can't be read (Permission denied); it is left out. "
      + "Check the path and its permissions."
  ),
  (
    .path(.unreadableFolder(reason: "Permission denied")),
    "error: the folder can't be read (Permission denied); its files are left out. "
      + "Check its permissions."
  ),
  (
    .path(.notAFile(.linkToFolder)),
    "note: this is a link to a folder; it is left out. Name it among the inputs to read it."
  ),
  (
    .path(.notAFile(.brokenLink)),
    "note: this is a link that leads nowhere; it is left out. "
      + "Name it among the inputs to read it."
  ),
  (
    .path(.notAFile(.device)),
    "note: this is neither a file nor a folder; it is left out. "
      + "Name it among the inputs to read it."
  ),
  (.path(.identical(to: "g")), "note: the file has the same bytes as g; it is read once."),
  (.path(.repeated), "note: the file is given more than once; it is read once."),
  (.path(.linked(to: "g")), "note: the file is a link to g; it is read once."),
]

private let files: [(Problem, String)] = [
  (.file(.empty(isNamed: true)), "error: the file is empty; there is nothing to read."),
  (.file(.empty(isNamed: false)), "note: the file is empty; there is nothing to read."),
  (
    .file(.unknownFormat(known: ["profile (page)", "gml (GML)"], isNamed: true)),
    "error: the file is in no format that is known: profile (page), gml (GML); it is left out. "
      + "Pass --input-format NAME if it is one of them."
  ),
  (
    .file(.unknownFormat(known: ["gml (GML)"], isNamed: false)),
    "note: the file is in no format that is known: gml (GML); it is left out. "
      + "Pass --input-format NAME if it is one of them."
  ),
  (
    .file(.brokenCompression),
    "error: the compressed data ends early or is damaged; what precedes the damage is read. "
      + "Fetch or compress the file again."
  ),
  (
    .file(.tooMuchInflated(factor: 256, allowance: 1 << 26, read: 1 << 27)),
    "error: the compressed data grows to more than 256 times its size (and more than 64 MiB), "
      + "as no text does; its first 128 MiB are read. Decompress the file and pass the result "
      + "if it is sound."
  ),
  (
    .file(.interrupted(reason: "Input/output error")),
    "error: reading stopped (Input/output error); what was read before is kept. "
      + "Check the file and its device."
  ),
  (
    .file(.takenForEdgeList),
    "note: every line is two words, or two words and a number; the file is read as an edge list, "
      + "each line a link between two vertices. Give --input-format if it is something else."
  ),
  (
    .file(.graphBesidePapers),
    "note: the file is a graph file in a folder with lists of papers; it is left out. "
      + "Name it alone to read it."
  ),
  (
    .file(.abstractsLost(reason: "No space left on device")),
    "warning: abstracts can't be written to a temporary file (No space left on device); the papers "
      + "are kept without them. Make room in the folder that TMPDIR names."
  ),
]

private let tables: [(Problem, String)] = [
  (
    .table(.columns(read: ["\"Title\" as title"], others: ["Price"])),
    "note: the table's columns are read so: \"Title\" as title; \"Price\" is kept as written. "
      + "Pass --map \"HEADING=FIELD\" to read one in another way."
  ),
  (
    .table(.joinedNames),
    "warning: nothing separates the authors of a paper; they are separated before capitals that "
      + "follow small letters. Check the names; \"McX\" is taken for one."
  ),
  (
    .table(.noColumns),
    "error: no row has headings of a title and of authors; the table is not read. "
      + "Pass --map \"HEADING=title\" and --map \"HEADING=authors\"."
  ),
  (
    .table(.fieldCount(2, expected: 3)),
    "warning: the row has 2 fields where the header has 3; the missing ones are taken as empty. "
      + "Check its quotes and separators."
  ),
  (
    .table(.bareQuotes),
    "warning: a quote inside a quoted field is not doubled; it is read as a part of the text. "
      + "Check where the field ends."
  ),
  (
    .table(.emptyRow), "warning: the row has neither a title nor authors; it is left out."
  ),
  (.table(.repeatedHeader), "note: the row repeats the header; it is left out."),
  (
    .table(.cell(.noDate("soon", keptYear: nil), column: "Year")),
    "warning: \"soon\" in the column \"Year\" is not a date; the paper is kept without a date. "
      + "Correct the field."
  ),
  (
    .table(.cell(.noIdentifier("x"), column: "DOI")),
    "warning: \"x\" in the column \"DOI\" is no such identifier; it is kept as written. "
      + "Correct the field."
  ),
  (
    .table(.cell(.cut, column: "Authors")),
    "warning: the list in the column \"Authors\" has as many characters as a spreadsheet keeps; its "
      + "last name is left out, and the list is taken as truncated. "
      + "Export the table again without a spreadsheet."
  ),
]

private let people: [(Problem, String)] = [
  (
    .people(.missing("An Lee", noun: "author", suggestion: "Ann Lee")),
    "warning: no author is called \"An Lee\"; the line is left out. Write \"Ann Lee\" if that is meant."
  ),
  (
    .people(.ambiguous("Lee", candidates: ["Ann Lee", "Bo Lee"])),
    "warning: \"Lee\" may be \"Ann Lee\", \"Bo Lee\"; the line is left out."
  ),
]

private let works: [(Problem, String)] = [
  (
    .work(.broken(.syntax(1234))),
    "error: the JSON breaks its grammar at byte 1,234; the work is not read. "
      + "Download the file again, or correct it here."
  ),
  (
    .work(.noMemory),
    "error: the memory does not suffice to read JSON; this piece of the file is not read."
  ),
  (
    .work(.noWork(id: "A1", provider: "OpenAlex")),
    "error: \"A1\" is no work of OpenAlex; it is not read. "
      + "Give a file of works, and not of authors or institutions."
  ),
  (
    .work(.skippedField("ids.doi")),
    "warning: the field \"ids.doi\" has a value of an unexpected kind; the work is kept without that "
      + "value."
  ),
  (
    .work(.repeatedField("title")),
    "warning: the field \"title\" occurs again in its object; its first value is taken."
  ),
  (.work(.noDate("soon")), "warning: \"soon\" is no date; the work is kept without a date."),
  (
    .work(.noIdentifier(.doi, "x")),
    "warning: \"x\" is no identifier of the kind doi; the work is kept without it."
  ),
  (
    .work(.noPersonIdentifier(.orcid, "x")),
    "warning: \"x\" is no identifier of the kind orcid; the author is kept without it."
  ),
  (
    .work(.namelessAuthors(2)),
    "warning: the list of authors has 2 authors without a name; the list counts as truncated."
  ),
  (
    .work(.foreignProfile("A1", name: "Ann Lee", printedName: "Bo Li")),
    "warning: two authors share the profile A1 of \"Ann Lee\", one of them printed as \"Bo Li\"; that "
      + "one is kept under the printed name, without the profile."
  ),
]

private let texts: [(Problem, String)] = [
  (
    .text(.recoded),
    "warning: the line is not UTF-8; it and others like it are read as Windows-1252. "
      + "Save the file as UTF-8 if names look wrong."
  ),
  (
    .text(.overlong),
    "warning: the line is longer than 1 MiB; its first 1 MiB is read. "
      + "Check whether the file lost its line ends."
  ),
]

private let papers: [(Problem, String)] = [
  (
    .profile(.strayLines(1)),
    "note: a line before the first paper is not recognised; it is left out."
  ),
  (
    .profile(.strayLines(2)),
    "note: 2 lines before the first paper are not recognised; they are left out."
  ),
  (
    .profile(.missedPaper("cs.LG 2024", inAbstractOf: "On cuts")),
    "warning: the line \"cs.LG 2024\" may begin a paper, since a title and authors follow; "
      + "it is read as a part of the abstract of \"On cuts\". "
      + "Write the area and the date as in \"LGApr 14, 2024\"."
  ),
  (
    .profile(.missedPaper("cs.LG 2024", inAbstractOf: nil)),
    "warning: the line \"cs.LG 2024\" may begin a paper, since a title and authors follow; "
      + "it is left out. Write the area and the date as in \"LGApr 14, 2024\"."
  ),
  (
    .profile(.cutRecord),
    "error: the paper has a date and no title; it is not read. Save the page again, to its end."
  ),
  (
    .profile(.impossibleDate("Foo 1, 2020", .noMonth, title: "On cuts", keptYear: 2020)),
    "warning: the date \"Foo 1, 2020\" names no month; the paper \"On cuts\" is kept "
      + "with the year 2020 alone. Correct the line."
  ),
  (
    .profile(.impossibleDate("Feb 31", .noDay, title: "On cuts", keptYear: nil)),
    "warning: the date \"Feb 31\" is not a day of the calendar; the paper \"On cuts\" is kept "
      + "without a date. Correct the line."
  ),
  (
    .profile(.impossibleDate("04/05/2024", .ambiguous, title: "A $\\beta$", keptYear: 2024)),
    "warning: the date \"04/05/2024\" may have the day or the month first; the paper \"A β\" "
      + "is kept with the year 2024 alone. Correct the line."
  ),
  (
    .authors(.unread(["12345"], title: "On cuts")),
    "warning: \"12345\" among the authors of \"On cuts\" is not a name; the other names are read, "
      + "and the list is taken as truncated. Write names of people or groups, separated by commas."
  ),
  (
    .authors(.unread(["1", "2", "3", "4"], title: "On cuts")),
    "warning: \"1\", \"2\", \"3\" and more among the authors of \"On cuts\" are not names; "
      + "the other names are read, and the list is taken as truncated. "
      + "Write names of people or groups, separated by commas."
  ),
  (
    .authors(.unusableNumber("9999999999", title: "On cuts")),
    "warning: the list of authors of \"On cuts\" leaves out \"9999999999\" more, and no paper has "
      + "that many; their number is taken as unknown. Correct the number."
  ),
  (
    .authors(.repeated("Ann Lee", id: "A1")),
    "note: the list of authors has \"Ann Lee\" again, with the same identifier (A1); the author is "
      + "counted once."
  ),
  (
    .authors(.restarted(after: 3)),
    "note: the list of authors begins again after 3 names; its repetition is left out."
  ),
  (
    .authors(.unsplit("On cuts")),
    "warning: no authors were found after the title \"On cuts\"; the paper is kept without "
      + "authors. Put the authors on a line of their own, separated by commas."
  ),
  (
    .authors(.ambiguousHeading(firstAuthors: [person("van Gogh"), person("Stop van Gogh")])),
    "warning: the authors after the title may begin with \"van Gogh\" or \"Stop van Gogh\"; "
      + "\"van Gogh\" is taken. Put the authors on a line of their own."
  ),
  (
    .authors(.unsettledHeading(firstAuthor: person("Plato"))),
    "warning: the line may end in the author \"Plato\", who is named nowhere else, or the whole "
      + "line may be the title; the paper is kept without authors. "
      + "Put the authors on a line of their own, separated by commas."
  ),
]

private let owners: [(Problem, String)] = [
  (
    .owner(.inferred(owner(.completeLists(3)), hiding: 1)),
    "note: the page is Ann Lee's (named on all 3 complete lists); the name is added where a "
      + "truncated list hides it. Pass --owner FILE=NAME or --no-infer-owners to change that."
  ),
  (
    .owner(.inferred(owner(.mostPapers(named: 9, of: 15, next: 7)), hiding: 0)),
    "note: the page is Ann Lee's (named on 9 of 15, next 7); no truncated list hides the name. "
      + "Pass --owner FILE=NAME or --no-infer-owners to change that."
  ),
  (
    .owner(.undecided(best: person("Ann Lee"), named: 2, next: 0, papers: 3, page: "f")),
    "note: the page's owner is not clear (the best candidate is Ann Lee, named on 2 of 3, next 0); "
      + "no owner is inferred. Pass --owner \"f=Ann Lee\" if you know better."
  ),
  (
    .owner(.undecided(best: nil, named: 0, next: 0, papers: 3, page: "f")),
    "note: the page's owner is not clear (no name is on every complete list); "
      + "no owner is inferred. Pass --owner \"f=NAME\" if you know better."
  ),
  (
    .owner(.unknownFile),
    "warning: an owner is given for this file, which is not a profile page among the inputs; "
      + "it is not used. Check the file's name in --owner."
  ),
  (
    .owner(.ambiguousFile(["x/f", "y/f", "z/f", "f/f"])),
    "warning: an owner is given for this file, and 4 inputs may be meant (x/f, y/f, z/f and more); "
      + "it is not used. Write more of the file's path in --owner."
  ),
  (
    .owner(.unlisted(person("Zoe Z"))),
    "warning: the page's owner as given, Zoe Z, is on none of the page's author lists; the name "
      + "is added where a truncated list may hide it. Check the spelling in --owner."
  ),
  (
    .owner(.missing(person("Ann Lee"), title: "On cuts")),
    "warning: the complete author list of \"On cuts\" does not name the page's owner Ann Lee; "
      + "the list is kept as it is. Check whether the paper belongs on the page."
  ),
]

private let pages: [(Problem, String)] = [
  (
    .page(.yearInferred(InferredYear(year: 2026, earliest: 2026), count: 2)),
    "note: 2 papers have a date without a year, the page's own: 2026 or later; the year 2026 is "
      + "used and marked. Pass --as-of with the day on which the page was saved to narrow it."
  ),
  (
    .page(.yearInferred(InferredYear(year: 2027, earliest: 2026, latest: 2027), count: 1)),
    "note: 1 paper has a date without a year, the page's own: 2026–2027; the year 2027 is used "
      + "and marked."
  ),
  (
    .page(.yearUnknown(count: 1)),
    "warning: 1 paper has a date without a year, and the page prints no year; these years stay "
      + "missing. Pass --as-of with the day on which the page was saved."
  ),
  (
    .page(.countMismatch(claimed: 7, read: 1)),
    "warning: the page's header counts 7 papers, and 1 was read; those that were read are used. "
      + "Save the page again, to its end, if papers are missing."
  ),
  (
    .page(.noHeader),
    "note: the page has no header that counts its papers; whether it is complete can't be checked."
  ),
  (
    .page(.hIndexAbovePapers(9, papers: 1)),
    "warning: the page states an h-index of 9 and lists 1 paper, and an h-index of 9 needs at "
      + "least 9 papers; the papers are read as they are; the list is incomplete or the h-index "
      + "wrong. Do not rely on the h-index."
  ),
  (
    .page(.hIndexAboveCitations(9, citations: 80)),
    "warning: the page states an h-index of 9 with 80 citations, and it needs at least 81; "
      + "neither figure is used. Do not rely on them."
  ),
  (
    .page(.hIndexAboveCitations(.max, citations: 80)),
    "warning: the page states an h-index of 9223372036854775807 with 80 citations, and it needs "
      + "many more; neither figure is used. Do not rely on them."
  ),
]

private let conflicts: [(Problem, String)] = [PartialDate(iso: "2024-05-01")].compactMap { $0 }
  .flatMap { date -> [(Problem, String)] in
    [
      (
        .page(.asOfConflict(date, newest: 2025, year: InferredYear(year: 2026, earliest: 2026))),
        "warning: the page prints the year 2025 and was therefore saved in 2026 or later, and "
          + "2024-05-01 would date a paper without a year after that day; the year 2026 is used for "
          + "papers without one. Correct the date given with --as-of."
      ),
      (
        .page(.asOfConflict(date, newest: 2025, year: InferredYear(year: 2028, earliest: 2028))),
        "warning: the page prints the year 2025 and a 29 February without a year and was therefore "
          + "saved in 2028 or later, and 2024-05-01 would date a paper without a year after that day; "
          + "the year 2028 is used for papers without one. Correct the date given with --as-of."
      ),
    ]
  }

private let merging: [(Problem, String)] = [
  (
    .merging(.yearConflict(2023, kept: 2019, title: "On cuts")),
    "warning: the year 2023 of \"On cuts\" differs from 2019 elsewhere; 2019 is kept. "
      + "Correct one of the records."
  ),
  (
    .merging(.authorConflict(title: "On cuts")),
    "warning: the complete author list of \"On cuts\" differs from another one; the other one is "
      + "kept. Correct one of the records."
  ),
  (
    .merging(.authorsJoined(title: "On cuts")),
    "note: this truncated author list of \"On cuts\" shows names that another one hides; they are "
      + "put after the names of that one."
  ),
  (
    .merging(.similarTitles(["Graph cuts", "Cuts graph"])),
    "note: the titles \"Graph cuts\" and \"Cuts graph\" are alike; they stay two papers."
  ),
  (
    .merging(.similarTitles(["A", "B", "C", "D", "E"])),
    "note: the titles \"A\", \"B\", \"C\" and 2 more are alike; they stay 5 papers."
  ),
  (
    .merging(.recordMerged(with: SourceLocation(file: "g", line: 3))),
    "note: the record is of the same paper as that at g:3; the two are merged."
  ),
]

private let graphFiles: [(Problem, String)] = [
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
    "error: the file has no vertex that can be read as net (Pajek); nothing is read. "
      + "Check that the file is complete and of that format."
  ),
  (
    .graphFile(.endsEarly(inside: "graph")),
    "error: the file ends inside the graph that begins here; all before the end is kept. "
      + "Check that the file is complete."
  ),
  (
    .graphFile(.tooLarge(edges: 20, vertices: 10)),
    "error: the file has more than the 20 edges or 10 vertices that a graph can have; the lines "
      + "from here on are left out. Merge repeated edges, or split the file."
  ),
  (
    .graphFile(.unexpected("]", expected: "a key")),
    "warning: found \"]\" where a key was expected; it is skipped. Correct the line."
  ),
  (
    .graphFile(.tooDeep(limit: 250)),
    "error: more than 250 subgraphs are nested; the rest of the file is skipped. Flatten them."
  ),
  (
    .graphFile(.notUTF8),
    "warning: the text is not UTF-8; it is read as Windows-1252, so that letters outside ASCII may "
      + "be wrong. Save the file as UTF-8."
  ),
  (
    .graphFile(.moreGraphs),
    "warning: the file goes on after its first graph; the first graph alone is read. "
      + "Give each graph a file of its own."
  ),
  (
    .graphFile(.unknownSection("*partition")),
    "warning: the section \"*partition\" is unknown; its lines are skipped. "
      + "Use *Vertices, *Edges, *Arcs, *Edgeslist, *Arcslist and *Matrix."
  ),
  (
    .graphFile(.secondVertices),
    "warning: a second list of vertices begins; it is skipped. "
      + "Give each network a file of its own."
  ),
]

private let graphs: [(Problem, String)] = [
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

private let others: [(Problem, String)] = [
  (
    .picture(.missingFonts(1, examples: ["李"], package: "fonts-noto-cjk")),
    "warning: 1 name or title has letters that no installed font has: \"李\"; PNG and PDF show boxes "
      + "in their place. Install fonts-noto-cjk, or draw SVG."
  ),
  (
    .picture(.missingFonts(5, examples: ["a", "b", "c"], package: "fonts-noto-core")),
    "warning: 5 names and titles have letters that no installed font has: \"a\", \"b\", \"c\" and "
      + "2 others; PNG and PDF show boxes in their place. Install fonts-noto-core, or draw SVG."
  ),
  (
    .unshown(1, like: .profile(.cutRecord)),
    "error: 1 more problem of this kind (the paper has a date and no title) is not shown; "
      + "\"coterie check FILE\" shows it."
  ),
  (
    .unshown(12_345, like: .path(.repeated)),
    "note: 12,345 more problems of this kind (the file is given more than once) are not shown; "
      + "\"coterie check FILE\" shows them all."
  ),
]

private func person(_ name: String) -> PersonName {
  PersonName(full: name) ?? PersonName(family: name)
}

private func owner(_ evidence: PageOwner.Evidence) -> PageOwner {
  PageOwner(name: person("Ann Lee"), evidence: evidence)
}
