#ifndef CVECTORSCAN_H
#define CVECTORSCAN_H

#include <stddef.h>

/// Patterns compiled by Vectorscan, which is looked for when the benchmark runs: the build does without it.
typedef struct cvectorscan_patterns cvectorscan_patterns;

/// Compiles patterns over UTF-8, with start offsets.
///
/// Returns NULL where the library is not there or refuses a pattern; `error` then says why, for as long as the process
/// runs.
cvectorscan_patterns *_Nullable cvectorscan_compile(
    const char *_Nonnull const *_Nonnull patterns, unsigned count, const char *_Nullable *_Nonnull error);

/// How often the patterns match; what begins at one place by one pattern counts once.
///
/// Returns -1 where the scan failed.
long cvectorscan_count(cvectorscan_patterns *_Nonnull patterns, const char *_Nonnull bytes, size_t size);

void cvectorscan_free(cvectorscan_patterns *_Nonnull patterns);

#endif
