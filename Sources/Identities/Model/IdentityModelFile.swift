import CIdentityModel

/// The text in which an identity model is kept: sections of lines with a name, a tab and a number.
///
///     # Coterie identity model 1
///     [coefficients]
///     intercept	-14.5
///     [family 41230]
///     wang	512
///
/// The number of a section is how many names or texts were counted. A line that begins with `#` is a remark.
struct IdentityModelFile {
  private(set) var coefficients: [String: Double] = [:]
  private(set) var nicknames: [(String, String)] = []
  private var tables: [String: Table] = [:]
  private var section = ""

  private struct Table {
    var total = 1
    var counts: [WordKey: UInt32] = [:]
  }

  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: some Sequence<UInt8> & Collection<UInt8>) {
    for line in Array(bytes).split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "#") { continue }
      if line.first == UInt8(ascii: "[") { begin(line) } else { take(line) }
    }
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) {
    let words = String(decoding: line.dropFirst().dropLast(), as: UTF8.self).split(separator: " ")
    section = words.first.map { String($0) } ?? ""
    if words.count > 1, let total = Int(words[1]) { tables[section] = Table(total: total) }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return }
    let (name, value) = (line[..<tab], line[(tab + 1)...])
    switch section {
    case "coefficients":
      coefficients[String(decoding: name, as: UTF8.self)] =
        Double(String(decoding: value, as: UTF8.self))
    case "nicknames":
      nicknames.append(
        (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
    default:
      let count = value.reduce(0 as UInt32) { $0 &* 10 &+ UInt32($1 &- 0x30) }
      tables[section]?.counts[WordKey(name)] = count
    }
  }

  /// The model.
  var model: IdentityModel {
    var numbers = IdentityCoefficients()
    for (name, path) in IdentityCoefficients.names {
      if let value = coefficients[name] { numbers[keyPath: path] = value }
    }
    let family = tables["family"] ?? Table()
    let words = WordKind.allCases.map { kind in
      let table = tables[kind.rawValue] ?? Table()
      return (kind, WordFrequencies(textCount: table.total, counts: table.counts))
    }
    return IdentityModel(
      numbers,
      names: NameFrequencies(
        nameCount: family.total, families: family.counts, givens: tables["given"]?.counts ?? [:]),
      words: Dictionary(uniqueKeysWithValues: words), nicknames: Nicknames(pairs: nicknames))
  }
}

extension IdentityModel {
  /// Reads a model of the text in which it is kept.
  public init(_ text: [UInt8]) { self = IdentityModelFile(text).model }

  /// The model that Coterie was released with.
  public static let shipped: IdentityModel = {
    // The bytes are constant, and as many as the length says.
    let bytes = unsafe UnsafeBufferPointer(
      start: coterie_identity_model(), count: coterie_identity_model_length())
    return unsafe IdentityModelFile(bytes).model
  }()
}
