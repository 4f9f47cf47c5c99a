import CoterieText
import Testing

/// Titles and names as people read them.
@Suite struct ReadableTextTests {
  @Test(arguments: [
    ("G\\'erard Dupr\\'e", "Gérard Dupré"), ("Paul Erd{\\H o}s", "Paul Erdős"),
    ("Paul Erd\\H{o}s", "Paul Erdős"), ("S{\\\"o}derhjelm", "Söderhjelm"),
    ("Mart{\\'\\i}n", "Martín"), ("\\\"{\\i}", "ï"), ("{\\'{E}}va", "Éva"), ("\\v{S}ime", "Šime"),
    ("{\\v S}ime", "Šime"), ("Stra{\\ss}e", "Straße"), ("Stra\\ss e", "Straße"),
    ("\\O{}ystein \\L ukasz", "Øystein Łukasz"), ("{\\AA}ngstr{\\\"o}m", "Ångström"),
    ("\\c{C}a\\u{g}lar", "Çağlar"), ("Ho\\`ang Th\\'i", "Hoàng Thí"), ("Pe\\~na", "Peña"),
    ("Dvo\\v{r}\\'ak", "Dvořák"), ("W\\k{e}grzyn", "Węgrzyn"), ("\\.Istanbul", "İstanbul"),
    ("W.~O'Mullane", "W. O'Mullane"), ("{van der} Maaten", "van der Maaten"),
    ("co\\-author", "coauthor"), ("Do\\l \\polhk ega", "Dołęga"), ("Ignat\\cprime ev", "Ignat'ev"),
    ("Przemys\\law Koprowski", "Przemysław Koprowski"), ("Czoga\\la", "Czogała"),
    ("\\soft{L}ubo", "Ľubo"), ("\\textcommabelow{S}tefan", "Ștefan"),
    ("d'\\hspace{0pt}Amboise", "d'Amboise"),
  ])
  func namesWithTeX(text: String, readable: String) {
    #expect(text.readable == readable)
  }

  @Test(arguments: [
    ("Using $\\eps$-Smooth Losses", "Using ε-Smooth Losses"), ("$O(n^{3/2})$", "O(n^(3/2))"),
    ("$O(n^{3/2}\\sqrt{T})$", "O(n^(3/2)√T)"), ("$\\alpha^2$", "α²"), ("$L_1$-norm", "L₁-norm"),
    ("$x_{ij}$", "xᵢⱼ"), ("$\\ell_2$", "ℓ₂"), ("\\(k\\)-means", "k-means"), ("$k$NN", "kNN"),
    ("$\\mathbb{R}^n$", "ℝⁿ"), ("$\\mathcal{O}(n\\log n)$", "O(n log n)"),
    ("$\\frac{1}{2}$", "1/2"), ("$\\frac{a+b}{c}$", "(a+b)/c"), ("$\\tilde{O}(n)$", "Õ(n)"),
    ("$\\sqrt[3]{x+y}$", "³√(x+y)"), ("$a\\le b$", "a≤b"), ("$a \\le b$", "a ≤ b"),
    ("$\\not=$", "≠"), ("$p < 0.05$", "p < 0.05"), ("$$E = mc^2$$", "E = mc²"),
    ("$f'$", "f′"), ("$L_B$", "L_B"), ("$x_{\\max}$", "xₘₐₓ"),
    ("$\\mathrm{H}_2\\mathrm{O}$", "H₂O"),
    ("$ \\alpha $ decay", " α decay"), ("$\\mathbf{x}^\\top y$", "x^⊤y"),
    ("O(n^2) time", "O(n²) time"),
    ("$\\operatorname{rank}(A)$", "rank(A)"), ("$\\unknown x$", "unknown x"),
  ])
  func mathematics(text: String, readable: String) {
    #expect(text.readable == readable)
  }

  @Test(arguments: [
    ("\\emph{Fast} \\textbf{and} {\\em small}", "Fast and small"), ("AT\\&T", "AT&T"),
    ("A {CNN} for {DNA}", "A CNN for DNA"), ("50\\% of \\$5", "50% of $5"), ("\\{1\\}", "{1}"),
    ("``Quoted'' -- text{}", "“Quoted” – text"), ("The \\LaTeX{} book", "The LaTeX book"),
    ("\\href{https://example.org}{here}", "here"), ("A title\\footnote{Thanks}", "A title"),
    ("CO\\textsubscript{2}", "CO₂"), ("a\\\\b", "a b"), ("\\textit{E.~coli}", "E. coli"),
  ])
  func textsWithTeX(text: String, readable: String) {
    #expect(text.readable == readable)
  }

  @Test(arguments: [
    ("AT&amp;T", "AT&T"), ("AT&amp;amp;T", "AT&T"), ("Dupr&#233;", "Dupré"), ("&#x11B;", "ě"),
    ("<i>E. coli</i>", "E. coli"), ("&lt;i&gt;E. coli&lt;/i&gt;", "E. coli"),
    ("CO<sub>2</sub>", "CO₂"), ("10<sup>-3</sup>", "10⁻³"), ("x<sub>max+1</sub>", "xₘₐₓ₊₁"),
    ("<jats:italic>In vivo</jats:italic>", "In vivo"), ("one<br/>two", "one two"),
    ("The &lt;b&gt; tag of HTML", "The <b> tag of HTML"),
    ("<span class=\"x\">A</span>", "A"), ("&Uuml;ber &alpha;", "Über α"),
    ("&nosuch; &;", "&nosuch; &;"), ("a --> b &amp; c", "a --> b & c"),
    ("<mml:math><mml:mi>x</mml:mi></mml:math>", "x"),
  ])
  func hypertext(text: String, readable: String) {
    #expect(text.readable == readable)
  }

  @Test(arguments: [
    "", "A plain title: with – signs, 100 %", "from $5 to $10", "costs $5-$10", "US$ and CA$",
    "US$-based and CA$-based", "p < 0.05 and q > 3", "if x<y and y>z", "a<b>", "R&D; and more",
    "~10 years", "snake_case", "C:\\new", "a ^ b", "}{", "{", "}", "100$", "$", "$$", "$$$", "\\",
    "one -- two", "AT&T", "the set <x, y>",
  ])
  func textWithoutMarkupStays(text: String) {
    let kept = text == "a<b>" ? "a" : text
    #expect(text.readable == kept)
  }

  @Test func deepNestingEndsAndLosesNoLetter() {
    for (open, close) in [("{", "}"), ("\\sqrt{", "}"), ("\\'", ""), ("$", ""), ("<i>", "</i>")] {
      let count = 50_000
      let text =
        String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
      #expect(text.readable.unicodeScalars.contains("x"), "\(open)")
    }
  }

  /// Texts put together from pieces of markup at random: never a trap, and as many letters of plain
  /// words as there were.
  @Test func anyMixtureOfMarkupKeepsItsWords() {
    let pieces = [
      "{", "}", "$", "$$", "\\", "\\'", "\\frac", "\\sqrt[", "^", "_", "~", "&amp;", "&", "<i>",
      "</sub>", "<sub>", " ", "-", "`", "\\(", "\\)", "[", "]", "\\not", "\\mathbb", "é",
    ]
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + ((state >> 40) % 3 == 0 ? "Ж" : "")
      }
      let readable = text.readable
      #expect(
        readable.unicodeScalars.count { $0 == "Ж" } == text.unicodeScalars.count { $0 == "Ж" },
        "\(text) → \(readable)")
    }
  }

  @Test(arguments: [
    ("$\\epsilon$-smooth", "ε-smooth"), ("$\\eps$", "epsilon"), ("$O(n^{3/2})$", "O(n^{3/2})"),
    ("$O(n^{3/2})$", "O(n^3/2)"), ("$L_1$ norms", "L1 norms"), ("$L_1$ norms", "L₁ norms"),
    ("L_1 norms", "L1 norms"), ("H₂O", "H2O"), ("CO<sub>2</sub>", "CO2"), ("Eﬃcient", "Efficient"),
    ("\\emph{E. coli}", "<i>E. coli</i>"), ("AT&amp;T", "AT&T"), ("G\\'erard", "Gérard"),
    ("Erd{\\H o}s", "Erdos"), ("TNF-α", "TNF-alpha"), ("$n^2$", "n²"), ("Foo™", "Foo"),
    ("O´Neill", "O'Neill"),
  ])
  func spellingsFoldToOneKey(text: String, other: String) {
    #expect(text.folded == other.folded)
  }

  @Test func underscoresOfVertexNamesSeparateWords() {
    #expect("Ann_Lee".folded == "ann lee")
    #expect("J_Smith".folded == "j smith")
  }
}
