/// Organisations, each stored once.
package struct OrganisationTable: Sendable {
  package struct Row: Hashable, Sendable {
    package let name: TextID
    package let country: TextID
    package let ror: TextID

    package init(name: TextID, country: TextID = .none, ror: TextID = .none) {
      self.name = name
      self.country = country
      self.ror = ror
    }
  }

  /// The organisations, by their numbers.
  package private(set) var rows: [Row] = []
  private var numbers: [Row: UInt32] = [:]

  package init() {}

  /// The number of an organisation, a new one where it is not stored yet.
  package mutating func intern(_ row: Row) -> UInt32 {
    if let number = numbers[row] { return number }
    let number = UInt32(rows.count)
    rows.append(row)
    numbers[row] = number
    return number
  }
}
