import ArticleModel

/// Adds up the digits of a number, in a machine word as long as they fit one.
struct DigitReader {
  let decimalMark: UInt8
  private var short: UInt64 = 0
  private var long: Int128 = 0
  private var count = 0
  private var fits = true
  private var pointSeen = false
  private(set) var fractionDigits = 0

  init(decimalMark: UInt8) { self.decimalMark = decimalMark }

  /// `nil` where an exact decimal does not hold the digits.
  var value: ExactDecimal? {
    guard fits, fractionDigits <= -ExactDecimal.exponentRange.lowerBound else { return nil }
    let significand = count <= 18 ? Int128(short) : long
    return Int16(exactly: -fractionDigits).map {
      ExactDecimal(significand: significand, exponent: $0)
    }
  }

  mutating func take(mark: UInt8) {
    if mark == decimalMark { pointSeen = true }
  }

  mutating func take(_ digit: UInt8) {
    if pointSeen { fractionDigits += 1 }
    // Zeros at the front are no digits.
    if digit == 0, count == 0 { return }
    count += 1
    if count <= 18 {
      short = short &* 10 &+ UInt64(digit)
      return
    }
    if count == 19 { long = Int128(short) }
    let (tens, overflow) = long.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int128(digit))
    if overflow || carry {
      fits = false
    } else {
      long = sum
    }
  }
}
