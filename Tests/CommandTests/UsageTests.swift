import Foundation
import TestSupport
import Testing

/// Right and wrong usage: statuses, suggestions, help.
@Suite struct UsageTests {
  private static let graphFormats =
    "dot, gephi.dot, graphml, gexf, gml, net, time.net, dl, mtx, gdf, vosviewer.json, cyjs, "
    + "graphology.json, json, metis, vosviewer.map, vosviewer.network, adjlist, lgl, tsv"

  static let subcommands = [
    "report", "papers", "names", "check", "network", "centrality", "clusters", "timeline",
    "layout", "draw", "author", "path", "formats",
  ]

  @Test(arguments: [
    (
      ["repot", "seeds"],
      "coterie: error: there is no subcommand \"repot\". Did you mean \"report\"? "
        + "See 'coterie --help'."
    ),
    (["seeds"], "coterie: error: there is no subcommand \"seeds\". See 'coterie --help'."),
    (
      ["papers", "seeds", "--formt", "csv"],
      "Error: Unknown option '--formt'. Did you mean '--format'?"
    ),
    (
      ["centrality", "seeds", "--measure", "betweeness"],
      "Error: There is no measure \"betweeness\". Did you mean \"betweenness\"? 'coterie help "
        + "centrality' lists them."
    ),
    (
      ["centrality", "seeds", "--measure", "degree,transitivity"],
      "Error: degree is a measure of each author, transitivity is a figure of the network as a whole; "
        + "ask for them in two commands."
    ),
    (
      ["centrality", "seeds", "--damping", "1"],
      "Error: The value '1' is invalid for '--damping <d>': it takes a number above 0 and at most "
        + "0.999999."
    ),
    (
      ["network", "seeds", "--to", "gefx"],
      "Error: There is no graph format \"gefx\". Did you mean \"gexf\"? Choose from "
        + "\(graphFormats)."
    ),
    (
      ["network", "seeds", "-o", "x.gexff"],
      "Error: The ending of x.gexff names no graph format. Did you mean \"gexf\"? Choose from "
        + "\(graphFormats); or pass --to."
    ),
    (
      ["papers", "seeds", "--input-format", "CSV"],
      "Error: There is no input format \"CSV\". Did you mean \"delimited\"? "
        + "'coterie formats' lists them."
    ),
    (
      ["papers", "seeds", "--input-format", "profil"],
      "Error: There is no input format \"profil\". Did you mean \"profile\"? "
        + "'coterie formats' lists them."
    ),
    (
      ["draw", "seeds", "-o", "x.svgg"],
      "Error: The ending of x.svgg names no picture format. Did you mean \"svg\"? Choose from svg, png, "
        + "pdf."
    ),
    (
      ["report", "seeds", "--pictures", "pgn"],
      "Error: There is no picture format \"pgn\". Did you mean \"png\"? Choose from svg, png, pdf, or "
        + "none."
    ),
    (
      ["author", "seeds", "Nir Ailon"],
      "Error: \"seeds\" is a path; the order is: coterie author NAME INPUT..."
    ),
    (
      ["path", "Nir Ailon", "seeds"],
      "Error: \"seeds\" is a path; the order is: coterie path NAME NAME INPUT..."
    ),
    (
      ["papers", "seeds", "--as-of", "yesterday"],
      "Error: --as-of takes a day such as 2027-06-01, not \"yesterday\"."
    ),
    (["papers", "seeds", "--owner", "x"], "Error: --owner takes FILE=NAME, not \"x\"."),
    (
      ["network", "seeds", "--since", "2020", "--until", "2010"],
      "Error: --since 2020 is after --until 2010."
    ),
    (
      ["centrality", "seeds", "--top", "0"],
      "Error: The value '0' is invalid for '--top <n>': it takes a whole number of 1 or more."
    ),
    (
      ["centrality", "seeds", "--top", "-3"],
      "Error: The value '-3' is invalid for '--top <n>': it takes a whole number of 1 or more."
    ),
    (
      ["centrality", "seeds", "--top=-3"],
      "Error: The value '-3' is invalid for '--top <n>': it takes a whole number of 1 or more."
    ),
    (
      ["centrality", "seeds", "--seed", "-1"],
      "Error: The value '-1' is invalid for '--seed <n>': it takes a whole number from 0 to "
        + "18446744073709551615."
    ),
    (
      ["network", "seeds", "--min-weight", "-0.5"],
      "Error: The value '-0.5' is invalid for '--min-weight <w>': it takes a number of 0 or more."
    ),
    (
      ["timeline", "seeds", "--since", "last"],
      "Error: The value 'last' is invalid for '--since <year>': it takes a year such as 2015."
    ),
    (
      ["centrality", "seeds", "--sort", "degre"],
      "Error: There is no column \"degre\". Did you mean \"degree\"? Choose from id, name, degree, "
        + "strength, betweenness, closeness, harmonic, eigenvector, pagerank, core, "
        + "clustering_coefficient, constraint."
    ),
    (
      ["help", "repot"],
      "coterie: error: there is no subcommand \"repot\". Did you mean \"report\"? "
        + "See 'coterie --help'."
    ),
    (
      ["draw", "seeds", "-o", "nowhere/x.svg"],
      "Error: There is no folder nowhere; make it before -o can write into it."
    ),
    (
      ["network", "seeds", "-o", "LICENSE/x.gexf"],
      "Error: LICENSE is a file, and -o needs a folder there."
    ),
    (["report", "seeds", "-o", "LICENSE"], "Error: LICENSE is a file; -o names a folder."),
  ])
  func isRefusedWithTheNearestName(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == message)
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test(arguments: [
    ("Nir Aylon", "no author is called \"Nir Aylon\". Did you mean \"Nir Ailon\"?"),
    ("bercovitch", "no author is called \"bercovitch\". Did you mean \"Akhiad Bercovich\"?"),
    ("Zzyzx Qqq", "no author is called \"Zzyzx Qqq\"."),
  ])
  func proposesAnAuthor(name: String, message: String) throws {
    let run = try CommandRun(["author", name, "seeds"])
    #expect(run.errors == "coterie: error: \(message)\n")
    #expect(run.status == 1)
  }

  @Test func succeedsWithNotesAndWarnings() throws {
    #expect(try CommandRun(["papers", "seeds"]).status == 0)
    #expect(try CommandRun(["--version"]).status == 0)
    #expect(try CommandRun([]).status == 0)
  }

  @Test(arguments: subcommands)
  func showsTwoExamplesThatRun(subcommand: String) throws {
    let help = try CommandRun([subcommand, "--help"])
    #expect(help.status == 0)
    let examples = help.output.split(separator: "\n").filter { $0.hasPrefix("  coterie ") }
    #expect(examples.count == 2)
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    for example in examples {
      let run = try CommandRun(shell: String(example), in: scratch.url)
      #expect(run.status == 0, "\(example): \(run.errors.suffix(300))")
    }
  }

  @Test(
    arguments: [
      ["papers"], ["network"], ["network", "--kind", "affiliations"], ["centrality"],
      ["centrality", "--top", "3", "--measure", "constraint"], ["clusters"], ["timeline"],
      ["timeline", "--window", "5", "--cumulative"], ["author", "Nir Ailon"],
      ["author", "Amnon Geifman"], ["check"], ["path", "Elad Hoffer", "Yoni Kasten"], ["--help"],
    ] + subcommands.map { ["help", $0] })
  func printsNoLineWiderThanEightyColumns(arguments: [String]) throws {
    let isHelp = arguments.contains { $0.contains("help") }
    let run = try CommandRun(
      arguments + (isHelp ? [] : ["seeds"]), environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    // The usage line is the parser's own, one line to copy.
    for line in run.output.split(separator: "\n") where !line.hasPrefix("USAGE: ") {
      #expect(line.displayWidth <= 80, "\(line)")
    }
  }

  @Test func printsNoLineWiderThanEightyColumnsInOtherScripts() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "page.txt",
      """
      LGMar 17, 2022
      \(String(repeating: "深度学习研究", count: 20))

      \(String(repeating: "李", count: 30)), \(String(repeating: "한", count: 45)), Ann Lee
      """)
    for command in ["papers", "network", "centrality", "clusters", "timeline"] {
      let run = try CommandRun(
        [command, "page.txt"], in: scratch.url, environment: ["COLUMNS": "80"])
      #expect(run.status == 0)
      for line in run.output.split(separator: "\n") {
        #expect(line.displayWidth <= 80, "\(command): \(line)")
      }
    }
  }

  @Test func leavesQuietlyWhenNobodyReads() throws {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    for command in ["papers seeds", "network seeds --to graphml", "centrality seeds --format json"]
    {
      let run = try CommandRun(shell: "coterie \(command) 2>err | head -1", in: scratch.url)
      #expect(run.status == 0, "\(command)")
      let closed = try CommandRun(shell: "coterie \(command) 2>/dev/null | true", in: scratch.url)
      #expect(closed.status == 0)
      let errors = try String(
        contentsOf: scratch.url.appendingPathComponent("err"), encoding: .utf8)
      #expect(!errors.contains("coterie: error"))
    }
  }
}

extension StringProtocol {
  /// The columns that a text takes on a terminal: two for each East Asian sign.
  var displayWidth: Int {
    unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F: width
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
        0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        width + 2
      default: width + 1
      }
    }
  }
}
