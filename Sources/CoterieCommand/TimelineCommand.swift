import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieParallel
import CoterieText
import CoterieTimelines

/// `coterie timeline`: how the network grew.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Counts the papers, authors and links of each year.",
    discussion: """
      Years from the first paper to the last have a row. A few papers that more than \
      \(YearSeries.largestGap) years without a paper separate from all others are in none; a note says so.

      Examples:
        coterie timeline seeds
        coterie timeline seeds --window 5 --step 1 --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var kind: KindOption
  @OptionGroup(title: "Papers") var papers: PaperOptions
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    help: ArgumentHelp("The number of years in a window. (default: 1)", valueName: "years"),
    transform: NumberOption.whole(atLeast: 1))
  var window = 1

  @Option(
    help: ArgumentHelp(
      "The number of years from the start of one window to the start of the next. (default: 1)",
      valueName: "years"),
    transform: NumberOption.whole(atLeast: 1))
  var step = 1

  @Flag(help: "Start every window at the first year.")
  var cumulative = false

  @Option(
    help: """
      Add a column with the weight of all links, by this counting method: full, fractional, paper or \
      harmonic.
      """)
  var counting: CountingMethod?

  func validate() throws {
    if kind.kind == .authorPapers {
      throw ValidationError(
        "--kind author-papers has no effect on a timeline, which counts authors and papers anyway.")
    }
  }

  func run() throws {
    let inputs = try LoadedInputs(input, messages)
    let corpus = try inputs.corpus()
    let selection = PaperSelection(corpus, papers.filter)
    inputs.report(corpus, nil)
    selection.remarks.forEach(messages.note)
    let series = inputs.stages.run("timeline") {
      YearSeries(
        corpus, kind: kind.kind, filter: papers.filter, counting: counting ?? .full, width: window,
        step: step, isCumulative: cumulative, threads: input.threads)
    }
    remark(on: series, selection, of: corpus)
    tableOptions.write(
      series.table(kind: kind.kind, counting: counting),
      parameters: input.parameters + kind.parameters + papers.parameters + [
        JSONValue.Member(name: "counting", value: .optional(counting?.rawValue)),
        JSONValue.Member(name: "window", value: .integer(window)),
        JSONValue.Member(name: "step", value: .integer(step)),
        JSONValue.Member(name: "cumulative", value: .boolean(cumulative)),
      ])
    try inputs.finish(corpus)
  }

  /// Says which papers and years are in no row, and which rows differ from the others.
  private func remark(on series: YearSeries, _ selection: PaperSelection, of corpus: Corpus) {
    let years = selection.papers.map { corpus.papers[$0].year }
    let undated = years.count { $0 == nil }
    if undated > 0 {
      messages.note("\(undated.of("paper")) without a year left out.")
    }
    if let year = series.partialYear {
      messages.note("the year \(year) is inferred and incomplete; its figures will grow.")
    }
    if let sentence = series.outlierSentence { messages.note(sentence) }
    let outliers = Set(series.outliers.map(\.year))
    guard let last = years.compactMap({ $0 }).filter({ !outliers.contains($0) }).max(),
      let slice = series.slices.last
    else { return }
    if step > window, !cumulative, series.slices.count > 1 {
      messages.note("--step \(step) is more than --window \(window): years between are in no row.")
    }
    if slice.years.upperBound < last {
      messages.note(
        "the years after \(slice.years.upperBound), up to \(last), are in no row; another --step or "
          + "--window reaches them.")
    } else if !cumulative, slice.years.count < window {
      messages.note(
        "the last window, \(slice.years.yearText), covers \(slice.years.count) of "
          + "\(window.of("year")).")
    }
  }
}
