import CoterieText
import Testing

/// What two spellings of one name or title share.
@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Aĝ{\\\"u}l, J.-P.", "agul j p"), ("", ""), ("  ", ""), ("---", ""), ("ÉCLAIR", "eclair"),
    ("e\u{301}clair", "eclair"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("Søren Łukasz Đặng", "soren lukasz dang"), ("Œuvre Æsir", "oeuvre aesir"),
    ("Þór Ísleifsson", "thor isleifsson"), ("ﬁeld", "field"), ("İstanbul ırmak", "istanbul irmak"),
    ("O'Neill", "oneill"), ("O’Neill", "oneill"), ("O‘Neill", "oneill"), ("O`Neill", "oneill"),
    ("O`Néill", "oneill"), ("Pérez‐Riverol", "perez riverol"), ("Pérez-Riverol", "perez riverol"),
    ("Mixture-of-Experts: A {CNN}", "mixture of experts a cnn"), ("AT&T", "at t"),
    ("naïve—approach", "naive approach"), ("a\u{A0}b\tc", "a b c"), ("co\u{AD}author", "coauthor"),
    ("\u{FEFF}bom", "bom"), ("right\u{202E}left", "rightleft"), ("GPT-4 (v2)", "gpt 4 v2"),
    ("Νίκος", "νικοσ"), ("ΝΙΚΟΣ", "νικοσ"), ("Чайковский", "чаиковскии"), ("李明", "李明"),
    ("김민수", "김민수"), ("がか", "がか"), ("हिन्दी", "हिन्दी"), ("مُحَمَّد", "محمد"), ("שָׁלוֹם", "שלום"),
  ])
  func foldsSpellings(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("Juri{\\'c}", "juric"), ("A\\u{g}g\\\"{u}l", "aggul"), ("S{\\\"o}derhjelm", "soderhjelm"),
    ("W.~O'Mullane", "w omullane"), ("{\\v S}ime", "sime"), ("\\v{S}ime", "sime"),
    ("Mart{\\'\\i}n", "martin"), ("Stra{\\ss}e", "strasse"), ("\\O{}ystein", "oystein"),
    ("\\L ukasz", "lukasz"), ("{\\AA}ngstr{\\\"o}m", "angstrom"), ("Erd\\H{o}s", "erdos"),
    ("\\emph{Fast} \\textbf{and} small", "fast and small"), ("AT\\&T", "at t"),
    ("50\\% of \\$5", "50 of 5"), ("$\\alpha$-divergence", "alpha divergence"), ("\\", ""),
    ("ends in \\", "ends in"), ("co\\-author", "coauthor"),
  ])
  func foldsLaTeX(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test func foldsPlainTextAsItFoldsAnyOther() {
    // A mark that vanishes sends the text the long way round.
    for byte in UInt8(0)..<0x80 where byte != UInt8(ascii: "\\") {
      let text = "a\(Character(Unicode.Scalar(byte)))B9"
      #expect(text.folded == (text + "\u{AD}").folded, "\(byte)")
    }
  }

  @Test func isTheSameWhenFoldedTwice() {
    for text in ["Aĝ{\\\"u}l, J.-P.", "Σίσυφος", "がっこう", "Ǆ Straße", "x²", "ﬄ ①", "한국어"] {
      #expect(text.folded.folded == text.folded)
    }
  }
}

/// The fast way to fold Latin letters, against the thorough one.
@Suite struct PlainFoldingTests {
  @Test func foldsEveryLatinLetterAsTheThoroughWayDoes() throws {
    for value in Array(0x20..<0x250) + Array(0x2000..<0x2030) {
      let letter = String(try #require(Unicode.Scalar(UInt32(value))))
      // A Greek letter after it makes the text one that is folded thoroughly.
      for text in ["ab\(letter)cd ef", "\(letter)", "a \(letter) b", "a\(letter) b"] {
        #expect(text.folded == (text + " ψω").folded.dropLast(3) || text.folded.isEmpty, "\(text)")
      }
    }
  }
}
