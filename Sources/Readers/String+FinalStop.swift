extension String {
  /// The text without the full stop that some databases put after titles and names of groups.
  var withoutFinalStop: String {
    let stop = UInt8(ascii: ".")
    guard utf8.last == stop, utf8.dropLast().last != stop else { return self }
    return String(dropLast())
  }
}
