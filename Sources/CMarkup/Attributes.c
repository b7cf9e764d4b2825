#include "CMarkup.h"

static int is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

int cmarkup_alternative_text(const uint8_t *bytes, size_t size, size_t *offset, size_t *length) {
  size_t at = 1;
  while (at < size && !is_blank(bytes[at]) && bytes[at] != '>') at++;
  while (at < size) {
    while (at < size && (is_blank(bytes[at]) || bytes[at] == '/')) at++;
    if (at >= size || bytes[at] == '>') return 0;
    size_t name = at;
    while (at < size && !is_blank(bytes[at]) && bytes[at] != '=' && bytes[at] != '>') at++;
    int wanted = at - name == 3 && (bytes[name] | 32) == 'a' && (bytes[name + 1] | 32) == 'l' &&
        (bytes[name + 2] | 32) == 't';
    while (at < size && is_blank(bytes[at])) at++;
    if (at >= size || bytes[at] != '=') continue;
    at++;
    while (at < size && is_blank(bytes[at])) at++;
    if (at >= size) return 0;
    size_t start = at;
    if (bytes[at] == '"' || bytes[at] == '\'') {
      uint8_t quote = bytes[at];
      start = ++at;
      while (at < size && bytes[at] != quote) at++;
    } else {
      while (at < size && !is_blank(bytes[at]) && bytes[at] != '>') at++;
    }
    if (wanted) {
      *offset = start;
      *length = at - start;
      return 1;
    }
    if (at < size && (bytes[at] == '"' || bytes[at] == '\'')) at++;
  }
  return 0;
}
