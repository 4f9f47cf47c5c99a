"""Measures our readers beside the usual Python readers, on the same files in the same run, and writes
the tables of docs/performance.md.

    readers.py [--works N] [--long N] [--turns N] [--quick]

--works is how many works are in the files that both read, 200,000 by default; --long how many in those
that only we read, a million by default. --quick takes 5,000 and 50,000, and prints the tables.
"""

import argparse
import sys

import page
import reader_tables
import works
from lists import List
from process import Run

HERE = works.HERE
PROGRAM = HERE.parent / ".build" / "benchmarks" / "release" / "CoterieBenchmarks"
PEERS = HERE / "reading_peers.py"
# The formats, with the readers that people use for them.
COMPARED = {
    "bibtex": ("bibtexparser", "pybtex"), "ris": ("rispy",), "medline": ("nbib",),
    "csv": ("pandas",), "jsonl": ("orjson",), "dblp": ("lxml_dblp",), "pubmed": ("lxml_pubmed",),
}
LONG = ("bibtex", "ris", "csv")


class Reading(Run):
    """A reader that is measured several times, by its own clock."""

    @property
    def cpu(self):
        return self.least("cpu")

    @property
    def wall(self):
        return self.least("wall")

    def least(self, clock):
        """The least time: other work on the machine only adds to it."""
        return min(sample.printed[clock] for sample in self.samples)

    @property
    def counts(self):
        """How many records and author names were read."""
        printed = self.samples[0].printed
        return printed["records"], printed["authorships"]


def ours(file, threads):
    return Reading(file, threads, [PROGRAM, "read", threads, file.path])


def peer(file, library):
    return Reading(file, 1, [sys.executable, PEERS, library, file.path])


class Plan:
    """What is measured."""

    def __init__(self, size, long_size):
        files = {name: List(size, name) for name in COMPARED}
        long_files = {name: List(long_size, name) for name in LONG}
        self.ours = {
            (name, threads): ours(file, threads)
            for name, file in files.items() for threads in (1, 2)}
        self.peers = {
            (name, library): peer(files[name], library)
            for name, libraries in COMPARED.items() for library in libraries}
        self.long = {
            (name, threads): ours(file, threads)
            for name, file in long_files.items() for threads in (1, 2)}

    def measure(self, turns):
        """Readers of a format take turns."""
        for name in COMPARED:
            self.repeat(turns, [
                run for runs in (self.ours, self.peers) for (of, _), run in runs.items() if of == name])
        for name in LONG:
            self.repeat(turns, [run for (of, _), run in self.long.items() if of == name])

    @staticmethod
    def repeat(turns, runs):
        print(f"reading {runs[0].works.path.name}", file=sys.stderr, flush=True)
        for _ in range(turns):
            for run in runs:
                run.measure()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--works", type=int, metavar="N", help="works in the files that both read")
    parser.add_argument("--long", type=int, metavar="N", help="works in the files that only we read")
    parser.add_argument("--turns", type=int, metavar="N", help="how often each run is made")
    parser.add_argument("--quick", action="store_true", help="small files; prints the tables")
    options = parser.parse_args()
    works.remove_stale()
    plan = Plan(
        options.works or (5000 if options.quick else 200_000),
        options.long or (50_000 if options.quick else 1_000_000))
    plan.measure(options.turns or 3)
    body = "\n".join(reader_tables.lines(plan))
    print(body)
    if not options.quick:
        page.fill("readers", body)


if __name__ == "__main__":
    main()
