import CoterieAnalyses
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import CoterieText
import Foundation

/// A list of people, one on each line, by name or id.
struct PeopleFile {
  let name: String
  /// The lines that name someone, and their numbers from 1.
  private let lines: [(number: Int, text: String)]

  /// Reads a file, or standard input where the path is `-`.
  init(path: String) throws {
    name = InputFile.displayName(of: path)
    let data =
      path == "-"
      ? try FileHandle.standardInput.readToEnd() ?? Data()
      : FileManager.default.contents(atPath: path)
    guard let data else {
      throw CommandFailure("\(name) can't be read; --people takes a file with a name on each line.")
    }
    lines = Self.lines(of: String(decoding: data, as: UTF8.self))
    if lines.isEmpty {
      throw CommandFailure("\(name) lists nobody; --people takes a file with a name on each line.")
    }
  }

  private static func lines(of text: String) -> [(number: Int, text: String)] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { number, line in
        let marks = CharacterSet.whitespaces.union(CharacterSet(charactersIn: "\u{FEFF}"))
        return (number + 1, line.trimmingCharacters(in: marks))
      }
      .filter { !$0.1.isEmpty && !$0.1.hasPrefix("#") }
  }

  /// The people of a network whom the file lists. Those who are not found are reported as warnings.
  func vertices(of network: Network) throws -> [Int] {
    var found: [Int] = []
    var warnings: [Diagnostic] = []
    for (line, result) in zip(lines, network.vertices(named: lines.map(\.text))) {
      switch result {
      case .success(let vertex): found.append(vertex)
      case .failure(let error): warnings.append(warning(error, line: line.number))
      }
    }
    warnings.prefix(Self.warningLimit).forEach { Console.message($0) }
    if warnings.count > Self.warningLimit {
      let others = (warnings.count - Self.warningLimit).of("other line")
      Console.message("… and \(others) of \(name) that name nobody here.")
    }
    if found.isEmpty { throw CommandFailure("\(name) lists nobody of this network.") }
    return found
  }

  /// How many warnings are printed.
  private static let warningLimit = 40

  private func warning(_ error: VertexLookupError, line: Int) -> Diagnostic {
    let problem: PeopleProblem =
      switch error {
      case .missing(let text, let kind, let suggestion):
        .missing(text, noun: kind.noun, suggestion: suggestion)
      case .ambiguous(let text, let candidates): .ambiguous(text, candidates: candidates)
      }
    return Diagnostic(.people(problem), at: SourceLocation(file: name, line: line))
  }
}
