import CoterieData
import Foundation

/// Decisions of the model, and whether they are right.
struct JudgedDecisions {
  /// A join that was made, or the best one that was refused.
  struct Decision {
    /// How probable the join was called, 0…1.
    let probability: Double
    let isJoin: Bool
    /// Whether the mentions are of one person.
    let areSame: Bool
  }

  private(set) var all: [Decision] = []

  /// Takes the decisions whose mentions are both known. The truth is that of the mentions with the
  /// strongest link.
  mutating func append(_ resolution: Resolution, of set: MergedGoldSet) {
    for decision in resolution.decisions where decision.evidence == .compared {
      guard let first = set.persons[decision.first], let second = set.persons[decision.second]
      else {
        continue
      }
      let own = decision.probability
      all.append(
        Decision(
          probability: decision.areSame ? own : 1 - own, isJoin: decision.areSame,
          areSame: first == second))
    }
  }

  /// The mean square of the difference between probability and truth.
  var brier: Double {
    mean(all) { ($0.probability - ($0.areSame ? 1 : 0)) * ($0.probability - ($0.areSame ? 1 : 0)) }
  }

  /// The Brier score of always saying how many are the same.
  var baseBrier: Double {
    let share = mean(all) { $0.areSame ? 1 : 0 }
    return share * (1 - share)
  }

  /// The share of the joins that are right.
  var rightJoins: Double { mean(all.filter(\.isJoin)) { $0.areSame ? 1 : 0 } }

  /// The mean difference between what is said and what is true, over the rows of the table.
  var calibrationError: Double {
    let parts = rows.map { Double($0.count) * abs($0.said - $0.same) }
    return parts.reduce(0, +) / Double(max(1, all.count))
  }

  /// A row of the reliability table: decisions of similar probabilities.
  struct Row {
    let count: Int
    /// The mean probability.
    let said: Double
    /// The share that are the same.
    let same: Double
  }

  /// Ten rows, each of a tenth of the range of probabilities; those without decisions are left out.
  var rows: [Row] {
    let groups = Dictionary(grouping: all) { min(9, Int($0.probability * 10)) }
    return groups.sorted { $0.key < $1.key }.map { _, own in
      Row(
        count: own.count, said: mean(own, \.probability),
        same: mean(own) { $0.areSame ? 1 : 0 })
    }
  }

  /// The score of an even decision for which as many are the same as is said.
  func evenScore(from old: IdentityCoefficients) -> Double {
    let scores = all.map { decision in
      old.evenScore + log(decision.probability / (1 - decision.probability))
    }
    let same = Double(all.count { $0.areSame })
    var range = -3.0...5.0
    for _ in 0..<40 {
      let middle = (range.lowerBound + range.upperBound) / 2
      let said = scores.reduce(0) { $0 + 1 / (1 + exp(middle - $1)) }
      range = said > same ? middle...range.upperBound : range.lowerBound...middle
    }
    return range.lowerBound
  }

  private func mean(_ decisions: [Decision], _ value: (Decision) -> Double) -> Double {
    decisions.reduce(0) { $0 + value($1) } / Double(max(1, decisions.count))
  }
}
