#ifndef CUNICODE_H
#define CUNICODE_H

#include <stddef.h>
#include <stdint.h>

/// An ICU converter from one charset to UTF-16.
typedef struct cunicode_converter cunicode_converter;

/// Returns a converter the caller owns, or NULL where ICU knows no charset of that name.
cunicode_converter *_Nullable cunicode_converter_open(const char *_Nonnull charset);
void cunicode_converter_close(cunicode_converter *_Nonnull converter);

/// The charset's preferred MIME name, else its IANA name, else ICU's; it lives as long as ICU.
const char *_Nonnull cunicode_converter_name(cunicode_converter *_Nonnull converter);

/// The number of malformed or unassigned sequences so far, each of which became U+FFFD.
size_t cunicode_converter_malformed(const cunicode_converter *_Nonnull converter);

/// Converts the start of `bytes` to at most `capacity` UTF-16 units and returns their number, or -1.
///
/// `*consumed` is how many bytes were taken. `offsets[i]` is the offset in `bytes` of the sequence
/// that unit `i` was made from, or negative where the unit continues the one before. The input is
/// taken to end with `bytes`: a sequence cut off there is malformed.
int cunicode_converter_read(
    cunicode_converter *_Nonnull converter, const unsigned char *_Nullable bytes, size_t size,
    size_t *_Nonnull consumed, uint16_t *_Nonnull units, int32_t *_Nonnull offsets, int capacity);

/// Guesses the charset of `bytes` and writes its name, cut to `capacity`, to `name`.
///
/// Returns ICU's confidence, 0 to 100; 0 where it has no guess.
int cunicode_detect(
    const unsigned char *_Nullable bytes, size_t size, char *_Nonnull name, size_t capacity);

#endif
