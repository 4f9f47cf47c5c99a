public import CoterieAnalyses
import CoterieCorpora
import CoterieReaders
public import CoterieRecords
import Foundation

/// Analyses for tests: of the seeds, and records to make others of.
public enum SampleAnalyses {
  /// The seeds, with or without inferred owners.
  public static func seeds(infersOwners: Bool = true) -> Analysis {
    let sources = InputContents(of: InputFile.find([Seeds.folder.path]).files).records
    var options = CorpusOptions()
    options.infersOwners = false
    let shown = Corpus(sources, options: options)
    return infersOwners ? Analysis(Corpus(sources), shownCorpus: shown) : Analysis(shown)
  }

  /// A record by its parts, on a line of `made.txt`.
  public static func record(
    _ line: Int, _ title: String, _ names: [String], year: Int? = 2020,
    hidden: AuthorList.Hidden = .none
  ) -> Record {
    Record(
      location: SourceLocation(file: "made.txt", line: line),
      title: title,
      authors: AuthorList(names.map { PersonName(family: $0) }, hidden: hidden),
      date: PartialDate(year: year))
  }
}
