extension RecordFormats {
  /// A small file in a format; nil for a name that no format has.
  public static func example(of name: String) -> String? { examples[name] }

  private static let examples: [String: String] = [
    "profile": """
    LGApr 14, 2024
    On the Doors of Networks

    Asta Lund, Wei Tan, Bem Okoye et al.

    We count doors.

    """,
    "delimited": """
    Title,Authors,Year,DOI
    On the doors of networks,"Lund, Asta; Tan, Wei",2024,10.5555/doors

    """,
    "references": """
    [1] A. Lund and W. Tan, "On the doors of networks," J. Doors, vol. 7, no. 2, pp. 1–9, 2024.
    [2] B. Okoye, A. Lund, and W. Tan, "On the windows of networks," J. Doors, vol. 8, pp. 3–4, 2025.

    """,
    "bibtex": """
    @article{lund24,
      title = {On the doors of networks},
      author = {Lund, Asta and Tan, Wei and others},
      journal = {Journal of Doors},
      year = {2024},
      doi = {10.5555/doors}
    }

    """,
    "ris": """
    TY  - JOUR
    TI  - On the doors of networks
    AU  - Lund, Asta
    AU  - Tan, Wei
    PY  - 2024
    ER  - 

    """,
    "medline": """
    PMID- 99999901
    TI  - On the doors of networks.
    FAU - Lund, Asta
    AU  - Lund A
    DP  - 2024 Apr

    """,
    "wos": """
    FN Clarivate Analytics Web of Science
    VR 1.0
    PT J
    AU Lund, A
       Tan, W
    AF Lund, Asta
       Tan, Wei
    TI On the doors of networks
    PY 2024
    UT WOS:000999900000001
    ER

    EF

    """,
    "endnote": """
    %0 Journal Article
    %A Lund, Asta
    %A Tan, Wei
    %T On the doors of networks
    %D 2024

    """,
    "openalex": """
    {"id":"https://openalex.org/W9900000001","title":"On the doors of networks",\
    "publication_year":2024,"authorships":[{"author":{"id":"https://openalex.org/A9900000001",\
    "display_name":"Asta Lund"}}]}

    """,
    "crossref": """
    {"status":"ok","message-type":"work","message":{"DOI":"10.5555/doors",\
    "title":["On the doors of networks"],"author":[{"given":"Asta","family":"Lund",\
    "sequence":"first"}],"issued":{"date-parts":[[2024,4]]},"type":"journal-article"}}

    """,
    "csl-json": """
    [{"id":"lund24","type":"article-journal","title":"On the doors of networks",\
    "author":[{"given":"Asta","family":"Lund"}],"issued":{"date-parts":[[2024]]}}]

    """,
    "semanticscholar": """
    {"data":[{"paperId":"aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00",\
    "title":"On the doors of networks","year":2024,\
    "authors":[{"authorId":"9900001","name":"Asta Lund"}]}]}

    """,
    "datacite": """
    {"data":[{"id":"10.5555/doors","type":"dois","attributes":{"doi":"10.5555/doors",\
    "titles":[{"title":"On the doors of networks"}],"creators":[{"name":"Lund, Asta",\
    "nameType":"Personal","givenName":"Asta","familyName":"Lund"}],"publicationYear":2024}}]}

    """,
    "inspire": """
    {"hits":{"hits":[{"id":"9900001","metadata":{"control_number":9900001,\
    "titles":[{"title":"On the doors of networks"}],"authors":[{"full_name":"Lund, Asta"}],\
    "earliest_date":"2024-04-14"}}],"total":1}}

    """,
    "europepmc": """
    {"version":"6.9","hitCount":1,"resultList":{"result":[{"id":"99999901","source":"MED",\
    "pmid":"99999901","title":"On the doors of networks","authorString":"Lund A.",\
    "authorList":{"author":[{"fullName":"Lund A","firstName":"Asta","lastName":"Lund"}]},\
    "pubYear":"2024"}]}}

    """,
    "orcid": """
    {"orcid-identifier":{"path":"0000-0000-7000-0015"},"person":{"name":\
    {"given-names":{"value":"Asta"},"family-name":{"value":"Lund"}}},"activities-summary":\
    {"works":{"group":[{"work-summary":[{"put-code":1,"title":{"title":\
    {"value":"On the doors of networks"}},"type":"journal-article",\
    "publication-date":{"year":{"value":"2024"}}}]}]}}}

    """,
    "coterie": """
    {"coterie":1,"title":"On the doors of networks","authors":[{"given":"Asta","family":"Lund"}],\
    "date":"2024"}

    """,
    "dblp": """
    <?xml version="1.0"?>
    <dblp>
    <article key="journals/doors/Lund24"><author>Asta Lund</author><author>Wei Tan 0001</author>
    <title>On the doors of networks.</title><journal>J. Doors</journal><year>2024</year></article>
    </dblp>

    """,
    "acl": """
    <?xml version="1.0"?>
    <collection id="2024.doors"><volume id="1"><meta><booktitle>Doors</booktitle>
    <year>2024</year></meta><paper id="1"><title>On the doors of networks</title>
    <author><first>Asta</first><last>Lund</last></author></paper></volume></collection>

    """,
    "arxiv-atom": """
    <?xml version="1.0"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>
    <entry><id>http://arxiv.org/abs/2404.99901v1</id><title>On the doors of networks</title>
    <published>2024-04-14T00:00:00Z</published><author><name>Asta Lund</name></author></entry>
    </feed>

    """,
    "oai-pmh": """
    <?xml version="1.0"?>
    <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header>
    <identifier>oai:arXiv.org:2404.99901</identifier></header><metadata>
    <arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2404.99901</id><created>2024-04-14</created>
    <authors><author><keyname>Lund</keyname><forenames>Asta</forenames></author></authors>
    <title>On the doors of networks</title></arXiv></metadata></record></ListRecords></OAI-PMH>

    """,
    "pubmed-xml": """
    <?xml version="1.0"?>
    <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">99999901</PMID><Article>
    <ArticleTitle>On the doors of networks.</ArticleTitle><AuthorList CompleteYN="Y"><Author>
    <LastName>Lund</LastName><ForeName>Asta</ForeName></Author></AuthorList></Article>
    </MedlineCitation></PubmedArticle></PubmedArticleSet>

    """,
    "orcid-xml": """
    <?xml version="1.0"?>
    <record:record xmlns:record="http://www.orcid.org/ns/record"
     xmlns:person="http://www.orcid.org/ns/person" xmlns:work="http://www.orcid.org/ns/work"
     xmlns:common="http://www.orcid.org/ns/common" path="/0000-0000-7000-0015">
    <person:person><person:name><given-names>Asta</given-names><family-name>Lund</family-name>
    </person:name></person:person><group><work:work-summary><work:title>
    <common:title>On the doors of networks</common:title></work:title></work:work-summary></group>
    </record:record>

    """,
    "datacite-xml": """
    <?xml version="1.0"?>
    <resource xmlns="http://datacite.org/schema/kernel-4">
    <identifier identifierType="DOI">10.5555/doors</identifier>
    <creators><creator><creatorName>Lund, Asta</creatorName></creator></creators>
    <titles><title>On the doors of networks</title></titles>
    <publicationYear>2024</publicationYear></resource>

    """,
  ]
}
