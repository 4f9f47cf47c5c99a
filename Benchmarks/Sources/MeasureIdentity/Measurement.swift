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
  func evaluate(page: String?) throws {
    guard let junZhang = MergedGoldSet(try GoldSet.junZhang(in: data)),
      let qian = MergedGoldSet(try GoldSet.qian(in: data))
    else { return }
    let evaluation = Evaluation(try fitOnAMiner(), junZhang: junZhang, qian: qian)
    let text = EvaluationPage(evaluation: evaluation).text
    print(text)
    if let page { try MeasuredPage(path: page).fill("identity", with: text) }
  }

  private func fitOnAMiner() throws -> ModelFit {
    ModelFit(try GoldSet.aminer(in: data).compactMap { MergedGoldSet($0) }, try read())
  }

  private func read() throws -> IdentityModel { IdentityModel([UInt8](try Data(contentsOf: model))) }

  private func write(_ text: ModelText) throws {
    try text.text.write(to: model, atomically: true, encoding: .utf8)
  }
}
