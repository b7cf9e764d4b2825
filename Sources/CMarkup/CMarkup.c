#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

struct cmarkup_events {
  cmarkup_event *list;
  size_t count;
  size_t capacity;
  uint8_t *decoded;
  size_t decoded_count;
  size_t decoded_capacity;
  int failed;
};

/// A read under way.
typedef struct reading {
  cmarkup_events *events;
  htmlParserCtxtPtr context;
  const uint8_t *bytes;
  size_t size;
  /// Where the last callback left the cursor.
  size_t reached;
} reading;

static const struct {
  const char *name;
  cmarkup_tag tag;
} tags[] = {
    {"address", cmarkup_tag_block},    {"article", cmarkup_tag_block},
    {"aside", cmarkup_tag_block},      {"blockquote", cmarkup_tag_block},
    {"body", cmarkup_tag_block},       {"br", cmarkup_tag_line_break},
    {"button", cmarkup_tag_block},     {"caption", cmarkup_tag_caption},
    {"center", cmarkup_tag_block},     {"dd", cmarkup_tag_block},
    {"details", cmarkup_tag_block},    {"dialog", cmarkup_tag_block},
    {"dir", cmarkup_tag_block},        {"div", cmarkup_tag_block},
    {"dl", cmarkup_tag_block},         {"dt", cmarkup_tag_block},
    {"fieldset", cmarkup_tag_block},   {"figcaption", cmarkup_tag_block},
    {"figure", cmarkup_tag_block},     {"footer", cmarkup_tag_block},
    {"form", cmarkup_tag_block},       {"h1", cmarkup_tag_block},
    {"h2", cmarkup_tag_block},         {"h3", cmarkup_tag_block},
    {"h4", cmarkup_tag_block},         {"h5", cmarkup_tag_block},
    {"h6", cmarkup_tag_block},         {"head", cmarkup_tag_hidden},
    {"header", cmarkup_tag_block},     {"hr", cmarkup_tag_block},
    {"iframe", cmarkup_tag_hidden},    {"img", cmarkup_tag_image},
    {"legend", cmarkup_tag_block},     {"li", cmarkup_tag_block},
    {"main", cmarkup_tag_block},       {"menu", cmarkup_tag_block},
    {"nav", cmarkup_tag_block},        {"noscript", cmarkup_tag_hidden},
    {"ol", cmarkup_tag_block},         {"optgroup", cmarkup_tag_block},
    {"option", cmarkup_tag_block},     {"p", cmarkup_tag_block},
    {"pre", cmarkup_tag_preformatted}, {"script", cmarkup_tag_hidden},
    {"section", cmarkup_tag_block},    {"style", cmarkup_tag_hidden},
    {"sub", cmarkup_tag_script},       {"summary", cmarkup_tag_block},
    {"sup", cmarkup_tag_script},       {"svg", cmarkup_tag_hidden},
    {"table", cmarkup_tag_table},      {"tbody", cmarkup_tag_block},
    {"td", cmarkup_tag_data_cell},     {"template", cmarkup_tag_hidden},
    {"textarea", cmarkup_tag_block},   {"tfoot", cmarkup_tag_block},
    {"th", cmarkup_tag_header_cell},   {"thead", cmarkup_tag_head},
    {"title", cmarkup_tag_hidden},     {"tr", cmarkup_tag_row},
    {"ul", cmarkup_tag_block},         {"video", cmarkup_tag_block},
};

static cmarkup_tag tag_named(const xmlChar *name) {
  size_t low = 0, high = sizeof tags / sizeof *tags;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = strcmp((const char *)name, tags[middle].name);
    if (order == 0) return tags[middle].tag;
    if (order < 0) high = middle; else low = middle + 1;
  }
  return cmarkup_tag_inline;
}

static cmarkup_event *add(cmarkup_events *events, cmarkup_kind kind, size_t offset, size_t length) {
  if (events->count == events->capacity) {
    size_t capacity = events->capacity ? events->capacity * 2 : 64;
    cmarkup_event *list = realloc(events->list, capacity * sizeof(cmarkup_event));
    if (!list) {
      events->failed = 1;
      return NULL;
    }
    events->list = list;
    events->capacity = capacity;
  }
  cmarkup_event *event = &events->list[events->count++];
  *event = (cmarkup_event){
      .kind = kind, .row_span = 1, .column_span = 1,
      .offset = (uint32_t)offset, .length = (uint32_t)length};
  return event;
}

static size_t cursor(const reading *reading) {
  const xmlParserInput *input = reading->context->input;
  if (!input) return reading->size;
  size_t place = input->consumed + (size_t)(input->cur - input->base);
  return place < reading->size ? place : reading->size;
}

static uint16_t span_of(const xmlChar **attributes, const char *name) {
  for (; attributes && attributes[0]; attributes += 2) {
    if (strcmp((const char *)attributes[0], name) != 0 || !attributes[1]) continue;
    long value = strtol((const char *)attributes[1], NULL, 10);
    return value < 1 ? 1 : value > 1000 ? 1000 : (uint16_t)value;
  }
  return 1;
}

/// Finds the tag of an element that begins: the first between the last step and the cursor that has
/// its name. Elements that libxml2 supplies (`html`, `body`, `p`) have none.
static const uint8_t *tag_of(const reading *reading, const xmlChar *name, size_t end) {
  size_t length = strlen((const char *)name), from = reading->reached;
  while (from < end) {
    const uint8_t *start = memchr(reading->bytes + from, '<', end - from);
    if (!start) return NULL;
    size_t at = (size_t)(start - reading->bytes), same = 0;
    while (same < length && at + 1 + same < end && name[same] ==
           (start[1 + same] >= 'A' && start[1 + same] <= 'Z' ? start[1 + same] | 32 : start[1 + same])) {
      same++;
    }
    if (same == length) return start;
    from = at + 1;
  }
  return NULL;
}

static void start_element(void *user, const xmlChar *name, const xmlChar **attributes) {
  reading *reading = user;
  size_t place = cursor(reading), length = 0;
  const uint8_t *start = tag_of(reading, name, place);
  cmarkup_tag tag = tag_named(name);
  if (start) {
    // The cursor stands before the end of the tag.
    size_t content = place, offset;
    if (content < reading->size && reading->bytes[content] == '/') content++;
    if (content < reading->size && reading->bytes[content] == '>') content++;
    place = reading->reached = content;
    size_t at = (size_t)(start - reading->bytes);
    if (tag == cmarkup_tag_image &&
        cmarkup_alternative_text(start, content - at, &offset, &length)) {
      place = at + offset;
    }
  }
  cmarkup_event *event = add(reading->events, cmarkup_kind_start, place, length);
  if (!event) return;
  event->tag = tag;
  if (tag == cmarkup_tag_data_cell || tag == cmarkup_tag_header_cell) {
    event->row_span = span_of(attributes, "rowspan");
    event->column_span = span_of(attributes, "colspan");
  }
}

static void end_element(void *user, const xmlChar *name) {
  reading *reading = user;
  cmarkup_event *event = add(reading->events, cmarkup_kind_end, cursor(reading), 0);
  if (event) event->tag = tag_named(name);
}

static void add_decoded(reading *reading, const xmlChar *text, size_t length, size_t end) {
  cmarkup_events *events = reading->events;
  size_t start = end > reading->reached ? reading->reached : end;
  for (size_t back = end; back > start && end - back < 64; back--) {
    if (reading->bytes[back - 1] == '&') {
      start = back - 1;
      break;
    }
  }
  if (events->decoded_count + length > events->decoded_capacity) {
    size_t capacity = (events->decoded_count + length) * 2;
    uint8_t *decoded = realloc(events->decoded, capacity);
    if (!decoded) {
      events->failed = 1;
      return;
    }
    events->decoded = decoded;
    events->decoded_capacity = capacity;
  }
  memcpy(events->decoded + events->decoded_count, text, length);
  cmarkup_event *event = add(events, cmarkup_kind_decoded, start, end - start);
  if (event) {
    event->decoded_offset = (uint32_t)events->decoded_count;
    event->decoded_length = (uint32_t)length;
  }
  events->decoded_count += length;
}

static void characters(void *user, const xmlChar *text, int count) {
  reading *reading = user;
  if (count <= 0) return;
  size_t length = (size_t)count, end = cursor(reading);
  if (length == 1 && text[0] == '<' && end < reading->size && reading->bytes[end] == '<' &&
      end >= reading->reached &&
      !memchr(reading->bytes + reading->reached, '&', end - reading->reached)) {
    // A lone `<` comes before libxml2 steps past it.
    reading->reached = end + 1;
    add(reading->events, cmarkup_kind_text, end, 1);
    return;
  }
  if (length == 1 && text[0] == '&' && end > 0 && reading->bytes[end - 1] != ';') {
    // A reference that HTML does not know comes as its `&` and its name, both behind the name.
    const uint8_t *mark = memchr(reading->bytes + reading->reached, '&', end - reading->reached);
    if (mark) {
      size_t place = (size_t)(mark - reading->bytes);
      reading->reached = place + 1;
      add(reading->events, cmarkup_kind_text, place, 1);
      return;
    }
  }
  // libxml2 hands a long run over in parts of some 1,000 bytes, and all but the last before it steps
  // past their last character.
  size_t step = 1;
  if (length >= 1000) {
    while (step < 4 && (text[length - step] & 0xC0) == 0x80) step++;
  } else {
    step = 0;
  }
  for (size_t shift = 0; shift <= step; shift += step ? step : 1) {
    if (end + shift < length || end + shift > reading->size) continue;
    size_t start = end + shift - length;
    if (start < reading->reached || memcmp(reading->bytes + start, text, length) != 0) continue;
    reading->reached = end + shift;
    add(reading->events, cmarkup_kind_text, start, length);
    return;
  }
  add_decoded(reading, text, length, end);
  reading->reached = end;
}

static void skip(void *user, const xmlChar *text) {
  (void)text;
  reading *reading = user;
  reading->reached = cursor(reading);
}

static void skip_data(void *user, const xmlChar *text, int count) {
  (void)count;
  skip(user, text);
}

static void skip_instruction(void *user, const xmlChar *target, const xmlChar *text) {
  (void)target;
  skip(user, text);
}

static void skip_doctype(
    void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)external;
  (void)system;
  skip(user, name);
}

cmarkup_events *cmarkup_fragment_read(const uint8_t *bytes, size_t size) {
  if (size > INT32_MAX) return NULL;
  cmarkup_events *events = calloc(1, sizeof *events);
  if (!events || size == 0) return events;
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt((const char *)bytes, (int)size);
  if (!context) {
    free(events);
    return NULL;
  }
  reading reading = {events, context, bytes, size, 0};
  // The input is UTF-8 whatever a `meta` element says.
  htmlCtxtUseOptions(
      context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                   HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  memset(context->sax, 0, sizeof *context->sax);
  context->sax->startElement = start_element;
  context->sax->endElement = end_element;
  context->sax->characters = characters;
  context->sax->ignorableWhitespace = characters;
  context->sax->comment = skip;
  context->sax->cdataBlock = skip_data;
  context->sax->processingInstruction = skip_instruction;
  context->sax->internalSubset = skip_doctype;
  context->userData = &reading;
  htmlParseDocument(context);
  htmlFreeParserCtxt(context);
  if (events->failed) {
    cmarkup_events_free(events);
    return NULL;
  }
  return events;
}

void cmarkup_events_free(cmarkup_events *events) {
  free(events->list);
  free(events->decoded);
  free(events);
}

const cmarkup_event *cmarkup_events_list(const cmarkup_events *events, size_t *count) {
  *count = events->count;
  return events->list;
}

const uint8_t *cmarkup_events_decoded(const cmarkup_events *events) { return events->decoded; }
