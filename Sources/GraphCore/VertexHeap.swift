/// The vertices that a search may visit next, the one with the smallest length first.
///
/// A heap with four children a node, which knows the place of each vertex, so that a vertex whose
/// length falls moves up instead of entering a second time. In which order equal lengths come out
/// depends on the order of all that went before, and on nothing else.
///
///     var heap = VertexHeap(vertexCount: 3)
///     heap.lower(0, to: 2)
///     heap.lower(2, to: 1)
///     heap.lower(0, to: 0.5)
///     heap.popNearest()   // 0
///     heap.popNearest()   // 2
///     heap.popNearest()   // nil
///
/// It is public so that searches of other modules are compiled together with it.
@safe
public struct VertexHeap: ~Copyable {
  @usableFromInline typealias Entry = (length: Double, vertex: UInt32)

  @usableFromInline let vertexCount: Int
  @usableFromInline var waitingCount = 0
  // Three columns with a place for each vertex, allocated by init and owned by the heap.
  @usableFromInline let entries: UnsafeMutablePointer<Entry>
  /// The place of each vertex among the entries; −1 for none.
  @usableFromInline let places: UnsafeMutablePointer<Int32>
  @usableFromInline let lengths: UnsafeMutablePointer<Double>

  /// Creates a heap in which no vertex waits and all lengths are infinite.
  ///
  /// - Complexity: O(*n*) for *n* vertices.
  public init(vertexCount: Int) {
    precondition(
      vertexCount >= 0 && vertexCount <= Int32.max, "a heap holds up to 2³¹ − 1 vertices")
    self.vertexCount = vertexCount
    let capacity = max(1, vertexCount)
    unsafe entries = UnsafeMutablePointer.allocate(capacity: capacity)
    unsafe places = UnsafeMutablePointer.allocate(capacity: capacity)
    unsafe lengths = UnsafeMutablePointer.allocate(capacity: capacity)
    unsafe entries.initialize(repeating: (0, 0), count: capacity)
    unsafe places.initialize(repeating: -1, count: capacity)
    unsafe lengths.initialize(repeating: .infinity, count: capacity)
  }

  deinit {
    unsafe entries.deallocate()
    unsafe places.deallocate()
    unsafe lengths.deallocate()
  }

  /// Returns the smallest length found so far for a vertex; infinite where none was.
  @inlinable
  @inline(__always)
  public func length(of vertex: Int) -> Double {
    precondition(vertex >= 0 && vertex < vertexCount, "there is no such vertex in the heap")
    return unsafe lengths[vertex]
  }

  /// Gives a vertex a length that is smaller than the one it has.
  ///
  /// - Complexity: O(log *k*) for *k* vertices that wait.
  @inlinable
  public mutating func lower(_ vertex: Int, to length: Double) {
    precondition(vertex >= 0 && vertex < vertexCount, "there is no such vertex in the heap")
    unsafe lengths[vertex] = length
    var place = unsafe Int(places[vertex])
    if place < 0 {
      // A vertex is there once at most, so there is a place for each.
      place = waitingCount
      waitingCount += 1
    }
    rise((length, UInt32(truncatingIfNeeded: vertex)), from: place)
  }

  /// Removes the vertex with the smallest length and returns it; nil when none waits.
  ///
  /// - Complexity: O(log *k*) for *k* vertices that wait.
  @inlinable
  public mutating func popNearest() -> Int? {
    guard waitingCount > 0 else { return nil }
    let nearest = unsafe Int(entries[0].vertex)
    unsafe places[nearest] = -1
    waitingCount -= 1
    if waitingCount > 0 { unsafe sink(entries[waitingCount]) }
    return nearest
  }

  /// Forgets the lengths of some vertices, none of which waits.
  @inlinable
  public mutating func forget(_ visited: [UInt32]) {
    for vertex in visited {
      precondition(vertex < vertexCount, "there is no such vertex in the heap")
      unsafe lengths[Int(vertex)] = .infinity
    }
  }

  @usableFromInline
  mutating func rise(_ entry: Entry, from start: Int) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 4
      guard unsafe entry.length < entries[parent].length else { break }
      put(unsafe entries[parent], at: place)
      place = parent
    }
    put(entry, at: place)
  }

  @usableFromInline
  mutating func sink(_ entry: Entry) {
    var place = 0
    while true {
      var child = 4 * place + 1
      guard child < waitingCount else { break }
      var smallest = unsafe entries[child].length
      for other in (child + 1)..<max(child + 1, min(child + 4, waitingCount)) {
        let length = unsafe entries[other].length
        child = length < smallest ? other : child
        smallest = min(length, smallest)
      }
      guard smallest < entry.length else { break }
      put(unsafe entries[child], at: place)
      place = child
    }
    put(entry, at: place)
  }

  /// Puts an entry at a place below the number of vertices that wait.
  @usableFromInline
  mutating func put(_ entry: Entry, at place: Int) {
    unsafe entries[place] = entry
    unsafe places[Int(entry.vertex)] = Int32(truncatingIfNeeded: place)
  }
}
