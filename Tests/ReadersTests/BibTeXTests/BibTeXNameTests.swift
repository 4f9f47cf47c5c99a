import CoterieReaders
import CoterieRecords
import Testing

/// Names by the grammar of BibTeX: given, family with its particles, suffix.
@Suite struct BibTeXNameTests {
  @Test(arguments: [
    ("Asta Lund", ["Asta", "Lund", ""]), ("Lund, Asta", ["Asta", "Lund", ""]),
    ("Ludwig van Beethoven", ["Ludwig", "van Beethoven", ""]),
    ("van Beethoven, Ludwig", ["Ludwig", "van Beethoven", ""]),
    ("Jean de La Fontaine", ["Jean", "de La Fontaine", ""]),
    (
      "Charles Louis Xavier Joseph de la Vallée Poussin",
      ["Charles Louis Xavier Joseph", "de la Vallée Poussin", ""]
    ),
    ("de la Vall{\\'e}e Poussin, Charles", ["Charles", "de la Vallée Poussin", ""]),
    ("King, Jr., Martin Luther", ["Martin Luther", "King", "Jr."]),
    ("{Ford}, Jr., W. Kent", ["W. Kent", "Ford", "Jr."]),
    ("{Miller}, III, W. W.", ["W. W.", "Miller", "III"]),
    ("Ford, W. Kent, Jr.", ["W. Kent", "Ford", "Jr."]),
    ("Medsger Jr, Thomas A", ["Thomas A", "Medsger", "Jr"]),
    ("Martin Luther King Jr.", ["Martin Luther", "King", "Jr."]),
    ("Jr., S. J. Gates", ["S. J.", "Gates", "Jr."]),
    ("{van der Maaten}, Laurens", ["Laurens", "van der Maaten", ""]),
    ("Laurens {van der Maaten}", ["Laurens", "van der Maaten", ""]),
    ("Berg, Jan van den", ["Jan", "van den Berg", ""]),
    ("Meijer-van de Griend, Ann", ["Ann", "Meijer-van de Griend", ""]),
    ("{\\'E}mile Zola", ["Émile", "Zola", ""]), ("Per {\\aa}kesson", ["Per", "åkesson", ""]),
    ("Knuth, D.~E.", ["D. E.", "Knuth", ""]), ("Kalbe G.", ["G.", "Kalbe", ""]),
    ("Plato", ["", "Plato", ""]), ("Gonzalo Navarro 0001", ["Gonzalo", "Navarro", ""]),
    ("Drumright,\n   Lydia  N.", ["Lydia N.", "Drumright", ""]),
    ("Przemys\\law Koprowski", ["Przemysław", "Koprowski", ""]),
    ("Do\\l \\polhk ega, Maciej", ["Maciej", "Dołęga", ""]),
    ("Ignat\\cprime ev, M. V.", ["M. V.", "Ignat'ev", ""]),
    ("Ranpal Gill (she/her)", ["Ranpal", "Gill", ""]),
    ("Smith, Wei-Lin", ["Wei-Lin", "Smith", ""]),
    ("罗启航", ["", "罗启航", ""]), ("李 伟", ["", "李伟", ""]), ("山田　太郎", ["", "山田太郎", ""]),
    ("王, 小明", ["", "王小明", ""]), ("O'Brien, Ann", ["Ann", "O'Brien", ""]),
    ("jane doe", ["jane", "doe", ""]), ("Lund,", ["", "Lund", ""]),
  ])
  func areSplit(text: String, parts: [String]) {
    #expect(bibTeXName(text) == parts)
  }

  @Test(arguments: [
    ("A and B and C", ["A", "B", "C"]), ("Lund, Asta AND Li, Bo", ["Asta Lund", "Bo Li"]),
    ("Lund, Asta\nand\nLi, Bo", ["Asta Lund", "Bo Li"]), ("and Lund, Asta and", ["Asta Lund"]),
    ("Lund, Asta and and Li, Bo", ["Asta Lund", "Bo Li"]),
    ("{Sand and Sons} and Lund, Asta", ["Sand and Sons", "Asta Lund"]),
    ("Andersson, Anders and Sandand, A", ["Anders Andersson", "A Sandand"]),
    ("Lund, Asta; Li, Bo", ["Asta Lund", "Bo Li"]), ("A. Lund, B. Li", ["A. Lund", "B. Li"]),
    ("Lund, A., Li, B., Ek, C.", []), ("Lund, A., Li, B.", ["A. Lund", "B. Li"]),
    ("{Lund, Asta and Li, Bo}", ["Asta Lund", "Bo Li"]),
    ("Neilsen, Eric H. and Jr. and Jones, R.", ["Eric H. Neilsen Jr.", "R. Jones"]),
  ])
  func areSeparated(text: String, names: [String]) {
    let expected = names.isEmpty ? ["A. Lund", "B. Li", "C. Ek"] : names
    #expect(bibTeXAuthors(text) == expected)
  }

  @Test(arguments: [
    ("Lund, Asta and others", AuthorList.Hidden.unknown), ("Lund, Asta and {others}", .unknown),
    ("Lund, Asta and et al.", .unknown), ("Lund, Asta et al.", .unknown),
    ("Lund, Asta and 12 others", .count(12)), ("Lund, Asta and Others", .unknown),
    ("Lund, Asta and Otherson, Li", .none), ("Lund, Asta and \\ldots", .unknown),
  ])
  func countHiddenAuthors(text: String, hidden: AuthorList.Hidden) {
    let record = bibTeX("@misc{k, title = {T}, author = {\(text)}}")[0]
    #expect(record.authors.hidden == hidden)
    #expect(record.names.first == "Asta Lund")
    #expect(record.names.count == (hidden == .none ? 2 : 1))
  }

  @Test func keepTheNumberOfDBLPAsPrinted() {
    let record = bibTeX("@misc{k, title = {T}, author = {Gonzalo Navarro 0001}}")[0]
    #expect(record.authors.contributors[0].rawName == "Gonzalo Navarro 0001")
  }

  @Test func areReportedWhereTheyAreNone() {
    let table = BibTeXReader.table(of: "@misc{k, title = {T}, author = {Lund, Asta and 123}}")
    #expect(table[0].names == ["Asta Lund"])
    #expect(table.problemKinds == [.unreadAuthors])
  }
}
