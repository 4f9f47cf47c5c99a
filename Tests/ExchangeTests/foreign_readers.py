"""Reads one graph file with a foreign reader and prints what it found, as JSON.

Usage: foreign_readers.py networkx|igraph FORMAT PATH
"""

import json
import sys


def with_networkx(form, path):
    import networkx

    if form == "graphml":
        graph = networkx.read_graphml(path)
    elif form == "gexf":
        graph = networkx.read_gexf(path, version="1.3")
    elif form == "gml":
        graph = networkx.read_gml(path, label="id")
    elif form == "net":
        graph = networkx.read_pajek(path)
    elif form == "json":
        with open(path, encoding="utf-8") as file:
            graph = networkx.node_link_graph(json.load(file))
    elif form == "adjlist":
        graph = networkx.read_adjlist(path, encoding="utf-8")
    else:
        graph = networkx.read_edgelist(
            path, delimiter="\t", data=[("weight", float)], encoding="utf-8"
        )
    weights = [data.get("weight", 1) for _, _, data in graph.edges(data=True)]
    names = [str(data.get("label", vertex)) for vertex, data in graph.nodes(data=True)]
    inferred = [
        data for _, _, data in graph.edges(data=True) if is_inferred(data)
    ]
    return graph.is_directed(), names, weights, len(inferred)


def with_igraph(form, path):
    import igraph

    if form == "graphml":
        graph, key = igraph.Graph.Read_GraphML(path), "label"
    elif form == "gml":
        graph, key = igraph.Graph.Read_GML(path), "label"
    elif form == "net":
        graph, key = igraph.Graph.Read_Pajek(path), "id"
    elif form == "dl":
        graph, key = igraph.Graph.Read_DL(path), "name"
    elif form == "lgl":
        graph, key = igraph.Graph.Read_Lgl(path, directed=False), "name"
    else:
        graph, key = igraph.Graph.Read_Ncol(path, directed=False), "name"
    if key not in graph.vs.attributes():
        key = "name"
    inferred = [edge for edge in graph.es if is_inferred(edge.attributes())]
    return graph.is_directed(), list(graph.vs[key]), list(graph.es["weight"]), len(inferred)


def is_inferred(attributes):
    return (
        attributes.get("inferred") in (True, 1)
        or attributes.get("p") == "Dots"
        or attributes.get("linepattern") == "Dots"
    )


library, form, path = sys.argv[1:4]
read = with_networkx if library == "networkx" else with_igraph
is_directed, names, weights, inferred = read(form, path)
json.dump(
    {
        "isDirected": is_directed,
        "vertices": len(names),
        "edges": len(weights),
        "weight": sum(weights),
        "names": sorted(names),
        "inferred": inferred,
    },
    sys.stdout,
)
