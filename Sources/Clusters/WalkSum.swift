/// The sum of the walks from the vertices of a cluster: P(v, k)/√d(k) for every vertex *k*.
///
/// Walks lead to vertices near one another, which stand near one another in the order of the chain.
/// A column is kept in blocks of eight vertices, those without walks left out.
struct WalkSum: Sendable {
  typealias Block = SIMD8<Double>

  /// How many vertices the cluster has.
  private(set) var size = 1.0
  /// The numbers of the blocks where walks end, in ascending order.
  private var numbers: [UInt32]
  private var blocks: [Block]
  /// The sum of the squares of all values.
  private var squares = 0.0

  init(numbers: [UInt32], blocks: [Block]) {
    self.numbers = numbers
    self.blocks = blocks
    squares = product(with: self)
  }

  /// No walks: what is left of a cluster that was merged.
  static let none = WalkSum(numbers: [], blocks: [])

  /// How much merging two clusters raises the sum of squares.
  func raise(with other: WalkSum) -> Double {
    let distance =
      squares / (size * size) + other.squares / (other.size * other.size)
      - 2 * product(with: other) / (size * other.size)
    return max(0, distance) * size * other.size / (size + other.size)
  }

  private func product(with other: WalkSum) -> Double {
    let (numbers, otherNumbers) = (numbers.span, other.numbers.span)
    let (blocks, otherBlocks) = (blocks.span, other.blocks.span)
    var sum = Block()
    var (place, otherPlace) = (0, 0)
    while place < numbers.count, otherPlace < otherNumbers.count {
      // Both places were just compared with the lengths of the columns.
      let number = unsafe numbers[unchecked: place]
      let otherNumber = unsafe otherNumbers[unchecked: otherPlace]
      if number == otherNumber {
        unsafe sum += blocks[unchecked: place] * otherBlocks[unchecked: otherPlace]
      }
      place &+= number <= otherNumber ? 1 : 0
      otherPlace &+= otherNumber <= number ? 1 : 0
    }
    return sum.sum()
  }

  /// The walks from the vertices of both clusters.
  static func sum(of one: WalkSum, _ other: WalkSum) -> WalkSum {
    var sum = WalkSum.none
    sum.size = one.size + other.size
    sum.numbers.reserveCapacity(one.numbers.count + other.numbers.count)
    sum.blocks.reserveCapacity(one.numbers.count + other.numbers.count)
    var (place, otherPlace) = (0, 0)
    var squares = Block()
    while place < one.numbers.count || otherPlace < other.numbers.count {
      let number = place < one.numbers.count ? one.numbers[place] : .max
      let otherNumber = otherPlace < other.numbers.count ? other.numbers[otherPlace] : .max
      var block = Block()
      if number <= otherNumber {
        block += one.blocks[place]
        place += 1
      }
      if otherNumber <= number {
        block += other.blocks[otherPlace]
        otherPlace += 1
      }
      sum.numbers.append(min(number, otherNumber))
      sum.blocks.append(block)
      squares += block * block
    }
    sum.squares = squares.sum()
    return sum
  }
}
