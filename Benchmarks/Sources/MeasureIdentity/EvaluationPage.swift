import Foundation

/// The tables of an evaluation in Markdown.
struct EvaluationPage {
  let evaluation: Evaluation
  let spellings: SpellingEvaluation

  /// All of it.
  var text: String {
    [agreements, calibration, reliability, variants, wrong].joined(separator: "\n\n")
  }

  private var agreements: String {
    let heads = ["precision", "recall", "F1"]
    let columns =
      ["set", "way", "answers"] + heads.map { "pairs: \($0)" } + heads.map { "B³: \($0)" }
    let rows = evaluation.rows.map { row in
      [row.set, row.way, row.answers > 0 ? "\(row.answers)" : ""]
        + [row.agreements.pairwise, row.agreements.bCubed].flatMap {
          [$0.precision, $0.recall, $0.f1].map(Self.decimal)
        }
    }
    return Self.table(columns, rows, textColumns: 2)
  }

  private var calibration: String {
    let judged = evaluation.decisions
    return """
      Of \(judged.all.count) decisions on AMiner \(Self.percent(judged.rightJoins)) of the joins are right. Brier score: \
      \(Self.decimal(judged.brier)), where the share of equal persons alone has \
      \(Self.decimal(judged.baseBrier)). Calibration error: \(Self.decimal(judged.calibrationError)).
      """
  }

  private var reliability: String {
    let rows = evaluation.decisions.rows.map {
      ["\($0.count)", Self.decimal($0.said), Self.decimal($0.same)]
    }
    return Self.table(["decisions", "called", "are one person"], rows, textColumns: 0)
  }

  private var variants: String {
    let rows = spellings.rows.map {
      [$0.way, Self.percent($0.joined), Self.percent($0.apart), "\($0.mixed)"]
    }
    let columns = [
      "way", "\(spellings.pairCounts.variants) spellings of one person joined",
      "\(spellings.pairCounts.namesakes) pairs of persons kept apart", "persons with several ids",
    ]
    return Self.table(columns, rows, textColumns: 1)
  }

  private var wrong: String {
    let pairs = spellings.rows.last?.wrong ?? []
    let names = pairs.map { "\($0.first) and \($0.second)" }
    return pairs.isEmpty
      ? "By evidence no two listed persons are joined."
      : "By evidence these are joined, though listed as two persons: \(names.joined(separator: "; "))."
  }

  private static func table(_ columns: [String], _ rows: [[String]], textColumns: Int) -> String {
    let rules = columns.indices.map { $0 < textColumns ? "---" : "--:" }
    return ([columns, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static func decimal(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func percent(_ value: Double) -> String { String(format: "%.1f %%", 100 * value) }
}
