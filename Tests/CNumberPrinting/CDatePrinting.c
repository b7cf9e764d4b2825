#include "CNumberPrinting.h"

#include <math.h>
#include <stdlib.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>

static const UChar utc[] = {'E', 't', 'c', '/', 'U', 'T', 'C', 0};
static const double milliseconds = 86400000.0;

struct cdate_printer {
  UDateFormat *format;
};

cdate_printer *cdate_printer_open(const char *locale, enum cdate_style style) {
  static const UDateFormatStyle styles[] = {UDAT_FULL, UDAT_LONG, UDAT_MEDIUM, UDAT_SHORT};
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_NONE, styles[style], locale, utc, -1, NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  cdate_printer *printer = malloc(sizeof *printer);
  if (printer == NULL) {
    udat_close(format);
    return NULL;
  }
  printer->format = format;
  return printer;
}

void cdate_printer_close(cdate_printer *printer) {
  udat_close(printer->format);
  free(printer);
}

int cdate_print(cdate_printer *printer, int day, char *text, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[128];
  int32_t length = udat_format(printer->format, day * milliseconds, units, 128, NULL, &status);
  if (U_FAILURE(status) || length > 127) return -1;
  int32_t written = 0;
  u_strToUTF8(text, (int32_t)capacity, &written, units, length, &status);
  return U_FAILURE(status) ? -1 : written;
}

struct cdate_calendar {
  UCalendar *calendar;
};

cdate_calendar *cdate_calendar_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(utc, -1, "en", UCAL_GREGORIAN, &status);
  if (U_FAILURE(status)) return NULL;
  ucal_setGregorianChange(calendar, -1e15, &status);
  ucal_setAttribute(calendar, UCAL_FIRST_DAY_OF_WEEK, UCAL_MONDAY);
  ucal_setAttribute(calendar, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK, 4);
  cdate_calendar *result = malloc(sizeof *result);
  if (result == NULL || U_FAILURE(status)) {
    free(result);
    ucal_close(calendar);
    return NULL;
  }
  result->calendar = calendar;
  return result;
}

void cdate_calendar_close(cdate_calendar *calendar) {
  ucal_close(calendar->calendar);
  free(calendar);
}

int cdate_moved(cdate_calendar *calendar, int day, int months, int days, struct cdate_fields *fields) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *c = calendar->calendar;
  ucal_setMillis(c, day * milliseconds, &status);
  ucal_add(c, UCAL_MONTH, months, &status);
  ucal_add(c, UCAL_DATE, days, &status);
  fields->year = ucal_get(c, UCAL_EXTENDED_YEAR, &status);
  fields->month = ucal_get(c, UCAL_MONTH, &status) + 1;
  fields->day = ucal_get(c, UCAL_DATE, &status);
  fields->weekday = (ucal_get(c, UCAL_DAY_OF_WEEK, &status) + 5) % 7 + 1;
  fields->week_year = ucal_get(c, UCAL_YEAR_WOY, &status);
  fields->week = ucal_get(c, UCAL_WEEK_OF_YEAR, &status);
  fields->number = (int)floor(ucal_getMillis(c, &status) / milliseconds);
  return U_FAILURE(status) ? -1 : 0;
}
