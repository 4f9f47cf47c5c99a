import CoterieRecords
import CoterieText

/// Reads DOT, of Graphviz, of Gephi's dialect, or anyone's: the whole language, with subgraphs, chains,
/// ports, HTML texts, joined texts and default statements.
///
/// - Subgraphs whose names begin with `cluster` are clusters: `cluster_7` number 7, others the first
///   free numbers. A cluster without a label is called by what follows `cluster` in its name.
/// - Defaults hold for what is made after them, in their subgraph and those inside it. Those that our own
///   writer gives are looks and no data.
/// - What attributes mean is with ``DOTMeaning``.
/// - The text never reaches Graphviz.
/// - Complexity: O(*b*) for *b* bytes, plus the edges between the subgraphs that are ends of one edge.
/// - SeeAlso: [The DOT language](https://graphviz.org/doc/info/lang.html).
enum DOTReader {
  /// Whether a file that begins so is DOT, by the words `graph` or `digraph` and a brace.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    let bytes = Array(FileBeginning(prefix).text.utf8)
    let text = bytes.span
    var lexer = DOTLexer()
    var token = lexer.next(in: text)
    if token.kind == .word, lexer.string(token, text) == "strict" { token = lexer.next(in: text) }
    guard token.kind == .word, ["graph", "digraph"].contains(lexer.string(token, text)) else {
      return false
    }
    token = lexer.next(in: text)
    if token.isText { token = lexer.next(in: text) }
    return token.isMark("{")
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    bytes.withText { text, isGuessed in
      var parser = DOTParser(log, byteCount: text.count, limits: options.limits)
      let whole = options.isCutOff ? parser.wholePart(of: text) : text.count
      parser.read(text.extracting(0..<whole), isCutOff: options.isCutOff)
      return parser.finished(isGuessed: isGuessed)
    }
  }
}

extension DOTParser {
  /// Where the last whole line, or the last whole statement of one line, ends in a file that is cut off.
  fileprivate mutating func wholePart(of text: Span<UInt8>) -> Int {
    var end = text.count
    while end > 0, text[end - 1] != 0x0A, text[end - 1] != UInt8(ascii: ";") { end -= 1 }
    var line = 1
    for place in 0..<end where text[place] == 0x0A { line += 1 }
    let rest = String(copying: text.extracting(end..<text.count))
    builder.add(.graphFile(.cutOff(rest.excerpt)), line: line)
    return end
  }

  fileprivate mutating func read(_ text: Span<UInt8>, isCutOff: Bool) {
    token = lexer.next(in: text)
    guard readHeader(text) else { return }
    while !scopes.isEmpty, token.kind != .end, !isStopped { readPart(text) }
    if isStopped { return }
    if let scope = scopes.last {
      if scope.isWaiting || !scope.ends.isEmpty, !isCutOff { finishStatement(text) }
      let (part, line) = lexer.cutOff ?? ("graph", scope.line)
      if !isCutOff { builder.add(.graphFile(.endsEarly(inside: part)), line: line) }
    } else if token.kind != .end {
      skipOtherGraphs(text)
    }
  }

  /// Counts the graphs after the first, which are left out.
  private mutating func skipOtherGraphs(_ text: Span<UInt8>) {
    let line = token.line
    var (count, depth) = (0, 0)
    while token.kind != .end {
      if token.isMark("{") { depth += 1 }
      if token.isMark("}") { depth = max(0, depth - 1) }
      if depth == 0, let word = keyword(token, text), word == .graph || word == .digraph {
        count += 1
      }
      lexer.forgetJoined()
      take(text)
    }
    if count > 0 {
      builder.add(.graphFile(.leftOut("further graph", count: count)), line: line)
    } else {
      builder.add(
        .graphFile(.unexpected("text after the graph", expected: "the end")), line: line)
    }
  }

  /// Reads up to the first brace.
  private mutating func readHeader(_ text: Span<UInt8>) -> Bool {
    readComments()
    if keyword(token, text) == .strict {
      builder.isStrict = true
      take(text)
    }
    guard let word = keyword(token, text), word == .graph || word == .digraph else { return false }
    isDigraph = word == .digraph
    take(text)
    if token.isText {
      let name = take(text)
      escapes.graph = name.kind == .html ? "" : lexer.string(name, text)
    }
    isOurs = isOurs || escapes.graph == DOTText.graphName
    let line = token.line
    guard take("{", text) else { return false }
    scopes = [DOTScope(line: line)]
    return true
  }

  private mutating func readComments() {
    let comments = lexer.leadingComments
    escapes.isGephi = comments.first.map { "// " + $0 == DOTText.gephiMark } ?? false
    builder.descriptionLines = escapes.isGephi ? Array(comments.dropFirst(2)) : comments
    guard escapes.isGephi else { return }
    isOurs = true
    if comments.count > 1 { title = comments[1] }
  }

  /// Settles what holds for the whole file.
  fileprivate consuming func finished(isGuessed: Bool) -> GraphReading {
    let isLatin1 = charset.map { DOTText.namesOfLatin1.contains($0) } ?? false
    if isGuessed {
      if !isLatin1 { builder.add(.graphFile(.notUTF8)) }
    } else if isLatin1 {
      builder.add(
        .graphFile(
          .guessed(
            "the file declares the charset \(charset ?? ""), and its text is UTF-8",
            remedy: "Save the file as it declares if letters are wrong")))
    }
    builder.title = title ?? (isOurs ? "" : escapes.graph)
    clusters.number(in: &builder)
    lineColors.forEach { builder.vertices.colors.append($1, row: $0) }
    fillColors.forEach { builder.vertices.colors.append($1, row: $0) }
    notices.addForeignLines(isDigraph: isDigraph, to: &builder)
    notices.add(to: &builder)
    return builder.finish()
  }
}
