extension WorkText {
  /// Writes where a work is found.
  mutating func writeLocation(of work: Work, venue: Int) {
    text.write(#"{"is_oa":"#)
    text.write(work.facts.issue % 2 == 0 ? "true," : "false,")
    writeMember("landing_page_url", work.facts.doi)
    if isFull { writePDF(of: work, venue) }
    text.write(#","source":"#)
    text.write(isFull ? world.venues.full[venue] : world.venues.short[venue])
    if isFull {
      text.write(
        #","license":null,"license_id":null,"version":"publishedVersion","is_accepted":true,"#
          + #""is_published":true,"raw_type":"journal-article""#)
    }
    text.write("}")
  }

  private mutating func writePDF(of work: Work, _ venue: Int) {
    text.write(#","pdf_url":"https://repository.example/bitstream/handle/"#)
    text.write(venue)
    text.write("/")
    text.write(work.facts.id)
    text.write(#"/article.pdf?sequence=1&isAllowed=y""#)
  }
}
