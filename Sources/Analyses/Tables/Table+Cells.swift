extension Table {
  /// The cells of a column, held as values of one type where they are such.
  public struct Cells: RandomAccessCollection, Sendable {
    private enum Values: Sendable {
      /// Numbers; one that is not finite is no value.
      case numbers([Double])
      case integers([Int])
      case flags([Bool])
      case cells([Cell])
    }

    private let values: Values

    /// Cells of numbers; one that is not finite gives an empty cell.
    public init(_ numbers: [Double]) { values = .numbers(numbers) }
    /// Cells of numbers, empty where there is none.
    public init(_ numbers: [Double?]) { values = .numbers(numbers.map { $0 ?? .nan }) }
    /// Cells of whole numbers.
    public init(_ integers: [Int]) { values = .integers(integers) }
    /// Cells of truth values.
    public init(_ flags: [Bool]) { values = .flags(flags) }
    /// Cells of any kind.
    public init(_ cells: [Cell]) { values = .cells(cells) }

    /// The first cell: 0.
    public var startIndex: Int { 0 }

    /// The number of cells.
    public var endIndex: Int {
      switch values {
      case .numbers(let numbers): numbers.count
      case .integers(let integers): integers.count
      case .flags(let flags): flags.count
      case .cells(let cells): cells.count
      }
    }

    /// A cell by its place.
    public subscript(row: Int) -> Cell {
      switch values {
      case .numbers(let numbers): numbers[row].isFinite ? .number(numbers[row]) : .empty
      case .integers(let integers): .integer(integers[row])
      case .flags(let flags): .flag(flags[row])
      case .cells(let cells): cells[row]
      }
    }
  }
}

extension Table.Cells: ExpressibleByArrayLiteral, Equatable {
  /// Cells of any kind.
  public init(arrayLiteral elements: Table.Cell...) { self.init(elements) }

  /// Whether both have equal cells.
  public static func == (first: Self, second: Self) -> Bool { first.elementsEqual(second) }
}
