import CoterieIdentities
import CoterieRecords
import Foundation
import Testing

/// The words, frequencies and numbers by which mentions are compared.
@Suite struct IdentityModelTests {
  private let model = IdentityModel(
    Array(
      """
      # A remark
      [coefficients]
      intercept\t-10
      rarity\t2
      bar\t1
      [family 1000]
      lee\t99
      [given 1000]
      ann\t9
      [title 100]
      graph\t49
      [venue 100]
      [organisation 100]
      [nicknames]
      bob\trobert
      """.utf8))

  private func form(_ given: String, _ family: String) -> NameForm {
    NameForm(PersonName(given: given, family: family))
  }

  @Test func isReadOfItsText() {
    #expect(model.coefficients.intercept == -10)
    #expect(model.coefficients.rarity == 2)
    #expect(model.nicknames.relate("robert", "bob"))
    #expect(model.words[.title]?.textCount == 100)
  }

  @Test func knowsHowRareNamesAre() {
    // −log10((99.5 / 1000) · (9.5 / 1000)) and so on.
    #expect(abs(model.names.rarity(of: form("Ann", "Lee")) - 3.0244) < 1e-3)
    #expect(abs(model.names.rarity(of: form("A.", "Lee")) - 2.2240) < 1e-3)
    #expect(abs(model.names.rarity(of: form("Zoe", "Quist")) - 6.6021) < 1e-3)
    #expect(abs(model.names.rarity(of: form("", "Lee")) - 1.0022) < 1e-3)
  }

  @Test func knowsHowRareWordsAre() throws {
    let words = try #require(model.words[.title])
    #expect(abs(words.idf(of: "graph") - log(2.0)) < 1e-12)
    #expect(abs(words.idf(of: "unseen") - log(100.0)) < 1e-12)
  }

  @Test(arguments: [
    (WordKind.title, "The Clustering of Graphs: a study", ["cluster", "graph", "stud"]),
    (.title, "Studies of Classes", ["stud", "cla"]),
    (.venue, "Proc. 3rd Int. Conf. on Parsing Technologies", ["parsing", "technologies"]),
    (
      .organisation, "Dept. of Comput. Sci., Tsinghua Univ., Beijing 100084, lee@example.org",
      ["department", "computer", "science", "tsinghua", "university", "beijing"]
    ),
  ])
  func cutsTextsIntoWords(kind: WordKind, text: String, words: [String]) {
    #expect(kind.words(of: text) == words)
  }

  @Test func addsUpTheOdds() {
    var numbers = IdentityCoefficients()
    (numbers.intercept, numbers.rarity, numbers.initial) = (-14.5, 2.1, 1.9)
    (numbers.coauthors, numbers.organisation) = (3, 6.2)
    (numbers.oneWithoutOrganisation, numbers.bothWithoutOrganisation) = (1, 1.2)
    (numbers.venue, numbers.title, numbers.titleWords) = (3.3, 4, 1.7)
    var evidence = PairEvidence()
    evidence.rarity = 5
    evidence.coauthorRarity = exp(2.0) - 1
    evidence.organisationCosine = 0.5
    evidence.venueCosine = 1
    evidence.titleCosine = 0.25
    evidence.sharedTitleIDF = 40
    // −14.5 + 10.5 + 3 · 2 + 6.2 · 0.5 + 3.3 + 4 · 0.25 + 1.7 · 2.5
    #expect(abs(evidence.logOdds(numbers) - 13.65) < 1e-9)
    evidence.missingOrganisations = 1
    evidence.isInitial = true
    #expect(abs(evidence.logOdds(numbers) - 13.45) < 1e-9)
  }

  @Test func givesEvenChancesAtItsScore() {
    let numbers = IdentityCoefficients()
    #expect(numbers.probability(ofScore: numbers.evenScore) == 0.5)
    #expect(numbers.probability(ofScore: 100) == numbers.probability(ofScore: 8))
    #expect(numbers.probability(ofScore: .infinity) == 1)
  }

  @Test func isShipped() {
    let shipped = IdentityModel.shipped
    #expect(shipped.names.nameCount > 30_000)
    for kind in WordKind.allCases { #expect((shipped.words[kind]?.textCount ?? 0) > 200) }
    let common = shipped.names.rarity(of: form("Wei", "Wang"))
    let rare = shipped.names.rarity(of: form("Nir", "Ailon"))
    #expect(common < 6 && rare > 7.5)
  }
}
