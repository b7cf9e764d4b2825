extension [UInt8] {
  /// Whether the bytes are well-formed UTF-8.
  ///
  /// ASCII, of which most texts are, is passed over eight bytes a step; the standard library judges the rest.
  var isWellFormedUTF8: Bool {
    let bytes = span
    var index = 0
    while true {
      let start = bytes.bytes.firstWord(from: index, holdsHighBit: true)
      guard start < count else { return true }
      let end = bytes.bytes.firstWord(from: start, holdsHighBit: false)
      // Before and behind it stand bytes of ASCII, so that no code point is cut in two.
      guard bytes.extracting(start..<end).isWellFormedUTF8 else { return false }
      index = end
    }
  }
}

extension Span<UInt8> {
  fileprivate var isWellFormedUTF8: Bool {
    do {
      _ = try UTF8Span(validating: self)
      return true
    } catch {
      return false
    }
  }
}

extension RawSpan {
  /// The first offset from `start` on, by steps of eight, whose eight bytes hold one above 0x7F, or hold none.
  ///
  /// What is left behind the last whole word counts as holding one; the span's end stands for none found.
  @inline(__always)
  fileprivate func firstWord(from start: Int, holdsHighBit: Bool) -> Int {
    var index = start
    // Bounds: each load ends at or before the span's end.
    while index + 8 <= byteCount {
      let word = unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      if (word & 0x8080_8080_8080_8080 != 0) == holdsHighBit { return index }
      index += 8
    }
    return holdsHighBit ? index : byteCount
  }
}
