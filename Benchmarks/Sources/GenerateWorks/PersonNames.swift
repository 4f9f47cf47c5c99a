/// The name of each author, by number.
///
/// The first fifteen million authors have names that differ also without case and diacritics, so that
/// names and authors are the same where no namesakes are asked for.
struct PersonNames {
  private let forenames: [String]
  private let families: [String]
  private let step: Int

  private var count: Int { forenames.count * families.count }

  init() {
    let given = NameParts.given
    let letters = Array("ABCDEFGHIJKLMNOPRSTVWYZ")
    forenames =
      given
      + given.indices.map { "\(given[$0]) \(letters[$0 * 7 % letters.count])." }
      + (0..<given.count / 2).map { number in
        given[number] + (number % 3 == 0 ? "-" : " ") + given[number + given.count / 2]
      }
    families = Self.families()
    step = Self.step(for: forenames.count * families.count)
  }

  private static func families() -> [String] {
    var names: [String] = []
    for onset in NameParts.onsets {
      for vowel in NameParts.vowels.indices {
        for coda in NameParts.codas {
          for ending in NameParts.endings {
            let isMarked = names.count % 7 == 0
            let vowels = isMarked ? NameParts.markedVowels : NameParts.vowels
            names.append(onset + vowels[vowel] + coda + ending)
          }
        }
      }
    }
    return names
  }

  /// A step through all names that meets each one once: the golden section, or the next number that
  /// shares no factor with their count.
  private static func step(for count: Int) -> Int {
    func divisor(_ first: Int, _ second: Int) -> Int {
      second == 0 ? first : divisor(second, first % second)
    }
    return (count * 618 / 1000..<count).first { divisor($0, count) == 1 } ?? 1
  }

  /// The name of an author that no other one has.
  func name(of author: Int) -> PersonName {
    if author % 101 == 0 { return Self.nonLatinName(author / 101) }
    let number = author * step % count
    return PersonName(
      forenames: forenames[number / families.count], family: families[number % families.count])
  }

  /// One of 2,000 frequent names.
  func frequentName(_ number: Int) -> PersonName {
    PersonName(
      forenames: forenames[number % 50 * 3], family: families[number / 50 % 40 * 1009 + 1])
  }

  private static func nonLatinName(_ number: Int) -> PersonName {
    number % 2 == 0 ? hanName(number / 2) : cyrillicName(number / 2)
  }

  private static func hanName(_ number: Int) -> PersonName {
    let (family, given) = (NameParts.hanFamily, NameParts.hanGiven)
    let rest = number / family.count
    return PersonName(
      forenames: given[rest % given.count] + given[rest / given.count % given.count],
      family: family[number % family.count], separator: "")
  }

  private static func cyrillicName(_ number: Int) -> PersonName {
    var rest = number
    func part(_ parts: [String]) -> String {
      defer { rest /= parts.count }
      return parts[rest % parts.count]
    }
    let given = part(NameParts.cyrillicGiven)
    let family = part(NameParts.cyrillicStems) + part(NameParts.cyrillicEndings)
    return PersonName(forenames: "\(given) \(part(NameParts.cyrillicInitials)).", family: family)
  }
}
