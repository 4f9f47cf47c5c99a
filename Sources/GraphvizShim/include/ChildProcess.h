#pragma once

// Processes that are started to be limited, and killed if need be.

#ifdef __cplusplus
extern "C" {
#endif

/// A new file without a name, for reading and writing, or -1.
int coterie_child_file(void);

/// The two ends of a new pipe, the one to read first. Returns 0 where there is one.
int coterie_child_pipe(int ends[2]);

/// Starts a program; the descriptors become its standard input, output and error. The arguments end with
/// NULL, and the first names the program. Returns the number of the process, or the negative error number.
long coterie_child_start(char *const arguments[], int input, int output, int errors);

/// Limits what this process may take from now on: seconds of the processor, bytes of memory, and bytes of a
/// file. It leaves no core, ends with its parent where the system can do that, and answers faults as a
/// program in C does.
void coterie_child_limit(unsigned long seconds, unsigned long bytes);

#ifdef __cplusplus
}
#endif
