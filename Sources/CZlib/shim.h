#pragma once
#include <zlib.h>

/// `inflateInit2` is a macro, which Swift does not import. The window bits 15 + 32 read gzip and zlib.
static inline int coterie_inflate_init(z_stream *stream) {
  return inflateInit2(stream, 15 + 32);
}
