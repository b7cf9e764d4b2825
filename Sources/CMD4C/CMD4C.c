#include "CMD4C.h"

#include <md4c.h>
#include <stdlib.h>
#include <string.h>

struct cmd4c_events {
  cmd4c_event *list;
  size_t count;
  size_t capacity;
  const char *bytes;
  size_t size;
  /// Where the text of the last placed event ended; what md4c hands out without a place is behind it.
  size_t reached;
  /// Whether a code or HTML block is open, whose line ends are text.
  int verbatim;
  /// Whether the last tag among text goes on in the next line.
  int is_tag_open;
  /// Whether a run of that block had a place.
  int is_placed;
};

cmd4c_events *cmd4c_events_create(void) { return calloc(1, sizeof(cmd4c_events)); }

void cmd4c_events_free(cmd4c_events *events) {
  free(events->list);
  free(events);
}

const cmd4c_event *cmd4c_events_list(const cmd4c_events *events, size_t *count) {
  *count = events->count;
  return events->list;
}

static int add(cmd4c_events *events, cmd4c_kind kind, unsigned detail, size_t offset, size_t length) {
  if (events->count == events->capacity) {
    size_t capacity = events->capacity ? events->capacity * 2 : 64;
    cmd4c_event *list = realloc(events->list, capacity * sizeof(cmd4c_event));
    if (!list) return -1;
    events->list = list;
    events->capacity = capacity;
  }
  events->list[events->count++] = (cmd4c_event){
      .kind = kind, .detail = (uint8_t)detail, .offset = (uint32_t)offset, .length = (uint32_t)length};
  return 0;
}

/// Adds a placed run; one that continues the run before it is joined to it.
static int add_run(cmd4c_events *events, cmd4c_kind kind, size_t offset, size_t length) {
  events->reached = offset + length;
  events->is_placed = 1;
  if (events->count) {
    cmd4c_event *last = &events->list[events->count - 1];
    if (last->kind == kind && (size_t)last->offset + last->length == offset) {
      last->length += (uint32_t)length;
      return 0;
    }
  }
  return add(events, kind, 0, offset, length);
}

static void begin_verbatim(cmd4c_events *events) {
  events->verbatim = 1;
  events->is_placed = 0;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *user) {
  cmd4c_events *events = user;
  switch (type) {
  case MD_BLOCK_QUOTE: return add(events, cmd4c_kind_enter_quote, 0, 0, 0);
  case MD_BLOCK_LI: return add(events, cmd4c_kind_enter_item, 0, 0, 0);
  case MD_BLOCK_H:
    return add(events, cmd4c_kind_enter_heading, ((MD_BLOCK_H_DETAIL *)detail)->level, 0, 0);
  case MD_BLOCK_P: return add(events, cmd4c_kind_enter_paragraph, 0, 0, 0);
  case MD_BLOCK_CODE: begin_verbatim(events); return add(events, cmd4c_kind_enter_code, 0, 0, 0);
  case MD_BLOCK_HTML: begin_verbatim(events); return add(events, cmd4c_kind_enter_html, 0, 0, 0);
  case MD_BLOCK_HR: return add(events, cmd4c_kind_rule, 0, 0, 0);
  default: return 0;
  }
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *user) {
  cmd4c_events *events = user;
  (void)detail;
  switch (type) {
  case MD_BLOCK_QUOTE: return add(events, cmd4c_kind_leave_quote, 0, 0, 0);
  case MD_BLOCK_LI: return add(events, cmd4c_kind_leave_item, 0, 0, 0);
  case MD_BLOCK_H: return add(events, cmd4c_kind_leave_heading, 0, 0, 0);
  case MD_BLOCK_P: return add(events, cmd4c_kind_leave_paragraph, 0, 0, 0);
  case MD_BLOCK_CODE: events->verbatim = 0; return add(events, cmd4c_kind_leave_code, 0, 0, 0);
  case MD_BLOCK_HTML: events->verbatim = 0; return add(events, cmd4c_kind_leave_html, 0, 0, 0);
  default: return 0;
  }
}

static int enter_span(MD_SPANTYPE type, void *detail, void *user) {
  (void)detail;
  return type == MD_SPAN_IMG ? add(user, cmd4c_kind_enter_image, 0, 0, 0) : 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *user) {
  (void)detail;
  return type == MD_SPAN_IMG ? add(user, cmd4c_kind_leave_image, 0, 0, 0) : 0;
}

/// Adds text that md4c hands out from a constant of its own: indentation, or a line's end.
static int add_unplaced(cmd4c_events *events, cmd4c_kind kind, const MD_CHAR *text, MD_SIZE size) {
  if (kind == cmd4c_kind_html_text && !events->verbatim) {
    events->is_tag_open = 1;
    return 0;
  }
  if (!events->verbatim || text[0] != '\n') return add(events, cmd4c_kind_blanks, 0, 0, size);
  // A line's end in a code or HTML block: it is in the text, as a rule right behind the line.
  size_t place = events->reached;
  if (place + 1 < events->size && events->bytes[place] == '\r') place++;
  if (place < events->size && events->bytes[place] == '\n' && events->is_placed) {
    return add_run(events, kind, place, 1);
  }
  return add(events, cmd4c_kind_line_end, 0, 0, 0);
}

static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
  cmd4c_events *events = user;
  cmd4c_kind kind;
  switch (type) {
  case MD_TEXT_BR: return add(events, cmd4c_kind_hard_break, 0, 0, 0);
  case MD_TEXT_SOFTBR: return add(events, cmd4c_kind_soft_break, 0, 0, 0);
  case MD_TEXT_NULLCHAR: return 0;
  case MD_TEXT_CODE: kind = cmd4c_kind_code_text; break;
  case MD_TEXT_HTML: kind = cmd4c_kind_html_text; break;
  case MD_TEXT_ENTITY: kind = cmd4c_kind_entity; break;
  default: kind = cmd4c_kind_text; break;
  }
  if (size == 0) return 0;
  if (text < events->bytes || text >= events->bytes + events->size) {
    return add_unplaced(events, kind, text, size);
  }
  size_t offset = (size_t)(text - events->bytes);
  if (events->is_tag_open) {
    events->is_tag_open = 0;
    cmd4c_event *last = events->count ? &events->list[events->count - 1] : NULL;
    if (kind == cmd4c_kind_html_text && last && last->kind == kind) {
      last->length = (uint32_t)(offset + size - last->offset);
      events->reached = offset + size;
      return 0;
    }
  }
  if (kind != cmd4c_kind_entity) return add_run(events, kind, offset, size);
  events->reached = offset + size;
  return add(events, kind, 0, offset, size);
}

int cmd4c_parse(cmd4c_events *events, const uint8_t *bytes, size_t size) {
  static const MD_PARSER parser = {
      .flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
      .enter_block = enter_block,
      .leave_block = leave_block,
      .enter_span = enter_span,
      .leave_span = leave_span,
      .text = text,
  };
  events->count = 0;
  events->bytes = (const char *)bytes;
  events->size = size;
  events->reached = 0;
  events->is_tag_open = 0;
  events->verbatim = 0;
  if (size > UINT32_MAX / 2) return -1;
  if (!events->list) {
    // Prose has a step in some thirty bytes.
    events->capacity = 64 + size / 32;
    events->list = malloc(events->capacity * sizeof(cmd4c_event));
    if (!events->list) events->capacity = 0;
  }
  return md_parse(events->bytes, (MD_SIZE)size, &parser, events) == 0 ? 0 : -1;
}
