import ArticleModel
import CrossfootTestSupport
import Testing

/// Random values against arithmetic on paper; the seed is fixed, so that a failure comes again.
@Suite("ExactDecimal, by property")
struct ExactDecimalPropertyTests {
  private static let rounds = 2_000

  @Test("Sums, differences, products and order are those of arithmetic on paper")
  func againstPaper() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<Self.rounds {
      let (left, right) = (Self.value(&random), Self.value(&random))
      let (one, other) = (SchoolbookNumber(left), SchoolbookNumber(right))
      let note: Comment =
        "\(left.significand)e\(left.exponent), \(right.significand)e\(right.exponent)"
      if let sum = left.adding(right) { #expect(SchoolbookNumber(sum) == one + other, note) }
      if let rest = left.subtracting(right) { #expect(SchoolbookNumber(rest) == one - other, note) }
      if let product = left.multiplied(by: right) {
        #expect(SchoolbookNumber(product) == one * other, note)
      }
      let order = SchoolbookNumber.order(one, other)
      #expect((left < right) == (order < 0), note)
      #expect((right < left) == (order > 0), note)
      #expect(left.isEqual(to: right) == (order == 0), note)
      if let sum = left.adding(right) {
        #expect(right.adding(left)?.isEqual(to: sum) == true, note)
      }
    }
  }

  @Test("A result is nil only where its digits exceed the significand or its exponent the range")
  func completeness() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<Self.rounds {
      let (left, right) = (Self.value(&random), Self.value(&random))
      let sum = SchoolbookNumber(left) + SchoolbookNumber(right)
      if sum.digits.count < 38, left.exponent >= -40, right.exponent >= -40 {
        // 38 digits and fewer fit whatever they are, as long as no operand needs more.
        let spread = abs(Int(left.exponent) - Int(right.exponent))
        if spread + max(left.digitCount, right.digitCount) < 38 {
          #expect(left.adding(right) != nil)
        }
      }
    }
  }

  @Test("A quotient times its divisor lies within the last digit of the dividend")
  func quotients() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<Self.rounds {
      let (left, right) = (Self.value(&random), Self.value(&random))
      guard !right.isZero else { continue }
      let low = try #require(left.divided(by: right, rounding: .down))
      let high = try #require(left.divided(by: right, rounding: .up))
      let even = try #require(left.divided(by: right))
      #expect(low <= even && even <= high)
      #expect(even.digitCount <= 15)
      let one = SchoolbookNumber(left)
      let below = SchoolbookNumber(low) * SchoolbookNumber(right)
      let above = SchoolbookNumber(high) * SchoolbookNumber(right)
      let sign = right.isNegative ? -1 : 1
      #expect(SchoolbookNumber.order(below, one) * sign <= 0)
      #expect(SchoolbookNumber.order(above, one) * sign >= 0)
      // The two ends are one unit of the fifteenth digit apart, or equal.
      if let gap = high.subtracting(low), !gap.isZero {
        #expect(gap.normalized.significand == 1)
      }
    }
  }

  @Test("What is printed reads back as the same value")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<Self.rounds {
      let value = Self.value(&random)
      let read = try #require(ExactDecimal(value.description), "\(value)")
      #expect(read.isEqual(to: value))
      if value.exponent <= 0 { #expect(read == value) }
    }
  }

  @Test("Rounding moves a value by half a unit at most")
  func rounding() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<Self.rounds {
      let value = Self.value(&random)
      let power = Int.random(in: -45...45, using: &random)
      let rounded = try #require(value.rounded(toPowerOfTen: power))
      let moved = SchoolbookNumber(rounded) - SchoolbookNumber(value)
      let half = SchoolbookNumber(digits: [5], isNegative: false, exponent: power - 1)
      #expect(SchoolbookNumber.order(moved.isNegative ? -moved : moved, half) <= 0)
    }
  }

  @Test("Digits are counted on both sides of every power of ten")
  func digitCounts() {
    var power: Int128 = 1
    for digits in 1...38 {
      #expect(ExactDecimal(significand: power).digitCount == digits)
      #expect(ExactDecimal(significand: -power).digitCount == digits)
      #expect(ExactDecimal(significand: power - 1).digitCount == max(1, digits - 1))
      if digits < 38 { power *= 10 }
    }
    #expect(ExactDecimal(significand: .max).digitCount == 39)
  }

  /// A value of any length up to 38 digits, often with zeros at its end, of either sign.
  private static func value(_ random: inout SeededGenerator) -> ExactDecimal {
    var significand: Int128 = 0
    for _ in 0..<Int.random(in: 0...37, using: &random) {
      significand = significand * 10 + Int128(Int.random(in: 0...9, using: &random))
    }
    if Bool.random(using: &random) { significand -= significand % 10_000 }
    if Bool.random(using: &random) { significand = -significand }
    return ExactDecimal(
      significand: significand, exponent: Int16.random(in: -40...40, using: &random))
  }
}
