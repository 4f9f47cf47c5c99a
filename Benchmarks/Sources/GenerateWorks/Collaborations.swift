/// Who writes with whom: teams that grow as communities of research do.
///
/// Authors belong to communities of very different sizes. A work has a leader, drawn by the number
/// of earlier works in the community, and companions: earlier co-authors of the leader, people of
/// the community, a few of others, and newcomers, each of whom is the next author. This gives about
/// three works an author, three authors a work, and a largest component of most authors. All
/// follows from the seed by whole numbers, so that teams are the same on every machine.
struct Collaborations {
  /// The authors of all works, one work after the other.
  private var members: [Int32] = []
  /// Where each work begins in `members`, and the end of the last one.
  private var starts: [Int32] = [0]
  /// For each place of `members` the work before this one of the same author; -1 if there is none.
  private var previousWork: [Int32] = []
  /// The last work of each author; -1 if there is none.
  private var latestWork: [Int32] = []
  private var communityOfAuthor: [Int32] = []
  /// Every authorship of a community: who has many works is here often.
  private var authorshipsOfCommunity: [[Int32]]
  private var draws: RandomStream
  private var team: [Int32] = []
  private let largestTeam: Int

  /// - Parameters:
  ///   - works: How many works are to come; there is a community for each thousand.
  ///   - largestTeam: How many authors a work has at most.
  init(works: Int, seed: UInt64, largestTeam: Int) {
    draws = RandomStream(seed: seed, .teams)
    self.largestTeam = largestTeam
    authorshipsOfCommunity = Array(repeating: [], count: max(1, works / 1000))
  }

  var workCount: Int { starts.count - 1 }
  var mentionCount: Int { members.count }
  var authorCount: Int { communityOfAuthor.count }

  /// The authors of a work, in order; none where the work repeats another one.
  func team(of work: Int) -> ArraySlice<Int32> {
    members[Int(starts[work])..<Int(starts[work + 1])]
  }

  func community(of author: Int32) -> Int { Int(communityOfAuthor[Int(author)]) }

  /// Adds a work that repeats another one, and so adds nothing to anybody's works.
  mutating func addRepeat() { starts.append(Int32(members.count)) }

  /// Adds a work with a new team.
  mutating func addWork() {
    // The first communities are the largest: the size falls with the logarithm of the number.
    let community = draws.below(1 + draws.below(authorshipsOfCommunity.count))
    gather(min(TeamSize.drawn(&draws), largestTeam), of: community)
    let work = Int32(workCount)
    for author in team {
      previousWork.append(latestWork[Int(author)])
      latestWork[Int(author)] = work
      authorshipsOfCommunity[community].append(author)
    }
    members += team
    starts.append(Int32(members.count))
  }

  private mutating func gather(_ size: Int, of community: Int) {
    team.removeAll(keepingCapacity: true)
    team.append(leader(of: community))
    var attempts = 0
    while team.count < size, attempts < 4 * size {
      attempts += 1
      let author = companion(of: team[0], community)
      if !team.contains(author) { team.append(author) }
    }
  }

  private mutating func leader(of community: Int) -> Int32 {
    draws.below(100) < 78 ? someone(of: community) : newcomer(to: community)
  }

  /// Of 100 companions of an author with works 28 are newcomers, 60 have written with the author,
  /// 10 are of the community; newcomers mostly work with newcomers.
  private mutating func companion(of leader: Int32, _ community: Int) -> Int32 {
    let draw = draws.below(100)
    let newcomers = latestWork[Int(leader)] < 0 ? 75 : 28
    if draw < newcomers { return newcomer(to: community) }
    if draw < 88, let colleague = colleague(of: leader) { return colleague }
    return someone(of: draw < 98 ? community : draws.below(authorshipsOfCommunity.count))
  }

  /// An author of the leader's last work, or of one before it, more rarely the older it is.
  private mutating func colleague(of leader: Int32) -> Int32? {
    var work = latestWork[Int(leader)]
    guard work >= 0 else { return nil }
    while draws.below(3) == 0, let place = team(of: Int(work)).firstIndex(of: leader) {
      guard previousWork[place] >= 0 else { break }
      work = previousWork[place]
    }
    let authors = team(of: Int(work))
    return authors[authors.startIndex + draws.below(authors.count)]
  }

  private mutating func someone(of community: Int) -> Int32 {
    let count = authorshipsOfCommunity[community].count
    guard count > 0 else { return newcomer(to: community) }
    return authorshipsOfCommunity[community][draws.below(count)]
  }

  private mutating func newcomer(to community: Int) -> Int32 {
    communityOfAuthor.append(Int32(community))
    latestWork.append(-1)
    return Int32(authorCount - 1)
  }
}
