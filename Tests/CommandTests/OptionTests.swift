import Foundation
import TestSupport
import Testing

/// Every option of every command changes what the command gives, or is refused where it would not.
@Suite struct OptionTests {
  /// A command line that an option is added to, and the option.
  private struct Use: Sendable {
    let options: [String]
    let context: [String]
    /// The option changes no result here: only the time, or only inputs of other kinds.
    let changesNothing: Bool

    init(_ options: String..., with context: [String] = [], changesNothing: Bool = false) {
      self.options = options
      self.context = context
      self.changesNothing = changesNothing
    }
  }

  private static let owner = "seeds/000_204961236b4fde2f.txt=Ronen Basri"

  private static let input: [String: Use] = [
    "--input-format": Use("--input-format", "tsv"), "--no-infer-owners": Use("--no-infer-owners"),
    "--as-of": Use("--as-of", "2029-06-01", with: ["--format", "json"]),
    "--owner": Use("--owner", owner),
    "--map": Use("--map", "Also by=authors", with: ["table.csv"]),
    "--ledger": Use("--ledger", "who.tsv"),
    "--threads": Use("--threads", "2", changesNothing: true),
    "--max-inflation": Use("--max-inflation", "1"),
    "--identity": Use("--identity", "initials", with: ["names.csv"]),
    "--directed": Use("--directed", "max"), "--header": Use("--header", "no"),
  ]
  private static let messages: [String: Use] = [
    "--quiet": Use("--quiet"), "--timings": Use("--timings"),
  ]
  private static let format: [String: Use] = ["--format": Use("--format", "json")]
  private static let papers: [String: Use] = [
    "--max-authors": Use("--max-authors", "3"), "--truncated": Use("--truncated", "drop"),
    "--since": Use("--since", "2014"), "--until": Use("--until", "2025"),
    "--keep-undated": Use("--keep-undated", with: ["--since", "2012"]),
  ]
  private static let network: [String: Use] = [
    "--counting": Use("--counting", "fractional"), "--min-papers": Use("--min-papers", "2"),
    "--min-weight": Use("--min-weight", "2"), "--largest-component": Use("--largest-component"),
    "--min-core": Use("--min-core", "3"), "--backbone": Use("--backbone", "disparity"),
    "--strongest": Use("--strongest", "1", with: ["--backbone", "strongest"]),
    "--alpha": Use("--alpha", "0.5", with: ["--backbone", "disparity"]),
    "--overlap": Use("--overlap", "0.9", with: ["--backbone", "simmelian"]),
    "--tie-strength": Use("--tie-strength", "weight", with: ["--backbone", "simmelian"]),
    "--ego": Use("--ego", "Meirav Galun"),
    "--radius": Use("--radius", "2", with: ["--ego", "Meirav Galun"]),
    "--people": Use("--people", "people.txt"), "--exclude": Use("--exclude", "Nir Ailon"),
    "--cluster": Use("--cluster", "1"),
  ]
  private static let kind: [String: Use] = ["--kind": Use("--kind", "author-papers")]
  private static let seed = Use("--seed", "1", with: ["--format", "json"])
  private static let conventions: [String: Use] = [
    "--weighted": Use("--weighted"), "--unweighted": Use("--unweighted"),
    "--normalized": Use("--normalized"),
  ]
  private static let approximate = ["--measure", "approximate_betweenness", "--error", "0.3"]
  private static let roles = ["--measure", "participation_coefficient"]

  /// The start of each command line, and how each option is used on it.
  private static let commands: [String: (base: [String], uses: [String: Use])] = [
    "papers": (
      [],
      all(
        input, messages, format,
        [
          "--no-abstracts": Use("--no-abstracts", with: ["--format", "json"]),
          "--records": Use("--records"), "--lines": Use("--lines"), "--summary": Use("--summary"),
          "--conflicts": Use("--conflicts"),
          "--explain": Use("--explain", "fast-and-rip-optimal-transforms-j7cmv0xp"),
          "--dedup-report": Use("--dedup-report", "same.csv"),
        ])
    ),
    "names": (
      ["names.csv"],
      all(
        input, messages, format,
        [
          "--assignments": Use("--assignments"), "--top": Use("--top", "1"),
          "--thesaurus": Use("--thesaurus", "out.tsv"),
          "--ask": Use("--ask", with: ["--ledger", "who.tsv"]),
          "--apply": Use("--apply", "answers.csv", with: ["--ledger", "who.tsv"]),
        ])
    ),
    "check": (
      [],
      all(
        input, format,
        [
          "--max-inflation": Use("--max-inflation", "1", changesNothing: true),
          "--directed": Use("--directed", "max", with: ["arcs.csv"]),
          "--header": Use("--header", "no", with: ["arcs.csv"]),
        ])
    ),
    "formats": ([], format),
    "network": (
      [],
      all(
        input, messages, format, papers, network, kind,
        ["--to": Use("--to", "gexf"), "--output": Use("--output", "x.gml")])
    ),
    "centrality": (
      [],
      all(
        input, messages, format, papers, network, kind, conventions,
        [
          "--measure": Use("--measure", "katz"), "--top": Use("--top", "2"),
          "--sort": Use("--sort", "name"), "--estimate": Use("--estimate"),
          "--from": Use(
            "--from", "Nir Ailon",
            with: ["--measure", "personalized_pagerank", "--from", "Elad Hoffer"]),
          "--damping": Use("--damping", "0.5"),
          "--attenuation": Use("--attenuation", "0.01", with: ["--measure", "katz"]),
          "--error": Use("--error", "0.2", with: ["--measure", "approximate_betweenness"]),
          "--failure-probability": Use("--failure-probability", "0.5", with: approximate),
          "--resolution": Use("--resolution", "3", with: roles),
          "--seed": Use("--seed", "1", with: approximate),
        ])
    ),
    "clusters": (
      [],
      all(
        input, messages, format, papers, network, kind,
        [
          "--method": Use("--method", "components"), "--quality": Use("--quality", "cpm"),
          "--resolution": Use("--resolution", "3"),
          "--iterations": Use("--iterations", "1", with: ["--format", "json"]),
          "--clique-size": Use("--clique-size", "4", with: ["--method", "k-clique"]),
          "--min-size": Use("--min-size", "8"), "--consensus": Use("--consensus", "3"),
          "--unweighted": Use("--unweighted"), "--compare": Use("--compare", "clusters.csv"),
          "--scan": Use("--scan"), "--estimate": Use("--estimate"), "--seed": seed,
        ])
    ),
    "layout": (
      [],
      all(
        input, messages, format, papers, network, kind,
        [
          "--layout": Use("--layout", "distances"),
          "--normalization": Use("--normalization", "association"),
          "--positions": Use("--positions", "places.csv"),
          "--fixed": Use("--fixed", with: ["--positions", "places.csv"]),
          "--seed": Use("--seed", "1"),
        ])
    ),
    "timeline": (
      [],
      all(
        input, messages, format, papers,
        [
          "--kind": Use("--kind", "affiliations"), "--counting": Use("--counting", "paper"),
          "--window": Use("--window", "3"), "--step": Use("--step", "2"),
          "--cumulative": Use("--cumulative"),
        ])
    ),
    "draw": (
      ["--output", "x.svg"],
      all(
        input.merging(["--as-of": Use("--as-of", "2029-06-01", with: ["--view", "timeline"])]) {
          $1
        },
        messages, papers, network,
        [
          "--output": Use("--output", "y.svg"), "--view": Use("--view", "growth"),
          "--kind": Use("--kind", "author-papers"), "--set": Use("--set", "links=3"),
          "--width": Use("--width", "300", with: ["--output", "x.png"]),
          "--to": Use("--to", "png"),
          "--renderer": Use("--renderer", "graphviz"),
          "--engine": Use("--engine", "neato"),
          "--deadline": Use(
            "--deadline", "70", with: ["--renderer", "graphviz"], changesNothing: true),
          "--title": Use("--title", "A lab"), "--footer": Use("--footer", "none"),
          "--legend": Use("--legend", "right"), "--font": Use("--font", "Georgia"),
          "--size": Use("--size", "170mmx120mm"), "--labels": Use("--labels", "3"),
          "--theme": Use("--theme", "dark"), "--data": Use("--data", "drawn.csv"),
          "--layout": Use("--layout", "distances"),
          "--color-by": Use("--color-by", "average_year"),
          "--size-by": Use("--size-by", "degree"),
          "--attributes": Use(
            "--attributes", "other.csv", with: ["--attributes", "places.csv", "--color-by", "x"]),
          "--cluster-names": Use("--cluster-names", "named.csv"),
          "--max-vertices": Use("--max-vertices", "9"), "--resolution": Use("--resolution", "3"),
          "--weighted": Use("--weighted", with: ["--size-by", "closeness"]),
          "--unweighted": Use("--unweighted", with: ["--size-by", "pagerank"]),
          "--normalized": Use("--normalized", with: ["--size-by", "degree", "--data", "d.csv"]),
          "--exact": Use("--exact"),
          "--seed": Use("--seed", "1", with: ["--view", "timeline", "--until", "2020"]),
        ])
    ),
    "report": (
      ["--output", "out", "--pictures", "none"],
      all(
        input.merging(["--as-of": Use("--as-of", "2029-06-01")]) { $1 }, messages, papers, network,
        conventions,
        [
          "--output": Use("--output", "other"), "--pictures": Use("--pictures", "svg"),
          "--width": Use("--width", "300", with: ["--pictures", "png"]),
          "--exact": Use("--exact"),
          "--resolution": Use("--resolution", "3"), "--seed": Use("--seed", "1"),
          "--no-abstracts": Use("--no-abstracts"),
        ])
    ),
    "author": (
      ["Amnon Geifman"],
      all(
        input, messages, format, papers, network, conventions,
        [
          "--seed": seed, "--exact": Use("--exact", with: ["--format", "json"]),
          "--resolution": Use("--resolution", "3", with: ["--format", "json"]),
        ])
    ),
    "path": (
      ["Elad Hoffer", "Yoni Kasten"],
      all(
        input, messages, format, papers,
        network.merging([
          "--counting": Use("--counting", "paper", with: ["--min-weight", "1.5"]),
          "--min-weight": Use("--min-weight", "5"), "--min-papers": Use("--min-papers", "9"),
          "--largest-component": Use("--largest-component", with: ["--format", "json"]),
          "--radius": Use(
            "--radius", "3", with: ["--ego", "Nir Ailon", "--radius", "2", "--format", "json"]),
          "--people": Use("--people", "people.txt", with: ["--format", "json"]),
        ]) { $1 }, kind)
    ),
  ]

  private static func all(_ groups: [String: Use]...) -> [String: Use] {
    groups.reduce(into: [:]) { all, group in all.merge(group) { $1 } }
  }

  /// The options of every command, as the parser lists them.
  private func listedOptions() throws -> [String: Set<String>] {
    struct Dump: Decodable {
      struct Command: Decodable {
        struct Argument: Decodable {
          struct Name: Decodable { let name: String }
          let kind: String
          let preferredName: Name?
          let names: [Name]?
        }
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?
      }
      let command: Command
    }
    let run = try CommandRun(["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: run.bytes)
    var options: [String: Set<String>] = [:]
    for command in dump.command.subcommands ?? [] where command.commandName != "help" {
      let names = (command.arguments ?? []).filter { $0.kind != "positional" }.compactMap {
        argument in (argument.names ?? []).map(\.name).max { $0.count < $1.count }
      }
      options[command.commandName] = Set(names.map { "--\($0)" }).subtracting([
        "--help", "--version",
      ])
    }
    return options
  }

  @Test func areAllTried() throws {
    let tried = Self.commands.mapValues { Set($0.uses.keys) }
    #expect(try listedOptions() == tried)
  }

  /// What a command gave: its results, messages and files.
  private struct Effect: Equatable {
    let status: Int32
    let output: String
    let errors: String
    let files: [String: Data]
  }

  private func effect(of arguments: [String]) throws -> Effect {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    // A paper without any year, and a component of its own.
    try scratch.write(
      "undated.txt", "LGMar 17\nA paper of no year at all\n\nDora Dee, Emil Eng\n\nText.\n")
    try scratch.write(
      "table.csv",
      "Title,Authors,Also by,Year\nA joint paper of two,Elad Hoffer; Amnon Geifman,"
        + "Yoni Kasten; Elad Hoffer; Amnon Geifman,2020\n")
    try scratch.write(
      "names.csv",
      "Title,Authors,Year\nOn quays and rain,Elad Hoffer; Wei Wang,2020\n"
        + "On piers in the sun,Elad Hoffer; Wu Wang,2021\nLichen growth on piers,Wei Wang,2019\n"
        + "Lichen growth on quays,Wei Wang,2018\nTides of rivers and lakes,Jun Zhang,2019\n"
        + "Tides of rivers and seas,Jun Zhang,2018\n")
    try scratch.write(
      "arcs.csv", "Source,Target,Type,Weight\na,b,Directed,2\nb,a,Directed,1\nb,c,Directed,1\n")
    try scratch.write(
      "people.txt", "Nir Ailon\nAmnon Geifman\nElad Hoffer\nYoni Kasten\nMeirav Galun\n")
    try scratch.write(
      "who.tsv",
      "merge\tElad Hoffer\tYoni Kasten\nrename\tAmnon Geifman\tAmnon X. Geifman\nignore\tNobody\n")
    try scratch.write(
      "places.csv",
      "id,x,y\nnir-ailon,1,1\namnon-geifman,2,1\nronen-basri,1,4\n"
        + "dora-dee,2,3\nemil-eng,4,3\n")
    try scratch.write("other.csv", "id,x\nnir-ailon,7\namnon-geifman,2\n")
    try scratch.write("named.csv", "cluster,name\n1,Learning theory\n")
    try scratch.write("clusters.csv", "id,cluster\nnir-ailon,1\namnon-geifman,2\n")
    let run = try CommandRun(
      arguments + (arguments[0] == "formats" ? [] : ["seeds", "undated.txt"]), in: scratch.url)
    let files = try scratch.files(in: ".").filter { !$0.key.hasSuffix(".txt") }
    return Effect(status: run.status, output: run.output, errors: run.errors, files: files)
  }

  @Test(arguments: commands.keys.sorted())
  func changeTheResultOrAreRefused(command: String) throws {
    let (base, uses) = try #require(Self.commands[command])
    var known: [[String]: Effect] = [:]
    for (name, use) in uses.sorted(by: { $0.key < $1.key }) {
      let context = [command] + base + use.context
      let without = try known[context] ?? effect(of: context)
      known[context] = without
      let with = try effect(of: context + use.options)
      #expect(without.status == 0, "\(context): \(without.errors)")
      #expect((with == without) == use.changesNothing, "\(command) \(name)")
    }
  }

  @Test(arguments: [
    ("centrality seeds --measure degree --damping 0.5", "--damping is for pagerank"),
    ("centrality seeds --error 0.5", "--error is for approximate_betweenness"),
    ("centrality seeds --attenuation 0.5", "--attenuation is for katz"),
    ("centrality seeds --resolution 2", "--resolution is for participation_coefficient"),
    ("centrality seeds --failure-probability 0.5", "--failure-probability is for approximate_"),
    ("centrality seeds --from Ailon", "--from is for personalized_pagerank"),
    ("centrality seeds --seed 3", "--seed has no effect on degree"),
    ("centrality seeds --measure degree --weighted", "--weighted has no effect on degree."),
    ("centrality seeds --measure betweenness --unweighted", "--unweighted has no effect on betw"),
    ("centrality seeds --measure core --normalized", "--normalized has no effect on core."),
    ("centrality seeds --estimate --top 3", "--estimate and --top exclude each other."),
    ("layout seeds --fixed", "--fixed needs --positions."),
    (
      "layout seeds --layout best --normalization association",
      "--normalization is for default and clusters, not for best."
    ),
    ("timeline seeds --kind author-papers", "--kind author-papers has no effect on a timeline"),
    ("timeline seeds --ego Ailon", "Unknown option '--ego'"),
    ("timeline seeds --seed 1", "Unknown option '--seed'"),
    ("timeline seeds --min-papers 2", "Unknown option '--min-papers'"),
    ("network seeds --to gexf --format csv", "--format is for the table of links; --to writes"),
    ("network seeds -o x.gml --format table", "--format is for the table of links; -o writes"),
    (
      "network seeds -o x.gexf --to graphml",
      "The ending of x.gexf asks for gexf, --to for graphml."
    ),
    ("network seeds --strongest 2", "--strongest needs --backbone strongest or both."),
    ("network seeds --backbone forest --alpha 0.1", "--alpha needs --backbone disparity."),
    ("network seeds --overlap 0.1", "--overlap needs --backbone simmelian."),
    ("network seeds --backbone both --tie-strength weight", "--tie-strength needs --backbone sim"),
    (
      "draw seeds -o x.svg --view growth --backbone forest", "--backbone has no effect on --view gr"
    ),
    ("network seeds --seed 1", "Unknown option '--seed'"),
    ("network seeds --no-abstracts", "Unknown option '--no-abstracts'"),
    ("network seeds --map Title", "--map takes COLUMN=FIELD, not \"Title\"."),
    ("network seeds --map Title=titel", "There is no field \"titel\". Did you mean \"title\"?"),
    ("path Hoffer Kasten seeds --counting paper", "--counting has no effect on a path without"),
    ("report seeds --pictures ''", "--pictures names no format; write none for no pictures."),
    ("report seeds --pictures svg --width 300", "--width is for PNG, and --pictures names none."),
    ("draw seeds -o x.svg --width 300", "--width is for PNG, and x.svg is none. Leave it out."),
    (
      "draw seeds -o x.png --width 0",
      "The value '0' is invalid for '--width <pixels>': it takes a whole number from 1 to 32,767."
    ),
    (
      "draw seeds -o x.png --width 32768",
      "The value '32768' is invalid for '--width <pixels>': it takes a whole number from 1 to 32,767."
    ),
    ("report seeds --kind authors", "Unknown option '--kind'"),
    ("draw seeds -o x.svg --view timeline --kind authors", "--kind has no effect on --view tim"),
    ("draw seeds -o x.svg --view growth --color-by papers", "--color-by has no effect on --view"),
    ("draw seeds -o x.svg --view timeline --max-vertices 5", "--max-vertices has no effect on"),
    ("draw seeds -o x.svg --view growth --cluster-names n.csv", "--cluster-names has no effect"),
    ("draw seeds -o x.svg --attributes a.csv", "--attributes needs --color-by or --size-by"),
    ("draw seeds -o x.svg --set links", "--set links is not KEY=VALUE, for example links=500."),
    ("draw seeds -o x.svg --set links=few", "--set links=few is not possible; choose 0 to"),
    ("draw seeds", "Give the file to write (-o), or a format for standard output (--to)."),
    ("draw seeds --to gif", "There is no picture format \"gif\"."),
    ("draw seeds -o x.svg --to pdf", "The ending of x.svg asks for svg, --to for pdf."),
    ("draw seeds -o x.eps", "The ending of x.eps names no picture format."),
    ("draw seeds -o x.svg --deadline 9", "--deadline needs --renderer graphviz or --engine."),
    ("draw seeds -o x.svg --engine fdp --layout best", "--layout has no effect with --engine."),
    ("draw seeds -o x.svg --engine fdp --view growth", "--engine has no effect on --view growth."),
    (
      "draw seeds -o x.svg --engine fdp --kind author-papers",
      "--engine has no effect on --view network --kind author-papers."
    ),
    (
      "draw seeds -o x.svg --renderer graphviz --view growth",
      "--renderer graphviz draws networks, not --view growth."
    ),
    (
      "draw seeds -o x.svg --renderer graphviz --theme dark",
      "--theme has no effect with --renderer graphviz."
    ),
    (
      "draw seeds -o x.svg --renderer graphviz --data d.csv",
      "--data has no effect with --renderer graphviz."
    ),
    (
      "draw seeds -o x.svg --renderer graphviz --kind author-papers --set papers=3",
      "--set papers has no effect with --renderer graphviz."
    ),
    ("draw seeds -o x.svg --exact", "--exact has no effect on --view network"),
    ("draw seeds -o x.svg --kind affiliations --resolution 2", "--resolution has no effect on"),
    ("draw seeds -o x.svg --view growth --min-papers 2", "--min-papers has no effect on --view gr"),
    ("draw seeds -o x.svg --view growth --seed 2", "--seed has no effect on --view growth"),
    ("author Ailon seeds --kind authors", "Unknown option '--kind'"),
    ("network seeds --keep-undated", "--keep-undated needs --since or --until."),
    ("check seeds --quiet", "Unknown option '--quiet'"),
  ])
  func areRefusedWhereTheyHaveNoEffect(line: String, message: String) throws {
    let run = try CommandRun(shell: "coterie \(line)", in: packageRoot)
    #expect(run.errors.hasPrefix("Error: \(message)"), "\(run.errors)")
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test func areExplainedInPlainWords() throws {
    var texts = try Self.commands.keys.sorted().map { command in
      (command, try CommandRun([command, "--help"]).output)
    }
    texts.append(("coterie", try CommandRun(["--help"]).output))
    for document in DocumentTests.documents {
      texts.append((document, try DocumentTests.text(of: document)))
    }
    for (name, text) in texts {
      let words = Set(text.lowercased().split { !$0.isLetter }.map { String($0) })
      for word in ["tell", "tells", "told", "giant", "anew", "stands", "neighbor", "neighbors"] {
        #expect(!words.contains(word), "\(name): \(word)")
      }
    }
  }
}
