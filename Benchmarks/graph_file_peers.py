"""Reads a graph file by another library, and prints what it has as JSON.

    graph_file_peers.py LIBRARY FORMAT FILE

LIBRARY is igraph or networkit. The clock covers the reading, and begins after the library is loaded.
"""

import json
import sys
import time


def igraph(format, path):
    from igraph import Graph

    read = {
        "graphml": Graph.Read_GraphML, "gml": Graph.Read_GML, "net": Graph.Read_Pajek,
        "tsv": lambda path: Graph.Read_Ncol(path, directed=False),
    }[format]

    def counts(graph):
        return graph.vcount(), graph.ecount()

    return lambda: read(path), counts


def networkit(format, path):
    import networkit

    networkit.setNumberOfThreads(1)
    readers = {
        "metis": networkit.graphio.METISGraphReader,
        "tsv": lambda: networkit.graphio.EdgeListReader("\t", 1),
    }

    def counts(graph):
        return graph.numberOfNodes(), graph.numberOfEdges()

    return lambda: readers[format]().read(str(path)), counts


def main():
    library, format, path = sys.argv[1:]
    read, counts = {"igraph": igraph, "networkit": networkit}[library](format, path)
    wall, cpu = time.perf_counter(), time.process_time()
    graph = read()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    vertices, edges = counts(graph)
    print(json.dumps({"vertices": vertices, "edges": edges, "wall": wall, "cpu": cpu}))


if __name__ == "__main__":
    main()
