#include "GraphvizShim.h"

#include <graphviz/gvc.h>
#include <stdlib.h>
#include <string.h>

struct coterie_gv_graph {
  Agraph_t *graph;
  int has_layout;
  Agnode_t **nodes;
  long node_count, node_capacity;
  Agedge_t **edges;
  long edge_count, edge_capacity;
};

// MARK: The context and its messages

static GVC_t *context;
static char *messages;
static size_t messages_length, messages_capacity;
static int after_level;

static void append_message(const char *text, size_t length) {
  if (messages_length + length + 1 > messages_capacity) {
    size_t capacity = (messages_length + length + 1) * 2;
    char *grown = realloc(messages, capacity);
    if (!grown) return;
    messages = grown;
    messages_capacity = capacity;
  }
  memcpy(messages + messages_length, text, length);
  messages_length += length;
  messages[messages_length] = 0;
}

// Graphviz sends a message in pieces: the level, ": ", then the text; further lines of the same
// message come without a level.
static int collect(char *text) {
  if (strcmp(text, "Error") == 0 || strcmp(text, "Warning") == 0) {
    append_message(text[0] == 'E' ? "\x1e" "E" : "\x1e" "W", 2);
    after_level = 1;
  } else {
    if (!(after_level && strcmp(text, ": ") == 0)) append_message(text, strlen(text));
    after_level = 0;
  }
  return 0;
}

int coterie_gv_start(void) {
  if (!context) {
    agseterr(AGWARN);
    agseterrf(collect);
    context = gvContext();
  }
  return context != NULL;
}

const char *coterie_gv_version(void) { return context ? gvcVersion(context) : ""; }

int coterie_gv_has_plugin(const char *kind, const char *name) {
  int count = 0, found = 0;
  char **names = gvPluginList(context, (char *)kind, &count, NULL);
  for (int i = 0; names && i < count; i++) {
    if (strcmp(names[i], name) == 0) found = 1;
    free(names[i]);
  }
  free(names);
  return found;
}

const char *coterie_gv_messages(void) { return messages ? messages : ""; }

void coterie_gv_forget_messages(void) {
  messages_length = 0;
  after_level = 0;
  if (messages) messages[0] = 0;
  agreseterrors();
}

// MARK: Building

static int append(void ***list, long *count, long *capacity, void *item) {
  if (*count == *capacity) {
    long larger = *capacity ? *capacity * 2 : 64;
    void **grown = realloc(*list, (size_t)larger * sizeof(void *));
    if (!grown) return -1;
    *list = grown;
    *capacity = larger;
  }
  (*list)[(*count)++] = item;
  return 0;
}

static coterie_gv_graph *wrap(Agraph_t *graph) {
  if (!graph) return NULL;
  coterie_gv_graph *wrapped = calloc(1, sizeof *wrapped);
  if (!wrapped) {
    agclose(graph);
    return NULL;
  }
  wrapped->graph = graph;
  return wrapped;
}

coterie_gv_graph *coterie_gv_open(int is_directed) {
  return wrap(agopen("coterie", is_directed ? Agdirected : Agundirected, NULL));
}

coterie_gv_graph *coterie_gv_parse(const char *text) {
  // The parser keeps what stood behind the last graph on its line, and its count of lines.
  for (Agraph_t *rest; (rest = agmemread(""));) agclose(rest);
  coterie_gv_forget_messages();
  agreadline(1);
  coterie_gv_graph *graph = wrap(agmemread(text));
  if (!graph) return NULL;
  Agraph_t *g = graph->graph;
  for (Agnode_t *n = agfstnode(g); n; n = agnxtnode(g, n))
    append((void ***)&graph->nodes, &graph->node_count, &graph->node_capacity, n);
  for (Agnode_t *n = agfstnode(g); n; n = agnxtnode(g, n))
    for (Agedge_t *e = agfstout(g, n); e; e = agnxtout(g, e))
      append((void ***)&graph->edges, &graph->edge_count, &graph->edge_capacity, e);
  return graph;
}

void coterie_gv_close(coterie_gv_graph *graph) {
  if (!graph) return;
  if (graph->has_layout) gvFreeLayout(context, graph->graph);
  agclose(graph->graph);
  free(graph->nodes);
  free(graph->edges);
  free(graph);
}

static int cgraph_kind(coterie_gv_kind kind) {
  return kind == COTERIE_GV_NODE ? AGNODE : kind == COTERIE_GV_EDGE ? AGEDGE : AGRAPH;
}

int coterie_gv_declare(coterie_gv_graph *graph, coterie_gv_kind kind, const char *name,
                       const char *value) {
  return agattr(graph->graph, cgraph_kind(kind), (char *)name, (char *)value) ? 0 : -1;
}

long coterie_gv_add_node(coterie_gv_graph *graph, const char *name) {
  Agnode_t *node = agnode(graph->graph, (char *)name, 1);
  if (!node) return -1;
  if (append((void ***)&graph->nodes, &graph->node_count, &graph->node_capacity, node)) return -1;
  return graph->node_count - 1;
}

long coterie_gv_add_edge(coterie_gv_graph *graph, long tail, long head) {
  if (tail < 0 || head < 0 || tail >= graph->node_count || head >= graph->node_count) return -1;
  Agedge_t *edge = agedge(graph->graph, graph->nodes[tail], graph->nodes[head], NULL, 1);
  if (!edge) return -1;
  if (append((void ***)&graph->edges, &graph->edge_count, &graph->edge_capacity, edge)) return -1;
  return graph->edge_count - 1;
}

static void *object(const coterie_gv_graph *graph, coterie_gv_kind kind, long index) {
  if (kind == COTERIE_GV_GRAPH) return graph->graph;
  if (index < 0) return NULL;
  if (kind == COTERIE_GV_NODE) return index < graph->node_count ? graph->nodes[index] : NULL;
  return index < graph->edge_count ? graph->edges[index] : NULL;
}

int coterie_gv_set(coterie_gv_graph *graph, coterie_gv_kind kind, long index, const char *name,
                   const char *value, int is_html) {
  void *target = object(graph, kind, index);
  if (!target) return -1;
  if (!is_html) return agset(target, (char *)name, (char *)value);
  char *html = agstrdup_html(graph->graph, (char *)value);
  int result = agset(target, (char *)name, html);
  agstrfree(graph->graph, html);
  return result;
}

// MARK: Layout and rendering

int coterie_gv_layout(coterie_gv_graph *graph, const char *engine, long seed) {
  if (graph->has_layout) {
    gvFreeLayout(context, graph->graph);
    graph->has_layout = 0;
  }
  srand((unsigned)seed);
  srand48(seed);
  int result = gvLayout(context, graph->graph, engine);
  graph->has_layout = result == 0;
  return result;
}

void coterie_gv_positions(const coterie_gv_graph *graph, double *coordinates) {
  for (long i = 0; i < graph->node_count; i++) {
    coordinates[2 * i] = ND_coord(graph->nodes[i]).x;
    coordinates[2 * i + 1] = ND_coord(graph->nodes[i]).y;
  }
}

char *coterie_gv_render(coterie_gv_graph *graph, const char *format, size_t *length) {
  char *data = NULL;
  // From Graphviz 14 on the library counts in size_t, before in unsigned int; on a little-endian
  // machine the union reads both.
  union { unsigned int narrow; size_t wide; } count = {.wide = 0};
  int result = gvRenderData(context, graph->graph, format, &data, (void *)&count);
  *length = result == 0 ? count.wide : 0;
  return result == 0 ? data : NULL;
}

void coterie_gv_free_data(char *data) { gvFreeRenderData(data); }

// MARK: Reading

int coterie_gv_is_directed(const coterie_gv_graph *graph) { return agisdirected(graph->graph); }
int coterie_gv_is_strict(const coterie_gv_graph *graph) { return agisstrict(graph->graph); }
const char *coterie_gv_name(const coterie_gv_graph *graph) { return agnameof(graph->graph); }
long coterie_gv_node_count(const coterie_gv_graph *graph) { return graph->node_count; }
long coterie_gv_edge_count(const coterie_gv_graph *graph) { return graph->edge_count; }

const char *coterie_gv_node_name(const coterie_gv_graph *graph, long node) {
  return agnameof(graph->nodes[node]);
}

// Vertices are kept in the order of their sequence numbers.
static long place(const coterie_gv_graph *graph, const Agnode_t *node) {
  long low = 0, high = graph->node_count;
  while (low < high) {
    long middle = (low + high) / 2;
    if (AGSEQ(graph->nodes[middle]) < AGSEQ(node)) low = middle + 1;
    else high = middle;
  }
  return low < graph->node_count ? low : -1;
}

long coterie_gv_edge_tail(const coterie_gv_graph *graph, long edge) {
  return place(graph, agtail(graph->edges[edge]));
}

long coterie_gv_edge_head(const coterie_gv_graph *graph, long edge) {
  return place(graph, aghead(graph->edges[edge]));
}

static Agsym_t *symbol(const coterie_gv_graph *graph, coterie_gv_kind kind, long attribute) {
  Agsym_t *next = agnxtattr(graph->graph, cgraph_kind(kind), NULL);
  while (next && attribute-- > 0) next = agnxtattr(graph->graph, cgraph_kind(kind), next);
  return next;
}

long coterie_gv_attribute_count(const coterie_gv_graph *graph, coterie_gv_kind kind) {
  long count = 0;
  for (Agsym_t *next = NULL; (next = agnxtattr(graph->graph, cgraph_kind(kind), next));) count++;
  return count;
}

const char *coterie_gv_attribute_name(const coterie_gv_graph *graph, coterie_gv_kind kind,
                                      long attribute) {
  Agsym_t *found = symbol(graph, kind, attribute);
  return found ? found->name : NULL;
}

const char *coterie_gv_attribute_value(const coterie_gv_graph *graph, coterie_gv_kind kind,
                                       long index, long attribute) {
  Agsym_t *found = symbol(graph, kind, attribute);
  void *target = object(graph, kind, index);
  return found && target ? agxget(target, found) : NULL;
}

static Agraph_t *subgraph_at(const coterie_gv_graph *graph, long subgraph) {
  Agraph_t *next = agfstsubg(graph->graph);
  while (next && subgraph-- > 0) next = agnxtsubg(next);
  return next;
}

long coterie_gv_subgraph_count(const coterie_gv_graph *graph) {
  return agnsubg(graph->graph);
}

const char *coterie_gv_subgraph_name(const coterie_gv_graph *graph, long subgraph) {
  Agraph_t *found = subgraph_at(graph, subgraph);
  return found ? agnameof(found) : NULL;
}

const char *coterie_gv_subgraph_value(const coterie_gv_graph *graph, long subgraph,
                                      long attribute) {
  Agraph_t *found = subgraph_at(graph, subgraph);
  Agsym_t *name = symbol(graph, COTERIE_GV_GRAPH, attribute);
  return found && name ? agxget(found, name) : NULL;
}

int coterie_gv_subgraph_contains(const coterie_gv_graph *graph, long subgraph, long node) {
  Agraph_t *found = subgraph_at(graph, subgraph);
  return found && agsubnode(found, graph->nodes[node], 0) != NULL;
}
