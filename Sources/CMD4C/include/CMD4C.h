#ifndef CMD4C_H
#define CMD4C_H

#include <stddef.h>
#include <stdint.h>

/// What happens at one step of a Markdown text, in the order of the text.
///
/// Emphasis, links, code spans and lists as such are left out: only their text and items count.
typedef enum __attribute__((enum_extensibility(closed))) cmd4c_kind : uint8_t {
  cmd4c_kind_enter_quote,
  cmd4c_kind_leave_quote,
  cmd4c_kind_enter_item,
  cmd4c_kind_leave_item,
  /// `detail` is the level, 1 to 6.
  cmd4c_kind_enter_heading,
  cmd4c_kind_leave_heading,
  cmd4c_kind_enter_paragraph,
  cmd4c_kind_leave_paragraph,
  cmd4c_kind_enter_code,
  cmd4c_kind_leave_code,
  cmd4c_kind_enter_html,
  cmd4c_kind_leave_html,
  /// A thematic break.
  cmd4c_kind_rule,
  /// The alternative text of an image begins, ends.
  cmd4c_kind_enter_image,
  cmd4c_kind_leave_image,
  /// Text to copy from `offset`. In code and HTML blocks it holds the line ends.
  cmd4c_kind_text,
  /// The same, inside code: a code span or a code block.
  cmd4c_kind_code_text,
  /// Markup to be read by others: a tag among text, or a part of an HTML block. A tag reaches over its
  /// lines, and the marks of quotes between them.
  cmd4c_kind_html_text,
  /// A character reference such as `&amp;`; md4c does not know the names.
  cmd4c_kind_entity,
  cmd4c_kind_hard_break,
  cmd4c_kind_soft_break,
  /// `length` blanks that stand nowhere: a tab that was cut, a line end in a code span.
  cmd4c_kind_blanks,
  /// The end of a line of code whose place is not known: that of a blank line.
  cmd4c_kind_line_end,
} cmd4c_kind;

/// One step of a parse. `offset` and `length` are bytes of the text that was given.
typedef struct cmd4c_event {
  cmd4c_kind kind;
  uint8_t detail;
  uint32_t offset;
  uint32_t length;
} cmd4c_event;

/// The steps of the last parse, and the room that the next one uses again.
typedef struct cmd4c_events cmd4c_events;

/// Returns an empty list that the caller owns, or NULL where there is no memory.
cmd4c_events *_Nullable cmd4c_events_create(void);
void cmd4c_events_free(cmd4c_events *_Nonnull events);

/// Parses `size` bytes of Markdown (CommonMark with strikethrough and task lists, without tables)
/// and replaces the list.
///
/// The text holds no NUL: md4c 0.4.8 gives what follows one twice. `bytes[size]` must be readable: md4c 0.4.8 looks one byte past its end (`[](` at the end of a
/// text). Returns 0, or -1 where there was no memory or `size` exceeds what md4c can count.
int cmd4c_parse(cmd4c_events *_Nonnull events, const uint8_t *_Nonnull bytes, size_t size);

/// The list, valid until the next parse.
const cmd4c_event *_Nullable cmd4c_events_list(
    const cmd4c_events *_Nonnull events, size_t *_Nonnull count);

#endif
