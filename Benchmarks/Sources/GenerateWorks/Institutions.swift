/// Ten thousand invented institutions, with their JSON made once.
struct Institutions {
  static let count = 10_000

  /// The object of each institution, in short and as the interface prints it.
  let short, full: [[UInt8]]
  /// The address as authors print it, escaped.
  let addresses: [[UInt8]]
  let countries: [String]

  init() {
    let all = (0..<Self.count).map(Institution.init)
    short = all.map { Array($0.json(isFull: false).utf8) }
    full = all.map { Array($0.json(isFull: true).utf8) }
    addresses = all.map { Array("\($0.name), \($0.place), \($0.country)".utf8) }
    countries = all.map(\.country)
  }

  /// The number in an institution's address.
  static func id(_ number: Int) -> Int { 4_210_000_000 + number * 7919 % 10_000_000 }
}

private struct Institution {
  let number: Int

  /// Names around a place, with the type of institution.
  private static let kinds = [
    ("University of ", "", "education"), ("", " Institute of Technology", "education"),
    ("Universität ", "", "education"), ("", " Medical Center", "healthcare"),
    ("Centre de Recherche de ", "", "facility"),
  ]
  private static let endings = [
    "burg", "ville", "stad", "ton", "grad", "hama", "abad", "field", "port", "mouth", "hafen",
    "holm",
    "dorf", "nagar", "bridge", "pur", "wick", "ó", "ão", "ünster",
  ]
  private static let countryCodes = [
    "US", "US", "US", "CN", "CN", "GB", "DE", "FR", "JP", "IN", "BR", "IT", "ES", "NL", "CA", "KR",
    "AU", "SE", "CH", "PL", "TR", "NG", "ZA", "MX", "IR",
  ]

  init(_ number: Int) { self.number = number }

  private var kind: (before: String, after: String, type: String) {
    Self.kinds[number % Self.kinds.count]
  }

  /// Of 2,000 places each has five institutions.
  var place: String {
    let place = number / Self.kinds.count
    let stem = place / Self.endings.count
    let onset = NameParts.onsets[stem % 20]
    let vowel = NameParts.vowels[stem / 20]
    return onset + vowel + NameParts.codas[stem % 12] + Self.endings[place % Self.endings.count]
  }

  var name: String { kind.before + place + kind.after }

  var country: String {
    Self.countryCodes[number / Self.kinds.count * 31 % Self.countryCodes.count]
  }

  /// The nine characters of an identifier of the Research Organization Registry.
  private var ror: String {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let mixed = number * 48_271_999 % (1 << 30)
    let letters = (0..<6).map { digits[mixed >> (5 * $0) & 31] }
    return "0" + String(letters) + String(10 + number % 90)
  }

  func json(isFull: Bool) -> String {
    let id = "https://openalex.org/I\(Institutions.id(number))"
    let lineage = isFull ? #","lineage":["\#(id)"]"# : ""
    return #"{"id":"\#(id)","display_name":"\#(name)","ror":"https://ror.org/\#(ror)","#
      + #""country_code":"\#(country)","type":"\#(kind.type)"\#(lineage)}"#
  }
}
