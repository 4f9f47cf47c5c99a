#include "GraphvizShim.h"
#include <graphviz/gvc.h>
const char *coterie_gv_version(void) { return 0; }
