import CMarkup

/// The alternative text of an image that is written as a tag.
enum AlternativeText {
  /// The value of `alt` in the tag at `range`, as written, or `nil` where it has none.
  static func range(in range: Range<Int>, of source: ByteView) -> Range<Int>? {
    let start = range.lowerBound
    let tag = source.bytes(range)
    guard let base = tag.baseAddress else { return nil }
    var offset = 0
    var length = 0
    guard cmarkup_alternative_text(base, tag.count, &offset, &length) == 1, length > 0 else {
      return nil
    }
    return start + offset..<start + offset + length
  }
}
