import ArticleModel

/// Numbers as a person reads them: `35.2 billion`, `1,234.5`.
enum ReadableNumber {
  private static let scales: [(power: Int, name: String)] = [
    (12, "trillion"), (9, "billion"), (6, "million"),
  ]

  /// The value: exact, but for one of more than ten digits with a fraction, such as a quotient, which is rounded to
  /// seven; one of a million or more in a scale where that needs no more than six decimals.
  static func text(_ value: ExactDecimal) -> String {
    var value = value.normalized
    if value.exponent < 0, value.digitCount > 10 { value = value.rounded(toDigits: 7) ?? value }
    let digits = value.digitCount + Int(value.exponent)
    for scale in scales where digits > scale.power && digits <= scale.power + 6 {
      guard let scaled = value.scaled(byPowerOfTen: -scale.power), scaled.exponent >= -6 else {
        break
      }
      return "\(grouped(scaled)) \(scale.name)"
    }
    return grouped(value)
  }

  /// An interval: one value, `a to b`, or `at least a`.
  static func text(_ interval: DecimalInterval) -> String {
    switch (interval.low, interval.high) {
    case (let low?, let high?) where low.isEqual(to: high): text(low)
    case (let low?, let high?): "\(text(low)) to \(text(high))"
    case (let low?, nil): "\(interval.lowIsOpen ? "more than" : "at least") \(text(low))"
    case (nil, let high?): "\(interval.highIsOpen ? "less than" : "at most") \(text(high))"
    case (nil, nil): "any value"
    }
  }

  /// Plain notation with commas between the thousands of its integer part.
  private static func grouped(_ value: ExactDecimal) -> String {
    let plain = value.description
    guard value.digitCount + Int(value.exponent) <= 60 else { return plain }
    let sign = plain.hasPrefix("-") ? "-" : ""
    let unsigned = plain.dropFirst(sign.count)
    let integer = unsigned.prefix { $0 != "." }
    let fraction = unsigned.dropFirst(integer.count)
    var grouped = ""
    for (index, digit) in integer.enumerated() {
      if index > 0, (integer.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return sign + grouped + fraction
  }
}
