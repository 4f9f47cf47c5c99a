/// The names of attributes to which Graphviz gives a meaning, in lower case.
///
/// - SeeAlso: [Graphviz, *Attributes*](https://graphviz.org/doc/info/attrs.html).
enum DOTNames {
  /// Texts that a person wrote, in which Graphviz gives backslashes a meaning.
  static let texts: Set<String> = [
    "edgehref", "edgetooltip", "edgeurl", "headhref", "headlabel", "headtooltip", "headurl", "href",
    "labelhref", "labeltooltip", "labelurl", "tailhref", "taillabel", "tailtooltip", "tailurl",
    "tooltip", "url", "xlabel",
  ]

  /// What Graphviz computes of a vertex, or needs for its drawing alone.
  static let vertexDrawing: Set<String> = [
    "_draw_", "_ldraw_", "distortion", "fixedsize", "fontcolor", "fontname", "fontpath", "fontsize",
    "gradientangle", "height", "imagepath", "imagepos", "imagescale", "labelloc", "margin",
    "nojustify", "ordering", "orientation", "penwidth", "peripheries", "pin", "rects", "regular",
    "samplepoints", "showboxes", "sides", "skew", "sortv", "vertices", "xlp",
  ]

  /// What Graphviz computes of an edge, or needs for its drawing alone.
  static let edgeDrawing: Set<String> = [
    "_draw_", "_hdraw_", "_hldraw_", "_ldraw_", "_tdraw_", "_tldraw_", "arrowhead", "arrowsize",
    "arrowtail", "constraint", "decorate", "fillcolor", "fontcolor", "fontname", "fontpath",
    "fontsize", "head_lp", "headclip", "headport", "labelangle", "labeldistance", "labelfloat",
    "labelfontcolor", "labelfontname", "labelfontsize", "lhead", "lp", "ltail", "minlen",
    "nojustify", "pos", "samehead", "sametail", "showboxes", "tail_lp", "tailclip", "tailport",
    "xlp",
  ]

  /// What would be drawn at a vertex, would draw it otherwise, or would make Graphviz open files: no column
  /// of these names is written.
  static let unwritableOfVertices = vertexDrawing.union(unwritable).union([
    "fillcolor", "shape", "width",
  ])

  /// The same of edges.
  static let unwritableOfEdges = edgeDrawing.union(unwritable).union([
    "dir", "headlabel", "imagepath", "len", "penwidth", "taillabel", "weight",
  ])

  private static let unwritable: Set<String> = [
    "_background", "color", "colorscheme", "id", "image", "label", "pos", "shapefile", "style",
    "xlabel",
  ]

  /// Names that only a graph has in Graphviz, and what the whole of a drawing looks like.
  static let graph: Set<String> = [
    "_background", "aspect", "bb", "bgcolor", "center", "charset", "class", "clusterrank", "color",
    "colorscheme", "compound", "concentrate", "damping", "defaultdist", "dim", "dimen",
    "diredgeconstraints", "dpi", "epsilon", "esep", "fillcolor", "fontcolor", "fontname",
    "fontnames", "fontpath", "fontsize", "forcelabels", "gradientangle", "href", "id", "imagepath",
    "inputscale", "k", "label_scheme", "labeljust", "labelloc", "landscape", "layerlistsep",
    "layers", "layerselect", "layersep", "layout", "levels", "levelsgap", "lheight", "linelength",
    "lp", "lwidth", "margin", "maxiter", "mclimit", "mindist", "mode", "model", "newrank",
    "nodesep", "nojustify", "normalize", "notranslate", "nslimit", "nslimit1", "oneblock",
    "ordering", "orientation", "outputorder", "overlap", "overlap_scaling", "overlap_shrink",
    "pack", "packmode", "pad", "page", "pagedir", "pencolor", "penwidth", "peripheries",
    "quadtree", "quantum", "rank", "rankdir", "ranksep", "ratio", "remincross", "repulsiveforce",
    "resolution", "root", "rotate", "rotation", "scale", "searchsize", "sep", "showboxes", "size",
    "smoothing", "sortv", "splines", "start", "style", "stylesheet", "target", "tbbalance",
    "tooltip", "truecolor", "url", "viewport", "voro_margin", "xdotversion",
  ]
}
