import CoterieReports
import Foundation
import Testing

@Suite struct ReportPageTests {
  @Test func tellsTheCountsOfTheSeeds() throws {
    let html = try ReportPageSample.seedsPage().html
    #expect(html.contains("<h1><bdi>The co-authors of Amnon Geifman and Nir Ailon</bdi></h1>"))
    for text in [
      "<dt>Papers</dt><dd>28</dd>", "<dt>Authors</dt><dd>34</dd>", "<dt>Links</dt><dd>68</dd>",
      "<dt>Component</dt><dd>1</dd>", "<dt>Years</dt><dd>2012–2026</dd>",
      "<dt>Inferred authorships</dt><dd>9</dd>", "18 of them shown by complete author lists",
      "16 with a truncated author list", "named on all 12 complete lists", "2026 or later",
    ] {
      #expect(html.contains(text), "\(text)")
    }
  }
}
