import CoterieRecords

/// A format whose papers are documents of JSON: what its members mean.
protocol JSONForm {
  /// The members that are read.
  associatedtype Member: RawRepresentable<UInt16>

  /// Who gives papers in this format.
  static var provider: String { get }
  /// The keys around the papers, as ``JSONLayout/keys``.
  static var keys: String { get }
  /// Whether an object in an array is a paper, of which a document may hold several.
  static func isPaper(_ member: Member) -> Bool
  /// Whether a text without any sign says something.
  static var hasEmptyTexts: Bool { get }
  /// The members that a user wants.
  static func members(_ options: ReadingOptions) -> [JSONMember]

  /// The paper that is being read.
  var paper: JSONPaper { get set }

  init(_ paper: JSONPaper)
  /// An object or array in an array begins.
  mutating func begin(_ member: Member)
  /// An object or array in an array ends.
  mutating func end(_ member: Member)
  /// Takes a text, a number, true or false.
  mutating func take(_ text: JSONText, as member: Member)
  /// Adds the papers of the document that was read.
  mutating func finish(into sink: inout RecordSink)
}

extension JSONForm {
  static func isPaper(_ member: Member) -> Bool { false }
  static var hasEmptyTexts: Bool { false }

  /// Adds the paper that was read, or says that there is none.
  mutating func addPaper(to sink: inout RecordSink) {
    guard let record = paper.finish() else {
      let id = paper.record.values(of: .key).first?.value
      let problem = WorkProblem.noWork(id: id, provider: Self.provider)
      return sink.report(problem.at(paper.record.location))
    }
    for problem in paper.problems { sink.report(problem) }
    sink.append(record)
  }
}

/// Reads the papers of a format in JSON.
struct JSONPapers<Form: JSONForm>: Sendable {
  private let layout: JSONLayout
  private let members: [JSONMember]

  init(beginning: Span<UInt8>, _ context: ReadingContext) {
    layout = JSONLayout(of: beginning, keys: Form.keys)
    members = Form.members(context.options)
  }

  /// How a file may be cut.
  static var framing: RecordFraming { .json(keys: Form.keys) }

  /// Reads a piece of a file.
  func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    guard let documents = JSONDocuments(members) else {
      return sink.report(WorkProblem.noMemory.at(sink.location(line: 1)))
    }
    let lineCount = documents.read(piece.bytes, as: layout) { document in
      read(document, at: sink.location(line: document.line), into: &sink)
    }
    sink.endPiece(length: lineCount)
  }

  private func read(
    _ document: JSONDocument, at location: SourceLocation, into sink: inout RecordSink
  ) {
    if let problem = document.problem {
      return sink.report(WorkProblem.broken(JSONFault(problem)).at(location))
    }
    var form = Form(JSONPaper(at: location, sink.options))
    var oddMembers: Set<UInt32> = []
    var lines = LineCounter(document)
    for number in 0..<document.count {
      let event = document[number]
      guard let member = Form.Member(rawValue: event.member) else { continue }
      switch event.kind {
      case .begin:
        if Form.isPaper(member) {
          form.paper.record.location = location.moved(by: lines.count(before: event))
        }
        form.begin(member)
      case .end: form.end(member)
      case .mismatch, .repeated:
        let key = UInt32(event.member) << 1 | (event.kind == .repeated ? 1 : 0)
        guard oddMembers.insert(key).inserted else { continue }
        let path = members.path(of: event.member)
        form.paper.report(event.kind == .repeated ? .repeatedField(path) : .skippedField(path))
      default: if Form.hasEmptyTexts || !event.text.isEmpty { form.take(event.text, as: member) }
      }
    }
    form.finish(into: &sink)
  }
}

/// Counts the line ends of a document before its events, in their order.
private struct LineCounter {
  private let document: JSONDocument
  private var offset = 0
  private var count = 0

  init(_ document: JSONDocument) { self.document = document }

  mutating func count(before event: JSONEvent) -> Int {
    count += document.lineEnds(from: offset, to: event)
    offset = document.offset(of: event)
    return count
  }
}

extension [JSONMember] {
  /// The keys that lead to a member, for messages: `author.affiliation.name`.
  func path(of number: UInt16) -> String {
    var keys: [String] = []
    var number = number
    while let member = first(where: { $0.number == number }), number != self[0].number {
      if member.key.utf8CodeUnitCount > 0 { keys.insert("\(member.key)", at: 0) }
      number = member.parent
    }
    return keys.joined(separator: ".")
  }
}

extension JSONText {
  /// The text with one blank between its words.
  var line: String { string.collapsed }
}
