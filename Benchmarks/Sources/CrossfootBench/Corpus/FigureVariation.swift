/// Replaces the figures of a text digit for digit, so that the text keeps its length and its figures their kinds.
///
/// What makes a date or a time stays: years from 1900 to 2099, digits joined by `-`, `:` or `/`, numbers that begin
/// with 0; and 10 to 31 keep their first digit, since they may be days.
struct FigureVariation {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func vary(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var index = 0
    while index < text.count {
      guard text[index].isDigit else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, text[end].isDigit { end += 1 }
      vary(&result, index..<end)
      index = end
    }
    return result
  }

  private mutating func vary(_ text: inout [UInt8], _ run: Range<Int>) {
    let first = text[run.lowerBound]
    guard first != UInt8(ascii: "0"), !text.isJoined(run) else { return }
    var start = run.lowerBound
    switch run.count {
    case 2 where first <= UInt8(ascii: "3"):
      if first == UInt8(ascii: "3") { return }
      start += 1
    case 4 where first == UInt8(ascii: "1") && text[start + 1] == UInt8(ascii: "9"): return
    case 4 where first == UInt8(ascii: "2") && text[start + 1] == UInt8(ascii: "0"): return
    default: break
    }
    for index in start..<run.upperBound {
      // Zeros are how a figure is rounded, so they stay.
      guard text[index] != UInt8(ascii: "0") else { continue }
      text[index] = UInt8(ascii: "1") + UInt8(next() % 9)
    }
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it joins the parts of a date or a time.
  fileprivate var joinsDates: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: ":") || self == UInt8(ascii: "/")
  }
}

extension [UInt8] {
  /// Whether a run of digits is joined to another.
  fileprivate func isJoined(_ run: Range<Int>) -> Bool {
    let before = run.lowerBound - 2
    let after = run.upperBound + 1
    return before >= 0 && self[before + 1].joinsDates && self[before].isDigit
      || after < count && self[after - 1].joinsDates && self[after].isDigit
  }
}
