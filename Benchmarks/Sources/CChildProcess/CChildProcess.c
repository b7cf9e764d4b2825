#define _GNU_SOURCE
#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec * 1000000000 + time.tv_nsec;
}

static long long nanoseconds(struct timeval time) {
  return (long long)time.tv_sec * 1000000000 + (long long)time.tv_usec * 1000;
}

int cchild_run(char *const *arguments, const char *folder, struct cchild_usage *usage) {
  long long start = now();
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    int nowhere = open("/dev/null", O_RDWR);
    if (nowhere < 0 || dup2(nowhere, STDIN_FILENO) < 0 || dup2(nowhere, STDOUT_FILENO) < 0) _exit(127);
    if (chdir(folder) != 0) _exit(127);
    execv(arguments[0], arguments);
    _exit(127);
  }
  int status = 0;
  struct rusage rusage;
  while (wait4(child, &status, 0, &rusage) < 0) {
    if (errno != EINTR) return -1;
  }
  usage->wall = now() - start;
  usage->cpu = nanoseconds(rusage.ru_utime) + nanoseconds(rusage.ru_stime);
  usage->peak_kib = rusage.ru_maxrss;
  usage->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return 0;
}
