"""Graph files of a million edges in every format, kept in .build/graph-files.

Each format is written twice: with numbers as names, and with words, a column of whole numbers and one of
words beside the weight where the format has columns.
"""

import hashlib
import json
import pathlib
import random
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / ".build" / "graph-files"
GIVEN = ["Ada", "Björn", "Chen", "Dmitri", "Élise", "Fatima", "Grace", "Hiro", "Ida", "José"]
FAMILY = ["Lovelace", "Okafor", "Nguyen", "García", "Müller", "Tanaka", "Smith", "Kowalski"]
VENUES = ["Annals of Examples", "Letters", "Proceedings of the Small Society", "Reviews & Reports"]


class Graph:
    """Random pairs, each once, and what is known of them."""

    def __init__(self, edges, words):
        generator = random.Random(7)
        self.words = words
        self.size = edges // 5
        self.names = [self.name(vertex) for vertex in range(self.size)]
        pairs = {}
        while len(pairs) < edges:
            pair = generator.randrange(self.size), generator.randrange(self.size)
            if pair[0] != pair[1]:
                pairs.setdefault((min(pair), max(pair)))
        self.pairs = list(pairs)

    def name(self, vertex):
        if not self.words:
            return str(vertex + 1)
        return f"{FAMILY[vertex % 8]}, {GIVEN[vertex // 8 % 10]} {vertex}"

    @staticmethod
    def weight(number):
        return f"{number % 9 + 1}.5" if number % 4 == 0 else str(number % 9 + 1)

    @property
    def rows(self):
        """Ends, weight, papers and venue of each edge."""
        for number, (source, target) in enumerate(self.pairs):
            yield source, target, self.weight(number), number % 40, VENUES[number % 4]


def xml(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def dot(graph):
    yield "graph {\n"
    for name in graph.names:
        yield f'"{name}";\n' if graph.words else f"{name};\n"
    for a, b, weight, papers, venue in graph.rows:
        if graph.words:
            yield (f'"{graph.names[a]}" -- "{graph.names[b]}" [weight={weight}, papers={papers}, '
                   f'venue="{venue}"];\n')
        else:
            yield f"{a + 1} -- {b + 1} [weight={weight}];\n"
    yield "}\n"


def gml(graph):
    yield "graph [\n  directed 0\n"
    for vertex, name in enumerate(graph.names):
        label = f'\n    label "{xml(ascii_gml(name))}"' if graph.words else ""
        yield f"  node [\n    id {vertex}{label}\n  ]\n"
    for a, b, weight, papers, venue in graph.rows:
        further = f'\n    papers {papers}\n    venue "{xml(venue)}"' if graph.words else ""
        yield f"  edge [\n    source {a}\n    target {b}\n    weight {weight}{further}\n  ]\n"
    yield "]\n"


def ascii_gml(name):
    return "".join(sign if ord(sign) < 128 else f"&#{ord(sign)};" for sign in name)


def graphml(graph):
    yield ('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
           '<key id="l" for="node" attr.name="label" attr.type="string"/>\n'
           '<key id="w" for="edge" attr.name="weight" attr.type="double"/>\n'
           '<key id="p" for="edge" attr.name="papers" attr.type="int"/>\n'
           '<key id="v" for="edge" attr.name="venue" attr.type="string"/>\n<graph edgedefault="undirected">\n')
    for vertex, name in enumerate(graph.names):
        yield (f'<node id="n{vertex}"><data key="l">{xml(name)}</data></node>\n' if graph.words
               else f'<node id="{vertex}"/>\n')
    letter = "n" if graph.words else ""
    for a, b, weight, papers, venue in graph.rows:
        further = (f'<data key="p">{papers}</data><data key="v">{xml(venue)}</data>' if graph.words else "")
        yield (f'<edge source="{letter}{a}" target="{letter}{b}"><data key="w">{weight}</data>'
               f'{further}</edge>\n')
    yield "</graph>\n</graphml>\n"


def gexf(graph):
    yield ('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
           '<graph defaultedgetype="undirected">\n<attributes class="edge">'
           '<attribute id="p" title="papers" type="integer"/><attribute id="v" title="venue" type="string"/>'
           '</attributes>\n<nodes>\n')
    for vertex, name in enumerate(graph.names):
        yield f'<node id="{vertex}" label="{xml(name)}"/>\n'
    yield "</nodes>\n<edges>\n"
    for number, (a, b, weight, papers, venue) in enumerate(graph.rows):
        start = f'<edge id="{number}" source="{a}" target="{b}" weight="{weight}"'
        yield (f'{start}><attvalues><attvalue for="p" value="{papers}"/>'
               f'<attvalue for="v" value="{xml(venue)}"/></attvalues></edge>\n' if graph.words
               else f"{start}/>\n")
    yield "</edges>\n</graph>\n</gexf>\n"


def net(graph):
    yield f"*Vertices {graph.size}\n"
    for vertex, name in enumerate(graph.names):
        yield f'{vertex + 1} "{name}"\n'
    yield "*Edges\n"
    for a, b, weight, _, _ in graph.rows:
        yield f"{a + 1} {b + 1} {weight}\n"


def tsv(graph):
    for a, b, weight, _, _ in graph.rows:
        yield f"{graph.names[a]}\t{graph.names[b]}\t{weight}\n"


def csv(graph):
    yield "Source,Target,Type,Weight" + (",Papers,Venue\n" if graph.words else "\n")
    for a, b, weight, papers, venue in graph.rows:
        yield (f'"{graph.names[a]}","{graph.names[b]}",Undirected,{weight},{papers},{venue}\n'
               if graph.words else f"{a + 1},{b + 1},Undirected,{weight}\n")


def mtx(graph):
    yield f"%%MatrixMarket matrix coordinate real symmetric\n{graph.size} {graph.size} {len(graph.pairs)}\n"
    for a, b, weight, _, _ in graph.rows:
        yield f"{b + 1} {a + 1} {weight}\n"


def metis(graph):
    near = [[] for _ in graph.names]
    for a, b, weight, _, _ in graph.rows:
        whole = weight.split(".")[0]
        near[a].append(f"{b + 1} {whole}")
        near[b].append(f"{a + 1} {whole}")
    yield f"{graph.size} {len(graph.pairs)} 1\n"
    for row in near:
        yield " ".join(row) + "\n"


def dl(graph):
    if graph.words:
        yield f"dl n={graph.size} format=edgelist1\nlabels embedded:\ndata:\n"
    else:
        yield f"dl n={graph.size} format=edgelist1\ndata:\n"
    for a, b, weight, _, _ in graph.rows:
        yield (f'"{graph.names[a]}" "{graph.names[b]}" {weight}\n' if graph.words
               else f"{a + 1} {b + 1} {weight}\n")


def gdf(graph):
    yield "nodedef>name VARCHAR,label VARCHAR\n"
    for vertex, name in enumerate(graph.names):
        yield f'{vertex},"{name}"\n'
    yield "edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE" + (",papers INTEGER\n" if graph.words else "\n")
    for a, b, weight, papers, _ in graph.rows:
        yield f"{a},{b},{weight},{papers}\n" if graph.words else f"{a},{b},{weight}\n"


def node_link(graph):
    yield '{"directed": false, "multigraph": false, "graph": {}, "nodes": ['
    for vertex, name in enumerate(graph.names):
        label = f', "label": {json.dumps(name, ensure_ascii=False)}' if graph.words else ""
        yield f'{", " if vertex else ""}{{"id": {vertex}{label}}}'
    yield '], "edges": ['
    for number, (a, b, weight, papers, venue) in enumerate(graph.rows):
        further = f', "papers": {papers}, "venue": "{venue}"' if graph.words else ""
        yield (f'{", " if number else ""}{{"source": {a}, "target": {b}, "weight": {weight}{further}}}')
    yield "]}\n"


def vosviewer(graph):
    yield '{"network": {"items": ['
    for vertex, name in enumerate(graph.names):
        yield f'{", " if vertex else ""}{{"id": {vertex + 1}, "label": {json.dumps(name, ensure_ascii=False)}}}'
    yield '], "links": ['
    for number, (a, b, weight, _, _) in enumerate(graph.rows):
        yield f'{", " if number else ""}{{"source_id": {a + 1}, "target_id": {b + 1}, "strength": {weight}}}'
    yield "]}}\n"


# The endings of the files, and what writes them.
FORMATS = {
    "tsv": tsv, "csv": csv, "mtx": mtx, "net": net, "metis": metis, "dl": dl, "gdf": gdf, "dot": dot,
    "gml": gml, "graphml": graphml, "gexf": gexf, "json": node_link, "vos.json": vosviewer,
}
# Formats of numbers alone.
NUMBERS_ONLY = {"mtx", "metis"}


class GraphFile:
    """A file of a format, written when it is first needed."""

    graphs = {}

    def __init__(self, edges, format, words):
        self.edges, self.format, self.words = edges, format, words
        self.path = FOLDER / f"{edges}-{'words' if words else 'numbers'}.{format}"

    def write(self):
        if self.path.exists():
            return
        print(f"writing {self.path.name}", file=sys.stderr, flush=True)
        FOLDER.mkdir(parents=True, exist_ok=True)
        key = self.edges, self.words
        if key not in self.graphs:
            self.graphs.clear()
            self.graphs[key] = Graph(*key)
        partial = self.path.with_suffix(".partial")
        with partial.open("w", encoding="utf-8") as file:
            file.writelines(FORMATS[self.format](self.graphs[key]))
        partial.rename(self.path)

    @property
    def bytes(self):
        return self.path.stat().st_size


def all_files(edges):
    """All files, those of words last, so that one graph is in memory at a time."""
    return [
        GraphFile(edges, format, words) for words in (False, True) for format in FORMATS
        if not (words and format in NUMBERS_ONLY)]


def remove_stale():
    """Removes all files that another version of this one wrote, and what an interrupted run left."""
    digest = hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest()
    mark = FOLDER / "generator.sha256"
    FOLDER.mkdir(parents=True, exist_ok=True)
    if not mark.exists() or mark.read_text() != digest:
        for file in FOLDER.iterdir():
            file.unlink()
        mark.write_text(digest)
    for partial in FOLDER.glob("*.partial"):
        partial.unlink()
