/// Two thousand invented journals, proceedings and repositories, with their JSON made once.
struct Venues {
  static let count = 2000

  /// The object of each venue, in short and as the interface prints it.
  let short, full: [[UInt8]]
  /// How the identifiers of its works begin.
  let doiPrefixes: [[UInt8]]

  init() {
    short = (0..<Self.count).map { Array(Self.json($0, isFull: false).utf8) }
    full = (0..<Self.count).map { Array(Self.json($0, isFull: true).utf8) }
    doiPrefixes = (0..<Self.count).map { number in
      Array("https://doi.org/10.\(1000 + number * 37 % 8999)/j.\(Self.code(number)).".utf8)
    }
  }

  /// Four letters that no other venue has.
  private static func code(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String([
      letters[number / 676], letters[number / 26 % 26], letters[number % 26],
      letters[number * 5 % 26],
    ])
  }

  private static func name(_ number: Int) -> String {
    let noun = TitleWords.nouns[number % TitleWords.nouns.count]
    let adjective = TitleWords.adjectives[
      number / TitleWords.nouns.count % TitleWords.adjectives.count]
    let beginnings = ["Journal of ", "Annals of ", "Proceedings on ", "Letters in ", "Archiv für "]
    return beginnings[number % 5] + adjective + " " + noun
  }

  private static func json(_ number: Int, isFull: Bool) -> String {
    let issn = "\(1000 + number)-\(1000 + number * 7 % 9000)"
    let beginning =
      #"{"id":"https://openalex.org/S\#(2_760_000_000 + number * 977)","#
      + #""display_name":"\#(name(number))","issn_l":"\#(issn)""#
    let type = number % 5 == 2 ? "conference" : number % 17 == 0 ? "repository" : "journal"
    guard isFull else { return beginning + #","type":"\#(type)"}"# }
    let publisher = "https://openalex.org/P\(4_310_320_000 + number % 40)"
    return beginning
      + #","issn":["\#(issn)","\#(number + 2000)-2017"],"is_oa":false,"is_in_doaj":false,"#
      + #""is_core":true,"host_organization":"\#(publisher)","#
      + #""host_organization_name":"Publisher \#(number % 40)","#
      + #""host_organization_lineage":["\#(publisher)"],"#
      + #""host_organization_lineage_names":["Publisher \#(number % 40)"],"type":"\#(type)"}"#
  }
}
