#include "CDigest.h"

#include <openssl/evp.h>

int cdigest_sha256(const void *bytes, size_t size, unsigned char *digest) {
  static const unsigned char nothing = 0;
  return EVP_Digest(bytes ? bytes : &nothing, size, digest, NULL, EVP_sha256(), NULL) == 1;
}
