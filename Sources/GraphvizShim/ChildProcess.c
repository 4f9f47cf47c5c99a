#define _GNU_SOURCE
#include "ChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

// No other program gets the descriptors, and they lie above the three standard ones, whatever of these is
// closed.
static int own(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 10); }

int coterie_child_file(void) {
  FILE *file = tmpfile();
  if (!file) return -1;
  int descriptor = own(fileno(file));
  fclose(file);
  return descriptor;
}

int coterie_child_pipe(int ends[2]) {
  int opened[2];
  if (pipe(opened)) return -1;
  for (int end = 0; end < 2; end++) {
    ends[end] = own(opened[end]);
    close(opened[end]);
  }
  if (ends[0] >= 0 && ends[1] >= 0) return 0;
  for (int end = 0; end < 2; end++)
    if (ends[end] >= 0) close(ends[end]);
  return -1;
}

long coterie_child_start(char *const arguments[], int input, int output, int errors) {
  posix_spawn_file_actions_t actions;
  int code = posix_spawn_file_actions_init(&actions);
  if (code) return -code;
  const int descriptors[] = {input, output, errors};
  for (int place = 0; place < 3 && !code; place++)
    code = posix_spawn_file_actions_adddup2(&actions, descriptors[place], place);
  pid_t process = 0;
  if (!code) code = posix_spawnp(&process, arguments[0], &actions, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return code ? -code : process;
}

static void limit(int resource, rlim_t value) {
  struct rlimit now;
  if (getrlimit(resource, &now)) return;
  if (now.rlim_max == RLIM_INFINITY || now.rlim_max > value) now.rlim_max = value;
  now.rlim_cur = now.rlim_max;
  setrlimit(resource, &now);
}

void coterie_child_limit(unsigned long seconds, unsigned long bytes) {
  limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_AS, bytes);
  limit(RLIMIT_FSIZE, bytes);
  limit(RLIMIT_CORE, 0);
  const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGXFSZ};
  for (unsigned place = 0; place < sizeof faults / sizeof *faults; place++)
    signal(faults[place], SIG_DFL);
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}
