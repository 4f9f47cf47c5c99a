import CoterieReaders
import CoterieRecords
import Testing

/// Titles and authors without a blank between them.
@Suite struct GluedHeadingTests {
  @Test(
    arguments: [
      (
        "Fast Johnson-Lindenstrauss TransformsNir Ailon, Holger Rauhut",
        "Fast Johnson-Lindenstrauss Transforms", ["Nir Ailon", "Holger Rauhut"]
      ),
      (
        "An Alternative to MatMul in DNNsNir Ailon", "An Alternative to MatMul in DNNs",
        ["Nir Ailon"]
      ),
      (
        "Fast and RIP-optimal transformsNir Ailon", "Fast and RIP-optimal transforms", ["Nir Ailon"]
      ),
      ("What We Know of the CNNNir Ailon", "What We Know of the CNN", ["Nir Ailon"]),
      ("An Analysis of GPT-4Nir Ailon", "An Analysis of GPT-4", ["Nir Ailon"]),
      ("Metric embedding (v2)Nir Ailon", "Metric embedding (v2)", ["Nir Ailon"]),
      (
        "Visualizing networksvan der Maaten, Geoffrey Hinton", "Visualizing networks",
        ["van der Maaten", "Geoffrey Hinton"]
      ),
      (
        "Visualizing networksLaurens van der Maaten", "Visualizing networks",
        ["Laurens van der Maaten"]
      ),
      ("Agentic ReasoningMcX Foo", "Agentic Reasoning", ["McX Foo"]),
      ("Agentic ReasoningDeX Foo, Ann Lee", "Agentic Reasoning", ["DeX Foo", "Ann Lee"]),
      ("GPT-4McX Foo", "GPT-4", ["McX Foo"]),
      ("On ideasLeRoy Brown", "On ideas", ["LeRoy Brown"]),
      ("On the CNNDeVito Zach", "On the CNN", ["DeVito Zach"]),
      ("On graphsO'Brien Pat, Ann Lee", "On graphs", ["O'Brien Pat", "Ann Lee"]),
      ("On graphsPat O’Brien", "On graphs", ["Pat O’Brien"]),
      ("On graphsAnna Dell'Amico", "On graphs", ["Anna Dell'Amico"]),
      ("The case of 'graphs'Ann Lee", "The case of 'graphs'", ["Ann Lee"]),
      ("The case of “graphs”Ann Lee", "The case of “graphs”", ["Ann Lee"]),
      ("On graphsJ.R.R. Tolkien", "On graphs", ["J.R.R. Tolkien"]),
      ("On the CNNJ. Doe, K. Roe", "On the CNN", ["J. Doe", "K. Roe"]),
      ("Why do we sleep?Ann Lee", "Why do we sleep?", ["Ann Lee"]),
      (
        "Faster, Better, StrongerNir Ailon, Ann Lee", "Faster, Better, Stronger",
        ["Nir Ailon", "Ann Lee"]
      ),
      (
        "Compound splittingMarion Weller-Di Marco", "Compound splitting",
        ["Marion Weller-Di Marco"]
      ),
      (
        "On transformsJosé Pérez‐Riverol, Łukasz Żak", "On transforms",
        ["José Pérez‐Riverol", "Łukasz Żak"]
      ),
      ("On transformsÉlodie Ünal", "On transforms", ["Élodie Ünal"]),
      ("On transforms李明, 王芳", "On transforms", ["李明", "王芳"]),
      ("On transforms李明", "On transforms", ["李明"]),
      ("О графахИван Петров, Анна Ли", "О графах", ["Иван Петров", "Анна Ли"]),
      ("Computer VisionNir Ailon", "Computer Vision", ["Nir Ailon"]),
      ("A Topic Modelvan Gogh, Ann Lee", "A Topic Model", ["van Gogh", "Ann Lee"]),
      ("On graphsJohn Smith, Jr., Ann Lee", "On graphs", ["John Smith Jr.", "Ann Lee"]),
      ("On graphsNASSIF N, Ann Lee", "On graphs", ["NASSIF N", "Ann Lee"]),
      ("Bigger is betterPlato, Ann Lee", "Bigger is better", ["Plato", "Ann Lee"]),
      ("Vitamin DNir Ailon, Ann Lee", "Vitamin D", ["Nir Ailon", "Ann Lee"]),
    ] as [(String, String, [String])])
  func arePartedBeforeTheFirstName(line: String, title: String, names: [String]) throws {
    let record = try #require(paper(line, "An abstract follows, in small letters."))
    #expect(record.title == title)
    #expect(record.names == names)
    #expect(record.splits.count == 1, "\(record.splits.map(\.title))")
    #expect(record.abstract == "An abstract follows, in small letters.")
  }

  @Test func keepEveryWayThatIsLeft() throws {
    let inner = try #require(paper("Learning with DeepWalk and ResNetsNir Ailon, Ann Lee"))
    #expect(inner.splits.map(\.title) == ["Learning with DeepWalk and ResNets"])
    let two = try #require(paper("A caravan Stopvan Gogh, Ann Lee"))
    #expect(two.splits.map(\.title) == ["A caravan Stop", "A cara"])
    #expect(two.splits.map { $0.authors.names[0].full } == ["van Gogh", "van Stopvan Gogh"])
    #expect(TitleAndAuthors(title: two.title, authors: two.authors) == two.splits[0])
  }

  @Test func takeAWordOfTheTitleForNoName() throws {
    let record = try #require(paper("Understanding DeepWalk", "An abstract in small letters."))
    #expect(record.title == "Understanding DeepWalk")
    #expect(record.authors == AuthorList())
    #expect(record.splits == [])
    #expect(record.unlikelySplits.map { $0.authors.names[0].full } == ["Walk"])
  }

  @Test(arguments: [
    "Kernel Model Selection", "A Title in small letters", "Deep Learning, Revisited", "x", "…",
    "1984",
    "Computer Vision", "UNDERSTANDING DEEP LEARNING", "A, B, C", ",,,", "et al.",
    "Ein Titel: über α",
  ])
  func areNoneWhereNoNameIsGlued(line: String) throws {
    let source = page("LGMar 17, 2022", line, "an abstract in small letters.")
    let record = try #require(source.records.first)
    #expect(record.names == [])
    #expect(record.title == line)
  }

  @Test func areCutShortByAMarker() throws {
    let record = try #require(
      paper("On graphsNir Ailon, Ann Lee, Bo Li et al. · amazon-science, cmu"))
    #expect(record.authors.hidden == .unknown)
    #expect(record.names == ["Nir Ailon", "Ann Lee", "Bo Li"])
    #expect(record.organisations.map(\.name) == ["amazon-science", "cmu"])
    // A list cut short shows that there are authors: one bare word is a name.
    #expect(paper("On graphsPlato et al.")?.names == ["Plato"])
  }

  @Test(arguments: ["J.Smith,", "D’A,", "McX,", "李明,", "aB,", "Ann Lee,", ",", "a", "A.", "Aa"])
  func areFoundInALineOfAnyLength(part: String) {
    // A way of finding them that grows with the square of the line would not end here.
    let line = "Title" + String(repeating: part, count: (1 << 20) / part.utf8.count - 16)
    let record = page("LGMar 17, 2022", line).records.first
    #expect(record?.title.hasPrefix("Title") == true)
    #expect((record?.splits.count ?? 0) <= 12)
  }
}
