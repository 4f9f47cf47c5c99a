import CoterieCorpora
import CoterieNetworks
import Testing

/// Weights of links, worked out by hand for every counting method, with and without what truncated
/// lists hide.
@Suite struct CountingMethodTests {
  private func weights(
    _ counting: CountingMethod, infersOwner: Bool, truncated: PaperFilter.Truncated = .keep
  ) -> [String: Double] {
    var options = NetworkOptions()
    options.counting = counting
    options.filter.truncated = truncated
    let network = Network(FivePapers.corpus(infersOwner: infersOwner), options: options)
    #expect(network.vertices.map(\.name) == ["Ann Lee", "Bo Li", "Cy Ho", "Di Wu"])
    let letters = network.vertices.map { String($0.name.prefix(1)) }
    return Dictionary(
      network.links.map { (letters[$0.source] + letters[$0.target], $0.weight) },
      uniquingKeysWith: +)
  }

  private func expect(_ found: [String: Double], _ expected: [String: Double]) {
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (link, weight) in expected {
      #expect(abs((found[link] ?? 0) - weight) < 1e-15, "\(link)")
    }
  }

  /// With the owner, the first three papers have n = 3, 3 and 4.
  @Test(
    arguments: [
      (.full, ["AB": 3, "AC": 2, "BC": 2, "CD": 1]),
      (.fractional, ["AB": 4.0 / 3, "AC": 1, "BC": 1, "CD": 1]),
      (.paper, ["AB": 5.0 / 6, "AC": 2.0 / 3, "BC": 2.0 / 3, "CD": 1]),
      (
        .harmonic,
        ["AB": 30.0 / 121 + 52.0 / 625, "AC": 18.0 / 121, "BC": 24.0 / 121, "CD": 2.0 / 9]
      ),
    ] as [(CountingMethod, [String: Double])])
  func addUpWithAnInferredOwner(counting: CountingMethod, expected: [String: Double]) {
    expect(weights(counting, infersOwner: true), expected)
  }

  /// Without the owner, the second paper has n = 2, and the third links nobody.
  @Test(
    arguments: [
      (.full, ["AB": 1, "AC": 1, "BC": 2, "CD": 1]),
      (.fractional, ["AB": 0.5, "AC": 0.5, "BC": 1.5, "CD": 1]),
      (.paper, ["AB": 1.0 / 3, "AC": 1.0 / 3, "BC": 4.0 / 3, "CD": 1]),
      (
        .harmonic,
        ["AB": 18.0 / 121, "AC": 12.0 / 121, "BC": 6.0 / 121 + 2.0 / 9, "CD": 2.0 / 9]
      ),
    ] as [(CountingMethod, [String: Double])])
  func addUpWithoutInference(counting: CountingMethod, expected: [String: Double]) {
    expect(weights(counting, infersOwner: false), expected)
  }

  @Test(
    arguments: [
      (.full, ["AB": 1, "AC": 1, "BC": 1, "CD": 1]),
      (.fractional, ["AB": 0.5, "AC": 0.5, "BC": 0.5, "CD": 1]),
      (.paper, ["AB": 1.0 / 3, "AC": 1.0 / 3, "BC": 1.0 / 3, "CD": 1]),
      (.harmonic, ["AB": 18.0 / 121, "AC": 12.0 / 121, "BC": 6.0 / 121, "CD": 2.0 / 9]),
    ] as [(CountingMethod, [String: Double])], [true, false])
  func addUpOverCompleteLists(
    method: (counting: CountingMethod, expected: [String: Double]), infersOwner: Bool
  ) {
    expect(
      weights(method.counting, infersOwner: infersOwner, truncated: .drop), method.expected)
  }

  /// The links of Bo with papers 1, 2 and 3, and of Ann with paper 3.
  @Test(
    arguments: [
      (.full, [1, 1, 1], 1), (.fractional, [1.0 / 3, 1.0 / 3, 0.25], 0.25),
      (.paper, [1.0 / 3, 1.0 / 3, 0.25], 0.25),
      (.harmonic, [3.0 / 11, 6.0 / 11, 12.0 / 25], 13.0 / 75),
    ] as [(CountingMethod, [Double], Double)])
  func areSharesOfThePaperInAnAuthorPaperNetwork(
    counting: CountingMethod, shares: [Double], inferredShare: Double
  ) {
    var options = NetworkOptions()
    options.counting = counting
    let network = Network(
      FivePapers.corpus(infersOwner: true), kind: .authorPapers, options: options)
    let found = [4, 5, 6].map { network.link(between: 1, and: $0)?.weight ?? 0 }
    for (weight, share) in zip(found, shares) { #expect(abs(weight - share) < 1e-15) }
    #expect(abs((network.link(between: 0, and: 6)?.weight ?? 0) - inferredShare) < 1e-15)
  }

  @Test func countTruncatedAndInferredPapersOfALink() throws {
    let network = Network(FivePapers.corpus(infersOwner: true))
    #expect(network.links.map(\.papers) == [3, 2, 2, 1])
    #expect(network.links.map(\.truncatedPapers) == [2, 1, 1, 0])
    #expect(network.links.map(\.inferredPapers) == [2, 1, 0, 0])
    #expect(network.links.map(\.years) == [2019...2021, 2019...2020, 2019...2020, 2022...2022])
  }
}
