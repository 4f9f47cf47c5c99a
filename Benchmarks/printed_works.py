"""Prints generated works in the formats of reference managers and databases.

    printed_works.py WORKS FORMAT FILE

WORKS is a file of generate-works --plain. The same works are in every format: so many records, with so
many author names in each.
"""

import csv
import io
import json
import sys
from xml.sax.saxutils import escape


class Work:
    """What is printed of a work."""

    def __init__(self, number, found):
        self.number = number
        self.title = found["title"]
        self.year = str(found["publication_year"])
        self.names = [one["author"]["display_name"] for one in found["authorships"]]
        self.venue = ((found.get("primary_location") or {}).get("source") or {}).get("display_name", "")
        biblio = found.get("biblio") or {}
        self.volume, self.issue = biblio.get("volume", ""), biblio.get("issue", "")
        self.first, self.last = biblio.get("first_page", ""), biblio.get("last_page", "")
        self.doi = (found.get("doi") or "").removeprefix("https://doi.org/")
        self.keywords = [one["display_name"] for one in found.get("keywords") or []]
        self.abstract = abstract(found.get("abstract_inverted_index") or {})


def abstract(places):
    words = sorted((place, word) for word, all_places in places.items() for place in all_places)
    return " ".join(word for _, word in words)


def parts(name):
    """The given name and the family name; a name of one word is a family name."""
    given, _, family = name.rpartition(" ")
    return given, family


def inverted(name):
    given, family = parts(name)
    return f"{family}, {given}" if given else family


def bibtex(work):
    fields = {
        "title": work.title, "author": " and ".join(map(inverted, work.names)), "journal": work.venue,
        "year": work.year, "volume": work.volume, "number": work.issue,
        "pages": f"{work.first}--{work.last}" if work.first else "", "doi": work.doi,
        "keywords": ", ".join(work.keywords), "abstract": work.abstract,
    }
    lines = [
        f"  {name} = {{{text if name == 'doi' else in_tex(text)}}},\n"
        for name, text in fields.items() if text]
    return f"@article{{work{work.number},\n{''.join(lines)}}}\n\n"


def in_tex(text):
    return text.replace("&", "\\&").replace("%", "\\%")


def ris(work):
    fields = [
        ("TY", "JOUR"), *(("AU", inverted(name)) for name in work.names), ("TI", work.title),
        ("T2", work.venue), ("PY", work.year), ("VL", work.volume), ("IS", work.issue), ("SP", work.first),
        ("EP", work.last), ("DO", work.doi), *(("KW", word) for word in work.keywords),
        ("AB", work.abstract),
    ]
    return "".join(f"{tag}  - {text}\n" for tag, text in fields if text) + "ER  - \n\n"


def medline(work):
    people = []
    for name in work.names:
        given, family = parts(name)
        initials = "".join(word[0] for word in given.split())
        people += [("FAU", inverted(name)), ("AU", f"{family} {initials}".strip())]
    fields = [
        ("PMID", str(10_000_000 + work.number)), ("VI", work.volume), ("IP", work.issue),
        ("DP", work.year), ("TI", work.title + "."),
        ("PG", f"{work.first}-{work.last}" if work.first else ""), ("AB", work.abstract), *people,
        ("PT", "Journal Article"), ("JT", work.venue),
        ("AID", f"{work.doi} [doi]" if work.doi else ""), *(("OT", word) for word in work.keywords),
    ]
    return "".join(f"{tag:4}- {text}\n" for tag, text in fields if text) + "\n"


COLUMNS = [
    "Authors", "Title", "Year", "Source title", "Volume", "Issue", "Page start", "Page end", "DOI",
    "Author Keywords", "Abstract",
]


def table(work):
    return row([
        "; ".join(map(inverted, work.names)), work.title, work.year, work.venue, work.volume, work.issue,
        work.first, work.last, work.doi, "; ".join(work.keywords), work.abstract,
    ])


def row(cells):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


def dblp(work):
    fields = [
        *(("author", name) for name in work.names), ("title", work.title + "."), ("year", work.year),
        ("journal", work.venue), ("volume", work.volume), ("number", work.issue),
        ("pages", f"{work.first}-{work.last}" if work.first else ""),
        ("ee", f"https://doi.org/{work.doi}" if work.doi else ""),
    ]
    return (
        f'<article mdate="2024-01-01" key="journals/w/W{work.number}">\n'
        + "".join(f"<{name}>{escape(text)}</{name}>\n" for name, text in fields if text) + "</article>\n")


def pubmed(work):
    people = "".join(
        '<Author ValidYN="Y"><LastName>%s</LastName>%s</Author>\n' % (
            escape(family), f"<ForeName>{escape(given)}</ForeName>" if given else "")
        for given, family in map(parts, work.names))
    abstract = f"<Abstract><AbstractText>{escape(work.abstract)}</AbstractText></Abstract>\n"
    return (
        f'<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM">\n'
        f'<PMID Version="1">{10_000_000 + work.number}</PMID>\n<Article PubModel="Print"><Journal>'
        f"<JournalIssue CitedMedium=\"Internet\"><Volume>{work.volume}</Volume><Issue>{work.issue}</Issue>"
        f"<PubDate><Year>{work.year}</Year></PubDate></JournalIssue>"
        f"<Title>{escape(work.venue)}</Title></Journal>\n"
        f"<ArticleTitle>{escape(work.title)}.</ArticleTitle>\n"
        f"<Pagination><MedlinePgn>{work.first}-{work.last}</MedlinePgn></Pagination>\n"
        f'{abstract if work.abstract else ""}'
        + (f'<AuthorList CompleteYN="Y">\n{people}</AuthorList>\n' if people else "")
        + "<PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList>"
        "</Article>\n</MedlineCitation><PubmedData><ArticleIdList>"
        + (f'<ArticleId IdType="doi">{escape(work.doi)}</ArticleId>' if work.doi else "")
        + "</ArticleIdList></PubmedData></PubmedArticle>\n")


XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
# What stands before the records, how one is printed, and what stands behind them.
FORMATS = {
    "bibtex": ("", bibtex, ""), "ris": ("", ris, ""), "medline": ("", medline, ""),
    "csv": (row(COLUMNS), table, ""), "dblp": (XML + "<dblp>\n", dblp, "</dblp>\n"),
    "pubmed": (XML + "<PubmedArticleSet>\n", pubmed, "</PubmedArticleSet>\n"),
}


def main():
    works, name, path = sys.argv[1:]
    head, text, foot = FORMATS[name]
    with open(works, encoding="utf-8") as lines, open(path, "w", encoding="utf-8") as file:
        file.write(head)
        for number, line in enumerate(lines):
            file.write(text(Work(number, json.loads(line))))
        file.write(foot)


if __name__ == "__main__":
    main()
