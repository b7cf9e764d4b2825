#ifndef CBASELINE_H
#define CBASELINE_H

#include <stddef.h>

/// Parses `size` bytes of GitHub Flavored Markdown by md4c, with callbacks that do nothing but count.
///
/// Returns the number of callbacks, or -1 where md4c refused the input.
long cbaseline_md4c(const char *_Nonnull bytes, size_t size);

/// The CPU time of this process so far, in nanoseconds.
long long cbaseline_cpu_time(void);

#endif
