/// The ids and names of vertices or members, by their numbers, each made when it is asked for.
public struct NameTable: Sendable {
  /// How many there are.
  public let count: Int
  private let idOf: @Sendable (Int) -> String
  private let nameOf: @Sendable (Int) -> String

  /// Creates a table of which ids and names are looked up elsewhere.
  package init(
    count: Int, id: @escaping @Sendable (Int) -> String, name: @escaping @Sendable (Int) -> String
  ) {
    self.count = count
    idOf = id
    nameOf = name
  }

  /// Takes over ids and names.
  ///
  /// - Precondition: As many ids as names.
  public init(ids: [String], names: [String]) {
    precondition(ids.count == names.count, "there is a name for each id")
    self.init(count: ids.count) {
      ids[$0]
    } name: {
      names[$0]
    }
  }

  /// Takes the pairs of an id and a name.
  public init(_ pairs: some Sequence<(id: String, name: String)>) {
    let pairs = Array(pairs)
    self.init(ids: pairs.map(\.id), names: pairs.map(\.name))
  }

  /// The numbers themselves as ids and names.
  public init(numbers: Range<Int>) {
    let first = numbers.lowerBound
    self.init(count: numbers.count) {
      "\(first + $0)"
    } name: {
      "\(first + $0)"
    }
  }

  /// The stable key of a number.
  public func id(of number: Int) -> String { idOf(number) }

  /// The name of a number.
  public func name(of number: Int) -> String { nameOf(number) }

  /// Those of some numbers, in their order.
  func selecting(_ numbers: [Int]) -> NameTable {
    if numbers.count == count, numbers.last == count - 1 { return self }
    let whole = self
    return NameTable(count: numbers.count) {
      whole.id(of: numbers[$0])
    } name: {
      whole.name(of: numbers[$0])
    }
  }

  /// These and then others.
  func followed(by others: NameTable) -> NameTable {
    let (first, start) = (self, count)
    return NameTable(count: count + others.count) { number in
      number < start ? first.id(of: number) : others.id(of: number - start)
    } name: { number in
      number < start ? first.name(of: number) : others.name(of: number - start)
    }
  }
}
