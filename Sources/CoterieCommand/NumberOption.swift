import ArgumentParser
import CoterieAnalyses
import CoterieRendering
import CoterieReports
import CoterieText

/// How the options that take numbers read them. What is wrong with a value is said in a sentence that
/// names what the option takes.
enum NumberOption {
  /// A whole number that is not below a bound.
  static func whole(atLeast least: Int) -> @Sendable (String) throws -> Int {
    { text in
      guard let number = Int(text), number >= least else {
        throw ValidationError("it takes a whole number of \(least) or more.")
      }
      return number
    }
  }

  /// How many pixels a row has.
  @Sendable static func width(_ text: String) throws -> Int {
    guard let number = Int(text), (1...Scene.longestSide).contains(number) else {
      throw ValidationError("it takes a whole number from 1 to \(Scene.longestSide.grouped).")
    }
    return number
  }

  /// A year, which may be any whole number.
  @Sendable static func year(_ text: String) throws -> Int {
    guard let year = Int(text) else {
      throw ValidationError("it takes a year such as 2015.")
    }
    return year
  }

  /// A seed.
  @Sendable static func seed(_ text: String) throws -> UInt64 {
    guard let seed = UInt64(text) else {
      throw ValidationError("it takes a whole number from 0 to \(UInt64.max).")
    }
    return seed
  }

  /// A number of 0 or more.
  @Sendable static func notNegative(_ text: String) throws -> Double {
    guard let number = Double(text), number >= 0, number.isFinite else {
      throw ValidationError("it takes a number of 0 or more.")
    }
    return number
  }

  /// A number above 0.
  @Sendable static func positive(_ text: String) throws -> Double {
    guard let number = Double(text), number > 0, number.isFinite else {
      throw ValidationError("it takes a number above 0.")
    }
    return number
  }

  /// A number between 0 and 1.
  @Sendable static func share(_ text: String) throws -> Double {
    guard let number = Double(text), number > 0, number < 1 else {
      throw ValidationError("it takes a number between 0 and 1.")
    }
    return number
  }

  /// A number above 0 that is at most 1.
  @Sendable static func shareUpToOne(_ text: String) throws -> Double {
    guard let number = Double(text), number > 0, number <= 1 else {
      throw ValidationError("it takes a number above 0 and at most 1.")
    }
    return number
  }

  /// A damping factor for which PageRank is accurate.
  @Sendable static func damping(_ text: String) throws -> Double {
    let largest = Measure.Convention.largestDamping
    guard let number = Double(text), number > 0, number <= largest else {
      throw ValidationError("it takes a number above 0 and at most \(largest.shortest).")
    }
    return number
  }

  /// Joins a negative number, or the owner of standard input, with the option before it, so that it is
  /// not taken for an option: `--top -3` becomes `--top=-3`, `--owner -=Ann` becomes `--owner=-=Ann`.
  static func joiningNegativeNumbers(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { return joined + arguments[place...] }
      if let option = joined.last, option.hasPrefix("--"), !option.contains("="),
        isNegativeNumber(argument) || argument.hasPrefix("-=")
      {
        joined[joined.count - 1] += "=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  private static func isNegativeNumber(_ text: String) -> Bool {
    text.hasPrefix("-") && (text.dropFirst().first.map { $0.isNumber || $0 == "." } ?? false)
      || text == "-inf" || text == "-infinity"
  }
}
