#ifndef CMARKUP_H
#define CMARKUP_H

#include <stddef.h>
#include <stdint.h>

/// What an HTML element means for the text around it.
typedef enum __attribute__((enum_extensibility(closed))) cmarkup_tag : uint8_t {
  /// An element of running text: `b`, `a`, `span`, anything unknown.
  cmarkup_tag_inline,
  /// An element that stands apart: `p`, `div`, `li`, `h1`.
  cmarkup_tag_block,
  /// `pre`: a block whose white space counts.
  cmarkup_tag_preformatted,
  cmarkup_tag_table,
  cmarkup_tag_caption,
  cmarkup_tag_head,
  cmarkup_tag_row,
  cmarkup_tag_header_cell,
  cmarkup_tag_data_cell,
  cmarkup_tag_line_break,
  cmarkup_tag_image,
  /// `sup` and `sub`.
  cmarkup_tag_script,
  /// An element whose content is no text: `script`, `style`, `template`.
  cmarkup_tag_hidden,
} cmarkup_tag;

typedef enum __attribute__((enum_extensibility(closed))) cmarkup_kind : uint8_t {
  cmarkup_kind_start,
  cmarkup_kind_end,
  /// Text that stands in the input as it is.
  cmarkup_kind_text,
  /// Text that stands for something else, such as a character reference.
  cmarkup_kind_decoded,
} cmarkup_kind;

/// One step through a piece of HTML.
///
/// `offset` and `length` are bytes of the input: the text's own, or, at the start of an element, the
/// place of its content and no length. At the start of an image they are its alternative text as
/// written, without quotes.
typedef struct cmarkup_event {
  cmarkup_kind kind;
  cmarkup_tag tag;
  /// The spans of a cell, at least 1.
  uint16_t row_span;
  uint16_t column_span;
  uint32_t offset;
  uint32_t length;
  /// Decoded text, in the events' own store.
  uint32_t decoded_offset;
  uint32_t decoded_length;
} cmarkup_event;

/// The steps through a piece of HTML, read by libxml2.
typedef struct cmarkup_events cmarkup_events;

/// Reads `size` bytes of UTF-8; malformed markup is repaired the way libxml2 does. No file and no
/// network is touched. Returns NULL where there is no memory or `size` exceeds 2 GB; the caller owns it.
cmarkup_events *_Nullable cmarkup_fragment_read(const uint8_t *_Nonnull bytes, size_t size);
void cmarkup_events_free(cmarkup_events *_Nonnull events);
const cmarkup_event *_Nullable cmarkup_events_list(
    const cmarkup_events *_Nonnull events, size_t *_Nonnull count);
/// The store that `decoded_offset` counts in.
const uint8_t *_Nullable cmarkup_events_decoded(const cmarkup_events *_Nonnull events);

/// Finds the value of the attribute `alt` in the tag that begins with `<` at `bytes[0]`.
///
/// Returns 1 and the value's place without quotes, or 0 where there is none.
int cmarkup_alternative_text(
    const uint8_t *_Nonnull bytes, size_t size, size_t *_Nonnull offset, size_t *_Nonnull length);

/// Writes the one or two code points that a named character reference stands for (`amp`, without `&`
/// and `;`), and returns their number, or 0 for a name that HTML does not know.
int cmarkup_entity(const uint8_t *_Nonnull name, size_t length, uint32_t *_Nonnull code_points);

#endif
