#ifndef CYAML_H
#define CYAML_H

#include <stddef.h>

/// A libyaml parser over bytes that the caller keeps alive, asked for one event after another.
typedef struct cyaml_reader cyaml_reader;

/// The kinds of event, after YAML 1.1 section 3.1 (the serialization tree).
typedef enum {
  CYAML_STREAM_END,
  CYAML_DOCUMENT_START,
  CYAML_DOCUMENT_END,
  CYAML_ALIAS,
  CYAML_SCALAR,
  CYAML_SEQUENCE_START,
  CYAML_SEQUENCE_END,
  CYAML_MAPPING_START,
  CYAML_MAPPING_END,
} cyaml_event_kind;

/// How a scalar is written.
typedef enum {
  CYAML_PLAIN,
  CYAML_SINGLE_QUOTED,
  CYAML_DOUBLE_QUOTED,
  CYAML_LITERAL,
  CYAML_FOLDED,
} cyaml_scalar_style;

/// A place in the input: `index` counts code points, `line` and `column` too, all from 0.
typedef struct {
  size_t index;
  size_t line;
  size_t column;
} cyaml_mark;

/// One event; its pointers live until the next call of `cyaml_reader_next`.
typedef struct {
  cyaml_event_kind kind;
  cyaml_scalar_style style;
  /// A scalar's text in UTF-8, or an alias's name.
  const unsigned char *_Nullable text;
  size_t length;
  const char *_Nullable anchor;
  const char *_Nullable tag;
  /// Whether a collection is written in brackets.
  int is_flow;
  cyaml_mark start;
  cyaml_mark end;
} cyaml_event;

/// The reason libyaml stopped; `message` is a constant string, never NULL after a failure.
typedef struct {
  const char *_Nullable message;
  cyaml_mark mark;
} cyaml_error;

/// Returns a reader over UTF-8 `bytes` that the caller owns, or NULL when memory is short.
cyaml_reader *_Nullable cyaml_reader_open(const unsigned char *_Nullable bytes, size_t size);
void cyaml_reader_close(cyaml_reader *_Nonnull reader);

/// Reads the next event: 1 with `*event` filled, or 0 with `*error` filled, after which no event follows.
int cyaml_reader_next(
    cyaml_reader *_Nonnull reader, cyaml_event *_Nonnull event, cyaml_error *_Nonnull error);

#endif
