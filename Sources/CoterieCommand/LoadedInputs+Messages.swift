import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieIndicators
import CoterieNetworks
import CoterieRecords
import CoterieText

extension LoadedInputs {
  /// How many notes, and how many warnings and errors, a command prints before it names the one that
  /// lists them all.
  private static let noteLimit = 3
  private static let problemLimit = 40

  /// Prints what the user should know: of the inputs, and of the network made of them.
  ///
  /// - Parameter topics: What the result is about: messages about other things are left out.
  func report(
    _ corpus: Corpus?, _ network: Network?, topics: Set<Diagnostic.Topic> = [.general]
  ) {
    let limits = (notes: messages.quiet ? 0 : Self.noteLimit, problems: Self.problemLimit)
    var counts = (notes: 0, problems: 0)
    for diagnostic in filesFirst(logs(corpus).flatMap(\.diagnostics))
    where topics.contains(diagnostic.topic) {
      if diagnostic.severity > .note {
        counts.problems += 1
        if counts.problems <= limits.problems { Console.message(diagnostic) }
      } else {
        counts.notes += 1
        if counts.notes <= limits.notes { Console.message(diagnostic) }
      }
    }
    reportMore(
      problems: count(of: [.warning, .error], corpus, topics) - limits.problems,
      notes: messages.quiet ? 0 : count(of: [.note], corpus, topics) - limits.notes)
    if let network { remark(on: network, of: corpus) }
  }

  /// How many messages there are, also those that the logs only counted.
  private func count(
    of severities: [Diagnostic.Severity], _ corpus: Corpus?, _ topics: Set<Diagnostic.Topic>
  ) -> Int {
    logs(corpus).reduce(0) { sum, log in
      severities.reduce(sum) { $0 + log.count(of: $1, about: topics) }
    }
  }

  /// Prints how many messages there are beyond those that were printed.
  private func reportMore(problems: Int, notes: Int) {
    let more = [problems.ofProblems, notes.ofNotes].compactMap { $0 }
    if !more.isEmpty {
      Console.message("… and \(more.joined(separator: " and ")); \(checkSentence)")
    }
  }

  /// Messages, those that say which files were not read before all others.
  private func filesFirst(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter(\.isOfAFile) + diagnostics.filter { !$0.isOfAFile }
  }

  /// What was noticed of the inputs, and of the papers in them.
  private func logs(_ corpus: Corpus?) -> [ProblemLog] {
    [log] + (corpus.map { [$0.log] } ?? [])
  }

  /// Which command lists everything.
  private var checkSentence: String {
    let line = (["coterie", "check"] + options.words.map(\.quotedForShell)).joined(separator: " ")
    return line.count <= 200
      ? "'\(line)' lists them." : "'coterie check' of the same inputs lists them."
  }

  private func remark(on network: Network, of corpus: Corpus?) {
    if network.vertices.isEmpty { messages.note(network.kind.emptiness) }
    network.remarks.forEach(messages.note)
    guard let corpus, network.kind == .authors else { return }
    if network.counting == .harmonic { remarkOnOrder(of: corpus, network.papers) }
    let large = network.papers.map { corpus.papers[$0].knownAuthorCount }.filter { $0 > 25 }
    if let most = large.max() {
      messages.note(
        "\(large.count.of("paper has", plural: "papers have")) more than 25 authors, up to "
          + "\(most.grouped), and may dominate the network; see --max-authors and --counting.")
    }
  }

  /// Prints that most author lists are alphabetical, if they are.
  func remarkOnOrder(of corpus: Corpus, _ papers: [Int]) {
    let lists = AlphabeticalLists(of: corpus, papers: papers)
    if lists.areMost { messages.note(lists.sentence) }
  }

  /// Prints which files were found changed when their abstracts were to be printed.
  func reportChangedFiles() { records.changedFiles.forEach { Console.message($0) } }

  /// Ends a command that is done: with status 2 where some input was not read.
  func finish(_ corpus: Corpus? = nil) throws {
    if logs(corpus).contains(where: \.hasErrors) { throw ExitCode(2) }
  }
}

extension Int {
  fileprivate var ofNotes: String? { self > 0 ? of("more note") : nil }
  fileprivate var ofProblems: String? {
    self > 0 ? of("more warning or error", plural: "more warnings and errors") : nil
  }
}

extension NetworkKind {
  /// Why a network of this kind can be empty.
  fileprivate var emptiness: String {
    switch self {
    case .authors: "no author is left, so the network is empty."
    case .affiliations: "no paper names an organisation, so the network is empty."
    case .countries: "no paper names a country, so the network is empty."
    case .authorPapers: "no paper is left, so the network is empty."
    case .file: "the file holds no vertex, or none is left, so the network is empty."
    }
  }
}

extension Diagnostic {
  /// Whether it is about a path, or about a file as a whole.
  fileprivate var isOfAFile: Bool {
    switch problem {
    case .path, .file: true
    default: false
    }
  }
}
