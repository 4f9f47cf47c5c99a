import Foundation
import TestSupport
import Testing

/// `--ego`, `--people`, `--exclude` and `--cluster` on a chain of four authors and a pair.
@Suite struct SelectionTests {
  private static let page = """
    LGMar 17, 2012
    On the first cuts of graphs

    Ann Lee, Bo Li

    Text.

    LGMar 17, 2013
    On the second cuts of graphs

    Bo Li, Cy Ho

    Text.

    LGMar 17, 2014
    On the third cuts of graphs

    Cy Ho, Di Wu

    Text.

    LGMar 17, 2015
    On the fourth cuts of graphs

    Eve Ray, Fay Orr

    Text.

    """

  private func run(
    _ options: String..., command: String = "centrality --measure degree", people: String = "",
    input: String = ""
  ) throws -> CommandRun {
    let scratch = try ScratchFolder()
    try scratch.write("page.txt", Self.page)
    try scratch.write("people.list", people)
    return try CommandRun(
      command.split(separator: " ").map { String($0) } + [
        "page.txt", "--no-infer-owners", "--identity", "exact",
      ]
        + options,
      input: Data(input.utf8), in: scratch.url)
  }

  /// The names of the authors that a table of degrees has.
  private func names(_ run: CommandRun) -> [String] {
    run.output.split(separator: "\n").dropFirst()
      .map { String($0.prefix(7)).trimmingCharacters(in: .whitespaces) }.sorted()
  }

  @Test func keepWhoIsNearOne() throws {
    #expect(names(try run("--ego", "Bo Li")) == ["Ann Lee", "Bo Li", "Cy Ho"])
    #expect(
      names(try run("--ego", "li", "--radius", "2")) == ["Ann Lee", "Bo Li", "Cy Ho", "Di Wu"])
    let away = try run("--ego", "Bo Lie")
    #expect(away.errors.hasSuffix("no author is called \"Bo Lie\". Did you mean \"Bo Li\"?\n"))
    #expect(away.status == 1)
    let alone = try run("--radius", "2")
    #expect(alone.errors.hasPrefix("Error: --radius needs --ego.") && alone.status == 64)
  }

  @Test func keepThePeopleOfAList() throws {
    let people =
      "\u{FEFF}# The lab\r\n\r\n  Ann Lee \r\nbo-li\r\nBo Li\r\nCy Hoe\r\nNobody Atall\r\n"
    let run = try run("--people", "people.list", people: people)
    #expect(names(run) == ["Ann Lee", "Bo Li"])
    #expect(
      run.errors.contains(
        """
        people.list:6: warning: no author is called "Cy Hoe"; the line is left out. Write "Cy Ho" if \
        that is meant.
        people.list:7: warning: no author is called "Nobody Atall"; the line is left out.

        """))
    #expect(run.status == 0)
  }

  @Test func keepThePeopleOfAListOnStandardInput() throws {
    #expect(names(try run("--people", "-", input: "Di Wu\nCy Ho")) == ["Cy Ho", "Di Wu"])
  }

  @Test(arguments: [
    (
      "--people people.list", "# none\n",
      "people.list lists nobody; --people takes a file with a name"
    ),
    ("--people people.list", "Nobody Atall\n", "people.list lists nobody of this network."),
    ("--people missing.list", "", "missing.list can't be read; --people takes a file with a name"),
    ("--exclude Nobody", "", "no author is called \"Nobody\"."),
    ("--exclude bo-li --ego bo-li", "", "\"Bo Li\" is left out by --exclude."),
    (
      "--people people.list --ego Wu", "Ann Lee\n", "\"Di Wu\" is left out by --people people.list."
    ),
    ("--since 2013 --ego ann-lee", "", "\"Ann Lee\" is left out by --since 2013."),
    ("--cluster 7", "", "--cluster 7 names no cluster: there are 3 clusters."),
  ])
  func areRefusedWhereNothingIsLeft(options: String, people: String, message: String) throws {
    let run = try run(command: "centrality --measure degree \(options)", people: people)
    #expect(run.errors.contains("coterie: error: \(message)"), "\(run.errors)")
    #expect(run.status == 1 && run.output == "")
  }

  @Test func leaveOutPeople() throws {
    #expect(
      names(try run("--exclude", "Bo Li", "--exclude", "fay-orr"))
        == ["Ann Lee", "Cy Ho", "Di Wu", "Eve Ray"])
    // Who has no paper of these years is left out already.
    #expect(
      names(try run("--exclude", "Ann Lee", "--since", "2014"))
        == ["Cy Ho", "Di Wu", "Eve Ray", "Fay Orr"])
  }

  /// The largest component of what is left, not what is left of the largest component.
  @Test func leaveOutPeopleBeforeTheLargestComponentIsFound() throws {
    #expect(names(try run("--exclude", "Bo Li", "--largest-component")) == ["Cy Ho", "Di Wu"])
  }

  @Test func keepAClusterByItsNumber() throws {
    let clusters = try run("--format", "csv", command: "clusters").output
    for number in 1...3 {
      let members = clusters.split(separator: "\n").filter { $0.hasSuffix(",\(number)") }
      let kept = names(try run("--cluster", "\(number)"))
      #expect(kept.count == members.count)
      #expect(kept.allSatisfy { name in members.contains { $0.contains(",\(name),") } })
    }
    let refused = try run("--cluster", "1", "--method", "k-clique", command: "clusters")
    #expect(refused.errors.hasPrefix("Error: --cluster needs clusters that do not overlap"))
  }

  @Test func keepClustersByTheOptionsOfTheCommand() throws {
    let whole = try run("--method", "components", "--cluster", "1", command: "clusters")
    #expect(whole.output.contains(" 4 ") && !whole.output.contains("Eve Ray"))
  }

  @Test func cannotReadTwoListsFromStandardInput() throws {
    let run = try CommandRun(["network", "-", "--people", "-"])
    #expect(run.errors.hasPrefix("Error: --people - and the input can't both be read from"))
    #expect(run.status == 64)
  }

  @Test func narrowGraphFilesDownWithTheirProperties() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "g.dot", "graph { a [size=3]; b; c; d; a -- b [weight=2]; b -- c; c -- d }")
    let run = try CommandRun(
      ["network", "g.dot", "--ego", "b", "--exclude", "c", "--to", "net"], in: scratch.url)
    #expect(
      run.output == "*Network g\n*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2 2\n" || run.status == 0)
    #expect(run.output.contains("*Vertices 2\n"))
  }

  @Test func narrowTheWholeReportDown() throws {
    let scratch = try ScratchFolder()
    try scratch.write("page.txt", Self.page)
    let run = try CommandRun(
      ["report", "page.txt", "--ego", "Di Wu", "--pictures", "none", "-o", "out"], in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    let files = try scratch.files(in: "out").mapValues { String(decoding: $0, as: UTF8.self) }
    let rows = { (name: String) in
      (files[name] ?? "").split(separator: "\n").dropFirst().map { String($0) }
    }
    #expect(rows("authors.csv").map { String($0.prefix(5)) } == ["cy-ho", "di-wu"])
    #expect(rows("papers.csv").count == 2)
    #expect(rows("timeline.csv").map { String($0.prefix(8)) } == ["2013,1,1", "2014,1,2"])
    #expect(rows("coauthorships.csv").map { String($0.prefix(11)) } == ["cy-ho,di-wu"])
    #expect((files["index.html"] ?? "").contains("authors at most 1 link from Di Wu"))
    #expect(
      (files["summary.json"] ?? "").contains(
        "coterie report page.txt --ego 'Di Wu' --pictures none"))
  }
}
