"""Runs our kernels and those of other libraries on the same graphs, in turns, checks that the results
are equal, and writes the tables of docs/performance.md.

    compare.py [--quick] [--long] [--graph NAME,…] [--kernel NAME,…] [--again] [--tables]

What is measured stands in results/, one file a graph and kernel; what stands there is not measured
again without --again. --tables only writes the tables. --long adds what takes many minutes. --quick
measures one small graph in three turns and prints its tables instead of writing them.
COTERIE_TEST_DATA names the folder of the real graphs.
"""

import argparse
import gzip
import json
import os
import pathlib
import statistics
import subprocess
import sys

import numpy

import curve
import page
from page import seconds

HERE = pathlib.Path(__file__).resolve().parent
RESULTS = HERE / "results"
GRAPHS = RESULTS / "graphs"
CURVE = HERE.parent / "docs" / "leiden-curve.svg"

REAL = ["ca-GrQc", "ca-HepTh", "ca-CondMat", "ca-AstroPh-cc1"]
SYNTHETIC = {"synthetic-100k": 100_000, "synthetic-300k": 300_000, "synthetic-1m": 1_000_000}
LARGE_REAL = ["ca-CondMat", "ca-AstroPh-cc1"]
PLAIN = REAL + ["synthetic-100k", "synthetic-1m"]
MIDDLE = LARGE_REAL + ["synthetic-100k"]

IGRAPH, NETWORKIT, RUSTWORKX = "igraph", "networkit", "rustworkx"


class Kernel:
    """What is compared: on which graphs, with whom, and how results have to agree.

    peers maps a library to the graphs on which it runs; another algorithm of it, or of ours, is
    named as "library:kernel". tolerance is relative, with floor as an absolute one;
    None where results are figures to be equal; "quality" where they are shown and not compared.
    """

    def __init__(self, name, title, graphs, peers, tolerance=None, floor=1e-12, runs=9, long=()):
        self.name, self.title, self.graphs, self.peers = name, title, graphs, peers
        self.tolerance, self.floor, self.runs, self.long = tolerance, floor, runs, list(long)


def same(graphs, *libraries):
    return {library: graphs for library in libraries}


KERNELS = [
    Kernel("read", "edge list to graph", PLAIN, same(PLAIN, IGRAPH, NETWORKIT, RUSTWORKX), runs=5),
    Kernel("components", "connected components", PLAIN, same(PLAIN, IGRAPH, NETWORKIT, RUSTWORKX)),
    Kernel("degree", "degree", ["synthetic-1m"], {}, 0),
    Kernel("pagerank", "PageRank", PLAIN, same(PLAIN, IGRAPH, NETWORKIT, RUSTWORKX), 1e-6, 2e-8),
    Kernel("core", "core numbers", PLAIN, same(PLAIN, IGRAPH, NETWORKIT, RUSTWORKX), 0),
    Kernel("clustering", "local clustering", PLAIN, same(PLAIN, IGRAPH, NETWORKIT), 1e-9),
    Kernel(
        "closeness+harmonic", "closeness and harmonic", MIDDLE + REAL[:2],
        {IGRAPH: ["ca-GrQc", "ca-HepTh", "ca-CondMat"], NETWORKIT: ["ca-GrQc", "ca-HepTh"]}, 1e-9,
        long=["synthetic-300k"],
    ),
    Kernel(
        "diameter", "diameter", MIDDLE + REAL[:2],
        {IGRAPH: ["ca-GrQc", "ca-HepTh"], NETWORKIT: MIDDLE + REAL[:2]},
    ),
    Kernel(
        "betweenness", "betweenness", REAL,
        {IGRAPH: REAL, NETWORKIT: ["ca-GrQc", "ca-HepTh"], RUSTWORKX: ["ca-GrQc", "ca-HepTh"]},
        1e-9, long=["synthetic-100k", "synthetic-300k"],
    ),
    Kernel(
        "all_distances", "betweenness, closeness, harmonic, eccentricity", REAL,
        {f"{IGRAPH}:betweenness": ["ca-GrQc", "ca-HepTh"]}, 1e-9,
    ),
    Kernel(
        "weighted_betweenness", "weighted betweenness", REAL[:2],
        {IGRAPH: ["ca-GrQc"], NETWORKIT: REAL[:2]}, 1e-9,
    ),
    Kernel(
        "edge_betweenness", "edge betweenness", REAL[:2],
        same(REAL[:2], IGRAPH, NETWORKIT, RUSTWORKX), 1e-9,
    ),
    Kernel(
        "approximate_betweenness", "approximate betweenness (0.01, 0.1)", REAL,
        {NETWORKIT: REAL}, "error",
    ),
    Kernel(
        "eigenvector", "eigenvector centrality", LARGE_REAL,
        same(LARGE_REAL, IGRAPH, NETWORKIT, RUSTWORKX), 1e-4, 1e-5,
    ),
    Kernel("katz", "Katz centrality", LARGE_REAL, {NETWORKIT: LARGE_REAL}, "shown"),
    Kernel(
        "hubs+authorities", "hubs and authorities", LARGE_REAL, {IGRAPH: LARGE_REAL}, "shown"),
    Kernel("constraint", "constraint", MIDDLE, {IGRAPH: MIDDLE}, 1e-9),
    Kernel(
        "articulation_points", "articulation points", MIDDLE, same(MIDDLE, IGRAPH, RUSTWORKX)),
    Kernel(
        "biconnected_components", "biconnected components", MIDDLE,
        same(MIDDLE, IGRAPH, NETWORKIT, RUSTWORKX),
    ),
    Kernel("bridges", "bridges", MIDDLE, same(MIDDLE, IGRAPH, RUSTWORKX)),
    Kernel(
        "leiden", "Leiden", LARGE_REAL + ["synthetic-100k", "synthetic-1m"],
        {
            "ours:leiden_1": LARGE_REAL, "ours:leiden_2": LARGE_REAL, "ours:leiden_4": LARGE_REAL,
            IGRAPH: LARGE_REAL, f"{IGRAPH}:leiden_converged": LARGE_REAL, NETWORKIT: LARGE_REAL,
            f"{NETWORKIT}:louvain": LARGE_REAL, f"{NETWORKIT}:louvain_refined": LARGE_REAL,
        }, "quality", runs=10,
    ),
    Kernel(
        "louvain", "Louvain", LARGE_REAL,
        same(LARGE_REAL, IGRAPH, NETWORKIT), "quality", runs=10,
    ),
    Kernel(
        "label_propagation", "label propagation", MIDDLE, same(MIDDLE, IGRAPH, NETWORKIT),
        "quality", runs=10,
    ),
    Kernel("infomap", "Infomap", REAL, {IGRAPH: REAL}, "quality", runs=5),
    Kernel("fast_greedy", "fast greedy", REAL, {IGRAPH: REAL}, "quality", runs=3),
    Kernel("walktrap", "walktrap", REAL[:2], {IGRAPH: REAL[:2]}, "quality", runs=3),
]


def program():
    return HERE.parent / ".build" / "benchmarks" / "release" / "CoterieBenchmarks"


class Contestant:
    """A process that has the graph and answers a line for each run."""

    def __init__(self, name, threads, graph):
        self.name, self.threads = name, threads
        if name == "ours":
            command = [program(), "run", graph]
        else:
            command = [sys.executable, HERE / "peers.py", name, str(threads), graph]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True,
        )
        self.loaded = json.loads(self.process.stdout.readline())

    def run(self, kernel, threads, seed, values):
        words = [kernel, str(seed), str(values)]
        if self.name == "ours":
            words.insert(1, str(threads))
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"error": "ended"}

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Field:
    """The contestants on one graph, started when they are first needed."""

    def __init__(self, graph):
        self.graph, self.contestants = graph, {}

    def __getitem__(self, key):
        if key not in self.contestants:
            self.contestants[key] = Contestant(*key, self.graph)
        return self.contestants[key]

    def close(self):
        for contestant in self.contestants.values():
            contestant.close()


def graph_file(name):
    """The edge list that everybody reads: two numbers a line, each edge once, no loops."""
    target = GRAPHS / f"{name}.txt"
    if target.exists():
        return target
    GRAPHS.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    if name in SYNTHETIC:
        subprocess.run([program(), "synthesise", str(SYNTHETIC[name]), "1", partial], check=True)
    else:
        number_vertices(real_graph(name), partial)
    partial.rename(target)
    return target


def real_graph(name):
    folder = os.environ.get("COTERIE_TEST_DATA")
    path = pathlib.Path(folder or "", "graphs", f"{name}.txt.gz")
    if not folder or not path.exists():
        sys.exit(f"compare.py: {name} is not there; set COTERIE_TEST_DATA to the folder of graphs")
    return path


def number_vertices(source, target):
    """Writes each edge once, vertices numbered by their first appearance."""
    numbers, seen = {}, set()
    with gzip.open(source, "rt") as lines, open(target, "w") as output:
        for line in lines:
            words = line.split()
            if line.startswith(("#", "%")) or len(words) < 2 or words[0] == words[1]:
                continue
            pair = tuple(sorted(words[:2]))
            if pair not in seen:
                seen.add(pair)
                ends = [numbers.setdefault(word, len(numbers)) for word in words[:2]]
                output.write(f"{ends[0]} {ends[1]}\n")


def entries(kernel, graph, threaded):
    """Who runs: (label, library, threads, kernel)."""
    ours = [("ours", 1)] + ([("ours", 2)] if kernel.name in threaded else [])
    found = [(f"{name}-{threads}", name, threads, kernel.name) for name, threads in ours]
    for peer, graphs in kernel.peers.items():
        if graph not in graphs:
            continue
        library, _, other = peer.partition(":")
        for threads in [1] if library in ("ours", IGRAPH) else [1, 2]:
            label = f"{library}-{threads}" + (f":{other}" if other else "")
            found.append((label, library, threads, other or kernel.name))
    return found


def measure(kernel, graph, field, threaded, quick):
    """Runs everybody in turns: often enough for a median, slow ones once."""
    folder = RESULTS / "values"
    folder.mkdir(exist_ok=True)
    runners = entries(kernel, graph, threaded)
    samples = {label: {"wall": [], "cpu": [], "figures": []} for label, *_ in runners}
    rounds = min(3, kernel.runs) if quick else kernel.runs
    for turn in range(rounds):
        for label, library, threads, name in runners:
            record = samples[label]
            # Five seconds are enough for a median.
            if "error" in record or sum(record["wall"]) > 5:
                continue
            values = folder / f"{label.replace(':', '-')}.values"
            answer = field[library, 1 if library == "ours" else threads].run(
                name, threads, turn, values)
            if "error" in answer:
                record["error"] = answer["error"]
                continue
            for key in ("wall", "cpu", "figures"):
                record[key].append(answer[key])
            if "peakMegabytes" in answer:
                record["peakMegabytes"] = answer["peakMegabytes"]
    agreement = check(kernel, graph, field, samples, folder, threaded)
    for values in folder.glob("*.values"):
        values.unlink()
    return {"samples": samples, "agreement": agreement}


def check(kernel, graph, field, samples, folder, threaded):
    """Says for each contestant whether its result equals ours on one thread."""
    if kernel.tolerance in ("quality", "shown") or not samples["ours-1"]["wall"]:
        return {}

    def values(label):
        path = folder / f"{label.replace(':', '-')}.values"
        return numpy.fromfile(path) if path.exists() else None

    agreement = {}
    ours = values("ours-1")
    exact = None
    if kernel.tolerance == "error":
        path = folder / "exact.values"
        field["ours", 1].run("betweenness", 2, 0, path)
        exact = numpy.fromfile(path)
    for label, record in samples.items():
        if not record["wall"]:
            continue
        if kernel.tolerance is None:
            first = samples["ours-1"]["figures"][0]
            other = record["figures"][0]
            agreement[label] = all(first[key] == other[key] for key in first if key in other)
        elif exact is not None:
            pairs = (len(exact) - 1) * (len(exact) - 2) / 2
            agreement[label] = float(abs(values(label) - exact).max() / pairs)
        elif label.startswith("ours"):
            agreement[label] = bool(numpy.array_equal(ours, values(label), equal_nan=True))
        elif ":" not in label:
            agreement[label] = agree(ours, values(label), kernel.tolerance, kernel.floor)
    return agreement


def agree(ours, theirs, tolerance, floor):
    if theirs is None or len(ours) != len(theirs):
        return False
    ours, theirs = numpy.nan_to_num(ours), numpy.nan_to_num(theirs)
    limit = numpy.maximum(tolerance * numpy.maximum(abs(ours), abs(theirs)), floor)
    return bool((abs(ours - theirs) <= limit).all())


def run(options):
    known = dict(line.split() for line in subprocess.check_output(
        [program(), "kernels"], text=True).splitlines())
    threaded = {name for name, threads in known.items() if threads == "2"}
    graphs = options.graph or (["ca-GrQc"] if options.quick else REAL + list(SYNTHETIC))
    for graph in graphs:
        wanted = [
            kernel for kernel in KERNELS
            if kernel.name in known
            and (not options.kernel or kernel.name in options.kernel)
            and (graph in kernel.graphs or options.quick or options.long and graph in kernel.long)
            and (options.again or options.quick or not result_file(graph, kernel).exists())
        ]
        if not wanted:
            continue
        field = Field(graph_file(graph))
        for kernel in wanted:
            print(f"{graph}: {kernel.title}", file=sys.stderr, flush=True)
            result = measure(kernel, graph, field, threaded, options.quick)
            result["load"] = field["ours", 1].loaded
            path = result_file(graph, kernel)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(result, indent=1))
        field.close()


def result_file(graph, kernel):
    return RESULTS / ("quick" if options.quick else "full") / graph / f"{kernel.name}.json"


# The tables


def median(record, clock):
    return statistics.median(record[clock]) if record and record[clock] else None


def best(samples, own, clock, threads):
    """The best peer's time, and its label."""
    times = [
        (median(record, clock), label) for label, record in samples.items()
        if not label.startswith("ours") and record["wall"] and int(label.split(":")[0][-1]) <= threads
    ]
    return min(times, default=(None, ""))


def row(kernel, graph, result):
    samples = result["samples"]
    one = median(samples["ours-1"], "cpu")
    two = median(samples.get("ours-2"), "wall")
    alone, who = best(samples, one, "cpu", 1)
    together, other = best(samples, two, "wall", 2)
    mine = min(time for time in (median(samples["ours-1"], "wall"), two) if time is not None)

    def ratio(theirs, own):
        return f"{theirs / own:.1f}" if theirs and own else "–"

    return [
        kernel.title, graph, seconds(one), f"{seconds(alone)} {short(who)}".strip(),
        ratio(alone, one), seconds(mine), f"{seconds(together)} {short(other)}".strip(),
        ratio(together, mine), verdict(kernel, result["agreement"]),
    ]


def short(label):
    library, _, kernel = label.partition(":")
    return library[:-2] + (f" ({kernel})" if kernel else "") if label else ""


def verdict(kernel, agreement):
    if kernel.tolerance == "error":
        return ", ".join(
            f"{label[:-2]} {error:.4f}" for label, error in agreement.items() if label[-1] == "1")
    if not agreement:
        return "–"
    wrong = [label for label, agrees in agreement.items() if not agrees]
    return "equal" if not wrong else "differs: " + ", ".join(wrong)


def times_table(results):
    lines = [
        "| kernel | graph | ours, 1 thread | best peer, 1 thread | ratio | ours, 2 threads "
        "| best peer, 2 threads | ratio | results |", "|---|---|--:|--:|--:|--:|--:|--:|---|",
    ]
    for kernel, graph, result in results:
        if kernel.tolerance != "quality":
            lines.append("| " + " | ".join(row(kernel, graph, result)) + " |")
    return lines


def quality_table(results):
    lines = [
        "| method | graph | who | 1 thread, CPU | 2 threads, wall | modularity, median "
        "| least | greatest |", "|---|---|---|--:|--:|--:|--:|--:|",
    ]
    for kernel, graph, result in results:
        if kernel.tolerance != "quality":
            continue
        samples = result["samples"]
        for label, record in samples.items():
            if not record["wall"] or label[-2:] == "-2" or "-2:" in label:
                continue
            pair = samples.get(label.replace("-1", "-2", 1))
            figures = [figure["modularity"] for figure in record["figures"]]
            lines.append(
                "| " + " | ".join([
                    kernel.title, graph, "ours" if label == "ours-1" else short(label),
                    seconds(median(record, "cpu")), seconds(median(pair, "wall")),
                    f"{statistics.median(figures):.5f}", f"{min(figures):.5f}",
                    f"{max(figures):.5f}",
                ]) + " |")
    return lines


def leiden_panels(results):
    """What each run of Leiden and Louvain took and found: medians over the seeds."""
    names = {
        "ours-1": "until stable", "igraph-1": "igraph, 2 rounds", "networkit-1": "NetworKit Leiden",
        "leiden_converged": "igraph, until stable", "louvain": "NetworKit Louvain",
        "louvain_refined": "refined", "leiden_1": "Coterie, 1 round", "leiden_2": "2", "leiden_4": "4",
    }
    panels = []
    for kernel, graph, result in results:
        if kernel.name != "leiden" or graph not in LARGE_REAL:
            continue
        points = [
            (label.split("-1")[0], names[label.split(":")[-1]], median(record, "cpu"),
             statistics.median(figure["modularity"] for figure in record["figures"]))
            for label, record in result["samples"].items()
            if record["wall"] and label.split(":")[0].endswith("-1")
        ]
        panels.append((graph, points))
    return panels


def memory_lines(results):
    """What a million authors cost: our own process, from the file to the last kernel."""
    lines = []
    for graph in SYNTHETIC:
        own = [(kernel, result) for kernel, name, result in results if name == graph]
        if not own:
            continue
        load = own[0][1]["load"]
        named = {"degree", "pagerank", "components", "core", "leiden"}
        cpu = load["cpu"] + sum(
            median(result["samples"]["ours-1"], "cpu") for kernel, result in own
            if kernel.name in named)
        peak = max(result["samples"]["ours-1"].get("peakMegabytes", 0) for _, result in own)
        lines.append(
            f"{graph} ({load['figures']['vertices']:,.0f} authors, {load['figures']['edges']:,.0f} "
            f"links): loading, degree, PageRank, components, core numbers and Leiden take "
            f"{cpu:.1f} CPU seconds; the process with all kernels had at most {peak:,.0f} MB.")
    return lines


def machine():
    import igraph
    import networkit
    import rustworkx

    return (
        f"{page.machine()}; igraph {igraph.__version__}, NetworKit {networkit.__version__}, "
        f"rustworkx {rustworkx.__version__}.")


def write_tables():
    results = [
        (kernel, graph, json.loads(result_file(graph, kernel).read_text()))
        for kernel in KERNELS for graph in REAL + list(SYNTHETIC)
        if result_file(graph, kernel).exists()
    ]
    lines = [machine(), "", *times_table(results), "", *quality_table(results), ""]
    lines += memory_lines(results)
    body = "\n".join(lines).strip()
    if options.quick:
        print(body)
        return
    CURVE.write_text(curve.draw(leiden_panels(results)))
    page.fill("measured", body)


def names(text):
    return text.split(",")


parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
parser.add_argument("--quick", action="store_true", help="ca-GrQc only, three turns")
parser.add_argument("--long", action="store_true", help="also what takes many minutes")
parser.add_argument("--graph", type=names, metavar="NAME,…", help="these graphs only")
parser.add_argument("--kernel", type=names, metavar="NAME,…", help="these kernels only")
parser.add_argument("--again", action="store_true", help="measure again what was measured")
parser.add_argument("--tables", action="store_true", help="write the tables, measure nothing")
options = parser.parse_args()
if not options.tables:
    run(options)
write_tables()
