/// Finds the groups of words that a word belongs to.
extension ReferenceWords {
  /// The groups of a word of an entry.
  init(_ word: String) {
    self = Self.known[word] ?? []
    if PersonParticles.holds(word) { insert(.particle) }
    if groupNameWords.contains(word) { insert(.groupName) }
    if isGroupNoun(word) { insert(.groupNoun) }
  }

  private static let known: [String: ReferenceWords] = {
    var known: [String: ReferenceWords] = [:]
    for (group, words) in groups {
      for word in words.split(whereSeparator: \.isWhitespace) {
        known[String(word), default: []].insert(group)
      }
    }
    return known
  }()

  private static let groups: [(ReferenceWords, String)] = [
    (.and, "and"),
    (.others, "others al colleagues"),
    (.et, "et Et"),
    (.al, "al alii Al coll"),
    (.etAl, "etal others"),
    (.u, "u"),
    (.a, "a"),
    (.separator, "and und et y e with"),
    (.initialsSeparator, "and et und"),
    (.nameEnd, "and et und y eds editors with e"),
    (.versus, "v vs"),
    (.editors, "Ed Eds ed eds Editor Editors editor editors Hg Hrsg"),
    (.nameSuffix, "Jr Sr II III IV 2nd 3rd"),
    (.junior, "Jr Sr"),
    (.saint, "St"),
    (.shortName, "An On Do To Is In By At As Not Un Der How Who Des El"),
    (
      .notInName,
      """
      The An On In Of For With Towards Toward Using How Why What When Where Who Is Are Does From
      And To By At As Its Some Do Should Against About Beyond Between Under Over Into This That
      These Not Or If We Our Un Une Der Eine Über Zur Zum Et Journal Proceedings Proc Vol No Pp
      PhD Ph University Press Available Retrieved Online Springer Elsevier
      """
    ),
    (.article, "The the"),
    (
      .organisation,
      """
      Organization Organisation Agency Ministry Department Office Commission Council Foundation
      Centre Center Bureau Nations Union Institutes Collaboration Staff Authority Service
      Services Corporation Inc Ltd GmbH Academy Board Bank Programme Program Panel Court
      Parliament Government Observatory Telescope Survey Team Committee Association Société
      """
    ),
    (.in, "In in"),
    (.edited, "Edited edited"),
    (.by, "by"),
    (
      .abbreviation,
      """
      vs Vs St Dr Mr Mrs Ms Prof No no Vol vol pp Fig cf viz al approx ca spp sp var subsp ssp
      Sr Mt eds etc resp v i e
      """
    ),
    (.numeral, "I II III IV V VI"),
    (.smallNumeral, "I II III IV"),
    (.I, "I"),
    (.volumeOfBook, "Volume Part Book Vol Band Tome"),
    (.afterQuote, "in ed vol no pp"),
    (.commaTitleEnd, "in vol"),
    (.contributor, "editor editors edition translator"),
    (.titleStart, "A An How Why What On Towards Is Part"),
    (.edition, "edition ed edn Edition"),
    (.editionMark, "ed edn"),
    (.editionEnd, "editor editors edition translator translators Edition Editor Editors"),
    (
      .remark,
      """
      Issue Issues No Vol vol Nos Vols Rev Publication Report Technical pp p Series
      """
    ),
    (.remarkNumber, "No Report"),
    (
      .kindOfWork,
      """
      thesis dissertation Thesis Dissertation Internet Preprint preprint Dataset Data Computer
      software Software Video PDF pdf Review Online online Paper Poster poster Manuscript Memo
      presentation Institute Institut School College Hochschule Politecnico ETH EPFL INSA
      """
    ),
    (
      .venueStart,
      """
      Journal Proceedings Proc Transactions Trans Annals Advances Lecture In IEEE ACM
      International Retrieved Available University Conference J Bulletin Archives
      """
    ),
    (
      .smallVenue,
      """
      in arXiv bioRxiv medRxiv eLife mBio vol doi iScience npj ed edited presented
      """
    ),
    (
      .venue,
      """
      Journal Proceedings Transactions Conference Symposium Workshop Review Reviews Letters
      Annals Magazine Press University Springer Elsevier Wiley Bulletin Lecture Notes arXiv
      bioRxiv medRxiv Nature Science IEEE ACM Int Proc Trans Lett Rev J Communications Research
      PLOS PLoS BMC Quarterly Acta Thesis thesis dissertation Report SIAM Publishing Publishers
      Publications Academic Advances Institute Comput Phys Math Sci Studies Newsletter Archives
      Preprint Frontiers International Zeitschrift Revista Revue Verlag Hindawi Astrophysical
      Monthly Encyclopedia Handbook
      """
    ),
    (.venueEnd, "vol Vol pp no doi PhD"),
    (.volume, "vol Vol"),
    (.longVolume, "vol Vol volume Volume"),
    (.volumeMark, "vol Vol no pp"),
    (.issue, "no No issue"),
    (.pageMark, "pp p no"),
    (.page, "p"),
    (.numberBefore, "pp p pages vol no Vol No Report Art article volume"),
    (.numberStop, "pp p vol no Vol No"),
    (.noDateStart, "n N s o"),
    (.noDateEnd, "d D J a"),
    (.press, "press preparation review Press"),
    (.noDate, "nd forthcoming Forthcoming submitted Submitted undated accepted"),
    (.noDateRest, "d press date"),
    (.visit, "Retrieved retrieved Accessed accessed cited visited Visited"),
    (.arXiv, "arXiv arxiv"),
    (.pubMed, "PMID"),
    (.thesis, "thesis dissertation Thesis Dissertation"),
    (.conference, "Proceedings Proc Conference Symposium Workshop"),
    (.report, "Report"),
    (.preprint, "arXiv bioRxiv medRxiv Preprint CoRR"),
  ]
}
