/// Which mentions are of one person, and why.
public struct Resolution: Sendable {
  /// The person of each mention, in the order of the mentions. Persons are numbered by their first
  /// mention.
  public let persons: [UInt32]
  /// How many persons there are.
  public let personCount: Int
  /// The decisions that rest on more than equal names.
  public let decisions: [Decision]
  /// How probable it is that each mention is with its person, 0…1; empty where all are certain.
  public let probabilities: [Float]

  /// A decision about two mentions.
  public struct Decision: Sendable {
    /// The mentions, by their numbers.
    public let first, second: Int
    /// Whether they are one person.
    public let areSame: Bool
    /// How probable it is that the decision is right, 0…1; a rule without exception has 1.
    public let probability: Double
    /// What it rests on.
    public let evidence: Evidence
    /// How many mentions the persons had that it joined or kept apart; 1 where that is not known.
    public let sizes: (first: Int, second: Int)

    /// Creates a decision.
    public init(
      _ first: Int, _ second: Int, areSame: Bool, probability: Double = 1,
      evidence: Evidence, sizes: (first: Int, second: Int) = (1, 1)
    ) {
      self.first = first
      self.second = second
      self.areSame = areSame
      self.probability = probability
      self.evidence = evidence
      self.sizes = sizes
    }
  }

  /// Numbers persons by their first mention.
  ///
  /// - Parameter representative: For each mention the one by which its person is known.
  public init(representatives: [Int], decisions: [Decision] = [], probabilities: [Float] = []) {
    var numbers = [UInt32](repeating: .max, count: representatives.count)
    var next: UInt32 = 0
    persons = representatives.map { representative in
      if numbers[representative] == .max {
        numbers[representative] = next
        next += 1
      }
      return numbers[representative]
    }
    personCount = Int(next)
    self.decisions = decisions
    self.probabilities = probabilities
  }
}

/// A way to decide which mentions are of one person.
public protocol IdentityPolicy: Sendable {
  /// Decides for all mentions.
  func resolve(_ mentions: IdentityMentions) -> Resolution
}
