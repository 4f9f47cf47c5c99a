/// The vertices to visit, first come, first served: a ring in which a vertex waits at most once, so
/// that it never overflows.
struct VertexQueue: ~Copyable {
  private var ring: [UInt32]
  private var isWaiting: [Bool]
  private var head = 0
  private var count: Int

  /// A queue in which all vertices wait in this order.
  init(_ order: [UInt32]) {
    ring = order
    isWaiting = Array(repeating: true, count: order.count)
    count = order.count
  }

  /// A queue in which none waits.
  init(vertexCount: Int) {
    ring = Array(repeating: 0, count: vertexCount)
    isWaiting = Array(repeating: false, count: vertexCount)
    count = 0
  }

  @inline(__always)
  mutating func append(_ vertex: UInt32) {
    guard !isWaiting[Int(vertex)] else { return }
    isWaiting[Int(vertex)] = true
    let tail = head + count
    ring[tail < ring.count ? tail : tail - ring.count] = vertex
    count += 1
  }

  @inline(__always)
  mutating func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let vertex = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    isWaiting[vertex] = false
    return vertex
  }
}
