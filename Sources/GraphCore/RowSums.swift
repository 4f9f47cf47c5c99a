/// The sums of one row of a graph while it is added up, and the row once it is finished.
struct RowSums: ~Copyable {
  private let sums: WorkingColumn<Double>
  /// The members that have a sum.
  private let touched: MemberBits
  /// The finished row: the members, ascending, and their sums.
  private let members: WorkingColumn<UInt32>
  private let memberSums: WorkingColumn<Double>
  private var count = 0

  init(memberCount: Int) {
    sums = WorkingColumn(repeating: 0, count: memberCount)
    touched = MemberBits(bound: memberCount)
    members = WorkingColumn(repeating: 0, count: memberCount)
    memberSums = WorkingColumn(repeating: 0, count: memberCount)
  }

  /// Adds a weight to the sum of a member.
  ///
  /// - Precondition: It lies in `0 ..< memberCount`.
  @inline(__always)
  func add(_ weight: Double, to member: Int) {
    sums[member] += weight
    touched.insert(member)
  }

  /// Makes the row of the sums, which are 0 again.
  mutating func finish() {
    var count = 0
    touched.drain { member in
      members[count] = UInt32(truncatingIfNeeded: member)
      memberSums[count] = sums[member]
      sums[member] = 0
      count += 1
    }
    self.count = count
  }

  /// Writes the row of one member into columns of arcs: all but the member itself.
  ///
  /// Nothing is written where the row has another length than the columns, as after a cancelled count.
  ///
  /// - Parameter weights: An empty column where weights are not kept.
  func write(
    without own: UInt32, _ targets: UnsafeMutableBufferPointer<UInt32>,
    _ weights: UnsafeMutableBufferPointer<Double>
  ) {
    guard targets.count == count - 1 else { return }
    var place = 0
    for entry in 0..<count where members[entry] != own {
      unsafe targets[place] = members[entry]
      if !weights.isEmpty { unsafe weights[place] = memberSums[entry] }
      place += 1
    }
  }
}
