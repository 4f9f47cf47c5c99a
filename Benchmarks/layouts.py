"""Measures our layouts beside those of igraph, NetworKit and Graphviz on the same graphs, and writes the
table of docs/performance.md.

    layouts.py [--quick] [--turns N] [--graph NAME,…]

A peer has 120 seconds of CPU time a graph. --quick measures ca-HepTh once, and prints the table.
"""

import argparse
import gzip
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

import igraph

import page

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = HERE.parent / ".build" / "benchmarks" / "release" / "CoterieBenchmarks"
PEER_SECONDS = 120
PEERS = {
    "fr": "igraph, Fruchterman–Reingold", "drl": "igraph, DrL", "sfdp": "sfdp",
    "maxent": "NetworKit, MaxentStress", "pivotmds": "NetworKit, PivotMDS",
}
SYNTHETIC = {"synthetic-100k": 100_000, "synthetic-300k": 300_000}
GRAPHS = ["ca-HepTh", "ca-CondMat", "ca-AstroPh-cc1", "dblp-sub", *SYNTHETIC]
# The most CPU seconds and stress, and the least share of neighbours kept, that were set as goals.
GOALS = {
    ("ca-HepTh", "default"): (0.19, 0.145, 0.28), ("ca-HepTh", "distances"): (0.11, 0.140, None),
    ("ca-HepTh", "best"): (0.5, 0.134, None), ("ca-CondMat", "default"): (0.48, 0.146, 0.24),
    ("ca-AstroPh-cc1", "default"): (0.52, 0.150, 0.23),
    ("synthetic-100k", "distances"): (2, None, None), ("synthetic-100k", "default"): (5, None, None),
    ("synthetic-100k", "clusters"): (9, None, None), ("synthetic-300k", "distances"): (4, None, None),
    ("synthetic-300k", "default"): (10, None, None), ("synthetic-300k", "clusters"): (20, None, None),
}


def write_graph(name, folder):
    """The edge list of a graph, of the largest component where it is a real one."""
    target = folder / f"{name}.txt"
    if name in SYNTHETIC:
        subprocess.run([PROGRAM, "synthesise", str(SYNTHETIC[name]), "1", target], check=True)
        return target
    source = pathlib.Path(os.environ["COTERIE_TEST_DATA"], "graphs", f"{name}.txt.gz")
    with gzip.open(source, "rt") as lines:
        pairs = [line.split()[:2] for line in lines]
    graph = igraph.Graph.TupleList(pairs).simplify().components().giant()
    numbers = {}
    with open(target, "w") as file:
        for ends in graph.get_edgelist():
            file.write(" ".join(str(numbers.setdefault(end, len(numbers))) for end in ends) + "\n")
    return target


def limit_cpu():
    resource.setrlimit(resource.RLIMIT_CPU, (PEER_SECONDS, PEER_SECONDS))


def measured(command, limit=None):
    """What a command printed, or why there is nothing."""
    run = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, preexec_fn=limit)
    if run.returncode < 0:
        return None, "not finished"
    if run.returncode:
        return None, run.stderr.strip().splitlines()[-1][:60]
    return json.loads(run.stdout.splitlines()[-1]), ""


def picture(graph, positions):
    return json.loads(subprocess.run(
        [PROGRAM, "picture", graph, positions], capture_output=True, text=True, check=True).stdout)


def ours(name, method, graph, positions, turns):
    """A row: the least CPU seconds of one thread, and the least wall clock of two."""
    one = [measured([PROGRAM, "layout", method, 1, graph, positions])[0] for _ in range(turns)]
    first = positions.read_bytes()
    two = [measured([PROGRAM, "layout", method, 2, graph, positions])[0] for _ in range(turns)]
    same = "equal" if positions.read_bytes() == first else "**differ**"
    cpu, wall = min(run["cpu"] for run in one), min(run["wall"] for run in two)
    found = picture(graph, positions)
    most, stress, kept = GOALS.get((name, method), (None, None, None))
    return [
        name, f"ours, {method}", against(cpu, most, page.seconds),
        f"{page.seconds(wall)} ({min(run['wall'] for run in one) / wall:.1f} ×)", same,
        against(found["stress"], stress, lambda value: f"{value:.3f}"),
        against(found["neighborhoodPreservation"], kept, lambda value: f"{value:.2f}", least=True),
        f"{max(run['bytesPerVertex'] for run in one):.0f}",
    ]


def against(value, goal, show, least=False):
    """A figure with its goal, marked where it is not reached."""
    if goal is None:
        return show(value)
    isReached = value >= goal if least else value <= goal
    text = show(value) if isReached else f"**{show(value)}**"
    return f"{text} ({'≥' if least else '≤'} {goal})"


def peer(name, method, graph, positions):
    run, failure = measured(
        [sys.executable, HERE / "layout_peers.py", method, graph, positions], limit_cpu)
    if run is None:
        return [name, PEERS[method], failure, "", "", "", "", ""]
    found = picture(graph, positions)
    return [
        name, PEERS[method], page.seconds(run["cpu"]), "", "", f"{found['stress']:.3f}",
        f"{found['neighborhoodPreservation']:.2f}", "",
    ]


def rows(names, turns):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        positions = folder / "positions.txt"
        for name in names:
            graph = write_graph(name, folder)
            for method in ("quick", "distances", "default", "clusters", "best"):
                yield ours(name, method, graph, positions, turns)
            for method in PEERS:
                yield peer(name, method, graph, positions)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--graph", default=",".join(GRAPHS))
    options = parser.parse_args()
    names = ["ca-HepTh"] if options.quick else options.graph.split(",")
    found = []
    for row in rows(names, 1 if options.quick else options.turns):
        print(page.line(row), file=sys.stderr, flush=True)
        found.append(row)
    columns = [
        "graph", "layout", ">1 thread", ">2 threads", "positions", ">stress", ">neighbours kept",
        ">bytes a vertex"]
    body = "\n".join([f"{page.machine()}.", "", *page.table(columns, found)])
    if options.quick or options.graph != ",".join(GRAPHS):
        print(body)
    else:
        page.fill("layouts", body)


main()
