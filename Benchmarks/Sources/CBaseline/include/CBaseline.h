#ifndef CBASELINE_H
#define CBASELINE_H

#include <stddef.h>

/// Parses `size` bytes of GitHub Flavored Markdown by md4c, with callbacks that do nothing but count.
///
/// Returns the number of callbacks, or -1 where md4c refused the input.
long cbaseline_md4c(const char *_Nonnull bytes, size_t size);

/// Renders `size` bytes of GitHub Flavored Markdown as HTML by md4c, into memory that is used again by the next call.
///
/// Returns the number of bytes of HTML, or -1 where md4c refused the input. Not for several threads at once.
long cbaseline_md4c_html(const char *_Nonnull bytes, size_t size);

/// The CPU time of this process so far, in nanoseconds.
long long cbaseline_cpu_time(void);

#endif
