import CoterieRecords

/// The beginning of a file in lower case, with `\n` at the line ends, without byte order mark and
/// leading blanks: what content signatures look at.
struct FileBeginning {
  let text: String

  init(_ prefix: [UInt8]) {
    var bytes = prefix.prefix(FormatSignature.prefixLength)
    _ = TextInput.makeUTF8(&bytes)
    let all = CleanText.of(String(decoding: bytes, as: UTF8.self)).lowercased()
    text = String(all.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" })
  }
}
