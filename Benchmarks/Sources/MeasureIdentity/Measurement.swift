import CoterieData
import Foundation

/// What the program does with the file of the model.
struct Measurement {
  let data: DataFolder
  /// The file of the model.
  let model: URL

  /// Counts the tables; the coefficients stay.
  func countTables(anthology: String) throws {
    let old = ModelText(try String(contentsOf: model, encoding: .utf8))
    try write(try ModelTables(data, anthology: anthology).model(keeping: old))
  }

  /// Fits the coefficients; the tables stay.
  func fit() throws {
    let fit = try fitOnAMiner()
    var coefficients = fit.fitted().coefficients
    var decisions = JudgedDecisions()
    for (set, model) in fit.folds() {
      decisions.append(ResolvedIdentity(model).resolve(set.mentions), of: set)
    }
    coefficients.evenScore = decisions.evenScore(from: coefficients)
    var text = ModelText(try String(contentsOf: model, encoding: .utf8))
    text.replaceCoefficients(coefficients)
    try write(text)
  }

  /// Measures, and prints the tables; writes them into a page too where one is given.
  func evaluate(anthology: String, page: String?) throws {
    let evaluation = Evaluation(
      try fitOnAMiner(), junZhang: try MergedGoldSet(GoldSet.junZhang(in: data)),
      qian: try MergedGoldSet(GoldSet.qian(in: data)))
    let persons = ListedPerson.all(in: try data.text(of: "acl/name_variants-2022-05.yaml"))
    let spellings = try SpellingEvaluation(
      DataFolder.records(at: [anthology]), persons, try read())
    let text = EvaluationPage(evaluation: evaluation, spellings: spellings).text
    print(text)
    if let page { try MeasuredPage(path: page).fill("identity", with: text) }
  }

  private func fitOnAMiner() throws -> ModelFit {
    ModelFit(try GoldSet.aminer(in: data).map { try MergedGoldSet($0) }, try read())
  }

  private func read() throws -> IdentityModel {
    IdentityModel([UInt8](try Data(contentsOf: model)))
  }

  private func write(_ text: ModelText) throws {
    try text.text.write(to: model, atomically: true, encoding: .utf8)
  }
}
