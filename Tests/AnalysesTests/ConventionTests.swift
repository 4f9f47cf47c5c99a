import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The definition of a measure names every convention that changes its values. The command refuses
/// options by that.
@Suite struct ConventionTests {
  private static let corpus = Corpus(
    InputContents(of: InputFile.find([Seeds.folder.path]).files).records)
  private static let authors = Network(corpus, kind: .authors)
  private static let authorPapers = Network(
    corpus, kind: .authorPapers,
    options: {
      var options = NetworkOptions()
      options.counting = .harmonic
      return options
    }())

  @Test(arguments: Measure.all)
  func changeNothingThatTheDefinitionDoesNotName(measure: Measure) {
    let network = measure.settings.contains(.twoModes) ? Self.authorPapers : Self.authors
    var plain = Measure.Convention()
    plain.origins = [3]
    plain.error = 0.2
    let options: [WritableKeyPath<Measure.Convention, Bool>] = [
      \.usesLengths, \.ignoresWeights, \.isNormalized,
    ]
    for option in options {
      var changed = plain
      changed[keyPath: option] = true
      guard
        measure.column(plain, counting: .full) == measure.column(changed, counting: .full)
      else { continue }
      #expect(
        Array(Measure.table(of: network, [measure], plain).rows)
          == Array(Measure.table(of: network, [measure], changed).rows), "\(measure.name)")
    }
  }
}
