import CoterieIdentities
import CoterieParallel
package import CoterieRecords
import CoterieText

/// The keys of the texts of a table: what two spellings share. Each text is folded once.
package struct FoldedTexts: Sendable {
  /// The keys, each once.
  package private(set) var keys = TextTable()
  private var titleKeys: [TextID] = []
  private var nameKeys: [TextID] = []
  private var wordKeys: [TextID] = []

  /// How many texts a thread folds at a time.
  private static let chunkSize = 1 << 14

  /// Folds the titles, names, venues and organisations of a table.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text, divided among the threads.
  package init(_ table: RecordTable, threads: Int? = nil) {
    let uses = Self.uses(in: table)
    let texts = table.texts
    let loop = ParallelLoop(count: uses.count, chunkSize: Self.chunkSize, threads: threads)
    self = loop.reduce(into: self, workspace: { [UInt8]() }) { range, buffer in
      FoldedChunk(texts, range, uses, buffer: &buffer)
    } combine: { folded, chunk in
      folded.append(chunk)
    }
  }

  /// The key of a title; nothing where it has no letters and digits.
  package func titleKey(_ text: TextID) -> TextID { titleKeys[text.index] }
  /// The key of a whole name. A name without letters is its own key.
  package func nameKey(_ text: TextID) -> TextID { nameKeys[text.index] }
  /// The key of a venue or an organisation.
  package func wordKey(_ text: TextID) -> TextID { wordKeys[text.index] }

  /// The key of a name that need not be in the table.
  package mutating func nameKey(of name: PersonName) -> TextID { keys.intern(NameKey(name).text) }

  private mutating func append(_ chunk: FoldedChunk) {
    let ids = keys.append(chunk.keys)
    titleKeys.append(contentsOf: chunk.titleKeys.lazy.map { ids[$0.index] })
    nameKeys.append(contentsOf: chunk.nameKeys.lazy.map { ids[$0.index] })
    wordKeys.append(contentsOf: chunk.wordKeys.lazy.map { ids[$0.index] })
  }

  private static func uses(in table: RecordTable) -> [TextUses] {
    var uses = [TextUses](repeating: [], count: table.texts.count)
    for title in table.titles { uses[title.index].insert(.title) }
    for venue in table.venues { uses[venue.index].insert(.words) }
    for mention in table.mentions.elements { uses[mention.name.index].insert(.name) }
    for fact in table.mentionFacts.elements where fact.kind == .variant {
      uses[Int(fact.value)].insert(.name)
    }
    for row in table.organisationTable.rows { uses[row.name.index].insert(.words) }
    uses[0] = []
    return uses
  }
}

/// The uses of a text, each of which is folded by rules of its own.
private struct TextUses: OptionSet, Sendable {
  let rawValue: UInt8
  static let title = TextUses(rawValue: 1)
  static let name = TextUses(rawValue: 2)
  /// A venue, or an organisation.
  static let words = TextUses(rawValue: 4)
}

/// The keys of some texts, in a table of their own.
private struct FoldedChunk: Sendable {
  var keys = TextTable()
  var titleKeys: [TextID] = []
  var nameKeys: [TextID] = []
  var wordKeys: [TextID] = []

  init(
    _ texts: TextTable, _ range: Range<Int>, _ uses: [TextUses], buffer: inout [UInt8]
  ) {
    for number in range {
      let text = TextID(UInt32(number))
      let uses = uses[number]
      titleKeys.append(
        uses.contains(.title) ? key(of: text, in: texts, isTitle: true, buffer: &buffer) : .none)
      nameKeys.append(
        uses.contains(.name) ? nameKey(of: text, in: texts, buffer: &buffer) : .none)
      wordKeys.append(
        uses.contains(.words) ? key(of: text, in: texts, isTitle: false, buffer: &buffer) : .none)
    }
  }

  private mutating func nameKey(
    of text: TextID, in texts: TextTable, buffer: inout [UInt8]
  ) -> TextID {
    let key = key(of: text, in: texts, isTitle: false, buffer: &buffer)
    return key.isNone ? keys.intern(texts[text]) : key
  }

  private mutating func key(
    of text: TextID, in texts: TextTable, isTitle: Bool, buffer: inout [UInt8]
  ) -> TextID {
    buffer.removeAll(keepingCapacity: true)
    let isPlain = unsafe texts.withBytes(of: text) { bytes in
      let hasSign =
        unsafe isTitle && bytes.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") }
      return unsafe !hasSign && appendPlainFolded(bytes, to: &buffer)
    }
    guard isPlain else {
      let text = texts[text]
      return keys.intern(isTitle ? text.titleKey : text.folded)
    }
    return keys.intern(buffer.span)
  }
}
