internal import ArticleModel

/// UTF-8 that was made valid, with the places where it was not.
struct RepairedUTF8 {
  var bytes: [UInt8] = []
  /// From `bytes` to the input's bytes.
  var map = OffsetMap()
  /// How many malformed sequences became U+FFFD, each a maximal subpart (Unicode 15, section 3.9).
  var malformedCount = 0
  /// How many NUL bytes became U+FFFD, as CommonMark 0.31 section 2.3 asks.
  var nullCount = 0
  /// Offsets in `bytes` of the first of each.
  var firstMalformed: Int?
  var firstNull: Int?

  /// Repairs `input` from `start` to its end.
  ///
  /// - Complexity: O(*n*).
  init(_ input: [UInt8], from start: Int, replacingNulls: Bool) {
    let span = input.span
    bytes.reserveCapacity(span.count - start)
    var copied = start
    var cursor = start
    while cursor < span.count {
      let byte = span[cursor]
      if byte < 0x80 {
        guard byte == 0, replacingNulls else {
          cursor += 1
          continue
        }
        copy(copied..<cursor, of: span)
        firstNull = firstNull ?? bytes.count
        nullCount += 1
        replace(cursor..<cursor + 1)
        cursor += 1
        copied = cursor
        continue
      }
      let sequence = UTF8Sequence(in: span, at: cursor)
      if !sequence.isValid {
        copy(copied..<cursor, of: span)
        firstMalformed = firstMalformed ?? bytes.count
        malformedCount += 1
        replace(cursor..<cursor + sequence.length)
        copied = cursor + sequence.length
      }
      cursor += sequence.length
    }
    copy(copied..<cursor, of: span)
  }

  private mutating func copy(_ range: Range<Int>, of span: borrowing Span<UInt8>) {
    guard !range.isEmpty else { return }
    map.append(
      .init(
        start: bytes.count, length: range.count, originStart: range.lowerBound,
        originLength: range.count))
    for index in range { bytes.append(span[index]) }
  }

  private mutating func replace(_ range: Range<Int>) {
    map.append(
      .init(
        start: bytes.count, length: 3, originStart: range.lowerBound, originLength: range.count))
    bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }
}

/// One UTF-8 sequence, or the maximal subpart of one that is malformed.
struct UTF8Sequence {
  var length: Int
  var isValid: Bool
  /// Whether the input ended before the sequence did.
  var isTruncated = false

  /// Reads the sequence at `start`, after table 3-7 of the Unicode Standard.
  ///
  /// - Precondition: `start` is an offset in `span.indices`.
  init(in span: borrowing Span<UInt8>, at start: Int) {
    let lead = span[start]
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    let expected: Int
    switch lead {
    case 0..<0x80:
      self.init(length: 1, isValid: true)
      return
    case 0xC2...0xDF:
      expected = 2
    case 0xE0...0xEF:
      expected = 3
      if lead == 0xE0 { lowest = 0xA0 }
      if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      expected = 4
      if lead == 0xF0 { lowest = 0x90 }
      if lead == 0xF4 { highest = 0x8F }
    default:
      self.init(length: 1, isValid: false)
      return
    }
    var length = 1
    while length < expected {
      guard start + length < span.count else {
        self.init(length: length, isValid: false, isTruncated: true)
        return
      }
      let byte = span[start + length]
      guard lowest <= byte, byte <= highest else {
        self.init(length: length, isValid: false)
        return
      }
      lowest = 0x80
      highest = 0xBF
      length += 1
    }
    self.init(length: expected, isValid: true)
  }

  private init(length: Int, isValid: Bool, isTruncated: Bool = false) {
    self.length = length
    self.isValid = isValid
    self.isTruncated = isTruncated
  }
}
