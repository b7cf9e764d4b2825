#include "CBaseline.h"

#include <md4c.h>
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

long long cbaseline_cpu_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (long long)now.tv_sec * 1000000000 + now.tv_nsec;
}
