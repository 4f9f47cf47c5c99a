"""Measures how fast graph files of a million edges are read on one thread, and in how much memory, beside
igraph and NetworKit, and writes the table of docs/performance.md.

    graph_file_speed.py [--edges N] [--turns N] [--format NAME[,NAME]] [--quick]

--quick takes 50,000 edges and one turn. It and --format print the table only.
"""

import argparse
import importlib.metadata
import sys

import graph_files
import page
from page import seconds, table
from process import Run

HERE = graph_files.FOLDER.parent.parent / "Benchmarks"
PROGRAM = HERE.parent / ".build" / "benchmarks" / "release" / "CoterieBenchmarks"
PEERS = HERE / "graph_file_peers.py"
NAMES = {
    "tsv": "edge list", "csv": "CSV", "mtx": "Matrix Market", "net": "Pajek", "metis": "METIS",
    "dl": "UCINET DL", "gdf": "GDF", "dot": "DOT", "gml": "GML", "graphml": "GraphML", "gexf": "GEXF",
    "json": "JSON, node-link", "vos.json": "JSON, VOSviewer",
}
# How many megabytes a second are to be read on one thread.
GOALS = {
    "tsv": 150, "mtx": 150, "net": 150, "metis": 150, "dot": 80, "gml": 80, "csv": 80, "json": 150,
    "vos.json": 150, "graphml": 60, "gexf": 60,
}
# How many times the bytes of the columns the memory is to be at most.
MEMORY_GOAL = 4
COMPARED = {"tsv": ("igraph", "networkit"), "net": ("igraph",), "metis": ("networkit",), "gml": ("igraph",),
            "graphml": ("igraph",)}


class Reading(Run):
    """A reader that is measured several times, by its own clock."""

    @property
    def cpu(self):
        """The least time: other work on the machine only adds to it."""
        return min(sample.printed["cpu"] for sample in self.samples)

    @property
    def printed(self):
        return self.samples[0].printed


class Comparison:
    """A file, our reading and those of others."""

    def __init__(self, file):
        self.file = file
        self.ours = Reading(file, 1, [PROGRAM, "graph", file.path])
        self.peers = {
            library: Reading(file, 1, [sys.executable, PEERS, library, file.format, file.path])
            for library in COMPARED.get(file.format, ())
            # In their edge lists a blank ends a name.
            if not (file.format == "tsv" and file.words)}

    def measure(self, turns):
        print(f"reading {self.file.path.name}", file=sys.stderr, flush=True)
        for _ in range(turns):
            for run in (self.ours, *self.peers.values()):
                run.measure()

    @property
    def row(self):
        printed, file = self.ours.printed, self.file
        megabytes = file.bytes / 1e6
        ratio = printed["peakBytes"] / printed["columnBytes"]
        counts = "equal" if printed["edges"] == file.edges else f"**{printed['edges']:,}**"
        return [
            NAMES[file.format], f"{'words' if file.words else 'numbers'}, {megabytes:,.0f} MB",
            seconds(self.ours.cpu), speed(megabytes / self.ours.cpu, GOALS.get(file.format)),
            f"{printed['columnBytes'] / 1e6:,.0f} MB", memory(ratio),
            "; ".join(f"{name} {run.cpu / self.ours.cpu:.1f}" for name, run in self.peers.items()) or "–",
            counts,
        ]


def speed(value, goal):
    text = f"{value:,.0f} MB/s"
    if goal is None:
        return text
    return f"{text} (≥ {goal})" if value >= goal else f"**{text}** (≥ {goal})"


def memory(ratio):
    return f"{ratio:.1f}" if ratio <= MEMORY_GOAL else f"**{ratio:.1f}**"


def lines(comparisons, turns):
    libraries = dict.fromkeys(name for one in comparisons for name in one.peers)
    versions = "".join(f"; {name} {importlib.metadata.version(name)}" for name in libraries)
    how = "One turn" if turns == 1 else f"The least of {turns} turns"
    return [
        f"{page.machine()}{versions}. {how}.", "",
        *table(
            ["format", "file", ">CPU", ">speed", ">columns", f">memory to columns (≤ {MEMORY_GOAL})",
             "peers' time to ours", "edges"], [one.row for one in comparisons]),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--edges", type=int, metavar="N", help="edges of a file")
    parser.add_argument("--turns", type=int, metavar="N", help="how often each run is made")
    parser.add_argument("--format", metavar="NAMES", help="endings of the files to read, commas between them")
    parser.add_argument("--quick", action="store_true", help="small files and one turn; prints the table")
    options = parser.parse_args()
    graph_files.remove_stale()
    turns = options.turns or (1 if options.quick else 3)
    chosen = options.format.split(",") if options.format else list(graph_files.FORMATS)
    files = graph_files.all_files(options.edges or (50_000 if options.quick else 1_000_000))
    comparisons = [Comparison(file) for file in files if file.format in chosen]
    for comparison in comparisons:
        comparison.measure(turns)
    comparisons.sort(key=lambda one: chosen.index(one.file.format))
    body = "\n".join(lines(comparisons, turns))
    print(body)
    if not options.quick and not options.format:
        page.fill("files", body)


if __name__ == "__main__":
    main()
