import CoterieRecords

/// Problems of every kind, and the line that each is printed as.
enum ProblemWordings {
  static let all: [(Problem, String)] =
    paths + archives + files + texts + tables + works + papers + owners + pages + conflicts
    + merging + identity + ledgers + people + tagged + elements + references + bibTeX + graphFiles
    + graphs
    + others

  static func person(_ name: String) -> PersonName {
    PersonName(full: name) ?? PersonName(family: name)
  }

  static func owner(_ evidence: PageOwner.Evidence) -> PageOwner {
    PageOwner(name: person("Ann Lee"), evidence: evidence)
  }
}
