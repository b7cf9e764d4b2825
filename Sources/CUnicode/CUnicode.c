#include "CUnicode.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

/// ICU counts offsets in 32 bits, so that one call is given no more than this.
static const size_t slice_limit = (size_t)1 << 30;

struct cunicode_converter {
  UConverter *converter;
  size_t malformed;
};

static void count_and_substitute(
    const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *error) {
  if (reason > UCNV_IRREGULAR) return;
  static const UChar replacement = 0xFFFD;
  ((cunicode_converter *)context)->malformed += 1;
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
  (void)units;
  (void)length;
}

cunicode_converter *cunicode_converter_open(const char *charset) {
  UErrorCode error = U_ZERO_ERROR;
  cunicode_converter *owned = calloc(1, sizeof *owned);
  if (!owned) return NULL;
  owned->converter = ucnv_open(charset, &error);
  if (owned->converter && U_SUCCESS(error)) {
    ucnv_setToUCallBack(owned->converter, count_and_substitute, owned, NULL, NULL, &error);
  }
  if (owned->converter && U_SUCCESS(error)) return owned;
  cunicode_converter_close(owned);
  return NULL;
}

void cunicode_converter_close(cunicode_converter *converter) {
  if (converter->converter) ucnv_close(converter->converter);
  free(converter);
}

const char *cunicode_converter_name(cunicode_converter *converter) {
  UErrorCode error = U_ZERO_ERROR;
  const char *name = ucnv_getName(converter->converter, &error);
  if (U_FAILURE(error) || !name) return "unknown";
  const char *preferred = ucnv_getStandardName(name, "MIME", &error);
  if (U_SUCCESS(error) && preferred) return preferred;
  error = U_ZERO_ERROR;
  const char *registered = ucnv_getStandardName(name, "IANA", &error);
  return U_SUCCESS(error) && registered ? registered : name;
}

size_t cunicode_converter_malformed(const cunicode_converter *converter) {
  return converter->malformed;
}

int cunicode_converter_read(
    cunicode_converter *converter, const unsigned char *bytes, size_t size, size_t *consumed,
    uint16_t *units, int32_t *offsets, int capacity) {
  static const unsigned char nothing = 0;
  const char *start = (const char *)(bytes ? bytes : &nothing);
  const char *source = start;
  size_t slice = size < slice_limit ? size : slice_limit;
  UChar *target = (UChar *)units;
  UErrorCode error = U_ZERO_ERROR;
  ucnv_toUnicode(
      converter->converter, &target, (UChar *)units + capacity, &source, start + slice, offsets,
      slice == size, &error);
  *consumed = (size_t)(source - start);
  if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) return -1;
  return (int)(target - (UChar *)units);
}

int cunicode_detect(const unsigned char *bytes, size_t size, char *name, size_t capacity) {
  static const size_t sample = 16384;
  UErrorCode error = U_ZERO_ERROR;
  int confidence = 0;
  if (!bytes || size == 0 || capacity == 0) return 0;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (!detector || U_FAILURE(error)) return 0;
  ucsdet_setText(
      detector, (const char *)bytes, (int32_t)(size < sample ? size : sample), &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  if (match && U_SUCCESS(error)) {
    const char *found = ucsdet_getName(match, &error);
    confidence = ucsdet_getConfidence(match, &error);
    if (U_SUCCESS(error) && found) {
      strncpy(name, found, capacity - 1);
      name[capacity - 1] = 0;
    } else {
      confidence = 0;
    }
  }
  ucsdet_close(detector);
  return confidence;
}
