import Foundation

/// Weights of a sum that gives the log odds, fitted by Newton's method with a penalty on large ones.
struct LogisticRegression {
  private(set) var weights: [Double]
  /// The factor of half the sum of squares, which leaves out the first weight.
  private let penalty: Double

  init(count: Int, penalty: Double) {
    weights = Array(repeating: 0, count: count)
    self.penalty = penalty
  }

  /// Fits the weights.
  ///
  /// - Complexity: O(*n* *k*²) a step for *n* samples of *k* features.
  mutating func fit(_ samples: [FittingPairs]) {
    for _ in 0..<40 {
      let step = solved(system(of: samples))
      for place in weights.indices { weights[place] += step[place] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { return }
    }
  }

  /// The rows of the system for a step, the right side as the last column.
  private func system(of samples: [FittingPairs]) -> [[Double]] {
    let count = weights.count
    var rows = [[Double]](repeating: Array(repeating: 0, count: count + 1), count: count)
    for place in 1..<count {
      rows[place][place] = penalty
      rows[place][count] = -penalty * weights[place]
    }
    for sample in samples {
      let weight = sample.weight
      for (features, isSame) in zip(sample.features, sample.areSame) {
        add(features, isSame, weight, to: &rows)
      }
    }
    return rows
  }

  private func add(
    _ features: [Double], _ isSame: Bool, _ weight: Double, to rows: inout [[Double]]
  ) {
    let sum = zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let probability = 1 / (1 + exp(-sum))
    let slope = weight * probability * (1 - probability)
    let error = weight * ((isSame ? 1 : 0) - probability)
    for (row, value) in features.enumerated() where value != 0 {
      for (column, other) in features.enumerated() { rows[row][column] += slope * value * other }
      rows[row][features.count] += error * value
    }
  }

  /// Solves a system by elimination; it is positive definite, so that no rows need be exchanged.
  private func solved(_ system: [[Double]]) -> [Double] {
    var rows = system
    let count = rows.count
    for pivot in 0..<count {
      for row in 0..<count where row != pivot && rows[pivot][pivot] != 0 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<count).map { rows[$0][$0] == 0 ? 0 : rows[$0][count] / rows[$0][$0] }
  }
}
