/// Where a kind of JSON file has the parts of a graph, and what the members of vertices and edges mean
/// there.
struct JSONForm {
  /// The list of the vertices.
  var vertices: JSONOutline.Member?
  /// Objects with further values of vertices by their ids.
  var vertexValues: [JSONOutline.Member] = []
  /// Objects with further values of edges by their ids.
  var edgeValues: [JSONOutline.Member] = []
  /// The list of the edges.
  var edges: JSONOutline.Member?
  /// Whether vertices and edges are in one list, in which what has two ends is an edge.
  var isMixed = false
  /// What the members of vertices mean.
  var vertexRoles: JSONRoles = { _ in nil }
  /// What the members of edges mean.
  var edgeRoles: JSONRoles = { _ in nil }
  /// Whether edges have a direction that say nothing of it.
  var isDirected = false
  /// Whether edges may mean vertices by their places in the list, from 0.
  var mayMeanPlaces = false
  /// Whether vertices without an id have their place as one.
  var namesPlaces = false
  /// How edges are given.
  var layout = Layout.list
  /// The name of the graph.
  var title: String?
  /// What the file says of the graph.
  var descriptionLines: [String] = []
  /// The list of the labels of clusters.
  var clusters: JSONOutline.Member?
  /// Lists of what no graph has, and what they are called.
  var leftOut: [LeftOut] = []

  /// A list of what no graph has.
  struct LeftOut {
    /// What one item is called.
    let name: String
    let list: JSONOutline.Member
    /// How many items of the list are read elsewhere.
    var keptCount = 0
  }

  /// How edges are given.
  enum Layout {
    /// Each by itself.
    case list
    /// As a list of neighbouring vertices for each vertex.
    case adjacency
    /// As vertices inside their parents.
    case tree
  }
}
