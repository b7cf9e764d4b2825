import ArticleModel

/// Adds up the words of a number, one after the other.
struct NumberWords {
  private var total: ExactDecimal = .zero
  /// What stands behind the last magnitude.
  var current: Int
  private var lowestPower = 40
  private var power = 0
  private(set) var isSeen = false

  init(current: Int) { self.current = current }

  /// Whether an "and" can lead on: "two hundred and".
  var takesMore: Bool { isSeen && current % 100 == 0 && (current > 0 || power > 0) }

  /// Takes a word of the number in, or returns that it begins another one.
  mutating func take(_ roles: WordRoles, _ value: Int) -> Bool {
    if roles.contains(.numberUnit) {
      let rest = current % 100
      guard rest == 0 || (rest >= 20 && rest % 10 == 0 && value < 10 && value > 0),
        !isSeen || current == 0 || value > 0
      else { return false }
      current += value
    } else if roles.contains(.numberTens) {
      guard current % 100 == 0 else { return false }
      current += value
    } else if roles.contains(.hundred) {
      guard (1..<100).contains(current) else { return false }
      current *= 100
    } else if roles.contains(.magnitude) {
      if current == 0, power == 3 || power == 5, value > power { return multiply(bySecond: value) }
      guard current > 0, value < lowestPower else { return false }
      return scale(by: value)
    } else {
      return false
    }
    isSeen = true
    return true
  }

  private mutating func scale(by value: Int) -> Bool {
    guard let part = ExactDecimal(current).scaled(byPowerOfTen: value), let sum = total.adding(part)
    else { return false }
    total = sum
    lowestPower = value
    power = value
    current = 0
    isSeen = true
    return true
  }

  /// "three lakh crore", "two thousand million": the second magnitude counts the first.
  private mutating func multiply(bySecond value: Int) -> Bool {
    guard let product = total.scaled(byPowerOfTen: value) else { return false }
    total = product
    lowestPower = value
    power += value
    return true
  }

  /// "two dozen", "two hundred dozens".
  mutating func multiply(by multiplier: Int) -> Bool {
    guard (1..<100_000).contains(current), power == 0 else { return false }
    current *= multiplier
    isSeen = true
    return true
  }

  /// The whole number.
  func finished(end: Int) -> SpelledNumber? {
    total.adding(ExactDecimal(current)).map {
      SpelledNumber(value: $0, end: end, power: power, rest: current)
    }
  }

  /// The number that ends in an ordinal: "two hundred fifth", "trillionth".
  func closed(by ordinal: Int, isPlural: Bool, end: Int) -> SpelledNumber? {
    var value = current
    var sum = total
    switch ordinal {
    case 1..<10:
      let rest = current % 100
      guard rest == 0 || (rest >= 20 && rest % 10 == 0) else { return nil }
      value += ordinal
    case 10..<100:
      guard current % 100 == 0 else { return nil }
      value += ordinal
    case 100:
      guard current < 100 else { return nil }
      value = max(1, current) * 100
    default:
      guard let part = ExactDecimal(max(1, current)).multiplied(by: ExactDecimal(ordinal)),
        let whole = total.adding(part)
      else { return nil }
      sum = whole
      value = 0
    }
    return sum.adding(ExactDecimal(value)).map {
      SpelledNumber(value: $0, end: end, power: 0, rest: value, isPlural: isPlural)
    }
  }
}
