import CMD4C

/// The steps of one text as md4c reads it, freed when this value ends.
struct MarkdownEvents: ~Copyable {
  private let events: OpaquePointer

  /// Fails where there is no memory.
  init?() {
    guard let events = cmd4c_events_create() else { return nil }
    self.events = events
  }

  deinit { cmd4c_events_free(events) }

  /// Parses `count` bytes and returns its steps, valid until the next parse; `nil` where md4c gave up.
  ///
  /// - Parameter base: The text, with at least one readable byte behind it.
  mutating func parse(
    _ base: UnsafePointer<UInt8>, count: Int
  ) -> UnsafeBufferPointer<cmd4c_event>? {
    guard cmd4c_parse(events, base, count) == 0 else { return nil }
    var number = 0
    let list = cmd4c_events_list(events, &number)
    return UnsafeBufferPointer(start: list, count: number)
  }
}
