import ArticleModel

extension ByteOutput {
  /// The digits of a 64-bit number, and a sign.
  static let integerRoom = 21

  /// Appends a whole number, and a byte behind it.
  @inline(__always)
  mutating func append(number value: Int, before end: UInt8) {
    let out = room(for: ByteOutput.integerRoom + 1)
    let count = ByteOutput.write(value, to: out)
    out[count] = end
    advance(by: count + 1)
  }

  /// Writes a whole number from `out` on, which has `integerRoom`, and returns how many bytes it takes.
  @inline(never)
  static func write(_ value: Int, to out: UnsafeMutablePointer<UInt8>) -> Int {
    guard value < 0 else { return UInt64(value).writeDigits(to: out) }
    out[0] = UInt8(ascii: "-")
    return 1 + UInt64(value.magnitude).writeDigits(to: out + 1)
  }

  /// Appends `"m12"`: a letter and a number in quotes, and a byte behind it.
  @inline(never)
  mutating func append(quoted letter: UInt8, _ number: Int, before end: UInt8) {
    let out = room(for: ByteOutput.integerRoom + 4)
    out[0] = UInt8(ascii: "\"")
    out[1] = letter
    let count = 2 + UInt64(number.magnitude).writeDigits(to: out + 2)
    out[count] = UInt8(ascii: "\"")
    out[count + 1] = end
    advance(by: count + 2)
  }

  /// Appends an exact decimal in plain notation, as `ExactDecimal.append(to:)` does.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - trimsFraction: Whether zeros at the end of the fraction are left out, and a point with nothing behind it.
  mutating func append(number value: ExactDecimal, trimsFraction: Bool) {
    let magnitude = value.significand.magnitude
    guard var digits = UInt64(exactly: magnitude) else {
      return append(wide: trimsFraction ? value.normalized : value)
    }
    var fraction = max(0, -Int(value.exponent))
    if trimsFraction {
      while fraction > 0, digits % 10 == 0 {
        guard digits > 0 else {
          fraction = 0
          break
        }
        digits /= 10
        fraction -= 1
      }
    }
    let zeros = digits == 0 ? 0 : max(0, Int(value.exponent))
    if value.isNegative { append(UInt8(ascii: "-")) }
    let out = room(for: ByteOutput.integerRoom + 2 + fraction + zeros)
    let whole = digits.decimalDigitCount - fraction
    if fraction == 0 {
      let count = digits.writeDigits(to: out)
      (out + count).update(repeating: UInt8(ascii: "0"), count: zeros)
      advance(by: count + zeros)
    } else if whole > 0 {
      // One place to the right, then the whole part back before the point.
      let count = digits.writeDigits(to: out + 1)
      for index in 0..<whole { out[index] = out[index + 1] }
      out[whole] = UInt8(ascii: ".")
      advance(by: count + 1)
    } else {
      out[0] = UInt8(ascii: "0")
      out[1] = UInt8(ascii: ".")
      (out + 2).update(repeating: UInt8(ascii: "0"), count: -whole)
      advance(by: 2 - whole + digits.writeDigits(to: out + 2 - whole))
    }
  }

  /// Appends a value of 20 digits and more.
  @inline(never)
  private mutating func append(wide value: ExactDecimal) {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    let out = room(for: bytes.count)
    for index in bytes.indices { out[index] = bytes[index] }
    advance(by: bytes.count)
  }
}

extension UInt64 {
  /// The number of decimal digits, 1 for zero.
  @inline(__always)
  fileprivate var decimalDigitCount: Int {
    var rest = self
    var count = 0
    while rest >= 10_000 {
      rest /= 10_000
      count += 4
    }
    return count + (rest < 100 ? (rest < 10 ? 1 : 2) : (rest < 1000 ? 3 : 4))
  }

  /// Writes the digits from `out` on, which has room for 20, two at a time, and returns how many they are.
  @inline(__always)
  fileprivate func writeDigits(to out: UnsafeMutablePointer<UInt8>) -> Int {
    let count = decimalDigitCount
    var index = count
    var rest = self
    // Bounds: `index` goes down from the number of digits to 0, by two for each pair.
    while index >= 2 {
      let pair = Int(truncatingIfNeeded: rest % 100)
      rest /= 100
      index -= 2
      let digits = digitPairs.utf8Start + 2 * pair
      out[index] = digits[0]
      out[index + 1] = digits[1]
    }
    if index == 1 { out[0] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10) }
    return count
  }
}

/// The two digits of each number below 100.
private let digitPairs: StaticString = """
  00010203040506070809101112131415161718192021222324\
  25262728293031323334353637383940414243444546474849\
  50515253545556575859606162636465666768697071727374\
  75767778798081828384858687888990919293949596979899
  """
