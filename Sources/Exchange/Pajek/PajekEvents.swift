import CoterieRecords

/// A network told as events: what comes, hides, shows again and goes at which time.
struct PajekEvents {
  /// A link by its ends.
  struct Link: Hashable {
    let source: Int
    let target: Int
    let isDirected: Bool
  }

  /// What happens to a vertex or a link.
  enum Change: Character {
    case add = "A"
    case hide = "H"
    case show = "S"
    case delete = "D"
  }

  /// What an event happens to.
  enum Item: Character {
    case vertex = "V"
    case edge = "E"
    case arc = "A"
  }

  /// Times at which something begins to be there and is there no more.
  struct Presence {
    private(set) var spells: [GraphSpell] = []
    private var start: Double?

    /// Begins, unless it has.
    mutating func begin(_ time: Double) { start = start ?? time }

    /// Ends, if it has begun before.
    mutating func end(_ time: Double) {
      if let start, start <= time { spells.append(GraphSpell(start: start, end: time)) }
      start = nil
    }

    /// The spells, the last of which is open if it has not ended.
    var all: [GraphSpell] { spells + (start.map { [GraphSpell(start: $0, end: nil)] } ?? []) }
  }

  /// The time of the events that follow, and whether they happen at its end.
  var time = (value: 0.0, isEnd: false)
  /// The edges of the links.
  var edges: [Link: Int] = [:]
  /// When vertices are there.
  var vertices: [Int: Presence] = [:]
  /// When edges are there.
  var links: [Int: Presence] = [:]

  /// The first time at which something is there that comes now.
  var first: Double { time.isEnd ? time.value + 1 : time.value }
  /// The last time at which something is there that goes now.
  var last: Double { time.isEnd ? time.value : time.value - 1 }
}

extension PajekEvents.Presence {
  /// Takes a change at a time.
  fileprivate mutating func take(_ change: PajekEvents.Change, _ events: PajekEvents) {
    switch change {
    case .add, .show: begin(events.first)
    case .hide, .delete: end(events.last)
    }
  }
}

extension PajekParser {
  /// Reads the line of an event: `TI 3`, `AV 1 "Ann"`, `AE 1 2 1`, `HE 1 2`, `DV 1`.
  mutating func readEvent(_ text: Span<UInt8>, of events: inout PajekEvents) {
    let start = scanner
    guard let word = scanner.word(text) else { return scanner.nextLine(text) }
    let code = String(copying: text.extracting(word)).uppercased()
    switch code {
    case "TI", "TE":
      if let time = scanner.wholeNumber(text) {
        events.time = (Double(time), code == "TE")
        return scanner.nextLine(text)
      }
    case _ where code.count == 2:
      if let change = code.first.flatMap(PajekEvents.Change.init(rawValue:)),
        let item = code.last.flatMap(PajekEvents.Item.init(rawValue:))
      {
        return item == .vertex
          ? readVertexEvent(change, text, &events)
          : readLinkEvent(change, isDirected: item == .arc, text, &events)
      }
    default: break
    }
    scanner = start
    skipLine(text, expected: "an event of a vertex, an edge or an arc")
  }

  private mutating func readVertexEvent(
    _ change: PajekEvents.Change, _ text: Span<UInt8>, _ events: inout PajekEvents
  ) {
    var number = scanner
    guard let vertex = number.wholeNumber(text).flatMap({ vertices.vertex($0) }) else {
      return skipLine(text, expected: "the number of a vertex")
    }
    events.vertices[vertex, default: .init()].take(change, events)
    if change == .add, !vertices.isDescribed[vertex] {
      readVertex(text)
    } else {
      scanner.nextLine(text)
    }
  }

  private mutating func readLinkEvent(
    _ change: PajekEvents.Change, isDirected: Bool, _ text: Span<UInt8>,
    _ events: inout PajekEvents
  ) {
    var numbers = scanner
    guard let source = numbers.wholeNumber(text).flatMap({ vertices.vertex($0) }),
      let target = numbers.wholeNumber(text).flatMap({ vertices.vertex($0) })
    else { return skipLine(text, expected: "the numbers of two vertices") }
    let isSwapped = !isDirected && source > target
    let link = PajekEvents.Link(
      source: isSwapped ? target : source, target: isSwapped ? source : target,
      isDirected: isDirected)
    if let edge = events.edges[link] {
      events.links[edge, default: .init()].take(change, events)
      scanner.nextLine(text)
    } else if change == .add {
      let edge = builder.edges.count
      scanner = numbers
      addEdge(source, target, text, isDirected: isDirected)
      events.edges[link] = edge
      events.links[edge, default: .init()].take(change, events)
    } else {
      skipLine(text, expected: "a link that was added before")
    }
  }

  /// Ends the events: what has not gone is there from then on.
  mutating func finish(_ events: PajekEvents) {
    for (vertex, presence) in events.vertices.sorted(by: { $0.key < $1.key }) {
      for spell in presence.all { builder.vertices.spells.append(spell, row: vertex) }
    }
    for (edge, presence) in events.links.sorted(by: { $0.key < $1.key }) {
      let spells = presence.all
      if !spells.isEmpty { builder.edges.spells[edge] = spells }
    }
  }
}
