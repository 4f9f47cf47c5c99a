/// A part of the page below a heading of its own.
struct Section: Sendable {
  /// A piece of a section.
  enum Block: Sendable {
    case markup(PageMarkup)
    case figure(PageFigure)
    case table(PageTable)
  }

  /// Its name in addresses: the element is `section-links`.
  let id: String
  /// The heading.
  let title: PageMarkup
  /// The heading in the list of contents.
  let shortTitle: PageMarkup
  /// The sentences that it begins with.
  let lead: PageMarkup
  /// What follows them.
  let body: [Block]

  /// A section by its parts.
  init(
    id: String, title: PageMarkup, shortTitle: PageMarkup? = nil, lead: PageMarkup = "",
    body: [Block]
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.lead = lead
    self.body = body
  }

  /// Whether there is anything to show.
  var isShown: Bool { !lead.isEmpty || !body.isEmpty }
}

extension Section {
  /// All sections, in the order of the page.
  static func all(_ content: PageContent) -> [Section] {
    [
      BriefSection(content: content).section,
      NetworkSection(content: content).section,
      AuthorsSection(content: content).section,
      InferenceSection(content: content).section,
      ClustersSection(content: content).section,
      LinksSection(content: content).section,
      OrganisationsSection(content: content).section,
      YearsSection(content: content).section,
      CareersSection(content: content).section,
      PapersSection(content: content).section,
      LimitsSection(content: content).section,
      MethodSection(content: content).section,
    ]
  }
}

extension Section {
  /// The line of the list of contents.
  var entry: PageMarkup { "<li><a href=\"#section-\(id)\">\(shortTitle)</a></li>\n" }

  /// The section.
  func markup(_ numbers: inout PageNumbers) -> PageMarkup {
    let blocks = body.map { $0.markup(&numbers) }
    return """
      <section id="section-\(id)" aria-labelledby="heading-\(id)">
      <h2 id="heading-\(id)">\(title)</h2>
      \(PageMarkup.paragraph(lead))\(blocks.joined())</section>

      """
  }
}

extension Section.Block {
  fileprivate func markup(_ numbers: inout PageNumbers) -> PageMarkup {
    switch self {
    case .markup(let markup): markup
    case .figure(let figure): figure.markup(number: numbers.nextFigure())
    case .table(let table): table.markup(number: numbers.nextTable())
    }
  }
}
