import CoterieIdentities
import CoterieRecords
import Testing

/// A name from `Given | Family | Suffix`; a name without a bar is a family name.
private func form(_ text: String) -> NameForm {
  let parts = text.split(separator: "|", omittingEmptySubsequences: false).map {
    $0.split(separator: " ").joined(separator: " ")
  }
  guard parts.count > 1 else { return NameForm(PersonName(family: text)) }
  return NameForm(
    PersonName(given: parts[0], family: parts[1], suffix: parts.count > 2 ? parts[2] : ""))
}

private let nicknames = Nicknames(text: "bob,robert\nbill,william\nwei,wen\nnot a pair")

private func relation(_ first: String, _ second: String) -> NameRelation? {
  NameRelation.between(form(first), form(second), nicknames: nicknames)
}

/// Whether two names are found, as some relations promise.
private func shareKey(_ first: String, _ second: String) -> Bool {
  !Set(form(first).relationKeys(nicknames: nicknames))
    .isDisjoint(with: form(second).relationKeys(nicknames: nicknames))
}

/// How two names differ, by hand.
@Suite struct NamesRelationTests {
  private func expect(_ expected: NameRelation?, _ first: String, _ second: String) {
    #expect(relation(first, second) == expected)
    #expect(relation(second, first) == expected)
    if let expected, expected != .conflict, expected != .marriedName {
      #expect(shareKey(first, second))
    }
  }

  @Test(arguments: [
    ("Pim | van Rosendaal", "Pim | vanRosendaal"), ("Pim | van Rosendaal", "Pim | Van Rosendaal"),
    ("S.K. | Cho", "S. K. | Cho"), ("SK | Cho", "S.K. | Cho"),
    ("Leonore | Weiß", "LEONORE | WEISS"),
    ("Øystein | Sørensen", "Oystein | Sorensen"), ("Sung-Kyu | Cho", "Sungkyu | Cho"),
    ("Gudrun T. | Velde", "Gudrun | T. Velde"),
    ("Solomon | Teferra Abate", "Solomon Teferra | Abate"),
    ("Balamurali | A.R", "Balamurali | AR"), ("Łukasz | Wróbel", "Lukasz | Wrobel"),
    ("XIN | LI", "Xin | Li"), ("Plato", "PLATO"),
  ])
  func areSame(first: String, second: String) { expect(.same, first, second) }

  @Test(arguments: [
    ("Wei | Zhang", "Zhang | Wei"), ("W. | Zhang", "Zhang | Wei"),
    ("Xiao-Bo | Fen", "Fen | Xiaobo"),
  ])
  func areTurned(first: String, second: String) { expect(.order, first, second) }

  @Test(arguments: [
    ("S. K. | Cho", "Sung Kyu | Cho", NameRelation.initials),
    ("G. | T. Velde", "Gudrun T. | Velde", .initials),
    ("Mara S. | Vega", "Mara | Solis Vega", .initials),
    ("Nir | Ailon", "Nir B. | Ailon", .middleName), ("S. | Cho", "Sung Kyu | Cho", .middleName),
    ("Jason S. | Chang", "Jason J. S. | Chang", .middleName),
    ("Harald | Baayen", "R. Harald | Baayen", .givenSubset),
    ("Teresa | Cabré", "Maria Teresa | Cabré", .givenSubset),
    ("Bob | Moore", "Robert | Moore", .nickname), ("Bob | Moore", "Robert C. | Moore", .nickname),
    ("Bill | Dolan", "William | Dolan", .nickname),
  ])
  func differInGivenNames(first: String, second: String, expected: NameRelation) {
    expect(expected, first, second)
    #expect(expected.isStrong)
  }

  @Test(arguments: [
    ("Mara | Solis Vega", "Mara | Vega", NameRelation.compoundFamily),
    ("Mara | Solis Vega", "Mara | Solis", .compoundFamily),
    ("Nicoletta | Calzolari", "Nicoletta Calzolari | Zamorani", .compoundFamily),
    ("Ramón | Fernández Astudillo", "Ramón | F. Astudillo", .compoundFamily),
    ("Rui | De Sousa", "Rui | Sousa", .compoundFamily),
    ("Elina | Robeva", "Elina | Roveva", .oneLetterFamily),
    ("John | Keane", "John | Kaene", .oneLetterFamily),
    ("Samir | Abdel", "Samir | Abdelrahman", .partOfFamily),
    ("Pranav | A", "Pranav | Anand", .partOfFamily),
    ("Vicent | Gil", "Vicente | Gil", .prefix),
    ("Madeleine | Bates", "Madeline | Bates", .oneLetterGiven),
    ("Jan | Hajič", "Jan | Hajič | Jr.", .suffix), ("Ken | Church", "Ken | Church III", .suffix),
    ("Susan | Armstrong", "Susan | Warwick", .marriedName),
  ])
  func areWeaklyRelated(first: String, second: String, expected: NameRelation) {
    expect(expected, first, second)
    #expect(expected.isWeak)
  }

  @Test(arguments: [
    ("Li-Li | Wang", "Li-ping | Wang"), ("Nir | Ailon", "Noa | Ailon"),
    ("Nir | Ailon", "B. | Ailon"),
    ("Jan | Hajič | Sr.", "Jan | Hajič | Jr."), ("Nir B. | Ailon", "Nir C. | Ailon"),
    ("Wei | Zhang", "Wen | Zhang"), ("Xiaoming | Li", "Xiaomin | Li"),
    ("Xiao Ming | Li", "Ming | Li"), ("Yang | Liu", "Yan | Liu"),
  ])
  func contradict(first: String, second: String) {
    expect(.conflict, first, second)
    #expect(!NameRelation.conflict.isStrong && !NameRelation.conflict.isWeak)
  }

  @Test(arguments: [
    ("Nir | Ailon", "Ann | Lee"), ("Plato", "Ann | Plato"), ("***", "---"), ("", ""),
    ("Jian | Zhang", "Qian | Chang Li"), ("J. | Smith", "J. | Smyth"),
    ("Wei | Zhang", "Wei Li | Zhong"),
  ])
  func areUnrelated(first: String, second: String) { expect(nil, first, second) }

  @Test func readSuffixesWhereverTheyStand() {
    #expect(form("Ken | Church | III").suffix == form("Ken | Church III").suffix)
    #expect(form("John Jr. | Gil").suffix == "jr")
    expect(.same, "Ken | Church | 3rd", "Ken | Church III")
    #expect(form("Ken | Church").suffix.isEmpty)
  }

  @Test func haveFewKeys() {
    for (name, count) in [
      ("Nir | Ailon", 3), ("J. P. | Smith", 2), ("Laurens | van der Maaten", 4),
    ] {
      #expect(form(name).relationKeys().count == count)
    }
    #expect(form("").relationKeys().isEmpty)
  }
}

/// Spellings of one name in several scripts and by several systems, by hand.
@Suite struct NamesSpellingTests {
  private func expect(_ expected: NameRelation?, _ first: String, _ second: String) {
    #expect(relation(first, second) == expected, "\(first), \(second)")
    #expect(relation(second, first) == expected, "\(second), \(first)")
    if expected != nil, expected != .conflict {
      #expect(shareKey(first, second), "\(first), \(second)")
    }
  }

  @Test(arguments: [
    ("Øystein | Sørensen", "Oeystein | Soerensen"), ("Oystein | Sorensen", "Oeystein | Soerensen"),
    ("Jörg | Müller", "Joerg | Mueller"), ("Håkan | Åberg", "Haakan | Aaberg"),
    ("Фёдор | Лещенко", "Fyodor | Leshchenko"), ("Фёдор | Лещенко", "Fëdor | Leščenko"),
    ("Фёдор Иванович | Лещенко", "F. I. | Leshchenko"), ("Ю. | Жуков", "Yu. | Zhukov"),
    ("Юрий | Жуков", "Iurii | Zhukov"), ("Юрий | Жуков", "Jurij | Žukov"),
    ("Юрий | Жуков", "Yury | Zhukov"), ("Дмитрий | Цветков", "Dmitry | Tsvetkov"),
    ("Дмитрий | Цветков", "Dmitrii | Cvetkov"), ("Михаил | Хохлов", "Mikhail | Khokhlov"),
    ("Михаил | Хохлов", "Mihail | Hohlov"), ("Евгений | Соловьёв", "Yevgeny | Solovyov"),
    ("Евгений | Соловьёв", "Evgenii | Solovev"),
    ("Александр | Достоевский", "Alexander | Dostoevsky"),
    ("Александр | Достоевский", "Aleksandr | Dostoyevskiy"),
    ("Лещенко | Фёдор", "Fyodor | Leshchenko"),
    ("Георгиос | Папаδ", "Georgios | Papad"),
    ("Γιώργος | Παπαδόπουλος", "Giorgos | Papadopoulos"),
    ("Χρήστος | Ψαρράς", "Christos | Psarras"),
    ("Сергій | Гончар", "Serhiy | Honchar"),
  ])
  func areTransliterated(first: String, second: String) {
    expect(.transliteration, first, second)
    #expect(NameRelation.transliteration.isStrong)
  }

  @Test(arguments: [
    ("Fyodor | Leshchenko", "Fëdor | Leščenko"), ("Sergey | Ivanov", "Sergei | Ivanov"),
    ("Xiaowen | Xu", "Hsiao-Wen | Hsu"), ("Xiao-Wen | Cai", "Hsiao-Wen | Tsai"),
    ("Guangming | Zhang", "Kuang-Ming | Chang"), ("Jian | Qian", "Chien | Ch'ien"),
    ("Zhiyuan | Zeng", "Chih-Yuan | Tseng"), ("Ziqi | Xie", "Tzu-Chi | Hsieh"),
    ("Sung-Kyu | Lee", "Seonggyu | Yi"), ("Ji-Hoon | Park", "Jihun | Bak"),
    ("Young-Ja | Rhee", "Yeong Ja | Ri"), ("Kyung-Soo | Choi", "Gyeongsu | Choe"),
    ("Jin | Jung", "Chin | Jeong"), ("Kenji | Satō", "Kenzi | Satou"),
    ("Kenji | Satoh", "Kenzi | Sato"), ("Yuichi | Ota", "Yuuichi | Ohta"),
    ("S. | Itoh", "Shigeru | Ito"), ("Tsutomu | Fujita", "Tutomu | Huzita"),
    ("Shinji | Tsuchiya", "Sinzi | Tutiya"), ("Jun | Homma", "Jun | Honma"),
  ])
  func areRomanized(first: String, second: String) {
    expect(.romanization, first, second)
    #expect(NameRelation.romanization.isWeak)
  }

  @Test(arguments: [
    ("Jian | Zhang", "Qian | Zhang"), ("Wei | Zhou", "Wei | Zou"), ("Wei | Zhang", "Wei | Zang"),
    ("Mingyu | Li", "Mingyu | Lu"),
    ("Фёдор | Лещенко", "Pavel | Leshchenko"),
    ("Фёдор | Лещенко", "F. | Ivanov"), ("Kenji | Sato", "Kenji | Kato"),
  ])
  func areOtherNames(first: String, second: String) {
    let found = relation(first, second)
    #expect(found != .transliteration && found != .romanization && found != .same)
  }

  @Test func spellTheSyllablesOfPinyin() {
    for (pinyin, other) in [
      ("zhi", "chih"), ("si", "ssu"), ("xiong", "hsiung"), ("guo", "kuo"), ("duo", "to"),
      ("ge", "ko"), ("rong", "jung"), ("jue", "chueh"), ("tian", "tien"), ("gui", "kuei"),
      ("yan", "yen"), ("ri", "jih"), ("quan", "chuan"),
    ] {
      #expect(WadeGiles.spells(pinyin, other), "\(pinyin), \(other)")
    }
    #expect(PinyinSyllables.all.count == Set(PinyinSyllables.all).count)
    #expect(PinyinSyllables.all.count > 390)
  }
}

/// The spelling that is shown where a person has several.
@Suite struct NamesSpellingChoiceTests {
  @Test(arguments: [
    (["Leshchenko Fyodor", "Фёдор Лещенко", "Fëdor Leščenko"], "Фёдор Лещенко"),
    (["Giorgos Papadopoulos", "Γιώργος Παπαδόπουλος"], "Γιώργος Παπαδόπουλος"),
    (["Oystein Sorensen", "Øystein Sørensen", "Oeystein Soerensen"], "Øystein Sørensen"),
    (["Ø. Sørensen", "Oystein Sorensen"], "Oystein Sorensen"),
    (["S. K. Cho", "S.K. Cho", "SK Cho", "S. K. Cho"], "S. K. Cho"),
  ])
  func showsMost(names: [String], shown: String) {
    for order in [names, names.reversed()] {
      var spellings = Spellings()
      for name in order { PersonName(full: name).map { spellings.count($0) } }
      #expect(spellings.best?.full == shown)
    }
  }

  @Test func isNoneWithoutAny() { #expect(Spellings().best == nil) }
}
