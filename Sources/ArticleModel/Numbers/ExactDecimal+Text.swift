extension ExactDecimal: CustomStringConvertible {
  /// The value in plain notation, never with an exponent: `35200000000`, `-0.125`, `1.50`.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value in plain notation.
  public func append(to bytes: inout [UInt8]) {
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    // From the last digit to the first, then turned round.
    let start = bytes.count
    let fraction = max(0, -Int(exponent))
    if exponent > 0, !isZero {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Int(exponent)))
    }
    var written = 0
    func append(digit: UInt8) {
      if written == fraction, fraction > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + digit)
      written += 1
    }
    var rest = significand.magnitude
    while rest > UInt128(UInt64.max) {
      append(digit: UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    var low = UInt64(truncatingIfNeeded: rest)
    while low > 0 || written <= fraction {
      append(digit: UInt8(truncatingIfNeeded: low % 10))
      low /= 10
    }
    bytes.reverse(from: start)
  }

  /// Reads plain notation, `-12.50`, or returns `nil`; takes no grouping and no exponent.
  ///
  /// Zeros at the end of an integer go to the exponent only where the significand cannot hold them.
  public init?(_ text: some StringProtocol) {
    var significand: Int128 = 0
    var pendingZeros = 0
    var fractionDigits: Int?
    var negative = false
    var any = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where fractionDigits == nil && any: fractionDigits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        any = true
        let digit = byte - UInt8(ascii: "0")
        let shifted = significand.appending(zeros: pendingZeros, digit: digit)
        if let shifted {
          significand = shifted
          pendingZeros = 0
        } else if digit == 0, fractionDigits == nil {
          pendingZeros += 1
        } else {
          return nil
        }
        fractionDigits = fractionDigits.map { $0 + 1 }
      default: return nil
      }
    }
    if pendingZeros > 0, fractionDigits != nil { return nil }
    guard any, fractionDigits != 0,
      let power = Int16(exactly: pendingZeros - (fractionDigits ?? 0))
    else { return nil }
    self.init(significand: negative ? -significand : significand, exponent: power)
  }
}

extension Int128 {
  /// This value with zeros and one more digit behind it, or `nil` on overflow.
  fileprivate func appending(zeros: Int, digit: UInt8) -> Int128? {
    guard let power = Int128.powerOfTen(zeros + 1) else { return self == 0 && digit == 0 ? 0 : nil }
    let (shifted, overflow) = multipliedReportingOverflow(by: power)
    let (sum, carry) = shifted.addingReportingOverflow(Int128(digit))
    return overflow || carry ? nil : sum
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
