#ifndef CCHILDPROCESS_H
#define CCHILDPROCESS_H

/// What a child process took.
struct cchild_usage {
  /// From its start to its end, in nanoseconds.
  long long wall;
  /// User and system time of all its threads, in nanoseconds.
  long long cpu;
  /// The peak of resident memory in KiB. It cannot be less than what this process had when it started the child: Linux
  /// counts the memory that the child had before it became another program.
  long peak_kib;
  /// The exit status, or -1 where it did not exit.
  int status;
};

/// Runs a program in a folder, its output thrown away, and waits for its end.
///
/// @param arguments The path of the program and its arguments, up to a null pointer.
/// @return 0, or -1 where no child could be started.
int cchild_run(
    char *_Nullable const *_Nonnull arguments, const char *_Nonnull folder, struct cchild_usage *_Nonnull usage);

#endif
