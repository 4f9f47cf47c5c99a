import CoterieParallel

/// The classes of members that are in the same sets: authors of the same papers.
///
/// Members of a class have the same ties to all others and to one another, so that one row of the
/// co-membership graph serves all of them. Of a thousand papers that list the same three thousand
/// authors, one is as good as all.
///
///     let papers = IncidenceTable(memberCount: 4, sets: [[0, 1, 2], [2, 0], [1]])
///     let twins = MemberTwins(of: papers)
///     Array(twins.members(of: 0))   // [0, 2]
///     Array(twins.members(of: 1))   // [1]
///
/// Classes are numbered from 0 in the order of their first members. A member in no set is in no class.
package struct MemberTwins: Sendable {
  /// Where the members of each class begin, and where those of the last one end.
  private let offsets: [UInt32]
  /// The members, class after class, those of a class in ascending order.
  private let entries: [UInt32]
  /// The first member of each class.
  package let firsts: [UInt32]
  /// The class of each member; `.max` for a member in no set.
  package let classes: [UInt32]

  /// Finds the classes of a table.
  ///
  /// Members meet in a hash table by their lists of sets. Equal hashes prove nothing: a member joins a
  /// class only when its list is equal to that of the class's first member.
  ///
  /// - Complexity: O(*n* + *e*) expected for *n* members and *e* entries.
  package init(of table: IncidenceTable) {
    var places = RepresentativeTable(capacity: table.memberCount)
    var classes = [UInt32](repeating: .max, count: table.memberCount)
    var firsts: [(member: Int, hash: UInt64)] = []
    for member in 0..<table.memberCount where !table.setRow(of: member).isEmpty {
      let hash = table.setListHash(of: member)
      let found = places.find(hash: hash) { number in
        let first = firsts[Int(number)]
        return first.hash == hash && table.haveEqualSets(first.member, member)
      }
      switch found {
      case .number(let number): classes[member] = number
      case .freePlace(let place):
        classes[member] = UInt32(truncatingIfNeeded: firsts.count)
        places.put(classes[member], at: place)
        firsts.append((member, hash))
      }
    }
    self.init(classes, count: firsts.count)
  }

  /// Makes a class of every member: no two are taken for twins.
  package init(separating memberCount: Int) {
    offsets = Array(0...UInt32(memberCount))
    entries = Array(0..<UInt32(memberCount))
    firsts = entries
    classes = entries
  }

  /// Lists the members of each class.
  private init(_ classes: [UInt32], count: Int) {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for number in classes where number != .max { offsets[Int(number) + 1] += 1 }
    for number in 0..<count { offsets[number + 1] += offsets[number] }
    var next = offsets
    var entries = [UInt32](repeating: 0, count: Int(offsets[count]))
    for (member, number) in classes.enumerated() where number != .max {
      entries[Int(next[Int(number)])] = UInt32(truncatingIfNeeded: member)
      next[Int(number)] += 1
    }
    self.offsets = offsets
    self.entries = entries
    self.classes = classes
    firsts = offsets.dropLast().map { entries[Int($0)] }
  }

  /// The number of classes.
  package var count: Int { offsets.count - 1 }

  /// Returns the members of a class in ascending order.
  package func members(of number: Int) -> ArraySlice<UInt32> {
    entries[Int(offsets[number])..<Int(offsets[number + 1])]
  }
}

extension IncidenceTable {
  /// A number that members in the same sets have in common.
  fileprivate func setListHash(of member: Int) -> UInt64 {
    var hash: UInt64 = 0
    for entry in setRow(of: member) {
      hash &+= RepeatableGenerator.mixed(UInt64(setEntries[entry]) + 1)
    }
    return hash
  }

  /// Whether two members are in the same sets.
  fileprivate func haveEqualSets(_ first: Int, _ second: Int) -> Bool {
    let (row, otherRow) = (setRow(of: first), setRow(of: second))
    return row.count == otherRow.count
      && zip(row, otherRow).allSatisfy { setEntries[$0] == setEntries[$1] }
  }
}
