"""Runs the kernels of one other library on a graph, as CoterieBenchmarks runs ours.

    peers.py LIBRARY THREADS FILE

LIBRARY is igraph, networkit or rustworkx. A line of standard input is KERNEL SEED [VALUES]; each gets
a line of JSON with the seconds of wall clock and of all threads, and figures of the result. VALUES is
a file for the scores, numbers of 8 bytes in the order of the vertices, or of the edges by source and
target, converted to our conventions outside the clock.
"""

import json
import os
import resource
import sys
import time

library, threads, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
os.environ["RAYON_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = str(threads)

import numpy  # noqa: E402  The number of threads is set before anything reads it.


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def weights(pairs):
    """The weight of each edge: 1, 2 or 4 by the numbers of its ends, the smaller first."""
    low, high = pairs.min(axis=1), pairs.max(axis=1)
    return numpy.array([1.0, 2.0, 4.0])[(7 * low + 13 * high) % 3]


def in_edge_order(pairs, values):
    """Values of edges by source and target, the smaller vertex as the source."""
    pairs = numpy.asarray(pairs)
    order = numpy.lexsort((pairs.max(axis=1), pairs.min(axis=1)))
    return numpy.asarray(values, dtype=float)[order]


def scores(values):
    return {"values": numpy.asarray(values, dtype=float)}


def figures(**named):
    return {"figures": {name: float(value) for name, value in named.items()}}


class Igraph:
    """igraph works on one thread; Leiden and label propagation draw from Python's random numbers."""

    def __init__(self):
        import igraph

        self.igraph = igraph
        self.graph = self.read()
        self.lengths = None

    def pairs(self):
        return numpy.array(self.graph.get_edgelist()).reshape(-1, 2)

    def read(self):
        return self.igraph.Graph.Read_Edgelist(path, directed=False)

    def kernel(self, name, seed):
        import random

        random.seed(seed)
        graph = self.graph
        size = graph.vcount()
        if name == "weighted_betweenness" and self.lengths is None:
            self.lengths = list(1 / weights(self.pairs()))

        def clustering(run, pick=lambda found: found):
            def result(found):
                found = pick(found)
                return figures(
                    modularity=graph.modularity(found.membership), clusters=len(set(found.membership))
                )

            return run, result

        kernels = {
            "read": (self.read, lambda g: figures(vertices=g.vcount(), edges=g.ecount())),
            "degree": (graph.degree, scores),
            "components": (
                graph.connected_components,
                lambda c: figures(components=len(c), largest=max(c.sizes())),
            ),
            "core": (graph.coreness, scores),
            "clustering": (lambda: graph.transitivity_local_undirected(mode="zero"), scores),
            "constraint": (graph.constraint, scores),
            "closeness+harmonic": (
                lambda: (graph.closeness(), graph.harmonic_centrality()),
                lambda both: scores(self.whole(both[0]) + list(numpy.array(both[1]) * (size - 1))),
            ),
            "diameter": (graph.diameter, lambda d: figures(diameter=d)),
            "betweenness": (graph.betweenness, scores),
            "weighted_betweenness": (lambda: graph.betweenness(weights=self.lengths), scores),
            "edge_betweenness": (
                graph.edge_betweenness,
                lambda values: scores(in_edge_order(self.pairs(), values)),
            ),
            "pagerank": (graph.pagerank, scores),
            "eigenvector": (graph.eigenvector_centrality, scores),
            "hubs+authorities": (graph.hub_score, lambda values: {}),
            "articulation_points": (
                graph.articulation_points,
                lambda points: figures(points=len(points)),
            ),
            "biconnected_components": (
                lambda: graph.biconnected_components(),
                lambda cover: figures(components=len(cover)),
            ),
            "bridges": (graph.bridges, lambda edges: figures(bridges=len(edges))),
            "leiden": clustering(
                lambda: graph.community_leiden(objective_function="modularity", n_iterations=2)
            ),
            "leiden_converged": clustering(
                lambda: graph.community_leiden(objective_function="modularity", n_iterations=-1)
            ),
            "louvain": clustering(graph.community_multilevel),
            "label_propagation": clustering(graph.community_label_propagation),
            "infomap": clustering(lambda: graph.community_infomap(trials=1)),
            "fast_greedy": clustering(
                graph.community_fastgreedy, lambda merges: merges.as_clustering()
            ),
            "walktrap": clustering(
                graph.community_walktrap, lambda merges: merges.as_clustering()
            ),
        }
        return kernels.get(name)

    def whole(self, closeness):
        """igraph's closeness is that of the component; ours is scaled by its size."""
        components = self.graph.connected_components()
        sizes = numpy.array(components.sizes())[components.membership]
        share = (sizes - 1) / (self.graph.vcount() - 1)
        return list(numpy.nan_to_num(numpy.array(closeness)) * share)


class Networkit:
    def __init__(self):
        import networkit

        self.networkit = networkit
        networkit.setNumberOfThreads(threads)
        self.graph = self.read()
        self.lengths = None

    def read(self):
        return self.networkit.graphio.EdgeListReader(" ", 0, directed=False).read(path)

    def weighted(self):
        if self.lengths is None:
            pairs = numpy.array(list(self.graph.iterEdges()))
            self.lengths = self.networkit.graphtools.toWeighted(self.graph)
            for (source, target), weight in zip(pairs, weights(pairs)):
                self.lengths.setWeight(int(source), int(target), 1 / weight)
        return self.lengths

    def kernel(self, name, seed):
        networkit, graph = self.networkit, self.graph
        networkit.setSeed(seed, False)
        centrality, community = networkit.centrality, networkit.community
        size = graph.numberOfNodes()
        half = (size - 1) * (size - 2) / 2

        def run(algorithm):
            return lambda: algorithm().run()

        def clustering(algorithm):
            def result(found):
                partition = found.getPartition()
                return figures(
                    modularity=community.Modularity().getQuality(partition, graph),
                    clusters=partition.numberOfSubsets(),
                )

            return run(algorithm), result

        def edge_betweenness():
            graph.indexEdges()
            return centrality.Betweenness(graph, computeEdgeCentrality=True).run()

        def edge_result(found):
            pairs = numpy.zeros((graph.numberOfEdges(), 2), dtype=int)
            for source, target in graph.iterEdges():
                pairs[graph.edgeId(source, target)] = source, target
            return scores(in_edge_order(pairs, numpy.array(found.edgeScores()) / 2))

        if name == "weighted_betweenness":
            self.weighted()
        kernels = {
            "read": (
                self.read, lambda g: figures(vertices=g.numberOfNodes(), edges=g.numberOfEdges())
            ),
            "components": (
                run(lambda: networkit.components.ConnectedComponents(graph)),
                lambda c: figures(
                    components=c.numberOfComponents(), largest=max(c.getComponentSizes().values())
                ),
            ),
            "core": (
                run(lambda: centrality.CoreDecomposition(graph)), lambda c: scores(c.scores())
            ),
            "clustering": (
                run(lambda: centrality.LocalClusteringCoefficient(graph, turbo=True)),
                lambda c: scores(c.scores()),
            ),
            "closeness+harmonic": (
                lambda: (
                    centrality.Closeness(
                        graph, True, centrality.ClosenessVariant.GENERALIZED
                    ).run(),
                    centrality.HarmonicCloseness(graph, normalized=False).run(),
                ),
                lambda both: scores(both[0].scores() + both[1].scores()),
            ),
            "diameter": (
                run(
                    lambda: networkit.distance.Diameter(
                        graph, algo=networkit.distance.DiameterAlgo.EXACT
                    )
                ),
                lambda d: figures(diameter=d.getDiameter()[0]),
            ),
            # Both ends of a pair count as sources here: twice our scores.
            "betweenness": (
                run(lambda: centrality.Betweenness(graph)),
                lambda b: scores(numpy.array(b.scores()) / 2),
            ),
            "weighted_betweenness": (
                run(lambda: centrality.Betweenness(self.weighted())),
                lambda b: scores(numpy.array(b.scores()) / 2),
            ),
            "edge_betweenness": (edge_betweenness, edge_result),
            # Its scores are about twice the normalised ones.
            "approximate_betweenness": (
                run(lambda: centrality.KadabraBetweenness(graph, 0.01, 0.1)),
                lambda k: scores(numpy.array(k.scores()) * half / 2),
            ),
            "pagerank": (
                run(
                    lambda: centrality.PageRank(
                        graph, 0.85, 1e-10,
                        distributeSinks=centrality.SinkHandling.DistributeSinks,
                    )
                ),
                lambda p: scores(p.scores()),
            ),
            "eigenvector": (
                run(lambda: centrality.EigenvectorCentrality(graph, 1e-9)),
                lambda e: scores(numpy.array(e.scores()) / max(e.scores())),
            ),
            "katz": (run(lambda: centrality.KatzCentrality(graph)), lambda k: {}),
            "biconnected_components": (
                run(lambda: networkit.components.BiconnectedComponents(graph)),
                lambda c: figures(components=c.numberOfComponents()),
            ),
            "leiden": clustering(lambda: community.ParallelLeiden(graph)),
            "louvain": clustering(lambda: community.PLM(graph, refine=False)),
            "louvain_refined": clustering(lambda: community.PLM(graph, refine=True)),
            "label_propagation": clustering(lambda: community.PLP(graph)),
        }
        return kernels.get(name)


class Rustworkx:
    def __init__(self):
        import rustworkx

        self.rustworkx = rustworkx
        self.graph = self.read()
        self.directed = None

    def read(self):
        return self.rustworkx.PyGraph.read_edge_list(path)

    def kernel(self, name, seed):
        rustworkx, graph = self.rustworkx, self.graph
        size = len(graph)

        def by_vertex(values, factor=1):
            return scores(numpy.array([values[vertex] for vertex in range(size)]) * factor)

        if name == "pagerank" and self.directed is None:
            self.directed = graph.to_directed()
        kernels = {
            "read": (
                self.read, lambda g: figures(vertices=g.num_nodes(), edges=g.num_edges())
            ),
            "components": (
                lambda: rustworkx.connected_components(graph),
                lambda c: figures(components=len(c), largest=max(map(len, c))),
            ),
            "core": (lambda: rustworkx.core_number(graph), by_vertex),
            "betweenness": (
                lambda: rustworkx.graph_betweenness_centrality(graph, normalized=False), by_vertex
            ),
            "edge_betweenness": (
                lambda: rustworkx.graph_edge_betweenness_centrality(graph, normalized=False),
                lambda values: scores(
                    in_edge_order(graph.edge_list(), [values[edge] for edge in range(len(values))])
                ),
            ),
            "pagerank": (lambda: rustworkx.pagerank(self.directed, tol=1e-10, max_iter=1000), by_vertex),
            "eigenvector": (
                lambda: rustworkx.graph_eigenvector_centrality(graph, tol=1e-9, max_iter=1000),
                lambda values: by_vertex(values, 1 / max(values.values())),
            ),
            "articulation_points": (
                lambda: rustworkx.articulation_points(graph), lambda p: figures(points=len(p))
            ),
            "biconnected_components": (
                lambda: rustworkx.biconnected_components(graph),
                lambda c: figures(components=len(set(c.values()))),
            ),
            "bridges": (
                lambda: rustworkx.bridges(graph), lambda edges: figures(bridges=len(edges))
            ),
        }
        return kernels.get(name)


def main():
    peer = {"igraph": Igraph, "networkit": Networkit, "rustworkx": Rustworkx}[library]()
    print(json.dumps({"kernel": "load"}), flush=True)
    for line in sys.stdin:
        name, seed, *files = line.split()
        kernel = peer.kernel(name, int(seed))
        if kernel is None:
            print(json.dumps({"error": "unknown"}), flush=True)
            continue
        compute, result = kernel
        try:
            wall, cpu = time.perf_counter(), cpu_seconds()
            value = compute()
            wall, cpu = time.perf_counter() - wall, cpu_seconds() - cpu
            found = result(value)
        except Exception as problem:  # Whatever a peer can't do is told, and the others go on.
            print(json.dumps({"error": str(problem)[:200]}), flush=True)
            continue
        if files and "values" in found:
            found["values"].tofile(files[0])
        answer = {"kernel": name, "wall": wall, "cpu": cpu, "figures": found.get("figures", {})}
        print(json.dumps(answer), flush=True)


main()
