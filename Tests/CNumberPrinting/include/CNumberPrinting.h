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

/// How ICU prints a day: "Thursday, April 9, 2026" to "4/9/26".
enum cdate_style { CDATE_FULL, CDATE_LONG, CDATE_MEDIUM, CDATE_SHORT };

/// An ICU date formatter of one locale and style, which knows only days.
typedef struct cdate_printer cdate_printer;

/// Returns a printer the caller owns, or NULL where ICU has none.
cdate_printer *_Nullable cdate_printer_open(const char *_Nonnull locale, enum cdate_style style);
void cdate_printer_close(cdate_printer *_Nonnull printer);

/// Prints a day, counted from 1970-01-01, as UTF-8, and returns its length, or -1.
int cdate_print(cdate_printer *_Nonnull printer, int day, char *_Nonnull text, size_t capacity);

/// A day as ICU's Gregorian calendar has it, without a Julian part.
struct cdate_fields {
  int year;
  int month;
  int day;
  /// 1 for Monday.
  int weekday;
  /// The year and number of the week, as ISO 8601 counts them.
  int week_year;
  int week;
  /// The day, counted from 1970-01-01.
  int number;
};

typedef struct cdate_calendar cdate_calendar;

cdate_calendar *_Nullable cdate_calendar_open(void);
void cdate_calendar_close(cdate_calendar *_Nonnull calendar);

/// Fills `fields` for the day some months and then some days after `day`; returns 0, or -1.
int cdate_moved(
    cdate_calendar *_Nonnull calendar, int day, int months, int days, struct cdate_fields *_Nonnull fields);

#endif
