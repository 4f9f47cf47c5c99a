import CoterieRecords

extension LinkReader {
  /// Whether a row that has fewer fields than the header lacks one in front of the last: what is then in the
  /// column of weights is no number, or what is in that of directions is a number or comes behind a direction.
  func isShifted(_ fields: [TableField], _ text: Span<UInt8>) -> Bool {
    if shape.separator.byte == 0x20 { return false }
    if let place = columns.weight, place < fields.count, !fields[place].isMissing,
      !fields[place].isWeight(in: text), !fields[place].isTimed(in: text)
    {
      return true
    }
    guard let place = columns.direction, place < fields.count, !fields[place].isMissing,
      fields[place].direction(in: text) == nil
    else { return false }
    return fields[place].number(in: text).number != nil
      || place > 0 && fields[place - 1].direction(in: text) != nil
  }
}

extension TableShape {
  /// That a row has fewer fields than the header, and not those that belong to its columns.
  func shortRow(_ fields: [TableField], in text: Span<UInt8>) -> Problem {
    .graphFile(
      .unexpected(
        fields.text(in: text).excerpt, expected: "a row of \(header.words.count) fields"))
  }
}
