import Foundation
import TestSupport
import Testing

/// `coterie clusters`: methods, and what is printed of their clusters.
@Suite struct ClustersCommandTests {
  private let scratch: ScratchFolder

  /// Two triangles with an edge between them, and a pair.
  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("g.tsv", "a\tb\nb\tc\nc\ta\nc\td\nd\te\ne\tf\nf\td\nx\ty\n")
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["clusters", "g.tsv"] + arguments, in: scratch.url)
  }

  static let members = """
    id,name,cluster
    a,a,1
    b,b,1
    c,c,1
    d,d,2
    e,e,2
    f,f,2
    x,x,3
    y,y,3

    """

  @Test(arguments: [
    "leiden", "louvain", "vos", "infomap", "walktrap", "fast-greedy", "edge-betweenness",
    "spectral",
  ])
  func findsTwoTrianglesAndAPair(method: String) throws {
    let run = try run("--method", method, "--format", "csv")
    #expect(run.output == Self.members)
    #expect(run.errors.contains("note: 3 clusters of 8 vertices, modularity "))
    #expect(run.status == 0)
  }

  @Test func findsDenseClusters() throws {
    let dense = try run("--quality", "cpm", "--resolution", "0.5", "--format", "csv")
    #expect(dense.output == Self.members)
    let loose = try run("--quality", "cpm", "--resolution", "0.01", "--iterations", "2")
    #expect(loose.errors.contains("note: 2 clusters"))
  }

  @Test func estimatesWithoutSearching() throws {
    let run = try run("--estimate", "--timings", "--format", "csv")
    #expect(run.output.hasPrefix("stage,seconds\nleiden,"))
    #expect(!run.errors.contains("timing\tleiden"))
    #expect(run.status == 0)
    func seconds(_ arguments: String...) throws -> Double {
      let run = try CommandRun(
        ["clusters", "g.tsv", "--estimate", "--format", "csv"] + arguments, in: scratch.url)
      return Double(run.output.split(separator: "\n")[1].split(separator: ",")[1]) ?? .nan
    }
    let once = try seconds()
    #expect(once > 0)
    #expect(try seconds("--consensus", "10") == 30 * once)
    #expect(try seconds("--scan") == 40 * once)
    #expect(try seconds("--iterations", "1") < once)
  }

  @Test func saysBeforehandWhatTakesLong() throws {
    try scratch.write("g.tsv", (0..<65_000).map { "a\($0)\tb\($0)\n" }.joined())
    let run = try run("--method", "walktrap", "--format", "csv")
    #expect(run.errors.contains("note: walktrap will roughly take 2 minutes of computing.\n"))
    #expect(run.status == 0)
  }

  @Test func findsComponentsAndLabels() throws {
    let components = try run("--method", "components", "--format", "csv")
    #expect(components.output.contains("f,f,1\nx,x,2\n"))
    #expect(try run("--method", "label-propagation").status == 0)
  }

  @Test func joinsTheClustersOfAVertex() throws {
    let run = try run("--method", "k-clique", "--format", "csv")
    #expect(run.output.contains("c,c,1\nd,d,2\n"))
    #expect(run.output.contains("x,x,\n"))
    #expect(run.errors.hasSuffix("note: 2 clusters of 8 vertices: 2 in none, 0 in several.\n"))
    let pairs = try self.run("--method", "k-clique", "--clique-size", "2")
    #expect(pairs.errors.hasSuffix("note: 2 clusters of 8 vertices: 0 in none, 0 in several.\n"))
    try scratch.write("g.tsv", "a\tb\nb\tc\nc\ta\nc\td\nd\te\ne\tc\n")
    let bowTie = try self.run("--method", "k-clique", "--format", "csv")
    #expect(bowTie.output.contains("c,c,1;2\n"))
  }

  @Test func showsHowStableMembersAre() throws {
    let run = try run("--consensus", "10", "--format", "csv")
    let expected = Self.members.split(separator: "\n").enumerated()
      .map { $0 == 0 ? "\($1),stability\n" : "\($1),1\n" }.joined()
    #expect(run.output == expected)
    #expect(
      run.errors.contains(
        "note: 0 of 8 vertices are unstable: they leave their cluster in more than 10 %"))
  }

  @Test func mergesSmallClusters() throws {
    let run = try run("--resolution", "20", "--min-size", "3", "--format", "csv")
    let sizes = Set(run.output.split(separator: "\n").dropFirst().prefix(6).map { $0.suffix(1) })
    #expect(sizes.count <= 2)
    #expect(run.status == 0)
  }

  @Test func comparesWithAFile() throws {
    try scratch.write("same.csv", Self.members)
    let same = try run("--compare", "same.csv", "--format", "csv")
    #expect(
      same.output == "vertices,clusters,other_clusters,nmi,ami,ari,vi\n8,3,3,1,1,1,0\n")
    try scratch.write("other.csv", "cluster,id\nred,a\n\"a,b\",d\nred,zzz\n")
    let other = try run("--compare", "other.csv", "--format", "csv")
    #expect(other.output.hasSuffix("\n2,2,2,1,1,1,0\n"))
    #expect(
      other.errors.contains(
        "note: vertices without a cluster in other.csv: 6; ids there that this network does not have: "
          + "1. They are left out."))
    try scratch.write("bad.csv", "name,group\na,1\n")
    let bad = try run("--compare", "bad.csv")
    #expect(
      bad.errors.contains("coterie: error: bad.csv has no columns id and cluster; --compare takes ")
    )
    #expect(bad.status == 1)
    #expect(try run("--compare", "none.csv").status == 1)
  }

  @Test(arguments: [
    ("id,cluster\na,1;2\nb,1\n", "over.csv has \"a\" in several clusters (1;2); "),
    ("id,cluster\na,1\nb,1\na,2\n", "over.csv has \"a\" in several clusters (1 and 2); "),
  ])
  func refusesToCompareClustersThatOverlap(text: String, message: String) throws {
    try scratch.write("over.csv", text)
    let run = try run("--compare", "over.csv")
    #expect(
      run.errors == "coterie: error: \(message)--compare needs clusters that do not overlap.\n")
    #expect(run.status == 1)
  }

  @Test func comparesOnlyWhatIsInAClusterInBoth() throws {
    let cliques = try run("--method", "k-clique", "--format", "csv")
    try scratch.write("cliques.csv", cliques.output)
    let run = try run("--compare", "cliques.csv", "--format", "csv")
    // Two triangles; the pair x, y is in no clique of three.
    #expect(run.output.hasSuffix("\n6,2,2,1,1,1,0\n"))
    #expect(run.errors.contains("note: vertices without a cluster in cliques.csv: 2;"))
  }

  @Test func namesTheWidestPlateauWithMoreThanOneCluster() throws {
    let run = try run("--scan")
    #expect(run.errors.contains("note: the widest plateau with more than one cluster has "))
  }

  @Test func scansResolutions() throws {
    let run = try run("--scan", "--format", "csv")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "resolution,clusters,modularity,similarity,plateau")
    #expect(lines[1].hasPrefix("0.1,"))
    #expect(lines.last?.hasPrefix("10,") == true)
    #expect(run.errors.contains("note: the widest plateau "))
    #expect(try self.run("--scan", "--threads", "1", "--format", "csv").output == run.output)
  }

  @Test(arguments: [
    (
      ["--resolution", "0"],
      "The value '0' is invalid for '--resolution <r>': it takes a number above 0."
    ),
    (["--method", "components", "--resolution", "2"], "--resolution is for leiden"),
    (
      ["--method", "infomap", "--quality", "cpm"],
      "--quality is for leiden, louvain, not for infomap."
    ),
    (
      ["--iterations", "0"],
      "The value '0' is invalid for '--iterations <n>': it takes a whole number of 1 or more."
    ),
    (
      ["--method", "louvain", "--iterations", "3"],
      "--iterations is for leiden, vos, not for louvain."
    ),
    (["--clique-size", "4"], "--clique-size is for k-clique, not for leiden."),
    (
      ["--method", "k-clique", "--clique-size", "1"],
      "The value '1' is invalid for '--clique-size <k>': it takes a whole number of 2 or more."
    ),
    (
      ["--min-size", "0"],
      "The value '0' is invalid for '--min-size <n>': it takes a whole number of 1 or more."
    ),
    (["--method", "k-clique", "--min-size", "2"], "--min-size is for leiden"),
    (
      ["--consensus", "1"],
      "The value '1' is invalid for '--consensus <n>': it takes a whole number of 2 or more."
    ),
    (["--method", "walktrap", "--consensus", "5"], "--consensus is for leiden"),
    (["--method", "spectral", "--scan"], "--scan is for leiden"),
    (["--method", "walktrap", "--seed", "1"], "--seed has no effect on walktrap"),
    (["--method", "components", "--unweighted"], "--unweighted is for leiden"),
    (["--estimate", "--compare", "x.csv"], "--estimate and --compare exclude each other."),
    (["--scan", "--min-size", "2"], "--scan and --min-size exclude each other."),
    (
      ["--method", "k-clique", "--compare", "x.csv"],
      "--compare needs clusters that do not overlap, and those of k-clique may."
    ),
  ])
  func refusesWhatDoesNotFit(arguments: [String], message: String) throws {
    let run = try CommandRun(["clusters", "g.tsv"] + arguments, in: scratch.url)
    #expect(run.errors.hasPrefix("Error: \(message)"))
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test func givesTheSameOnAnyNumberOfThreads() throws {
    for method in ["leiden", "infomap", "walktrap", "edge-betweenness"] {
      let runs = try ["1", "2", "7"].map { threads in
        try CommandRun([
          "clusters", "seeds", "--method", method, "--threads", threads, "--format", "json",
        ])
      }
      #expect(runs[0].output == runs[1].output && runs[1].output == runs[2].output)
    }
  }
}
