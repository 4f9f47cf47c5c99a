import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import CoterieText

extension Corpus {
  /// The decisions that an author's identity rests on, the least sure first.
  func identityTable(of author: Int) -> Table {
    Table(
      columns: [
        Table.Column("decision", "Decision", "Whether the mentions on both papers are one person."),
        Table.Column(
          "probability", "Probability", "How probable it is that the decision is right."),
        Table.Column("evidence", "Evidence", "What it rests on."),
        Table.Column("first", "First paper", "The paper of one mention."),
        Table.Column("second", "Second paper", "The paper of the other."),
      ],
      rows: identity(of: author).decisions.map { decision in
        [
          .text(decision.areSame ? "same" : "different"), Table.Cell(decision.probability),
          .text(decision.evidence.words),
          .text(papers[decision.papers.first].title.readable),
          .text(papers[decision.papers.second].title.readable),
        ]
      })
  }
}

extension Evidence {
  /// What a decision rests on, in a few words.
  var words: String {
    switch self {
    case .wholeName: "equal names"
    case .identifier(let kind): "the same \(kind.title)"
    case .differentIdentifiers(let kind): "different \(kind.title)s"
    case .pageOwner: "owner of the page"
    case .compared: "co-authors, organisations, venues, titles"
    case .spelling(let relation): "spellings: \(relation.words)"
    case .personRecord: "a record of the person"
    case .variant: "another form of the name, by the source"
    case .user: "the ledger"
    }
  }
}

extension PersonIdentifier.Kind {
  /// The name of the registry's identifiers.
  var title: String {
    switch self {
    case .orcid: "ORCID"
    case .openAlex: "OpenAlex author"
    case .scopus: "Scopus author"
    case .researcherID: "ResearcherID"
    case .dblp: "DBLP person"
    case .semanticScholar: "Semantic Scholar author"
    case .acl: "ACL Anthology person"
    case .inspire: "INSPIRE author"
    case .googleScholar: "Google Scholar profile"
    case .isni: "ISNI"
    case .email: "e-mail address"
    }
  }
}

extension NameRelation {
  fileprivate var words: String {
    switch self {
    case .same: "equal letters"
    case .order: "order of the parts"
    case .initials: "initials"
    case .middleName: "a further given name"
    case .givenSubset: "an initial before"
    case .nickname: "a nickname"
    case .transliteration: "transliteration"
    case .romanization: "romanisation"
    case .compoundFamily: "a compound family name"
    case .prefix: "a shortened given name"
    case .oneLetterGiven: "a letter of the given name"
    case .oneLetterFamily: "a letter of the family name"
    case .partOfFamily: "part of the family name"
    case .suffix: "a suffix"
    case .marriedName: "another family name"
    case .conflict: "contradiction"
    }
  }
}
