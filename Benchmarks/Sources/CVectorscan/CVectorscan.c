#include "CVectorscan.h"

#include <dlfcn.h>
#include <stdlib.h>

// What hs.h declares, as far as it is used here; its interface has been stable since version 5.
typedef int match_handler(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context);
typedef struct {
  char *message;
  int expression;
} compile_error;
enum { utf8 = 32, start_offsets = 256, block_mode = 1, most_patterns = 16 };

struct cvectorscan_patterns {
  void *library;
  void *database;
  void *scratch;
  int (*scan)(void *, const char *, unsigned, unsigned, void *, match_handler *, void *);
  int (*free_database)(void *);
  int (*free_scratch)(void *);
};

static const char *fill(
    cvectorscan_patterns *made, const char *const *patterns, unsigned count) {
  made->library = dlopen("libhs.so.5", RTLD_NOW | RTLD_LOCAL);
  if (made->library == NULL) return "there is no libhs.so.5";
  int (*compile)(
      const char *const *, const unsigned *, const unsigned *, unsigned, unsigned, const void *, void **,
      compile_error **) = dlsym(made->library, "hs_compile_multi");
  int (*allocate)(void *, void **) = dlsym(made->library, "hs_alloc_scratch");
  made->scan = dlsym(made->library, "hs_scan");
  made->free_database = dlsym(made->library, "hs_free_database");
  made->free_scratch = dlsym(made->library, "hs_free_scratch");
  if (!compile || !allocate || !made->scan || !made->free_database || !made->free_scratch) {
    return "libhs.so.5 lacks a function";
  }
  unsigned flags[most_patterns], ids[most_patterns];
  if (count > most_patterns) return "too many patterns";
  for (unsigned index = 0; index < count; index++) {
    flags[index] = utf8 | start_offsets;
    ids[index] = index;
  }
  compile_error *refused = NULL;
  if (compile(patterns, flags, ids, count, block_mode, NULL, &made->database, &refused) != 0) {
    return refused != NULL && refused->message != NULL ? refused->message : "a pattern was refused";
  }
  return allocate(made->database, &made->scratch) == 0 ? NULL : "no memory to scan with";
}

cvectorscan_patterns *cvectorscan_compile(const char *const *patterns, unsigned count, const char **error) {
  cvectorscan_patterns *made = calloc(1, sizeof *made);
  *error = made == NULL ? "no memory" : fill(made, patterns, count);
  if (*error == NULL) return made;
  // The library stays loaded: its message must outlive this.
  if (made != NULL && made->database != NULL) made->free_database(made->database);
  free(made);
  return NULL;
}

struct counter {
  long count;
  unsigned long long last[most_patterns];
};

static int count_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  (void)to;
  (void)flags;
  struct counter *counter = context;
  if (counter->last[id] != from + 1) counter->count++;
  counter->last[id] = from + 1;
  return 0;
}

long cvectorscan_count(cvectorscan_patterns *patterns, const char *bytes, size_t size) {
  struct counter counter = {0};
  int status =
      patterns->scan(patterns->database, bytes, (unsigned)size, 0, patterns->scratch, count_match, &counter);
  return status == 0 ? counter.count : -1;
}

void cvectorscan_free(cvectorscan_patterns *patterns) {
  patterns->free_scratch(patterns->scratch);
  patterns->free_database(patterns->database);
  dlclose(patterns->library);
  free(patterns);
}
