#pragma once

#include <stddef.h>

#include "ChildProcess.h"

// Every call into Graphviz that Coterie makes.
//
// The library keeps global state: the caller holds one lock around every function here, from the
// first `coterie_gv_open` to its `coterie_gv_close`. Vertices and edges are known by the order in
// which they were added. Text is UTF-8 and copied by the library.

#ifdef __cplusplus
extern "C" {
#endif

/// A graph under construction, and its layout if it has one.
typedef struct coterie_gv_graph coterie_gv_graph;

/// What an attribute belongs to.
typedef enum {
  COTERIE_GV_GRAPH = 0,
  COTERIE_GV_NODE = 1,
  COTERIE_GV_EDGE = 2
} coterie_gv_kind;

/// Makes the one context of the process (never freed) and starts to collect messages.
/// Returns 0 where there is no context.
int coterie_gv_start(void);

/// The version the library states about itself.
const char *coterie_gv_version(void);

/// Whether a plugin of the kind ("layout", "device", "render") answers to the name.
int coterie_gv_has_plugin(const char *kind, const char *name);

/// The messages since the last call of `coterie_gv_forget_messages`: each begins with the byte
/// 0x1E and a letter, E for an error and W for a warning.
const char *coterie_gv_messages(void);
void coterie_gv_forget_messages(void);

/// A new empty graph, or NULL.
coterie_gv_graph *coterie_gv_open(int is_directed);
/// A graph read from DOT text, or NULL.
coterie_gv_graph *coterie_gv_parse(const char *text);
/// Frees the layout, then the graph.
void coterie_gv_close(coterie_gv_graph *graph);

/// Declares an attribute with its default value.
int coterie_gv_declare(coterie_gv_graph *graph, coterie_gv_kind kind, const char *name,
                       const char *value);
/// Adds a vertex and returns its place, or -1.
long coterie_gv_add_node(coterie_gv_graph *graph, const char *name);
/// Adds an edge between two vertices and returns its place, or -1.
long coterie_gv_add_edge(coterie_gv_graph *graph, long tail, long head);
/// Sets a declared attribute (index is ignored for the graph). Returns 0 if it was set.
int coterie_gv_set(coterie_gv_graph *graph, coterie_gv_kind kind, long index, const char *name,
                   const char *value, int is_html);

/// Seeds the two generators of the C library and runs a layout engine. Returns 0 on success, but
/// the messages decide.
int coterie_gv_layout(coterie_gv_graph *graph, const char *engine, long seed);
/// Writes x and y of every vertex, in points with y upwards.
void coterie_gv_positions(const coterie_gv_graph *graph, double *coordinates);
/// Renders the layout. The bytes belong to the caller until `coterie_gv_free_data`.
char *coterie_gv_render(coterie_gv_graph *graph, const char *format, size_t *length);
void coterie_gv_free_data(char *data);

int coterie_gv_is_directed(const coterie_gv_graph *graph);
int coterie_gv_is_strict(const coterie_gv_graph *graph);
const char *coterie_gv_name(const coterie_gv_graph *graph);
long coterie_gv_node_count(const coterie_gv_graph *graph);
long coterie_gv_edge_count(const coterie_gv_graph *graph);
const char *coterie_gv_node_name(const coterie_gv_graph *graph, long node);
long coterie_gv_edge_tail(const coterie_gv_graph *graph, long edge);
long coterie_gv_edge_head(const coterie_gv_graph *graph, long edge);

/// The declared attributes of a kind, and the value of one object.
long coterie_gv_attribute_count(const coterie_gv_graph *graph, coterie_gv_kind kind);
const char *coterie_gv_attribute_name(const coterie_gv_graph *graph, coterie_gv_kind kind,
                                      long attribute);
const char *coterie_gv_attribute_value(const coterie_gv_graph *graph, coterie_gv_kind kind,
                                       long index, long attribute);

/// The subgraphs at the top level.
long coterie_gv_subgraph_count(const coterie_gv_graph *graph);
const char *coterie_gv_subgraph_name(const coterie_gv_graph *graph, long subgraph);
const char *coterie_gv_subgraph_value(const coterie_gv_graph *graph, long subgraph,
                                      long attribute);
int coterie_gv_subgraph_contains(const coterie_gv_graph *graph, long subgraph, long node);

#ifdef __cplusplus
}
#endif
