import CoterieRecords

/// Problems with pictures, and what the log leaves out.
extension ProblemWordings {
  static let others: [(Problem, String)] = [
    (
      .picture(.missingFonts(1, examples: ["李"], package: "fonts-noto-cjk")),
      "warning: 1 name or title has letters that no installed font has: \"李\"; PNG and PDF show boxes "
        + "in their place. Install fonts-noto-cjk, or draw SVG."
    ),
    (
      .picture(.missingFamilies(["Fira Sans", "Inter"])),
      "warning: no font is installed that is called \"Fira Sans\" or \"Inter\"; PNG and PDF show Liberation "
        + "Sans or what is most like it. Install it, or name one of those that 'fc-list : family' lists."
    ),
    (
      .picture(.missingFonts(5, examples: ["a", "b", "c"], package: "fonts-noto-core")),
      "warning: 5 names and titles have letters that no installed font has: \"a\", \"b\", \"c\" and "
        + "2 others; PNG and PDF show boxes in their place. Install fonts-noto-core, or draw SVG."
    ),
    (
      .picture(
        .graphviz(reason: "Graphviz, in a process of its own, drew nothing: it crashed (signal 11)")
      ),
      "warning: Graphviz, in a process of its own, drew nothing: it crashed (signal 11); this picture is left "
        + "out; all other files are written. Draw a part of the network with 'coterie draw --renderer graphviz'."
    ),
    (
      .picture(.tooLarge(vertices: 30_000, links: 1, mostVertices: 20_000, mostLinks: 70_000)),
      "note: the network has 30,000 vertices and 1 link; Graphviz is given 20,000 and 70,000 at most; there is "
        + "no Graphviz picture of it. Draw a part of it with 'coterie draw --renderer graphviz --max-vertices N'."
    ),
    (
      .unshown(1, like: .profile(.cutRecord)),
      "error: 1 more problem of this kind (the paper has a date and no title) is not shown; "
        + "\"coterie check FILE\" shows it."
    ),
    (
      .unshown(12_345, like: .path(.repeated)),
      "note: 12,345 more problems of this kind (the file is given more than once) are not shown; "
        + "\"coterie check FILE\" shows them all."
    ),
  ]
}
