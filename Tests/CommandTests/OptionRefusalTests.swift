import TestSupport
import Testing

/// Options that would change nothing are refused, with a sentence that says why.
@Suite struct OptionRefusalTests {
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
    (
      "layout seeds --layout file --positions p.csv",
      "--layout file and --positions both say where vertices are; give one."
    ),
    ("report seeds --layout file", "--layout file is for graph files, and a report is of lists of"),
    ("draw seeds -o x.svg --view growth --fixed --positions p.csv", "--positions has no effect on"),
    (
      "draw seeds -o x.svg --engine fdp --positions p.csv",
      "--positions has no effect with --engine"
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
      "draw seeds -o x.png --renderer graphviz --width 300",
      "--width has no effect on --renderer graphviz. Leave it out."
    ),
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
}
