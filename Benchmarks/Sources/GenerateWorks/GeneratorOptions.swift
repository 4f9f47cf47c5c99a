/// What is asked for on the command line.
struct GeneratorOptions {
  var works = 20_000
  var seed: UInt64 = 1
  var output = ""
  var isPlain = false
  var isFull = false
  var largestTeam = 60
  var largePapers = 0
  var largeSize = 3000
  var adversary: Adversary?

  static let usage = """
    Writes invented works as the OpenAlex interface prints them, one JSON object a line.

      generate-works --works N --seed S --output FILE [options]

      --plain                 names and profiles of authors agree, and no work is repeated
      --full                  all fields of a record, about 35 KB, in any order in one of ten
      --largest-team N        authors beyond the first N of a work are left out
      --large-papers K        K papers more, of many authors each
      --large-size N          how many authors these have (default: 3000)
      --adversarial KIND      equal-titles: all titles are equal; empty-titles: none has a letter

    Works are 1 to 10000000. The same options give the same bytes. Prints the number of works,
    authors, mentions and bytes as JSON.
    """

  /// What is wrong with a command line.
  struct Refusal: Error {
    let text: String
  }

  init(_ arguments: [String]) throws(Refusal) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      try set(option, &rest)
    }
    guard !output.isEmpty else { throw Refusal(text: "--output names the file to write") }
  }

  private mutating func set(_ option: String, _ rest: inout ArraySlice<String>) throws(Refusal) {
    switch option {
    case "--plain": isPlain = true
    case "--full": isFull = true
    case "--output": output = try Self.value(of: option, &rest)
    case "--works": works = try Self.number(of: option, 1...10_000_000, &rest)
    case "--seed": seed = UInt64(try Self.number(of: option, 0...Int.max, &rest))
    case "--largest-team": largestTeam = try Self.number(of: option, 1...60, &rest)
    case "--large-papers": largePapers = try Self.number(of: option, 0...100, &rest)
    case "--large-size": largeSize = try Self.number(of: option, 1...10_000, &rest)
    case "--adversarial":
      let name = try Self.value(of: option, &rest)
      adversary = Adversary(rawValue: name)
      guard adversary != nil else {
        throw Refusal(text: "--adversarial is equal-titles or empty-titles, not \(name)")
      }
    default: throw Refusal(text: "there is no option \(option)")
    }
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(Refusal) -> String {
    guard let value = rest.popFirst() else { throw Refusal(text: "\(option) needs a value") }
    return value
  }

  private static func number(
    of option: String, _ range: ClosedRange<Int>, _ rest: inout ArraySlice<String>
  ) throws(Refusal) -> Int {
    let value = try value(of: option, &rest)
    guard let number = Int(value), range.contains(number) else {
      throw Refusal(
        text: "\(option) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
