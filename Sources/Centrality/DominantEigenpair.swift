/// The largest eigenvalue of the weighted adjacency matrix of a connected graph, and its eigenvector.
///
/// The eigenvector is where the Rayleigh quotient *x*·*Ax* / *x*·*x* is largest. Each step takes the
/// best vector of the three dimensions spanned by *x*, by the residual *Ax* − *λx*, which is the
/// direction of steepest ascent, and by the step before. That converges with the square root of the
/// gap to the next eigenvalue, as Lanczos iteration does, but keeps five vectors only; and unlike
/// power iteration it is not stopped by an eigenvalue −*λ*, which bipartite graphs have.
///
/// - SeeAlso: A. V. Knyazev, "Toward the optimal preconditioned eigensolver: locally optimal block
///   preconditioned conjugate gradient method", *SIAM Journal on Scientific Computing* 23 (2001)
///   517–541, [doi:10.1137/S1064827500366124](https://doi.org/10.1137/S1064827500366124).
struct DominantEigenpair {
  /// The largest eigenvalue; 0 without edges.
  private(set) var eigenvalue = 0.0
  /// The eigenvector in the order of the matrix's rows, of length 1 and with errors of rounding.
  private(set) var eigenvector: [Double]

  /// The residual *Ax* − *λx*, and its length.
  private var residual: [Double]
  private var residualLength = 0.0
  /// The direction of the step before, of length 1 and orthogonal to the eigenvector; 0 at first.
  private var direction: [Double]
  private var residualProduct: [Double]
  private var directionProduct: [Double]

  /// The residual at which the iteration ends, over the eigenvalue, where it falls fast.
  private static let tolerance = 1e-14
  private static let stepLimit = 20_000
  /// How many steps there are between two exact computations of the residual, which the steps
  /// otherwise only update.
  private static let refreshPeriod = 64

  /// Finds the pair of a connected graph's matrix.
  init(of matrix: AdjacencyMatrix) {
    let none = [Double](repeating: 0, count: matrix.size)
    // Strengths are positive, so that no part of the positive eigenvector is missing; and near it.
    eigenvector = matrix.rowSums()
    (residual, direction) = (none, none)
    (residualProduct, directionProduct) = (none, none)
    guard eigenvector.contains(where: { $0 > 0 }) else {
      eigenvector = Array(repeating: 1 / Double(matrix.size).squareRoot(), count: matrix.size)
      return
    }
    refresh(with: matrix)
    var best = (residual: residualLength, step: 0)
    var slowest = 0
    for step in 1...Self.stepLimit {
      // Where halving takes long, the next eigenvalue is near, and so much more of the residual is
      // left as an error.
      let isNear = slowest > 16
      if residualLength <= (isNear ? 0.01 : 1) * Self.tolerance * eigenvalue { break }
      ascend(with: matrix)
      if step % Self.refreshPeriod == 0 { refresh(with: matrix) }
      if residualLength < best.residual / 2 {
        slowest = max(slowest, step - best.step)
        best = (residualLength, step)
      }
      // As near as rounding lets it come.
      if step > best.step + max(2 * Self.refreshPeriod, 4 * slowest),
        best.residual < 1e-10 * eigenvalue
      {
        break
      }
    }
  }

  /// Gives the vector length 1 again and computes its Rayleigh quotient and residual anew.
  private mutating func refresh(with matrix: AdjacencyMatrix) {
    let length = dot(eigenvector, eigenvector).squareRoot()
    for row in eigenvector.indices { eigenvector[row] /= length }
    matrix.multiply(eigenvector, into: &residual)
    eigenvalue = dot(eigenvector, residual)
    for row in residual.indices { residual[row] -= eigenvalue * eigenvector[row] }
    residualLength = dot(residual, residual).squareRoot()
  }

  /// Goes to the vector of the three dimensions whose Rayleigh quotient is largest.
  private mutating func ascend(with matrix: AdjacencyMatrix) {
    matrix.multiply(residual, into: &residualProduct)
    let products = AscentStep.Products(
      vector: eigenvector, residual: residual, residualProduct: residualProduct,
      direction: direction, directionProduct: directionProduct)
    let step = AscentStep(
      eigenvalue: eigenvalue, residualLength: residualLength, products: products)
    let square = step.move(
      &eigenvector, residual: &residual, residualProduct: residualProduct,
      direction: &direction, directionProduct: &directionProduct)
    eigenvalue = step.eigenvalue
    residualLength = square.squareRoot()
  }
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for index in first.indices { sum += first[index] * second[index] }
  return sum
}

/// The problem within the three dimensions, and its solution as coefficients of the old vectors.
///
/// With *w* the residual made 1 long, and *q* what the direction *p* has that neither *x* nor *w*
/// has, made 1 long, the matrix within is tridiagonal: *Ax* = *λx* + *|r|w* leaves nothing for *q*.
private struct AscentStep {
  /// Inner products, *r* being the residual and *p* the direction of the step before.
  struct Products {
    /// *r*·*Ar*.
    var residualProduct = 0.0
    /// *p*·*Ar*.
    var mixedProduct = 0.0
    /// *p*·*Ap*.
    var directionProduct = 0.0
    /// *p*·*x*, *p*·*r* and *p*·*p*.
    var vectorOverlap = 0.0
    var residualOverlap = 0.0
    var direction = 0.0
  }

  let eigenvalueBefore: Double
  let eigenvalue: Double
  let vector: (x: Double, r: Double, p: Double)
  let direction: (x: Double, r: Double, p: Double)

  init(eigenvalue: Double, residualLength: Double, products: Products) {
    eigenvalueBefore = eigenvalue
    let along = products.residualOverlap / residualLength
    let residualProduct = products.residualProduct / (residualLength * residualLength)
    let mixedProduct = products.mixedProduct / residualLength
    let overlap = products.vectorOverlap
    let rest = products.direction - overlap * overlap - along * along
    var rows = [[eigenvalue, residualLength], [residualLength, residualProduct]]
    // There is no direction before the first step, and none left where p is a mix of x and r.
    let hasDirection = rest > 1e-8 * products.direction
    let length = hasDirection ? rest.squareRoot() : 1
    if hasDirection {
      let coupling = (mixedProduct - overlap * residualLength - along * residualProduct) / length
      let onVector = eigenvalue * overlap + products.residualOverlap
      let square =
        products.directionProduct + overlap * overlap * eigenvalue
        + along * along * residualProduct - 2 * overlap * onVector - 2 * along * mixedProduct
        + 2 * overlap * along * residualLength
      rows = [rows[0] + [0], rows[1] + [coupling], [0, coupling, square / rest]]
    }
    let small = SymmetricEigenproblem(rows)
    var largest = 0
    for index in rows.indices where small.eigenvalues[index] > small.eigenvalues[largest] {
      largest = index
    }
    var shares = small.eigenvectors[largest] + (hasDirection ? [] : [0])
    if shares[0] < 0 { shares = shares.map { -$0 } }
    self.eigenvalue = small.eigenvalues[largest]

    /// Shares of x, w and q as coefficients of x, r and p.
    func coefficients(_ x: Double, _ w: Double, _ q: Double) -> (x: Double, r: Double, p: Double) {
      let p = q / length
      return (x - p * overlap, (w - p * along) / residualLength, hasDirection ? p : 0)
    }
    vector = coefficients(shares[0], shares[1], shares[2])
    // The part of the step that is orthogonal to the new vector, made 1 long.
    let stepLength = (shares[1] * shares[1] + shares[2] * shares[2]).squareRoot()
    let turn = shares[0] / stepLength
    direction =
      stepLength > 0
      ? coefficients(-stepLength, turn * shares[1], turn * shares[2]) : (0, 0, 0)
  }
}

extension AscentStep.Products {
  init(
    vector: [Double], residual: [Double], residualProduct: [Double], direction: [Double],
    directionProduct: [Double]
  ) {
    let (x, r, ar) = (vector.span, residual.span, residualProduct.span)
    let (p, ap) = (direction.span, directionProduct.span)
    for index in x.indices {
      self.residualProduct += r[index] * ar[index]
      mixedProduct += p[index] * ar[index]
      self.directionProduct += p[index] * ap[index]
      vectorOverlap += p[index] * x[index]
      residualOverlap += p[index] * r[index]
      self.direction += p[index] * p[index]
    }
  }
}

extension AscentStep {
  /// Makes the step; returns the square of the length of the new residual.
  func move(
    _ eigenvector: inout [Double], residual: inout [Double], residualProduct: [Double],
    direction: inout [Double], directionProduct: inout [Double]
  ) -> Double {
    var x = eigenvector.mutableSpan
    var r = residual.mutableSpan
    var p = direction.mutableSpan
    var ap = directionProduct.mutableSpan
    let ar = residualProduct.span
    let (toVector, toDirection) = (vector, self.direction)
    var square = 0.0
    for index in ar.indices {
      let (oldX, oldR, oldP, oldAP) = (x[index], r[index], p[index], ap[index])
      let ax = eigenvalueBefore * oldX + oldR
      let newX = toVector.x * oldX + toVector.r * oldR + toVector.p * oldP
      let newAX = toVector.x * ax + toVector.r * ar[index] + toVector.p * oldAP
      let newR = newAX - eigenvalue * newX
      x[index] = newX
      r[index] = newR
      p[index] = toDirection.x * oldX + toDirection.r * oldR + toDirection.p * oldP
      ap[index] = toDirection.x * ax + toDirection.r * ar[index] + toDirection.p * oldAP
      square += newR * newR
    }
    return square
  }
}
