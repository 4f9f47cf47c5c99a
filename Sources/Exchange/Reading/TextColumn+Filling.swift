extension TextColumn {
  /// The texts, with those of another column where rows have none.
  func filled(with others: Self) -> Self {
    if others.isEmpty { return self }
    var filled = Self()
    for row in 0...max(rows.last, others.rows.last) {
      if let text = self[row] ?? others[row] { filled.append(text, row: row) }
    }
    return filled
  }
}
