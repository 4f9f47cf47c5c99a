"""Measures the way from works to the author network, beside DuckDB on the same files in the same
run, and writes the tables of docs/performance.md.

    scale.py [--works N] [--turns N] [--quick] [--program FILE]

--works is the size of the base file, a million by default; only then the goals are shown. --quick
takes 20,000 works. --program measures another build of the command. Both print the tables instead
of writing them.
"""

import argparse
import pathlib
import sys

import page
import scale_tables
import works
from process import Run
from works import Works

HERE = pathlib.Path(__file__).resolve().parent
THREADS = (1, 2)
# Files on which both work with one and with two threads.
COMPARED = ("base", "large", "full")
# Files of different shapes, to which the formula of memory is fitted.
SHAPES = ("quarter", "half", "base", "solo", "large")
# Counting components is the cheapest measure, and prints one line.
# DuckDB takes equal names for one author.
EXACT = ("--identity", "exact")
NETWORK = ("--measure", "components", "--format", "csv", *EXACT)
RESOLVED = ("--measure", "components", "--format", "csv", "--identity", "resolve")
MEASURES = ("--measure", "degree,strength,pagerank", "--format", "csv", *EXACT)


class Files:
    """The files of a run, by what they are for."""

    def __init__(self, size, is_quick):
        self.large_size = 1000 if is_quick else 3000
        self.base, self.half, self.quarter = Works(size), Works(size // 2), Works(size // 4)
        self.multiples = [Works(size * factor) for factor in ((2, 4) if is_quick else (2, 5, 10))]
        self.solo = Works(size, "--largest-team", "1")
        self.large = Works(size, "--large-papers", "5", "--large-size", str(self.large_size))
        # For a million works these are 2 GB.
        self.full = Works(size * 6 // 100, "--full")
        self.plain = Works(size, "--plain")
        most = min(size, 100_000)
        self.titles = {
            name: [Works(most // 2, *options), Works(most, *options)]
            for name, options in {
                "as usual": (), "all equal": ("--adversarial", "equal-titles"),
                "without letters": ("--adversarial", "empty-titles"),
            }.items()
        }


class Plan:
    """What is measured. Runs of one turn follow one another, so that all meet the same machine."""

    def __init__(self, files, program):
        self.program = program
        self.network = {
            (name, threads): self.centrality(getattr(files, name), threads, *NETWORK)
            for name in dict.fromkeys((*COMPARED, *SHAPES))
            for threads in (THREADS if name in COMPARED else (2,))
        }
        self.duckdb = {
            (name, threads): duckdb(getattr(files, name), threads)
            for name in COMPARED for threads in THREADS
        }
        self.measures = {threads: self.leading(files.base, threads) for threads in THREADS}
        self.resolved = {
            threads: self.centrality(files.base, threads, *RESOLVED) for threads in THREADS}
        self.all_rows = self.centrality(files.base, 1, *MEASURES)
        self.all_links = self.links(files.base)
        self.sizes = [
            self.leading(files.quarter, 1), self.leading(files.half, 1), self.measures[1]]
        self.titles = {
            name: [self.centrality(file, 1, *NETWORK) for file in pair]
            for name, pair in files.titles.items()
        }
        # Memory hardly varies from run to run, and these take minutes.
        self.multiples = [
            self.centrality(file, 2, *NETWORK) for file in files.multiples if file.fits()]
        self.agreement = self.links(files.plain), duckdb(files.plain, 2)

    def centrality(self, file, threads, *options):
        """Our command that builds a network and measures it."""
        command = [self.program, "centrality", file.path, *options, "--timings"]
        return Run(file, threads, [*command, "--threads", str(threads)])

    def leading(self, file, threads):
        """Our command that works out three measures, and prints ten authors."""
        return self.centrality(file, threads, *MEASURES, "--top", "10")

    def links(self, file):
        """Our command that prints every link, and how many there are."""
        return Run(file, 1, [self.program, "network", file.path, "--format", "csv", *EXACT])

    @property
    def repeated(self):
        titles = [run for pair in self.titles.values() for run in pair]
        return [
            *self.network.values(), *self.duckdb.values(), *self.measures.values(),
            *self.resolved.values(), self.all_rows,
            self.all_links, *self.sizes[:-1], *titles,
        ]

    def measure(self, turns):
        for turn in range(turns):
            print(f"turn {turn + 1} of {turns}", file=sys.stderr, flush=True)
            for run in self.repeated:
                run.measure()
        for run in [*self.multiples, *self.agreement]:
            run.measure()
        for run in [*(self.network[shape, 2] for shape in SHAPES), *self.multiples]:
            count_links(run.works)


def duckdb(file, threads):
    """DuckDB that reads a file and pairs its authors."""
    return Run(file, threads, [sys.executable, HERE / "pairs.py", str(threads), file.path])


def count_links(file):
    """Adds the number of links to the facts of a file, as DuckDB counts them."""
    if "links" not in file.facts:
        run = duckdb(file, 2)
        run.measure()
        file.save(file.facts | run.samples[0].printed)


parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
parser.add_argument("--works", type=int, metavar="N", help="the size of the base file")
parser.add_argument("--turns", type=int, metavar="N", help="how often each run is made")
parser.add_argument("--quick", action="store_true", help="20,000 works; prints the tables")
parser.add_argument(
    "--program", type=pathlib.Path, metavar="FILE", help="another build; prints the tables")
options = parser.parse_args()
works.remove_stale()
files = Files(options.works or (20_000 if options.quick else scale_tables.MILLION), options.quick)
plan = Plan(files, options.program or HERE.parent / ".build" / "release" / "coterie")
plan.measure(options.turns or (2 if options.quick else 3))
body = "\n".join(scale_tables.lines(plan, files, SHAPES))
if options.quick or options.program:
    print(body)
else:
    page.fill("scale", body)
