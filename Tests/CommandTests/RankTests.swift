import Foundation
import TestSupport
import Testing

/// The order of rows, and names that options leave out.
@Suite struct RankTests {
  private func column(_ name: String, _ arguments: String...) throws -> [String] {
    let run = try CommandRun(["centrality", "seeds", "--format", "csv"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let place = try #require(rows.first?.firstIndex(of: name))
    return rows.dropFirst().map { $0[place] }
  }

  @Test func ranksByTheFirstMeasureNamed() throws {
    let betweenness = try column(
      "betweenness", "--measure", "betweenness,strength", "--top", "4"
    ).compactMap(Double.init)
    #expect(betweenness.count == 4)
    #expect(betweenness == betweenness.sorted(by: >))
    #expect(
      try column("name", "--measure", "strength,betweenness", "--top", "2")
        == ["Amnon Geifman", "Nir Ailon"])
    #expect(
      try column("name", "--measure", "betweenness,strength", "--top", "2")
        == ["Nir Ailon", "Amnon Geifman"])
  }

  @Test func ranksByStrengthWhereNoMeasureIsNamed() throws {
    let strength = try column("strength", "--top", "9").compactMap(Double.init)
    #expect(strength == strength.sorted(by: >))
  }

  @Test func ranksInEveryFormat() throws {
    let names = try column("name", "--measure", "closeness", "--top", "5")
    let json = try CommandRun([
      "centrality", "seeds", "--measure", "closeness", "--top", "5", "--format", "json",
    ])
    let table = try CommandRun(["centrality", "seeds", "--measure", "closeness", "--top", "5"])
    for text in [json.output, table.output] {
      let places = names.compactMap { text.range(of: $0)?.lowerBound }
      #expect(places.count == 5)
      #expect(places == places.sorted())
    }
  }

  @Test func keepsTheOrderOfFirstAppearanceElsewhere() throws {
    let plain = try column("name", "--measure", "closeness")
    #expect(plain == (try column("name", "--measure", "degree")))
    #expect(plain != (try column("name", "--measure", "closeness", "--sort", "closeness")))
  }

  @Test func sortsByAnyColumn() throws {
    let names = try column("name", "--sort", "name")
    #expect(names == names.sorted { $0.lowercased() < $1.lowercased() })
    let core = try column("core", "--sort", "core", "--top", "10").compactMap(Int.init)
    #expect(core == core.sorted(by: >))
    #expect(try column("name", "--sort", "name", "--top", "3") == Array(names.prefix(3)))
  }

  @Test func takesNamesOfMeasuresAsPeopleWriteThem() throws {
    let plain = try CommandRun([
      "centrality", "seeds", "--measure", "degree,clustering_coefficient",
    ])
    for text in [
      "degree, clustering_coefficient", "Degree,Clustering-Coefficient",
      " degree ,clustering coefficient,",
    ] {
      #expect(try CommandRun(["centrality", "seeds", "--measure", text]).output == plain.output)
    }
  }

  @Test(arguments: [
    (["author", "Meirav Galun"], ["--since", "2023"], "--since 2023"),
    (["author", "meirav-galun"], ["--until", "2014"], "--until 2014"),
    (["path", "Nir Ailon", "Vineet Nair"], ["--min-papers", "3"], "--min-papers 3"),
    (["author", "Galun"], ["--since", "2023"], "--since 2023"),
    (
      ["centrality", "--measure", "personalized_pagerank", "--from", "Meirav Galun"],
      ["--since", "2023", "--counting", "paper"], "--since 2023"
    ),
    (
      ["author", "Meirav Galun"], ["--no-infer-owners", "--largest-component"],
      "--largest-component"
    ),
  ])
  func saysWhichOptionLeavesAnAuthorOut(
    command: [String], options: [String], reason: String
  ) throws {
    let run = try CommandRun(command + ["seeds"] + options)
    #expect(run.errors.hasSuffix(" is left out by \(reason).\n"), "\(run.errors)")
    #expect(run.status == 1)
  }

  @Test func takesNoOtherAuthorForOneThatIsLeftOut() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "page.txt",
      """
      LGMar 17, 2012
      On the early cuts of graphs

      Ann Lee, Bo Li

      Text.

      LGMar 17, 2022
      On the late cuts of graphs

      Ann Maria Lee, Cy Ho

      Text.
      """)
    let run = try CommandRun(
      ["author", "Ann Lee", "page.txt", "--since", "2020", "--identity", "exact"], in: scratch.url)
    #expect(run.errors.hasSuffix("\"Ann Lee\" is left out by --since 2020.\n"))
    #expect(run.status == 1)
  }

  @Test func saysWhichOptionLeavesAVertexOfAGraphFileOut() throws {
    let scratch = try ScratchFolder()
    try scratch.write("g.tsv", "a\tb\t1\nb\tc\t5\nd\te\t7\n")
    let run = try CommandRun(["path", "a", "d", "g.tsv", "--largest-component"], in: scratch.url)
    #expect(run.errors.hasSuffix("\"d\" is left out by --largest-component.\n"))
  }

  @Test func givesThePapersOfAPathAsObjects() throws {
    struct Path: Decodable {
      struct Row: Decodable {
        struct Paper: Decodable {
          let id: String
          let year: Int?
          let inferred: Bool
        }
        let papers: [Paper]
      }
      let rows: [Row]
    }
    let run = try CommandRun(["path", "Elad Hoffer", "Amnon Geifman", "seeds", "--format", "json"])
    let path = try JSONDecoder().decode(Path.self, from: run.bytes)
    #expect(
      path.rows.map { $0.papers.map(\.inferred) } == [
        [false, false, false, false], [true, true, true, true],
      ])
    #expect(path.rows[0].papers.compactMap(\.year).count == 4)
  }

  @Test func givesPapersAsTheLinesOfAReport() throws {
    struct Papers: Decodable {
      struct Row: Decodable {
        struct Author: Decodable { let id: String }
        let id: String
        let authors: [Author]
      }
      let rows: [Row]
    }
    let run = try CommandRun(["papers", "seeds", "--format", "json"])
    let papers = try JSONDecoder().decode(Papers.self, from: run.bytes)
    #expect(papers.rows.count == 28)
    #expect(papers.rows.allSatisfy { !$0.authors.isEmpty })
  }

  @Test(arguments: [
    (["--cumulative", "--step", "3"], "the years after 2024, up to 2026, are in no row"),
    (["--window", "7", "--step", "7"], "the last window, 2026, covers 1 of 7 years."),
    (["--step", "2"], "--step 2 is more than --window 1: years between are in no row."),
  ])
  func saysWhichYearsATimelineLeavesOut(options: [String], message: String) throws {
    let run = try CommandRun(["timeline", "seeds"] + options)
    #expect(run.errors.contains("note: \(message)"), "\(run.errors)")
  }

  @Test func saysWhatTheRowOfAnAuthorLeavesOut() throws {
    let run = try CommandRun(["author", "Nir Ailon", "seeds", "--format", "csv"])
    #expect(
      run.errors.hasSuffix(
        "note: CSV holds the measures alone; co-authors and papers are in --format json.\n"))
  }

  @Test func saysHowMuchTheOptionsOfAReportLeave() throws {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    func errors(_ options: String...) throws -> String {
      try CommandRun(["report", "seeds", "--pictures", "none"] + options, in: scratch.url).errors
    }
    #expect(
      try errors("--min-papers", "3").contains(
        "The options leave 28 of 28 papers and 7 of 34 authors.\n"))
    #expect(try !errors().contains("The options leave"))
  }
}
