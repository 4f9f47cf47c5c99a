"""Lays a graph out with one method of another library, as CoterieBenchmarks does with ours.

    layout_peers.py METHOD FILE OUT

Writes x and y of each vertex to OUT, and prints the seconds as JSON; reading is outside the clock.
"""

import json
import resource
import shutil
import subprocess
import sys
import time

method, path, out = sys.argv[1:]


def cpu(who=resource.RUSAGE_SELF):
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def igraph_layout(name):
    import igraph

    graph = igraph.Graph.Read_Edgelist(path, directed=False)
    return lambda: graph.layout(name).coords


def networkit_layout(name):
    import networkit

    networkit.setNumberOfThreads(1)
    graph = networkit.readGraph(path, networkit.Format.EdgeListSpaceZero)
    if name == "maxent":
        layout = networkit.viz.MaxentStress(graph, 2, 1, fastComputation=True)
    else:
        layout = networkit.viz.PivotMDS(graph, 2, 50)

    def run():
        try:
            layout.run()
        except ValueError:
            sys.exit("needs a connected graph")
        # The graph has to outlive the layout, which does not keep it.
        points = layout.getCoordinates()
        return [tuple(points[vertex][:2]) for vertex in graph.iterNodes()]

    return run


def sfdp():
    """The whole program: it gives no time of its layout alone."""
    pairs = [line.split() for line in open(path)]
    count = 1 + max(int(end) for pair in pairs for end in pair)
    text = "graph {" + "".join(f"{a}--{b};" for a, b in pairs) + "}"

    def run():
        program = subprocess.run(
            ["sfdp", "-Tplain"], input=text, capture_output=True, text=True)
        if program.returncode:
            sys.exit("not finished" if program.returncode < 0 else program.stderr)
        printed = program.stdout
        nodes = (line.split() for line in printed.splitlines() if line.startswith("node "))
        places = {int(node[1]): (float(node[2]), float(node[3])) for node in nodes}
        return [places[number] for number in range(count)]

    return run


if method == "sfdp" and not shutil.which("sfdp"):
    sys.exit("sfdp is not installed")
METHODS = {
    "fr": lambda: igraph_layout("fr"), "drl": lambda: igraph_layout("drl"),
    "maxent": lambda: networkit_layout("maxent"), "pivotmds": lambda: networkit_layout("pivotmds"),
    "sfdp": sfdp,
}
run = METHODS[method]()
before, children, start = cpu(), cpu(resource.RUSAGE_CHILDREN), time.perf_counter()
coordinates = run()
used = cpu() - before + cpu(resource.RUSAGE_CHILDREN) - children
print(json.dumps({"cpu": used, "wall": time.perf_counter() - start}))
with open(out, "w") as file:
    file.writelines(f"{x} {y}\n" for x, y in coordinates)
