/// The names of elements and attributes that the reader of GEXF knows.
enum GEXFName: Int, CaseIterable {
  case attvalue, `for`, value, node, edge, id, label, source, target, weight, type, kind, pid
  case start, end, startopen, endopen, timestamp, intervals, timestamps
  case attvalues, spells, spell, slices, slice, nodes, edges, parents, parent
  case color, position, size, shape, thickness, r, g, b, a, hex, x, y, z
  case gexf, graph, meta, creator, description, keywords, title
  case attributes, attribute, `class`, mode, `default`, options
  case defaultedgetype, name
  // Of the first versions.
  case datefrom, dateto, cardinal

  /// The names in order: the number of a name is its place.
  static let texts = allCases.map(\.text)

  private var text: String { "\(self)" }
}
