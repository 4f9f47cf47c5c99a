import CoterieGraphCore

/// The weights from some vertices to the labels of their neighbours, added up label by label.
///
/// The label that was met last comes back first. The sums are in a column with a place
/// for every label that there may be, and are set back to 0 when they are taken out, so that
/// clearing costs no more than adding.
///
/// Every clustering spends most of its time here, so the columns are memory without checks: places
/// are labels below `labelCount`, which the debug build asserts.
@safe
struct WeightTally: ~Copyable {
  /// The sum for every label; 0 for one that was not met.
  private let sums: UnsafeMutableBufferPointer<Double>

  /// The labels that were met, and a place more for one that turns out to be known already.
  private let labels: UnsafeMutableBufferPointer<UInt32>
  private var count = 0

  init(labelCount: Int) {
    unsafe sums = .allocate(capacity: labelCount)
    unsafe sums.initialize(repeating: 0)
    unsafe labels = .allocate(capacity: labelCount + 1)
    unsafe labels.initialize(repeating: 0)
  }

  deinit {
    // Both were allocated by the initialiser and never left this type.
    unsafe sums.deallocate()
    unsafe labels.deallocate()
  }

  /// Adds the weights of a vertex's edges to the labels of its neighbours.
  ///
  /// - Precondition: Every vertex of the graph has a label, below the label count.
  @inline(__always)
  mutating func addRow(of vertex: Int, in graph: ClusterGraph, by neighborLabels: Span<UInt32>) {
    let row = graph.row(of: vertex)
    let targets = graph.targets.span
    let weights = graph.weights.span
    // Invariant: a row lies in the columns of arcs, and targets are vertices.
    if graph.isUnit {
      for arc in row {
        add(1, to: unsafe neighborLabels[unchecked: Int(targets[unchecked: arc])])
      }
    } else {
      for arc in row {
        let label = unsafe neighborLabels[unchecked: Int(targets[unchecked: arc])]
        add(unsafe weights[unchecked: arc], to: label)
      }
    }
  }

  /// The same for those neighbours that share a bound, such as a cluster, with the vertex.
  @inline(__always)
  mutating func addRow(
    of vertex: Int, in graph: ClusterGraph, by neighborLabels: Span<UInt32>,
    within bounds: Span<UInt32>
  ) {
    let targets = graph.targets.span
    let weights = graph.weights.span
    let bound = bounds[vertex]
    for arc in graph.row(of: vertex) {
      // Invariant: a row lies in the columns of arcs, and targets are vertices.
      let target = unsafe Int(targets[unchecked: arc])
      let weight = unsafe graph.isUnit ? 1 : weights[unchecked: arc]
      let isInside = unsafe bounds[unchecked: target] == bound
      add(isInside ? weight : 0, to: unsafe neighborLabels[unchecked: target])
    }
  }

  /// Adds a weight to a label. It is met when its sum becomes more than 0.
  @inline(__always)
  private mutating func add(_ weight: Double, to label: UInt32) {
    let sum = unsafe sums[Int(label)]
    // Invariant: fewer labels than there are have been met, and the column has a place more. The
    // label is written in any case, since a branch costs more.
    unsafe labels[count] = label
    count &+= (sum == 0 ? 1 : 0) & (weight > 0 ? 1 : 0)
    unsafe sums[Int(label)] = sum + weight
  }

  /// Takes out the sum of one label, which so counts 0 from now on.
  @inline(__always)
  mutating func take(_ label: UInt32) -> Double {
    let sum = unsafe sums[Int(label)]
    unsafe sums[Int(label)] = 0
    return sum
  }

  /// Takes out the label that was met last and its sum, or nil when none is left.
  @inline(__always)
  mutating func pop() -> (label: UInt32, weight: Double)? {
    guard count > 0 else { return nil }
    count &-= 1
    // Invariant: the places below the former count hold labels that were met.
    let label = unsafe labels[count]
    return (label, take(label))
  }
}
