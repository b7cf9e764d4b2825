import ArticleModel

/// A decimal of any length, computed digit by digit as on paper: what `ExactDecimal` is held against.
struct SchoolbookNumber: Equatable {
  /// Least digit first, without zeros at the upper end.
  private(set) var digits: [Int]
  private(set) var isNegative: Bool
  /// The power of ten of the first digit.
  private(set) var exponent: Int

  init(digits: [Int], isNegative: Bool, exponent: Int) {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    // Without zeros at the lower end there is one form for each value.
    let zeros = digits.prefix { $0 == 0 }.count
    self.digits = Array(digits.dropFirst(zeros))
    self.exponent = digits.isEmpty ? 0 : exponent + zeros
    self.isNegative = isNegative && !digits.isEmpty
  }

  init(_ value: ExactDecimal) {
    let text = String(value.significand).drop { $0 == "-" }
    self.init(
      digits: text.reversed().compactMap(\.wholeNumberValue), isNegative: value.isNegative,
      exponent: Int(value.exponent))
  }

  private func shifted(to lower: Int) -> [Int] {
    Array(repeating: 0, count: digits.isEmpty ? 0 : exponent - lower) + digits
  }

  private static func compare(_ left: [Int], _ right: [Int]) -> Int {
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    for (one, other) in zip(left.reversed(), right.reversed()) where one != other {
      return one < other ? -1 : 1
    }
    return 0
  }

  /// −1, 0 or 1.
  static func order(_ left: SchoolbookNumber, _ right: SchoolbookNumber) -> Int {
    let difference = left - right
    return difference.digits.isEmpty ? 0 : difference.isNegative ? -1 : 1
  }

  static prefix func - (value: SchoolbookNumber) -> SchoolbookNumber {
    SchoolbookNumber(
      digits: value.digits, isNegative: !value.isNegative, exponent: value.exponent)
  }

  static func - (left: SchoolbookNumber, right: SchoolbookNumber) -> SchoolbookNumber {
    left + -right
  }

  static func + (left: SchoolbookNumber, right: SchoolbookNumber) -> SchoolbookNumber {
    if left.digits.isEmpty { return right }
    if right.digits.isEmpty { return left }
    let lower = min(left.exponent, right.exponent)
    let (one, other) = (left.shifted(to: lower), right.shifted(to: lower))
    if left.isNegative == right.isNegative {
      return SchoolbookNumber(
        digits: sum(one, other), isNegative: left.isNegative, exponent: lower)
    }
    let isLeftLarger = compare(one, other) >= 0
    return SchoolbookNumber(
      digits: isLeftLarger ? difference(one, other) : difference(other, one),
      isNegative: isLeftLarger ? left.isNegative : right.isNegative, exponent: lower)
  }

  static func * (left: SchoolbookNumber, right: SchoolbookNumber) -> SchoolbookNumber {
    var result = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (place, digit) in left.digits.enumerated() {
      var carry = 0
      for (other, factor) in right.digits.enumerated() {
        let value = result[place + other] + digit * factor + carry
        result[place + other] = value % 10
        carry = value / 10
      }
      result[place + right.digits.count] += carry
    }
    return SchoolbookNumber(
      digits: result, isNegative: left.isNegative != right.isNegative,
      exponent: left.exponent + right.exponent)
  }

  private static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    var carry = 0
    for place in 0..<max(left.count, right.count) + 1 {
      let value =
        (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0) + carry
      result.append(value % 10)
      carry = value / 10
    }
    return result
  }

  /// The difference of two, the first not the smaller.
  private static func difference(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    var borrow = 0
    for place in left.indices {
      let value = left[place] - (place < right.count ? right[place] : 0) - borrow
      result.append(value < 0 ? value + 10 : value)
      borrow = value < 0 ? 1 : 0
    }
    return result
  }
}
