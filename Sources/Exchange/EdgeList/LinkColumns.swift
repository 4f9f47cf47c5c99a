import CoterieRecords

/// What the columns of a table of links mean.
struct LinkColumns {
  /// What a field is of its link.
  enum Role: Equatable {
    case source
    case target
    /// Its weight.
    case weight
    /// `Directed` or `Undirected`.
    case direction
    /// Its id.
    case id
    /// The times at which it is there.
    case times
    /// A value of a column of the document.
    case attribute(Int)
  }

  /// The place of the source in a row.
  let source: Int
  /// The place of the target in a row.
  let target: Int
  /// The place of the weight in a row.
  private(set) var weight: Int?
  /// The place of the direction in a row.
  var direction: Int? { roles.firstIndex(of: .direction) }
  /// What each field of a row is.
  private(set) var roles: [Role] = []
  /// The column for words that say no direction.
  private(set) var otherDirections: Int?

  /// Creates the columns of a table and adds those of attributes to a builder.
  ///
  /// - Parameters:
  ///   - hasWeights: Whether the third field of a table without a header is a weight.
  ///   - line: The line of the header.
  init(_ header: TableHeader, hasWeights: Bool, line: Int, _ builder: inout GraphBuilder) {
    (source, target) = (header.ends.source, header.ends.target)
    if header.words.isEmpty {
      roles = [.source, .target]
      if hasWeights {
        roles.append(.weight)
        weight = 2
      }
      return
    }
    weight = Self.weight(header.words, header.ends)
    if let finding = weightFinding(header.words) {
      builder.add(.graphFile(finding), line: max(1, line))
    }
    var places = RolePlaces(line: line)
    for (place, word) in header.words.enumerated() {
      roles.append(role(of: word, at: place, &places, &builder))
    }
    while roles.count <= max(source, target) { roles.append(.source) }
    roles[source] = .source
    roles[target] = .target
  }

  /// The column of weights: the one called `weight`, else one of another word for it. One called `value` is
  /// left to the builder, which takes it where all its values are numbers; so are two called `weight`. A
  /// third column is the place of the weight where it is the last one, and a number of something by its
  /// name, or where no name of the header is known.
  private static func weight(_ words: [String], _ ends: HeaderWords.Ends) -> Int? {
    let plain = words.map(HeaderWords.plain)
    let weights = plain.indices.filter { ["weight", "edgeweight"].contains(plain[$0]) }
    if weights.count == 1 { return weights[0] }
    if weights.count > 1 || plain.contains("value") { return nil }
    let others = words.indices.filter { $0 != ends.source && $0 != ends.target }
    if let strength = others.first(where: { HeaderWords.isStrength(words[$0]) }) { return strength }
    guard others == [2] else { return nil }
    let isUnknown = HeaderWords.ends(words) == nil && !HeaderWords.isOfLinks(words[2])
    return HeaderWords.isCount(words[2]) || isUnknown && !HeaderWords.isTime(words[2]) ? 2 : nil
  }

  /// What there is to say of the column of weights: that one is taken for it by its place or as a number of
  /// something, or that one of such a name is not.
  private func weightFinding(_ words: [String]) -> GraphFileProblem? {
    if let weight {
      return HeaderWords.isStrength(words[weight])
        ? nil
        : .guessed(
          "the column \"\(words[weight].excerpt)\" is read as the weights of the links",
          remedy: "Give it another name and place if it holds something else")
    }
    guard !words.contains(where: HeaderWords.isStrength),
      let count = words.indices.first(where: {
        $0 != source && $0 != target && HeaderWords.isCount(words[$0])
      })
    else { return nil }
    return .guessed(
      "the column \"\(words[count].excerpt)\" is kept as a column, and each link counts 1",
      remedy: "Call it \"weight\" if it holds the weights")
  }

  private func role(
    of word: String, at place: Int, _ places: inout RolePlaces, _ builder: inout GraphBuilder
  ) -> Role {
    let known: Role? =
      switch place {
      case weight: .weight
      case source: .source
      case target: .target
      default: places.isFirst(word, &builder) ? Self.role(of: word) : nil
      }
    guard let known else { return .attribute(Self.column(word, at: place, &builder)) }
    // Words that say no direction are kept in a column of this name.
    if known != .direction { builder.edgeColumns.take(word) }
    return known
  }

  private static func role(of word: String) -> Role? {
    switch HeaderWords.kind(word) {
    case .directions: .direction
    case .ids: .id
    case .times: .times
    case nil: nil
    }
  }

  private static func column(_ word: String, at place: Int, _ builder: inout GraphBuilder) -> Int {
    builder.edgeColumns.addColumn(named: word.isEmpty ? "column_\(place + 1)" : word)
  }

  /// What the field at a place is; a column is made for one that the header does not name.
  mutating func role(at place: Int, _ builder: inout GraphBuilder) -> Role {
    while roles.count <= place {
      roles.append(.attribute(Self.column("", at: roles.count, &builder)))
    }
    return roles[place]
  }

  /// The column for words in the column of directions that say none.
  mutating func columnOfTypes(_ builder: inout GraphBuilder) -> Int {
    if let otherDirections { return otherDirections }
    let column = builder.edgeColumns.addColumn(named: "type")
    otherDirections = column
    return column
  }
}

extension TableShape {
  /// Whether the third field of links without a header is a weight: most rows that have one have a number
  /// there, or attributes.
  func hasWeights(in text: Span<UInt8>) -> Bool {
    guard survey.most(of: separator.byte) > 1 else { return false }
    var rows = rows
    var (numbers, others) = (0, 0)
    while rows.next(in: text) {
      guard rows.fields.count > 2, !rows.fields[2].isMissing else { continue }
      if rows.fields[2].isWeight(in: text) { numbers += 1 } else { others += 1 }
      if others == 0, numbers > 0 { return true }
    }
    return numbers >= others
  }
}
