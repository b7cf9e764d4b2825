#include "CYAML.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cyaml_reader {
  yaml_parser_t parser;
  yaml_event_t event;
  int holds_event;
  int failed;
};

cyaml_reader *cyaml_reader_open(const unsigned char *bytes, size_t size) {
  static const unsigned char nothing = 0;
  cyaml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  if (!yaml_parser_initialize(&reader->parser)) {
    free(reader);
    return NULL;
  }
  yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&reader->parser, bytes ? bytes : &nothing, size);
  return reader;
}

void cyaml_reader_close(cyaml_reader *reader) {
  if (reader->holds_event) yaml_event_delete(&reader->event);
  yaml_parser_delete(&reader->parser);
  free(reader);
}

static cyaml_mark mark(yaml_mark_t from) {
  return (cyaml_mark){from.index, from.line, from.column};
}

static cyaml_scalar_style scalar_style(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return CYAML_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return CYAML_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE: return CYAML_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE: return CYAML_FOLDED;
    default: return CYAML_PLAIN;
  }
}

static int failure(cyaml_reader *reader, cyaml_error *error) {
  const yaml_parser_t *parser = &reader->parser;
  error->message = parser->problem ? parser->problem
                   : parser->error == YAML_MEMORY_ERROR ? "out of memory"
                                                        : "not YAML";
  // The character reader knows no mark; the scanner's own place is the nearest one before it.
  error->mark =
      mark(parser->error == YAML_READER_ERROR ? parser->mark : parser->problem_mark);
  reader->failed = 1;
  return 0;
}

/// Fills `out` from the event that `reader` holds; 0 for the stream's start, which is of no interest.
static int translate(const yaml_event_t *event, cyaml_event *out) {
  memset(out, 0, sizeof *out);
  out->start = mark(event->start_mark);
  out->end = mark(event->end_mark);
  switch (event->type) {
    case YAML_STREAM_END_EVENT:
      out->kind = CYAML_STREAM_END;
      return 1;
    case YAML_DOCUMENT_START_EVENT:
      out->kind = CYAML_DOCUMENT_START;
      return 1;
    case YAML_DOCUMENT_END_EVENT:
      out->kind = CYAML_DOCUMENT_END;
      return 1;
    case YAML_ALIAS_EVENT:
      out->kind = CYAML_ALIAS;
      out->text = event->data.alias.anchor;
      out->length = strlen((const char *)event->data.alias.anchor);
      return 1;
    case YAML_SCALAR_EVENT:
      out->kind = CYAML_SCALAR;
      out->style = scalar_style(event->data.scalar.style);
      out->text = event->data.scalar.value;
      out->length = event->data.scalar.length;
      out->anchor = (const char *)event->data.scalar.anchor;
      out->tag = (const char *)event->data.scalar.tag;
      return 1;
    case YAML_SEQUENCE_START_EVENT:
      out->kind = CYAML_SEQUENCE_START;
      out->anchor = (const char *)event->data.sequence_start.anchor;
      out->tag = (const char *)event->data.sequence_start.tag;
      out->is_flow = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
      return 1;
    case YAML_SEQUENCE_END_EVENT:
      out->kind = CYAML_SEQUENCE_END;
      return 1;
    case YAML_MAPPING_START_EVENT:
      out->kind = CYAML_MAPPING_START;
      out->anchor = (const char *)event->data.mapping_start.anchor;
      out->tag = (const char *)event->data.mapping_start.tag;
      out->is_flow = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
      return 1;
    case YAML_MAPPING_END_EVENT:
      out->kind = CYAML_MAPPING_END;
      return 1;
    default: return 0;
  }
}

int cyaml_reader_next(cyaml_reader *reader, cyaml_event *event, cyaml_error *error) {
  if (reader->failed) return failure(reader, error);
  for (;;) {
    if (reader->holds_event) {
      // Asking libyaml for more than the end of the stream gives no event.
      if (reader->event.type == YAML_STREAM_END_EVENT) return translate(&reader->event, event);
      yaml_event_delete(&reader->event);
      reader->holds_event = 0;
    }
    if (!yaml_parser_parse(&reader->parser, &reader->event)) return failure(reader, error);
    reader->holds_event = 1;
    if (translate(&reader->event, event)) return 1;
  }
}
