/// Names that break careless writers, with what should be shown of them.
enum HostileNames {
  static let all: [(name: String, shown: String)] = [
    ("O'Brien \"Bob\"", "O'Brien \"Bob\""), ("back\\slash", "back\\slash"),
    ("trailing\\", "trailing\\"), ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("a & b &amp; c", "a & b &amp; c"), ("two\nlines", "two lines"), ("--> end", "--> end"),
    ("]]> end", "]]> end"), ("bell\u{7}\u{1B}[31m", "bell[31m"), ("%x %n", "%x %n"),
    ("\\N \\G \\l", "\\N \\G \\l"), ("{r|c}", "{r|c}"), ("Ada 👩‍🔬", "Ada 👩‍🔬"),
    ("山田太郎", "山田太郎"), ("محمد علي", "محمد علي"), ("Ng\u{302}o\u{301}", "Ng\u{302}o\u{301}"),
    ("1 -x 2 -y", "1 -x 2 -y"), ("", ""),
  ]
}
