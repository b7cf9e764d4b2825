#include "CNumberPrinting.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

struct cnumber_printer {
  UNumberFormat *format;
};

static UNumberFormatStyle icu_style(enum cnumber_style style) {
  switch (style) {
  case CNUMBER_CURRENCY: return UNUM_CURRENCY;
  case CNUMBER_CURRENCY_CODE: return UNUM_CURRENCY_ISO;
  case CNUMBER_CURRENCY_NAME: return UNUM_CURRENCY_PLURAL;
  case CNUMBER_PERCENT: return UNUM_PERCENT;
  case CNUMBER_SPELLED: return UNUM_SPELLOUT;
  default: return UNUM_DECIMAL;
  }
}

cnumber_printer *cnumber_printer_open(
    const char *locale, enum cnumber_style style, const char *currency) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(icu_style(style), NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  if (currency != NULL) {
    UChar code[4];
    u_charsToUChars(currency, code, 4);
    unum_setTextAttribute(format, UNUM_CURRENCY_CODE, code, 3, &status);
  } else if (style != CNUMBER_SPELLED) {
    unum_setAttribute(format, UNUM_MAX_FRACTION_DIGITS, 6);
  }
  cnumber_printer *printer = malloc(sizeof *printer);
  if (printer == NULL || U_FAILURE(status)) {
    free(printer);
    unum_close(format);
    return NULL;
  }
  printer->format = format;
  return printer;
}

void cnumber_printer_close(cnumber_printer *printer) {
  unum_close(printer->format);
  free(printer);
}

int cnumber_print(cnumber_printer *printer, const char *digits, char *text, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[256];
  int32_t length = unum_formatDecimal(
      printer->format, digits, (int32_t)strlen(digits), units, 256, NULL, &status);
  if (U_FAILURE(status) || length > 255) return -1;
  int32_t written = 0;
  u_strToUTF8(text, (int32_t)capacity, &written, units, length, &status);
  return U_FAILURE(status) ? -1 : written;
}
