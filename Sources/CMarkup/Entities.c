#include "CMarkup.h"

#include <string.h>

static const struct {
  const char *name;
  uint32_t first, second;
} entities[] = {
#define E(name, first, second) {#name, 0x##first, 0x##second},
#include "HTMLEntities.h"
#undef E
};

int cmarkup_entity(const uint8_t *name, size_t length, uint32_t *code_points) {
  size_t low = 0, high = sizeof entities / sizeof *entities;
  while (low < high) {
    size_t middle = (low + high) / 2;
    const char *other = entities[middle].name;
    int order = strncmp((const char *)name, other, length);
    if (order == 0 && other[length] != 0) order = -1;
    if (order == 0) {
      code_points[0] = entities[middle].first;
      code_points[1] = entities[middle].second;
      return entities[middle].second ? 2 : 1;
    }
    if (order < 0) high = middle; else low = middle + 1;
  }
  return 0;
}
