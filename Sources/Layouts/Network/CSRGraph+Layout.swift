public import CoterieGraphCore
internal import CoterieParallel

extension CSRGraph {
  public func layout(
    _ method: LayoutMethod = .default, seed: UInt64 = 0, threads: Int? = nil
  ) -> NetworkLayout {
    let numbers = SharedColumn<UInt32>(repeating: .max, count: vertexCount)
    let members = vertices.map { UInt32($0) }
    let component = LayoutComponent(of: self, members: members[...], numbers: numbers.places, similarities: nil)
    let positions = ComponentLayout(component: component, method: method, seed: seed, threads: threads).positions()
    var xs = [Float](repeating: .nan, count: vertexCount)
    var ys = xs
    for (number, vertex) in component.members.enumerated() {
      xs[Int(vertex)] = positions[number].x
      ys[Int(vertex)] = positions[number].y
    }
    return NetworkLayout(xs: xs, ys: ys)
  }
}
