import ArticleModel

/// The numbers that one slip of the pen makes of the digits of another.
enum DigitSlips {
  /// A number that a slip makes, and the kind of the slip.
  typealias Visit = (Finding.Diagnosis.Kind, Int64) -> Void

  /// Every number that a slip makes of printed digits: transpositions, other digits, digits more and digits less,
  /// each from left to right; as far as they are of some kinds.
  static func visit(_ digits: PrintedDigits, _ kinds: SlipKinds = .all, _ visit: Visit) {
    if kinds.contains(.transposition) { transpositions(of: digits) { visit(.transposition, $0) } }
    if kinds.contains(.digit) {
      substitutions(in: digits, keepsFirst: true) { visit(.digit, $0) }
    }
    if kinds.contains(.missingDigit) { insertions(into: digits) { visit(.missingDigit, $0) } }
    if kinds.contains(.extraDigit) {
      deletions(from: digits) { number, first in
        if first != 0 || digits.count == 2 { visit(.extraDigit, number) }
      }
    }
  }

  private static func transpositions(of digits: PrintedDigits, _ visit: (Int64) -> Void) {
    guard digits.count > 1 else { return }
    let top = power(digits.count - 1)
    var unit = top
    while unit > 1 {
      let digit = digits.number / unit % 10
      let next = digits.number / (unit / 10) % 10
      // A number does not begin with a nought: 20 is not 02.
      if digit != next, next != 0 || unit != top {
        visit(digits.number + (next - digit) * (unit - unit / 10))
      }
      unit /= 10
    }
  }

  /// - Parameter keepsFirst: Whether the first digit does not become zero.
  private static func substitutions(
    in digits: PrintedDigits, keepsFirst: Bool, _ visit: (Int64) -> Void
  ) {
    var unit = power(digits.count - 1)
    var isFirst = true
    while unit > 0 {
      let digit = digits.number / unit % 10
      for other in 0...9 as ClosedRange<Int64>
      where other != digit && !(keepsFirst && isFirst && other == 0) {
        visit(digits.number + (other - digit) * unit)
      }
      isFirst = false
      unit /= 10
    }
  }

  private static func insertions(into digits: PrintedDigits, _ visit: (Int64) -> Void) {
    guard digits.count < PrintedDigits.longest else { return }
    var unit = power(digits.count)
    var isFirst = true
    while unit > 0 {
      let spread = digits.number / unit * unit * 10 + digits.number % unit
      for digit in (isFirst ? 1 : 0)...9 as ClosedRange<Int64> { visit(spread + digit * unit) }
      isFirst = false
      unit /= 10
    }
  }

  /// Passes the first digit that is left, too.
  private static func deletions(from digits: PrintedDigits, _ visit: (Int64, Int64) -> Void) {
    guard digits.count > 1 else { return }
    let top = power(digits.count - 1)
    var unit = top
    while unit > 0 {
      let number = digits.number / unit / 10 * unit + digits.number % unit
      visit(number, unit == top ? digits.number / (top / 10) % 10 : digits.number / top)
      unit /= 10
    }
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  // MARK: Slips between two figures

  /// The values that a transposition, another digit or a digit less makes of a printed number, normalized; one that
  /// several slips make stands several times.
  static func values(near printed: PrintedDigits) -> [ExactDecimal] {
    var values: [ExactDecimal] = []
    values.reserveCapacity(printed.count * 11)
    func add(_ number: Int64) {
      if number > 0, let value = printed.value(of: number) { values.append(value) }
    }
    transpositions(of: printed, add)
    substitutions(in: printed, keepsFirst: false, add)
    deletions(from: printed) { number, _ in add(number) }
    return values
  }

  /// How many of these are `value`, a normalized one.
  static func count(from printed: PrintedDigits, to value: ExactDecimal) -> Int {
    let steps = Int(value.exponent) - printed.power
    guard value.isNegative == printed.isNegative, steps >= 0, steps <= 18,
      let digits = Int64(exactly: value.significand.magnitude)
    else { return 0 }
    let (wanted, overflow) = digits.multipliedReportingOverflow(by: power(steps))
    guard !overflow, wanted > 0 else { return 0 }
    var count = 0
    let difference = (wanted - printed.number).magnitude
    if isDigitTimesPower(difference) || (difference % 9 == 0 && isDigitTimesPower(difference / 9)) {
      func compare(_ number: Int64) { if number == wanted { count += 1 } }
      transpositions(of: printed, compare)
      substitutions(in: printed, keepsFirst: false, compare)
    }
    return count + (wanted <= printed.number ? deletionCount(from: printed, to: wanted) : 0)
  }

  /// How many digits of a number leave `wanted` when they are left out: a run of equal ones.
  private static func deletionCount(from printed: PrintedDigits, to wanted: Int64) -> Int {
    var long = printed.number
    var short = wanted
    var unit: Int64 = 1
    for _ in 1..<printed.count where long % 10 == short % 10 {
      long /= 10
      short /= 10
      unit *= 10
    }
    guard long / 10 == short else { return 0 }
    var count = 1
    while unit > 1, printed.number / (unit / 10) % 10 == long % 10 {
      count += 1
      unit /= 10
    }
    return count
  }

  /// Whether a number is a digit with zeros behind it.
  private static func isDigitTimesPower(_ number: UInt64) -> Bool {
    var rest = number
    while rest >= 10 {
      guard rest % 10 == 0 else { return false }
      rest /= 10
    }
    return true
  }

  /// The cheapest slip between two runs of digits, if one explains the difference.
  static func kind(from old: PrintedDigits, to new: PrintedDigits) -> Finding.Diagnosis.Kind? {
    if old.count == new.count { return kindOfSameLength(old.number, new.number) }
    if old.count + 1 == new.count { return isDeletion(new, old) ? .missingDigit : nil }
    if old.count == new.count + 1 { return isDeletion(old, new) ? .extraDigit : nil }
    return nil
  }

  private static func kindOfSameLength(_ old: Int64, _ new: Int64) -> Finding.Diagnosis.Kind? {
    guard old != new else { return nil }
    var left = old
    var right = new
    while left % 10 == right % 10 {
      left /= 10
      right /= 10
    }
    if left / 10 == right / 10 { return .digit }
    let isSwapped =
      left / 10 % 10 == right % 10 && right / 10 % 10 == left % 10 && left / 100 == right / 100
    return isSwapped ? .transposition : nil
  }

  private static func isDeletion(_ longer: PrintedDigits, _ shorter: PrintedDigits) -> Bool {
    var long = longer.number
    var short = shorter.number
    for _ in 0..<shorter.count {
      guard long % 10 == short % 10 else { break }
      long /= 10
      short /= 10
    }
    return long / 10 == short
  }
}
