"""Reads a file of records by a usual Python library, and prints how many there are as JSON.

    reading_peers.py LIBRARY FILE

A reader returns what every list of papers needs: title, year and the list of author names of each
record. The clock covers the reading, and begins after the library is loaded.
"""

import json
import sys
import time


def bibtexparser(path):
    import bibtexparser
    from bibtexparser import middlewares

    def read():
        found = bibtexparser.parse_file(
            path, append_middleware=[
                middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()])
        return [
            (entry.get("title"), entry.get("year"), entry["author"] if "author" in entry else [])
            for entry in found.entries]

    return read


def pybtex(path):
    from pybtex.database import parse_file

    def read():
        found = parse_file(path, bib_format="bibtex")
        return [
            (entry.fields.get("title"), entry.fields.get("year"), entry.persons.get("author", []))
            for entry in found.entries.values()]

    return read


def rispy(path):
    import rispy

    def read():
        with open(path, encoding="utf-8") as file:
            return [
                (one.get("title"), one.get("year"), one.get("authors", []))
                for one in rispy.load(file)]

    return read


def nbib(path):
    import nbib

    def read():
        return [
            (one.get("title"), one.get("publication_date"), one.get("authors", []))
            for one in nbib.read_file(path)]

    return read


def pandas(path):
    import pandas

    def read():
        found = pandas.read_csv(path)
        found["Authors"] = found["Authors"].str.split("; ")
        return list(zip(found["Title"], found["Year"], found["Authors"]))

    return read


def orjson(path):
    import orjson

    def read():
        found = []
        with open(path, "rb") as lines:
            for line in lines:
                work = orjson.loads(line)
                names = [one["author"]["display_name"] for one in work["authorships"]]
                found.append((work["title"], work["publication_year"], names))
        return found

    return read


def lxml_dblp(path):
    def record(element):
        names = [author.text for author in element.iterfind("author")]
        return element.findtext("title"), element.findtext("year"), names

    return lxml(path, "article", record)


def lxml_pubmed(path):
    def name(author):
        return author.findtext("ForeName"), author.findtext("LastName")

    def record(element):
        article = element.find("MedlineCitation/Article")
        year = article.findtext("Journal/JournalIssue/PubDate/Year")
        names = [name(author) for author in article.iterfind("AuthorList/Author")]
        return article.findtext("ArticleTitle"), year, names

    return lxml(path, "PubmedArticle", record)


def lxml(path, tag, record):
    from lxml import etree

    def read():
        found = []
        for _, element in etree.iterparse(path, tag=tag):
            found.append(record(element))
            # The usual way to keep memory small: what was read is dropped from the tree.
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
        return found

    return read


LIBRARIES = [bibtexparser, pybtex, rispy, nbib, pandas, orjson, lxml_dblp, lxml_pubmed]


def main():
    library, path = sys.argv[1:]
    read = {one.__name__: one for one in LIBRARIES}[library](path)
    wall, cpu = time.perf_counter(), time.process_time()
    found = read()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    authorships = sum(len(names) for _, _, names in found)
    print(json.dumps({"records": len(found), "authorships": authorships, "wall": wall, "cpu": cpu}))


if __name__ == "__main__":
    main()
