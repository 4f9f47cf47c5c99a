import CoterieText
import Testing

/// What two spellings of one title share.
@Suite struct TitleKeyTests {
  @Test(arguments: [
    ("Scientific computing in C", "scientific computing in c"),
    ("Scientific computing in C++", "scientific computing in c++"),
    ("C++, C# and F#: a survey", "c++ c# and f# a survey"),
    ("Modern C++11", "modern c++ 11"), ("C\\# in {C++}", "c# in c++"),
    ("A+B trees", "a b trees"), ("A + B trees", "a b trees"), ("ABC++ and 5+", "abc and 5"),
    ("Paper #3", "paper 3"), ("+", ""), ("C+", "c+"),
    ("Fast code in C&#43;&#43;", "fast code in c++"),
    ("Fast code in C<sup>++</sup>", "fast code in c++"), ("Ｃ＋＋", "c++"), ("", ""),
  ])
  func keepsTheSignsOfAOneLetterWord(title: String, key: String) {
    #expect(title.titleKey == key)
  }
}
