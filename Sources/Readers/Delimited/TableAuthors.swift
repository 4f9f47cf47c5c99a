import CoterieRecords

/// The authors of a row, with what other columns say of them.
struct TableAuthors {
  private enum Names {
    /// Plain names, of whom the row says nothing else.
    case plain([PlainCellName])
    case list(AuthorList)
  }

  private let names: Names
  /// The column whose cell a spreadsheet cut; nil where it cut none.
  private(set) var cutColumn: Int?
  /// Whether the affiliations of the row are theirs, and not those of the paper.
  private(set) var haveAddresses = false

  init(_ row: TableRow, _ columns: AuthorColumns) {
    guard let (column, bytes) = row.firstList(.authorFullNames) ?? row.firstList(.authors) else {
      names = .plain([])
      return
    }
    if !row.columns.saysMoreOfAuthors,
      let plain = AuthorCell.plainNames(bytes, in: columns[column])
    {
      names = .plain(plain)
      return
    }
    let cell = AuthorCell(bytes, in: columns[column])
    if cell.isCut { cutColumn = column }
    var list = cell.list
    list.addCount(row)
    list.addIdentifiers(row)
    haveAddresses = list.addAddresses(row)
    names = .list(list)
  }

  /// Whether there are none.
  var isEmpty: Bool {
    switch names {
    case .plain(let names): names.isEmpty
    case .list(let list): list.contributors.isEmpty
    }
  }

  /// Adds them to the record that is being filled.
  ///
  /// - Returns: How many are left out.
  func append(to sink: inout RecordSink, at location: SourceLocation) -> AuthorList.Hidden {
    switch names {
    case .list(let list):
      sink.append(list, at: location)
      return list.hidden
    case .plain(let names):
      var rows: [MentionRow] = []
      rows.reserveCapacity(names.count)
      for name in names { sink.table.texts.mention(of: name).map { rows.append($0) } }
      if rows.mayBeginAgain {
        sink.append(AuthorList(names.compactMap(\.name)), at: location)
      } else {
        for row in rows { sink.table.append(row) }
      }
      return .none
    }
  }
}

extension [MentionRow] {
  /// Whether the list may name all its authors once more after its end.
  fileprivate var mayBeginAgain: Bool {
    count > 3 && self[2..<count - 1].contains { $0.name == self[0].name }
  }
}

extension AuthorList {
  /// Adds how many authors the row says there are.
  fileprivate mutating func addCount(_ row: TableRow) {
    if hidden == .unknown, let count = row.text(.authorCount).flatMap({ Int($0) }),
      count > contributors.count, count <= HiddenAuthorsPhrase.largestNumber
    {
      hidden = .count(count - contributors.count)
    }
    if row.columns.provider == "openalex", contributors.count == Self.openAlexLimit {
      hidden = .unknown
    }
  }

  /// How many authors OpenAlex shows of a paper at most.
  private static let openAlexLimit = 100

  /// Adds the identifiers that columns give the authors.
  fileprivate mutating func addIdentifiers(_ row: TableRow) {
    addIdentifiers(row.bytes(of: .orcids), .orcid, .stated)
    if let kind = row.columns.kindOfAuthorIDs {
      addIdentifiers(row.bytes(of: .authorIDs), kind, .inferred)
    }
  }

  /// Gives each author the identifier at their place; a list with another number of them gives none.
  private mutating func addIdentifiers(
    _ list: CellBytes?, _ kind: PersonIdentifier.Kind, _ basis: PersonIdentifier.Basis
  ) {
    guard let list else { return }
    var parts = list.listItems(keepingEmpty: true)
    if parts.count == contributors.count + 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.count == contributors.count else { return }
    for (place, part) in parts.enumerated() {
      guard let identifier = PersonIdentifier(kind, part.text, basis: basis),
        !contributors[place].identifiers.contains(where: { $0.kind == kind })
      else { continue }
      contributors[place].identifiers.append(identifier)
    }
  }

  /// Gives each author the address at their place, where the table lists one for each.
  ///
  /// - Returns: Whether it does.
  fileprivate mutating func addAddresses(_ row: TableRow) -> Bool {
    guard let (column, list) = row.first(.affiliations), row.columns.areOfAuthors(column) else {
      return false
    }
    let places = list.listItems(keepingEmpty: true)
    guard places.count == contributors.count else { return false }
    for (place, address) in places.enumerated()
    where !address.isEmpty && !address.elementsEqual("NA".utf8) {
      contributors[place].rawAffiliations = [address.text]
    }
    return true
  }
}
