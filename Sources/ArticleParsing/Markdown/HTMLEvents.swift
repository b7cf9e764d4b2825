import CMarkup

/// The steps through a piece of HTML as libxml2 reads it, freed when this value ends.
struct HTMLEvents: ~Copyable {
  private let events: OpaquePointer

  /// Fails where there is no memory, or the piece exceeds what libxml2 takes.
  init?(reading base: UnsafePointer<UInt8>, count: Int) {
    guard let events = cmarkup_fragment_read(base, count) else { return nil }
    self.events = events
  }

  deinit { cmarkup_events_free(events) }

  /// Gives each step, with the text that it stands for where that is not in the input.
  func forEach(_ body: (cmarkup_event, UnsafeBufferPointer<UInt8>) -> Void) {
    var count = 0
    guard let list = cmarkup_events_list(events, &count) else { return }
    let store = cmarkup_events_decoded(events)
    for event in UnsafeBufferPointer(start: list, count: count) {
      let decoded = UnsafeBufferPointer(
        start: store.map { $0 + Int(event.decoded_offset) },
        count: store == nil ? 0 : Int(event.decoded_length))
      body(event, decoded)
    }
  }
}

/// A look at raw HTML that spares libxml2 what holds no text: `<div class="row">`, a comment.
enum HTMLText {
  /// Whether anything but tags and white space stands in `range`, or an image.
  static func mayHoldText(_ range: Range<Int>, of view: ByteView) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = view[index]
      if byte.isWhitespace || byte == MaskedText.filler {
        index += 1
        continue
      }
      guard byte == .ascii("<") else { return true }
      if view.hasIgnoringCase("<img", at: index) || view.hasIgnoringCase("<table", at: index) {
        return true
      }
      var close = index
      if view.has("<!--", at: index) {
        guard let end = commentEnd(from: index + 4, to: range.upperBound, in: view) else {
          return false
        }
        close = end
      } else {
        guard let end = view.firstIndex(of: .ascii(">"), from: index, to: range.upperBound) else {
          return true
        }
        close = end
      }
      index = close + 1
    }
    return false
  }

  private static func commentEnd(from start: Int, to end: Int, in view: ByteView) -> Int? {
    var index = start
    while let close = view.firstIndex(of: .ascii(">"), from: index, to: end) {
      if close >= start + 2, view[close - 1] == .ascii("-"), view[close - 2] == .ascii("-") {
        return close
      }
      index = close + 1
    }
    return nil
  }
}
