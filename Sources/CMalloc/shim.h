#pragma once
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

/// Has freed blocks of at least so many bytes returned to the system at once. glibc by
/// itself raises the size from which it does so.
static inline void coterie_return_freed_blocks(int bytes) { mallopt(M_MMAP_THRESHOLD, bytes); }
#else
/// Other allocators do so by themselves.
static inline void coterie_return_freed_blocks(int bytes) { (void)bytes; }
#endif
