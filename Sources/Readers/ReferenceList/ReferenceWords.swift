/// What a word may mean in an entry: the groups of words that it belongs to, a bit for each.
///
/// A word is looked up once, and every later question about it is a comparison of bits.
struct ReferenceWords: OptionSet {
  let rawValue: UInt64

  /// The most letters of a word that belongs to a group.
  static let longest = 16

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  static let and = Self(bit: 0)
  /// After "and": the words of "and others".
  static let others = Self(bit: 1)
  static let et = Self(bit: 2)
  /// After "et": the words of "et al.".
  static let al = Self(bit: 3)
  static let etAl = Self(bit: 4)
  /// The words of "u. a.".
  static let u = Self(bit: 5)
  static let a = Self(bit: 6)
  /// Words before the last name of a list.
  static let separator = Self(bit: 7)
  /// The same behind initials.
  static let initialsSeparator = Self(bit: 8)
  /// Words before which a name may end.
  static let nameEnd = Self(bit: 9)
  static let versus = Self(bit: 10)
  /// What marks names as those of editors.
  static let editors = Self(bit: 11)
  static let nameSuffix = Self(bit: 12)
  /// Suffixes of names that may have a stop.
  static let junior = Self(bit: 13)
  static let saint = Self(bit: 14)
  /// Small words of names.
  static let particle = Self(bit: 15)
  /// Words of titles that are short names as well.
  static let shortName = Self(bit: 16)
  /// Words that begin titles and venues, and that no name has.
  static let notInName = Self(bit: 17)
  static let article = Self(bit: 18)
  /// Small words that the name of a group may hold.
  static let groupName = Self(bit: 19)
  /// Nouns of groups of authors.
  static let groupNoun = Self(bit: 20)
  /// Nouns of organisations, which may be authors of reports.
  static let organisation = Self(bit: 21)
  static let `in` = Self(bit: 22)
  static let edited = Self(bit: 23)
  static let by = Self(bit: 24)
  /// Words whose full stop ends no title.
  static let abbreviation = Self(bit: 25)
  /// Numbers of parts of a title.
  static let numeral = Self(bit: 26)
  static let smallNumeral = Self(bit: 27)
  static let I = Self(bit: 28)
  /// Words behind a comma that goes on with the title.
  static let volumeOfBook = Self(bit: 29)
  /// Small words that follow a quoted title.
  static let afterQuote = Self(bit: 30)
  /// Small words behind the comma that ends a title.
  static let commaTitleEnd = Self(bit: 31)
  /// Words at the end of what is no title.
  static let contributor = Self(bit: 32)
  /// Words that begin titles and no venue.
  static let titleStart = Self(bit: 33)
  static let edition = Self(bit: 34)
  static let editionMark = Self(bit: 35)
  /// Words that end a phrase between title and venue: `Li B, editor.`
  static let editionEnd = Self(bit: 36)
  /// Words of remarks behind a title: `(No. 5)`.
  static let remark = Self(bit: 37)
  static let remarkNumber = Self(bit: 38)
  /// Words that say in square brackets what a work is.
  static let kindOfWork = Self(bit: 39)
  /// Words with which venues begin, and few titles.
  static let venueStart = Self(bit: 40)
  /// Words in small letters with which venues begin.
  static let smallVenue = Self(bit: 41)
  /// Words that the names of venues and publishers have.
  static let venue = Self(bit: 42)
  /// Words behind the name of a venue.
  static let venueEnd = Self(bit: 43)
  static let volume = Self(bit: 44)
  static let longVolume = Self(bit: 45)
  static let volumeMark = Self(bit: 46)
  static let issue = Self(bit: 47)
  static let pageMark = Self(bit: 48)
  static let page = Self(bit: 49)
  /// Words before a number that is no year.
  static let numberBefore = Self(bit: 50)
  /// The same with a stop.
  static let numberStop = Self(bit: 51)
  /// The words of "n. d.", "s. a.", "o. J.".
  static let noDateStart = Self(bit: 52)
  static let noDateEnd = Self(bit: 53)
  /// After "in": the words of "in press".
  static let press = Self(bit: 54)
  static let noDate = Self(bit: 55)
  static let noDateRest = Self(bit: 56)
  /// Words before the date when somebody looked at a page.
  static let visit = Self(bit: 57)
  static let arXiv = Self(bit: 58)
  static let pubMed = Self(bit: 59)
  static let thesis = Self(bit: 60)
  static let conference = Self(bit: 61)
  static let report = Self(bit: 62)
  static let preprint = Self(bit: 63)
}
