package import CoterieGraphCore

/// The co-authorship network of the two profile pages in `seeds`, read by hand.
///
/// Authors are numbered by first appearance: the papers of Amnon Geifman's page, then those that
/// only Nir Ailon's page lists. An edge weighs the number of joint papers.
package enum SeedsNetwork {
  /// The names that each paper shows, and the page owners whom its "et al." hides.
  package static let papers: [(shown: [String], hiddenOwners: [String])] = [
    (["Aakshita Chandiramani", "Aaron Blakeman", "Abdullahi Olaoye"], [geifman, ailon]),
    (["Aaron Blakeman", "Aaron Grattafiori", "Aarti Basant"], [geifman]),
    (["Aaron Blakeman", "Aaron Grattafiori", "Aarti Basant"], [geifman, ailon]),
    ([geifman, "Meirav Galun", "David Jacobs"], []),
    (["Daniel Barzilai", geifman, "Meirav Galun"], []),
    ([geifman, "Daniel Barzilai", "Ronen Basri"], []),
    (["Akhiad Bercovich", ailon, "Vladimir Anisimov"], [geifman]),
    (["Akhiad Bercovich", "Tomer Ronen", "Talor Abramovich"], [geifman, ailon]),
    (["Akhiad Bercovich", "Mohammad Dabbah", "Omri Puny"], [geifman]),
    (["Yuval Belfer", geifman, "Meirav Galun"], []),
    ([geifman, "Abhay Yadav", "Yoni Kasten"], []),
    (["Ronen Basri", "Meirav Galun", geifman], []),
    ([geifman, "Yoni Kasten", "Meirav Galun"], []),
    (["Yoni Kasten", geifman, "Meirav Galun"], []),
    (["Yoni Kasten", geifman, "Meirav Galun"], []),
    ([ailon, "Holger Rauhut"], []),
    ([ailon, "Supratim Shit"], []),
    ([ailon, "Akhiad Bercovich", "Yahel Uffenheimer"], []),
    ([ailon, "Omer Leibovich", "Vineet Nair"], []),
    (["Elad Hoffer", "Itay Hubara", ailon], []),
    (["Elad Hoffer", ailon], []),
    (["Elad Hoffer", "Itay Hubara", ailon], []),
    (["Elad Hoffer", ailon], []),
    ([ailon, "Thorsten Joachims", "Zohar Karnin"], []),
    ([ailon, "Kohei Hatano", "Eiji Takimoto"], []),
    ([ailon], []),
    ([ailon, "Yudong Chen", "Xu Huan"], []),
    ([ailon, "Ron Begleiter"], []),
  ]

  package static let geifman = "Amnon Geifman"
  package static let ailon = "Nir Ailon"

  /// The authors in vertex order.
  package static let names: [String] = {
    var names: [String] = []
    for paper in papers {
      for name in paper.shown + paper.hiddenOwners where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }()

  package static let withOwners = graph { $0.shown + $0.hiddenOwners }
  package static let withoutOwners = graph { $0.shown }

  package static func vertex(_ name: String) -> Int { names.firstIndex(of: name) ?? -1 }

  private static func graph(
    authors: ((shown: [String], hiddenOwners: [String])) -> [String]
  ) -> CSRGraph {
    IncidenceTable(memberCount: names.count, sets: papers.map { authors($0).map(vertex) })
      .coMembershipGraph { _, _ in 1 }
  }
}
