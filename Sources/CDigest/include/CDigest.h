#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>

/// Writes the SHA-256 digest (FIPS 180-4) of `size` bytes to `digest`, which has room for 32.
///
/// Returns 1 on success and 0 when libcrypto could not compute it.
int cdigest_sha256(const void *_Nullable bytes, size_t size, unsigned char *_Nonnull digest);

#endif
