import CoterieData
import Foundation

extension ModelText {
  /// Writes the coefficients, with three decimals.
  mutating func replaceCoefficients(_ coefficients: IdentityCoefficients) {
    let lines = IdentityCoefficients.names.map { name, path in
      "\(name)\t\(String(format: "%.3f", coefficients[keyPath: path]))\n"
    }
    replace("[coefficients]\n" + lines.joined())
  }
}
