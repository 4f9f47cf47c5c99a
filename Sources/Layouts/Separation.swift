/// Moves overlapping boxes apart until none overlap.
///
/// Graphviz leaves few overlaps or none; this makes it a promise. Pairs are pushed along the axis
/// on which they overlap less, round by round; if that has not settled, the boxes are taken in
/// reading order and each is moved right past those it still meets.
package struct Separation {
  /// The least distance between two boxes, in points.
  package var gap: Double

  /// A separation to some distance.
  package init(gap: Double) { self.gap = gap }

  package func separate(_ centers: inout [Point], sizes: [Size]) {
    for _ in 0..<200 where !push(&centers, sizes: sizes) { return }
    sweep(&centers, sizes: sizes)
  }

  /// One round; whether anything moved.
  private func push(_ centers: inout [Point], sizes: [Size]) -> Bool {
    var hasMoved = false
    let order = centers.indices.sorted {
      left($0, centers, sizes) != left($1, centers, sizes)
        ? left($0, centers, sizes) < left($1, centers, sizes) : $0 < $1
    }
    for (rank, a) in order.enumerated() {
      for b in order[(rank + 1)...] {
        if left(b, centers, sizes) >= centers[a].x + sizes[a].width / 2 + gap { break }
        let (dx, dy) = (centers[b].x - centers[a].x, centers[b].y - centers[a].y)
        let overlapX = (sizes[a].width + sizes[b].width) / 2 + gap - dx.magnitude
        let overlapY = (sizes[a].height + sizes[b].height) / 2 + gap - dy.magnitude
        guard overlapX > 1e-6, overlapY > 1e-6 else { continue }
        hasMoved = true
        if overlapX < overlapY {
          let shift = (overlapX / 2 + 0.01) * (dx < 0 ? -1 : 1)
          centers[a].x -= shift
          centers[b].x += shift
        } else {
          let shift = (overlapY / 2 + 0.01) * (dy < 0 ? -1 : 1)
          centers[a].y -= shift
          centers[b].y += shift
        }
      }
    }
    return hasMoved
  }

  private func left(_ index: Int, _ centers: [Point], _ sizes: [Size]) -> Double {
    centers[index].x - sizes[index].width / 2
  }

  private func sweep(_ centers: inout [Point], sizes: [Size]) {
    let order = centers.indices.sorted {
      centers[$0].x != centers[$1].x ? centers[$0].x < centers[$1].x : $0 < $1
    }
    let page = Box(around: centers)
    let cell = sizes.reduce(1.0) { max($0, $1.width, $1.height) }
    var settled = BoxGrid<Void>(
      over: page, cell: Size(width: cell, height: cell), cellLimit: Double(4 * sizes.count + 64))
    for index in order {
      var box = Box(center: centers[index], size: sizes[index])
      while let met = settled.first(
        near: box.outset(by: gap),
        where: { other, _ in other.outset(by: gap - 0.001).overlaps(box) })
      {
        box = box.offset(x: met.maxX + gap - box.minX, y: 0)
      }
      centers[index] = box.center
      settled.insert(box, ())
    }
  }
}
