#include "CBaseline.h"

#include <md4c-html.h>
#include <md4c.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int block(MD_BLOCKTYPE type, void *detail, void *count) {
  (void)type;
  (void)detail;
  ++*(long *)count;
  return 0;
}

static int span(MD_SPANTYPE type, void *detail, void *count) {
  (void)type;
  (void)detail;
  ++*(long *)count;
  return 0;
}

static int text(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *count) {
  (void)type;
  (void)bytes;
  (void)size;
  ++*(long *)count;
  return 0;
}

long cbaseline_md4c(const char *bytes, size_t size) {
  long count = 0;
  const MD_PARSER parser = {
      .abi_version = 0,
      .flags = MD_DIALECT_GITHUB,
      .enter_block = block,
      .leave_block = block,
      .enter_span = span,
      .leave_span = span,
      .text = text,
  };
  return md_parse(bytes, (MD_SIZE)size, &parser, &count) == 0 ? count : -1;
}

/// HTML as it comes, in a buffer that is kept from one document to the next.
static struct {
  char *bytes;
  size_t size;
  size_t capacity;
} html;

static void output(const MD_CHAR *bytes, MD_SIZE size, void *unused) {
  (void)unused;
  if (html.size + size > html.capacity) {
    size_t capacity = 2 * (html.size + size);
    char *larger = realloc(html.bytes, capacity);
    if (larger == NULL) return;
    html.bytes = larger;
    html.capacity = capacity;
  }
  memcpy(html.bytes + html.size, bytes, size);
  html.size += size;
}

long cbaseline_md4c_html(const char *bytes, size_t size) {
  html.size = 0;
  return md_html(bytes, (MD_SIZE)size, output, NULL, MD_DIALECT_GITHUB, 0) == 0 ? (long)html.size : -1;
}

long long cbaseline_cpu_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (long long)now.tv_sec * 1000000000 + now.tv_nsec;
}
