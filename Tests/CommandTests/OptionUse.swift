/// A command line that an option is added to, and the option.
struct OptionUse: Sendable {
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

extension OptionUse {
  private static let owner = "seeds/000_204961236b4fde2f.txt=Ronen Basri"

  private static let input: [String: OptionUse] = [
    "--input-format": OptionUse("--input-format", "tsv"),
    "--no-infer-owners": OptionUse("--no-infer-owners"),
    "--as-of": OptionUse("--as-of", "2029-06-01", with: ["--format", "json"]),
    "--owner": OptionUse("--owner", owner),
    "--map": OptionUse("--map", "Also by=authors", with: ["table.csv"]),
    "--ledger": OptionUse("--ledger", "who.tsv"),
    "--threads": OptionUse("--threads", "2", changesNothing: true),
    "--max-inflation": OptionUse("--max-inflation", "1"),
    "--identity": OptionUse("--identity", "initials", with: ["names.csv"]),
    "--directed": OptionUse("--directed", "max"), "--header": OptionUse("--header", "no"),
  ]
  private static let messages: [String: OptionUse] = [
    "--quiet": OptionUse("--quiet"), "--timings": OptionUse("--timings"),
  ]
  private static let format: [String: OptionUse] = ["--format": OptionUse("--format", "json")]
  private static let papers: [String: OptionUse] = [
    "--max-authors": OptionUse("--max-authors", "3"),
    "--truncated": OptionUse("--truncated", "drop"),
    "--since": OptionUse("--since", "2014"), "--until": OptionUse("--until", "2025"),
    "--keep-undated": OptionUse("--keep-undated", with: ["--since", "2012"]),
  ]
  private static let network: [String: OptionUse] = [
    "--counting": OptionUse("--counting", "fractional"),
    "--min-papers": OptionUse("--min-papers", "2"),
    "--min-weight": OptionUse("--min-weight", "2"),
    "--largest-component": OptionUse("--largest-component"),
    "--min-core": OptionUse("--min-core", "3"), "--backbone": OptionUse("--backbone", "disparity"),
    "--strongest": OptionUse("--strongest", "1", with: ["--backbone", "strongest"]),
    "--alpha": OptionUse("--alpha", "0.5", with: ["--backbone", "disparity"]),
    "--overlap": OptionUse("--overlap", "0.9", with: ["--backbone", "simmelian"]),
    "--tie-strength": OptionUse("--tie-strength", "weight", with: ["--backbone", "simmelian"]),
    "--ego": OptionUse("--ego", "Meirav Galun"),
    "--radius": OptionUse("--radius", "2", with: ["--ego", "Meirav Galun"]),
    "--people": OptionUse("--people", "people.txt"),
    "--exclude": OptionUse("--exclude", "Nir Ailon"),
    "--cluster": OptionUse("--cluster", "1"),
  ]
  private static let layout: [String: OptionUse] = [
    "--layout": OptionUse("--layout", "distances"),
    "--normalization": OptionUse("--normalization", "association"),
    "--positions": OptionUse("--positions", "places.csv"),
    "--fixed": OptionUse("--fixed", with: ["--positions", "places.csv"]),
  ]
  private static let kind: [String: OptionUse] = ["--kind": OptionUse("--kind", "author-papers")]
  private static let seed = OptionUse("--seed", "1", with: ["--format", "json"])
  private static let conventions: [String: OptionUse] = [
    "--weighted": OptionUse("--weighted"), "--unweighted": OptionUse("--unweighted"),
    "--normalized": OptionUse("--normalized"),
  ]
  private static let approximate = ["--measure", "approximate_betweenness", "--error", "0.3"]
  private static let roles = ["--measure", "participation_coefficient"]

  /// The start of each command line, and how each option is used on it.
  static let commands: [String: (base: [String], uses: [String: OptionUse])] = [
    "papers": (
      [],
      all(
        input, messages, format,
        [
          "--no-abstracts": OptionUse("--no-abstracts", with: ["--format", "json"]),
          "--records": OptionUse("--records"), "--lines": OptionUse("--lines"),
          "--summary": OptionUse("--summary"),
          "--conflicts": OptionUse("--conflicts"),
          "--explain": OptionUse("--explain", "fast-and-rip-optimal-transforms-j7cmv0xp"),
          "--dedup-report": OptionUse("--dedup-report", "same.csv"),
        ])
    ),
    "names": (
      ["names.csv"],
      all(
        input, messages, format,
        [
          "--assignments": OptionUse("--assignments"), "--top": OptionUse("--top", "1"),
          "--thesaurus": OptionUse("--thesaurus", "out.tsv"),
          "--ask": OptionUse("--ask", with: ["--ledger", "who.tsv"]),
          "--apply": OptionUse("--apply", "answers.csv", with: ["--ledger", "who.tsv"]),
        ])
    ),
    "check": (
      [],
      all(
        input, format,
        [
          "--max-inflation": OptionUse("--max-inflation", "1", changesNothing: true),
          "--directed": OptionUse("--directed", "max", with: ["arcs.csv"]),
          "--header": OptionUse("--header", "no", with: ["arcs.csv"]),
        ])
    ),
    "formats": ([], format),
    "network": (
      [],
      all(
        input, messages, format, papers, network, kind,
        ["--to": OptionUse("--to", "gexf"), "--output": OptionUse("--output", "x.gml")])
    ),
    "centrality": (
      [],
      all(
        input, messages, format, papers, network, kind, conventions,
        [
          "--measure": OptionUse("--measure", "katz"), "--top": OptionUse("--top", "2"),
          "--sort": OptionUse("--sort", "name"), "--estimate": OptionUse("--estimate"),
          "--from": OptionUse(
            "--from", "Nir Ailon",
            with: ["--measure", "personalized_pagerank", "--from", "Elad Hoffer"]),
          "--damping": OptionUse("--damping", "0.5"),
          "--attenuation": OptionUse("--attenuation", "0.01", with: ["--measure", "katz"]),
          "--error": OptionUse("--error", "0.2", with: ["--measure", "approximate_betweenness"]),
          "--failure-probability": OptionUse("--failure-probability", "0.5", with: approximate),
          "--resolution": OptionUse("--resolution", "3", with: roles),
          "--seed": OptionUse("--seed", "1", with: approximate),
        ])
    ),
    "clusters": (
      [],
      all(
        input, messages, format, papers, network, kind,
        [
          "--method": OptionUse("--method", "components"),
          "--quality": OptionUse("--quality", "cpm"),
          "--resolution": OptionUse("--resolution", "3"),
          "--iterations": OptionUse("--iterations", "1", with: ["--format", "json"]),
          "--clique-size": OptionUse("--clique-size", "4", with: ["--method", "k-clique"]),
          "--min-size": OptionUse("--min-size", "8"), "--consensus": OptionUse("--consensus", "3"),
          "--unweighted": OptionUse("--unweighted"),
          "--compare": OptionUse("--compare", "clusters.csv"),
          "--scan": OptionUse("--scan"), "--estimate": OptionUse("--estimate"), "--seed": seed,
        ])
    ),
    "layout": (
      [],
      all(
        input, messages, format, papers, network, kind,
        layout, ["--seed": OptionUse("--seed", "1")])
    ),
    "timeline": (
      [],
      all(
        input, messages, format, papers,
        [
          "--kind": OptionUse("--kind", "affiliations"),
          "--counting": OptionUse("--counting", "paper"),
          "--window": OptionUse("--window", "3"), "--step": OptionUse("--step", "2"),
          "--cumulative": OptionUse("--cumulative"),
        ])
    ),
    "draw": (
      ["--output", "x.svg"],
      all(
        input.merging(["--as-of": OptionUse("--as-of", "2029-06-01", with: ["--view", "timeline"])])
        {
          $1
        },
        messages, papers, network, layout,
        [
          "--output": OptionUse("--output", "y.svg"), "--view": OptionUse("--view", "growth"),
          "--kind": OptionUse("--kind", "author-papers"), "--set": OptionUse("--set", "links=3"),
          "--width": OptionUse("--width", "300", with: ["--output", "x.png"]),
          "--to": OptionUse("--to", "png"),
          "--renderer": OptionUse("--renderer", "graphviz"),
          "--engine": OptionUse("--engine", "neato"),
          "--deadline": OptionUse(
            "--deadline", "70", with: ["--renderer", "graphviz"], changesNothing: true),
          "--title": OptionUse("--title", "A lab"), "--footer": OptionUse("--footer", "none"),
          "--legend": OptionUse("--legend", "right"), "--font": OptionUse("--font", "Georgia"),
          "--size": OptionUse("--size", "170mmx120mm"), "--labels": OptionUse("--labels", "3"),
          "--theme": OptionUse("--theme", "dark"), "--data": OptionUse("--data", "drawn.csv"),
          "--color-by": OptionUse("--color-by", "average_year"),
          "--size-by": OptionUse("--size-by", "degree"),
          "--attributes": OptionUse(
            "--attributes", "other.csv", with: ["--attributes", "places.csv", "--color-by", "x"]),
          "--cluster-names": OptionUse("--cluster-names", "named.csv"),
          "--max-vertices": OptionUse("--max-vertices", "9"),
          "--resolution": OptionUse("--resolution", "3"),
          "--weighted": OptionUse("--weighted", with: ["--size-by", "closeness"]),
          "--unweighted": OptionUse("--unweighted", with: ["--size-by", "pagerank"]),
          "--normalized": OptionUse(
            "--normalized", with: ["--size-by", "degree", "--data", "d.csv"]),
          "--exact": OptionUse("--exact"),
          "--seed": OptionUse("--seed", "1", with: ["--view", "timeline", "--until", "2020"]),
        ])
    ),
    "report": (
      ["--output", "out", "--pictures", "none"],
      all(
        input.merging(["--as-of": OptionUse("--as-of", "2029-06-01")]) { $1 }, messages, papers,
        network,
        conventions, layout,
        [
          "--output": OptionUse("--output", "other"), "--pictures": OptionUse("--pictures", "svg"),
          "--width": OptionUse("--width", "300", with: ["--pictures", "png"]),
          "--exact": OptionUse("--exact"),
          "--resolution": OptionUse("--resolution", "3"), "--seed": OptionUse("--seed", "1"),
          "--no-abstracts": OptionUse("--no-abstracts"),
        ])
    ),
    "author": (
      ["Amnon Geifman"],
      all(
        input, messages, format, papers, network, conventions,
        [
          "--seed": seed, "--exact": OptionUse("--exact", with: ["--format", "json"]),
          "--resolution": OptionUse("--resolution", "3", with: ["--format", "json"]),
        ])
    ),
    "path": (
      ["Elad Hoffer", "Yoni Kasten"],
      all(
        input, messages, format, papers,
        network.merging([
          "--counting": OptionUse("--counting", "paper", with: ["--min-weight", "1.5"]),
          "--min-weight": OptionUse("--min-weight", "5"),
          "--min-papers": OptionUse("--min-papers", "9"),
          "--largest-component": OptionUse("--largest-component", with: ["--format", "json"]),
          "--radius": OptionUse(
            "--radius", "3", with: ["--ego", "Nir Ailon", "--radius", "2", "--format", "json"]),
          "--people": OptionUse("--people", "people.txt", with: ["--format", "json"]),
        ]) { $1 }, kind)
    ),
  ]

  private static func all(_ groups: [String: OptionUse]...) -> [String: OptionUse] {
    groups.reduce(into: [:]) { all, group in all.merge(group) { $1 } }
  }
}
