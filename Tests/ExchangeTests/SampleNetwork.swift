import CoterieExchange

/// The co-authorship network of the two profile pages in `seeds/`, with the owners of the pages
/// inferred: 34 authors, 68 links, weights that sum to 101, 19 links inferred on all their papers.
enum SampleNetwork {
  /// The network with looks for every vertex and edge: places, sizes, colours, clusters.
  static let document: GraphDocument = {
    let colors: [GraphColor] = [
      .init(red: 0, green: 0x72, blue: 0xB2), .init(red: 0xE6, green: 0x9F, blue: 0),
      .init(red: 0, green: 0x9E, blue: 0x73),
    ]
    var document = GraphDocument(
      title: "Two profile pages",
      descriptionLines: ["16 of 28 papers have truncated author lists.", "19 links are inferred."],
      clusterLabels: ["first", "second, with a comma", "third \"quoted\""])
    var places: [String: Int] = [:]
    var papers: [Int?] = []
    for (index, line) in authors.split(separator: "\n").enumerated() {
      let fields = line.split(separator: "|").map { String($0.drop { $0 == " " }) }
      places[fields[0]] = index
      papers.append(Int(fields[3]))
      document.vertices.append(
        .init(
          id: fields[0].lowercased().replacing(" ", with: "-"), label: fields[0],
          position: .init(x: Double(index * 37 % 101) * 2.5, y: Double(index * 53 % 97) - 48),
          size: Double(10 + index % 5), color: colors[index % 3], cluster: index % 3 + 1,
          spells: Int(fields[1]).flatMap { first in
            Int(fields[2]).map { [GraphSpell(years: first...$0)] }
          } ?? []))
    }
    for line in links.split(separator: "\n") {
      let fields = line.split(separator: "|").map { String($0.drop { $0 == " " }) }
      let weights = fields[3].split(separator: ";").map { part in
        let pair = part.split(separator: ":").compactMap { Int($0) }
        return GraphDocument.TimedWeight(year: pair[0], weight: Double(pair[1]))
      }
      let weight = weights.reduce(0) { $0 + $1.weight }
      document.edges.append(
        .init(
          source: places[fields[0], default: 0], target: places[fields[1], default: 0],
          weight: weight, color: .init(red: 0x5B, green: 0x6B, blue: 0x7A), width: 0.5 + weight,
          isInferred: fields[2] == "1", spells: weights.runs, timedWeights: weights))
    }
    document.vertexAttributes = [
      .init(name: "papers", values: .integer(SparseColumn(papers))),
      .init(
        name: "share",
        values: .double(
          SparseColumn(papers.enumerated().map { $0 == 3 ? nil : Double($1 ?? 0) / 28 }))),
      .init(
        name: "remark",
        values: .string(TextColumn(papers.indices.map { $0 == 5 ? "a <b> & \"c\"" : nil }))),
    ]
    return document
  }()

  /// Name, first year, last year, papers.
  private static let authors = """
    Aakshita Chandiramani|2026|2026|1
    Aaron Blakeman|2025|2026|3
    Abdullahi Olaoye|2026|2026|1
    Amnon Geifman|2018|2026|15
    Nir Ailon|2012|2026|17
    Aaron Grattafiori|2025|2025|2
    Aarti Basant|2025|2025|2
    Meirav Galun|2018|2022|7
    David Jacobs|2022|2022|1
    Daniel Barzilai|2022|2023|2
    Ronen Basri|2020|2023|2
    Akhiad Bercovich|2024|2026|4
    Vladimir Anisimov|2026|2026|1
    Tomer Ronen|2024|2024|1
    Talor Abramovich|2024|2024|1
    Mohammad Dabbah|2025|2025|1
    Omri Puny|2025|2025|1
    Yuval Belfer|2021|2021|1
    Abhay Yadav|2020|2020|1
    Yoni Kasten|2018|2020|4
    Holger Rauhut|2013|2013|1
    Supratim Shit|2022|2022|1
    Yahel Uffenheimer|2025|2025|1
    Omer Leibovich|2020|2020|1
    Vineet Nair|2020|2020|1
    Elad Hoffer|2014|2016|4
    Itay Hubara|2016|2016|2
    Thorsten Joachims|2014|2014|1
    Zohar Karnin|2014|2014|1
    Kohei Hatano|2013|2013|1
    Eiji Takimoto|2013|2013|1
    Yudong Chen|2013|2013|1
    Xu Huan|2013|2013|1
    Ron Begleiter|2012|2012|1
    """

  /// Both names, whether every paper of the link has an inferred end, papers by year.
  private static let links = """
    Aakshita Chandiramani|Aaron Blakeman|0|2026:1
    Aakshita Chandiramani|Abdullahi Olaoye|0|2026:1
    Aakshita Chandiramani|Amnon Geifman|1|2026:1
    Aakshita Chandiramani|Nir Ailon|1|2026:1
    Aaron Blakeman|Abdullahi Olaoye|0|2026:1
    Aaron Blakeman|Amnon Geifman|1|2025:2;2026:1
    Aaron Blakeman|Nir Ailon|1|2025:1;2026:1
    Abdullahi Olaoye|Amnon Geifman|1|2026:1
    Abdullahi Olaoye|Nir Ailon|1|2026:1
    Amnon Geifman|Nir Ailon|1|2024:1;2025:1;2026:2
    Aaron Blakeman|Aaron Grattafiori|0|2025:2
    Aaron Blakeman|Aarti Basant|0|2025:2
    Aaron Grattafiori|Aarti Basant|0|2025:2
    Amnon Geifman|Aaron Grattafiori|1|2025:2
    Amnon Geifman|Aarti Basant|1|2025:2
    Nir Ailon|Aaron Grattafiori|1|2025:1
    Nir Ailon|Aarti Basant|1|2025:1
    Amnon Geifman|Meirav Galun|0|2018:1;2019:2;2020:1;2021:1;2022:2
    Amnon Geifman|David Jacobs|0|2022:1
    Meirav Galun|David Jacobs|0|2022:1
    Amnon Geifman|Daniel Barzilai|0|2022:1;2023:1
    Meirav Galun|Daniel Barzilai|0|2022:1
    Amnon Geifman|Ronen Basri|0|2020:1;2023:1
    Daniel Barzilai|Ronen Basri|0|2023:1
    Nir Ailon|Akhiad Bercovich|0|2024:1;2025:1;2026:1
    Akhiad Bercovich|Vladimir Anisimov|0|2026:1
    Amnon Geifman|Akhiad Bercovich|1|2024:1;2025:1;2026:1
    Nir Ailon|Vladimir Anisimov|0|2026:1
    Amnon Geifman|Vladimir Anisimov|1|2026:1
    Akhiad Bercovich|Tomer Ronen|0|2024:1
    Akhiad Bercovich|Talor Abramovich|0|2024:1
    Tomer Ronen|Talor Abramovich|0|2024:1
    Amnon Geifman|Tomer Ronen|1|2024:1
    Nir Ailon|Tomer Ronen|1|2024:1
    Amnon Geifman|Talor Abramovich|1|2024:1
    Nir Ailon|Talor Abramovich|1|2024:1
    Akhiad Bercovich|Mohammad Dabbah|0|2025:1
    Akhiad Bercovich|Omri Puny|0|2025:1
    Mohammad Dabbah|Omri Puny|0|2025:1
    Amnon Geifman|Mohammad Dabbah|1|2025:1
    Amnon Geifman|Omri Puny|1|2025:1
    Amnon Geifman|Yuval Belfer|0|2021:1
    Meirav Galun|Yuval Belfer|0|2021:1
    Amnon Geifman|Abhay Yadav|0|2020:1
    Amnon Geifman|Yoni Kasten|0|2018:1;2019:2;2020:1
    Abhay Yadav|Yoni Kasten|0|2020:1
    Meirav Galun|Ronen Basri|0|2020:1
    Meirav Galun|Yoni Kasten|0|2018:1;2019:2
    Nir Ailon|Holger Rauhut|0|2013:1
    Nir Ailon|Supratim Shit|0|2022:1
    Nir Ailon|Yahel Uffenheimer|0|2025:1
    Akhiad Bercovich|Yahel Uffenheimer|0|2025:1
    Nir Ailon|Omer Leibovich|0|2020:1
    Nir Ailon|Vineet Nair|0|2020:1
    Omer Leibovich|Vineet Nair|0|2020:1
    Elad Hoffer|Itay Hubara|0|2016:2
    Nir Ailon|Elad Hoffer|0|2014:1;2016:3
    Nir Ailon|Itay Hubara|0|2016:2
    Nir Ailon|Thorsten Joachims|0|2014:1
    Nir Ailon|Zohar Karnin|0|2014:1
    Thorsten Joachims|Zohar Karnin|0|2014:1
    Nir Ailon|Kohei Hatano|0|2013:1
    Nir Ailon|Eiji Takimoto|0|2013:1
    Kohei Hatano|Eiji Takimoto|0|2013:1
    Nir Ailon|Yudong Chen|0|2013:1
    Nir Ailon|Xu Huan|0|2013:1
    Yudong Chen|Xu Huan|0|2013:1
    Nir Ailon|Ron Begleiter|0|2012:1
    """
}
