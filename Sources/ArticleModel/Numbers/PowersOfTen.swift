/// The powers of ten that fit 64 bits, 10^0 to 10^19.
@usableFromInline
let powersOfTen: [UInt64] = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
  1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
  1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
]

extension Int128 {
  /// 10^`power` for a power of 0 to 38, else `nil`.
  static func powerOfTen(_ power: Int) -> Int128? {
    guard power >= 0, power <= 38 else { return nil }
    if power < 20 { return Int128(powersOfTen[power]) }
    return Int128(powersOfTen[19]) &* Int128(powersOfTen[power - 19])
  }
}

extension UInt64 {
  /// The number of decimal digits, 1 for zero.
  var decimalDigitCount: Int {
    // 1233 / 4096 is log10(2), exact enough for 64 bits; the table tells which side of the power.
    let estimate = ((UInt64.bitWidth - leadingZeroBitCount) * 1233) >> 12
    return Swift.max(1, self >= powersOfTen[estimate] ? estimate + 1 : estimate)
  }
}

extension UInt128 {
  /// The number of decimal digits, 1 for zero.
  var decimalDigitCount: Int {
    if let small = UInt64(exactly: self) { return small.decimalDigitCount }
    let (high, low) = quotientAndRemainder(dividingBy: UInt128(powersOfTen[19]))
    return high == 0 ? UInt64(low).decimalDigitCount : 19 + high.decimalDigitCount
  }
}
