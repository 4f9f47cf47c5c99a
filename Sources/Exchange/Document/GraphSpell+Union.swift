extension [GraphSpell] {
  /// The spells in order, of those that overlap one that is as long as they are together. Spells that only meet
  /// stay two.
  var united: [GraphSpell] {
    if count < 2 { return self }
    var united: [GraphSpell] = []
    for spell in sorted() {
      guard let last = united.last, last == spell || last.lastsBeyondStart(of: spell) else {
        united.append(spell)
        continue
      }
      if last.endsBefore(spell) {
        united[united.count - 1].end = spell.end
        united[united.count - 1].excludesEnd = spell.excludesEnd
      }
    }
    return united
  }
}

extension GraphSpell {
  fileprivate func lastsBeyondStart(of other: Self) -> Bool {
    end ?? .infinity > other.start ?? -.infinity
  }

  fileprivate func endsBefore(_ other: Self) -> Bool {
    (end ?? .infinity, excludesEnd ? 0 : 1) < (other.end ?? .infinity, other.excludesEnd ? 0 : 1)
  }
}
