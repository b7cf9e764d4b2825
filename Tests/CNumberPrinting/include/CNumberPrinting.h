#ifndef CNUMBERPRINTING_H
#define CNUMBERPRINTING_H

#include <stddef.h>

/// How ICU prints a number.
enum cnumber_style {
  CNUMBER_DECIMAL,
  CNUMBER_CURRENCY,
  CNUMBER_CURRENCY_CODE,
  CNUMBER_CURRENCY_NAME,
  CNUMBER_PERCENT,
  CNUMBER_SPELLED,
};

/// An ICU number formatter of one locale and style.
typedef struct cnumber_printer cnumber_printer;

/// Returns a printer the caller owns, or NULL where ICU has none.
///
/// `currency` is an ISO 4217 code, or NULL.
cnumber_printer *_Nullable cnumber_printer_open(
    const char *_Nonnull locale, enum cnumber_style style, const char *_Nullable currency);
void cnumber_printer_close(cnumber_printer *_Nonnull printer);

/// Prints the decimal number that `digits` spells as UTF-8, and returns its length, or -1.
int cnumber_print(
    cnumber_printer *_Nonnull printer, const char *_Nonnull digits, char *_Nonnull text, size_t capacity);

#endif
