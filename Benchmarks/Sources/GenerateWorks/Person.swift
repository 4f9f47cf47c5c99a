/// An author as the records show one: name, profile and institutions.
struct Person {
  let name: PersonName
  /// The number in the profile's address.
  let profile: Int
  /// The number of a second profile that holds some of the works, under initials.
  let otherProfile: Int?
  let orcid: ORCID?
  /// One or two numbers of institutions, the usual one first.
  let institutions: [Int]

  /// - Parameter community: The community of the author, whose institutions are near.
  init(_ author: Int, of community: Int, in world: World) {
    var draws = RandomStream(seed: world.seed, .person, author)
    let isNamesake = draws.happens(perThousand: 30) && !world.isPlain
    name =
      isNamesake ? world.names.frequentName(draws.below(2000)) : world.names.name(of: author)
    // The factors share no divisor with the modulus: different authors have different numbers.
    let number = (author * 387_420_489 + 123_456_789) % 1_000_000_000
    profile = 5_000_000_000 + number
    let isSplit = draws.happens(perThousand: 30) && !world.isPlain
    otherProfile = isSplit ? 6_000_000_000 + number : nil
    orcid = draws.happens(perThousand: 400) ? ORCID(of: author) : nil
    let home = community * 7 + draws.below(1 + draws.below(12))
    let hasSecond = draws.happens(perThousand: 80)
    let second = draws.below(Institutions.count)
    institutions = [home % Institutions.count] + (hasSecond ? [second] : [])
  }
}

/// An ORCID with its check digit.
struct ORCID {
  private let number: Int

  /// The ORCID of an author, different for the first twenty million.
  init(of author: Int) {
    number = 15_000_000 + author * 7_654_321 % 20_000_000
  }

  func write(to text: inout JSONText) {
    text.write("https://orcid.org/0000-000")
    text.write(number / 10_000_000)
    text.write("-")
    text.write(number / 1000 % 10_000, width: 4)
    text.write("-")
    text.write(number % 1000, width: 3)
    text.write(checkDigit)
  }

  /// ISO 7064, modulus 11-2.
  private var checkDigit: String {
    var total = 0
    var divisor = 10_000_000
    while divisor > 0 {
      total = (total + number / divisor % 10) * 2 % 11
      divisor /= 10
    }
    let digit = (12 - total) % 11
    return digit == 10 ? "X" : String(digit)
  }
}
