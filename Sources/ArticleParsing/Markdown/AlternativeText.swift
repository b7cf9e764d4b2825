import CMarkup

/// The alternative text of an image that is written as a tag.
enum AlternativeText {
  /// The value of `alt` in the tag at `start`, as written, or `nil` where it has none.
  static func range(inTagAt start: Int, of source: ByteView) -> Range<Int>? {
    let tag = source.bytes(start..<min(start + 16 * 1024, source.count))
    guard let base = tag.baseAddress else { return nil }
    var offset = 0
    var length = 0
    guard cmarkup_alternative_text(base, tag.count, &offset, &length) == 1, length > 0 else {
      return nil
    }
    return start + offset..<start + offset + length
  }
}
