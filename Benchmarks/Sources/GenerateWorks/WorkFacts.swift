/// What a record says of a work beside its authors.
struct WorkFacts {
  /// The number in the record's address.
  var id: Int
  /// The title as JSON, with its quotes.
  var title: [UInt8]
  /// The identifier of the publisher, as an address, escaped; nil if the record has none.
  var doi: [UInt8]?
  var venue: Int
  var year, month, day: Int
  var citations: Int
  let volume, issue, firstPage, pageCount: Int
  let topic: Int

  /// The facts of a work, by its number: always the same.
  init(of work: Int, community: Int, in world: World) {
    var draws = RandomStream(seed: world.seed, .work, work)
    id = Self.id(work)
    let text = Titles.drawn(of: community, isPlain: world.isPlain, &draws)
    title = world.adversary.map { Array($0.title(of: work).utf8) } ?? Self.quoted(text)
    venue = (community * 13 + draws.below(1 + draws.below(25))) % Venues.count
    year = 2024 - min(draws.below(35), draws.below(35))
    month = 1 + draws.below(12)
    day = 1 + draws.below(28)
    citations = draws.below(1 + draws.below(1 + draws.below(300)))
    volume = 1 + draws.below(90)
    issue = 1 + draws.below(12)
    firstPage = 1 + draws.below(2000)
    pageCount = 1 + draws.below(20)
    topic = 10_000 + community % 4500
    let hasDOI = draws.happens(perThousand: 850) || world.isPlain
    if hasDOI, world.adversary == nil {
      doi = world.venues.doiPrefixes[venue] + Array("\(year).\(100_000 + work)".utf8)
    }
  }

  /// The number in the address of a work. The factor shares no divisor with the modulus.
  static func id(_ work: Int) -> Int { 2_000_000_000 + work * 48_271_999 % 1_000_000_000 }

  static func quoted(_ text: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
  }

  /// Turns the facts of a work into those of another record of it.
  mutating func becomeRepeat(number: Int, _ draws: inout RandomStream) {
    citations += draws.below(5)
    switch draws.below(3) {
    case 0:  // The same record at a later time.
      break
    case 1:  // Another record with the same title and identifier.
      id = Self.id(number)
    default:  // Another record with a title that is printed otherwise, and no identifier.
      id = Self.id(number)
      doi = nil
      if title.count > 2 {
        title = Self.quoted(Titles.variant(of: Array(title[1..<title.count - 1]), &draws))
      }
    }
  }
}
