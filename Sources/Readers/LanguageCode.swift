/// The codes of languages that sources name in English, or by a code of three letters.
enum LanguageCode {
  /// The code of two letters, `en` for `English` and `eng`; a text that is not known in lower case.
  static func code(of text: String) -> String {
    let name = text.lowercased()
    return codes[name] ?? shortNames[name] ?? name
  }

  /// The names cut to three letters, where no two begin so.
  private static let shortNames = Dictionary(grouping: codes) { $0.key.prefix(3) }
    .filter { $0.value.count == 1 }
    .reduce(into: [String: String]()) { $0[String($1.key)] = $1.value[0].value }

  private static let codes = [
    "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "chinese": "zh", "croatian": "hr",
    "czech": "cs", "danish": "da", "dutch": "nl", "english": "en", "finnish": "fi", "french": "fr",
    "german": "de", "greek": "el", "hebrew": "he", "hungarian": "hu", "indonesian": "id",
    "italian": "it", "japanese": "ja", "korean": "ko", "norwegian": "no", "persian": "fa",
    "polish": "pl", "portuguese": "pt", "romanian": "ro", "russian": "ru", "serbian": "sr",
    "slovak": "sk", "slovenian": "sl", "spanish": "es", "swedish": "sv", "turkish": "tr",
    "ukrainian": "uk", "vietnamese": "vi",
    // Codes of ISO 639-2 and 639-3 that are no beginnings of the names.
    "ces": "cs", "deu": "de", "ell": "el", "fas": "fa", "fra": "fr", "hrv": "hr", "isl": "is",
    "jpn": "ja", "nld": "nl", "ron": "ro", "slk": "sk", "slv": "sl", "spa": "es", "srp": "sr",
    "zho": "zh",
  ]
}
