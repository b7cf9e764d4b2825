import ArticleModel
import Testing

@Suite("ExactDecimal")
struct ExactDecimalTests {
  // MARK: - Arithmetic

  @Test(
    "Sums are exact at the lower of two exponents",
    arguments: [
      ("14.2", "21", "35.2"), ("0.1", "0.2", "0.3"), ("1.50", "-1.5", "0.00"), ("-1", "-2", "-3"),
      ("99999999999999999999", "1", "100000000000000000000"), ("0", "1.50", "1.50"),
      ("1.50", "0", "1.50"), ("1000", "0.001", "1000.001"),
    ])
  func sums(_ left: String, _ right: String, _ sum: String) throws {
    let (left, right) = (try decimal(left), try decimal(right))
    #expect(left.adding(right)?.description == sum)
    #expect(right.adding(left)?.description == sum)
    #expect(try decimal(sum).subtracting(right)?.isEqual(to: left) == true)
  }

  @Test(
    "Products are exact and keep the places of both",
    arguments: [
      ("1.5", "2", "3.0"), ("0.05", "14200000000", "710000000.00"), ("-3", "-0.5", "1.5"),
      ("-3", "0.5", "-1.5"), ("0", "-7", "0"),
    ])
  func products(_ left: String, _ right: String, _ product: String) throws {
    #expect(try decimal(left).multiplied(by: decimal(right))?.description == product)
  }

  @Test("What does not fit is nil, never a rounded or trapped result")
  func overflow() {
    let most = ExactDecimal(significand: .max)
    #expect(most.adding(.one) == nil)
    #expect(most.adding(ExactDecimal(significand: 1, exponent: -1)) == nil)
    #expect(most.multiplied(by: most) == nil)
    #expect(ExactDecimal(significand: .min).negated == nil)
    #expect(ExactDecimal(significand: .min).magnitude == nil)
    #expect(ExactDecimal(significand: 1, exponent: .max).scaled(byPowerOfTen: 1) == nil)
    #expect(ExactDecimal(significand: 1, exponent: .min).scaled(byPowerOfTen: -1) == nil)
    #expect(
      ExactDecimal(significand: 1, exponent: .max)
        .multiplied(by: ExactDecimal(significand: 1, exponent: 1)) == nil)
    #expect(ExactDecimal(significand: 1, exponent: 300).adding(.one) == nil)
  }

  @Test("A sum or product whose digits end in zeros fits where its value does")
  func trailingZerosMakeRoom() {
    let large = ExactDecimal(significand: 15_000_000_000_000_000_000 * 10_000_000_000_000_000_000)
    #expect(large.adding(large)?.isEqual(to: ExactDecimal(significand: 3, exponent: 38)) == true)
    #expect(
      large.multiplied(by: large)?.isEqual(to: ExactDecimal(significand: 225, exponent: 74)) == true
    )
  }

  @Test(
    "A half is exact",
    arguments: [
      ("1", "0.5"), ("100000000", "50000000"), ("0.1", "0.05"), ("-3", "-1.5"), ("0", "0"),
    ])
  func halves(_ value: String, _ half: String) throws {
    #expect(try decimal(value).halved?.description == half)
  }

  // MARK: - Order

  @Test(
    "Order is that of the values, however far apart the exponents",
    arguments: [
      (ExactDecimal(significand: 1, exponent: 300), ExactDecimal(significand: .max), 1),
      (ExactDecimal(significand: 1, exponent: -300), ExactDecimal(1), -1),
      (ExactDecimal(significand: -1, exponent: 300), ExactDecimal(significand: .max), -1),
      (ExactDecimal(significand: -1, exponent: 300), ExactDecimal(significand: -5), -1),
      // Equally high first digits, yet too far apart to align in one word.
      (ExactDecimal(significand: .max), ExactDecimal(significand: 9, exponent: 38), -1),
      (ExactDecimal(significand: 9, exponent: 38), ExactDecimal(significand: .max), 1),
      (ExactDecimal(significand: 2, exponent: 38), ExactDecimal(significand: .max), 1),
      (ExactDecimal(significand: 1, exponent: 38), ExactDecimal(significand: .max), -1),
      (ExactDecimal(significand: .min), ExactDecimal(significand: -2, exponent: 38), 1),
      (
        ExactDecimal(significand: 150, exponent: -2), ExactDecimal(significand: 15, exponent: -1), 0
      ),
      (ExactDecimal(significand: 0, exponent: 5), ExactDecimal(significand: 0, exponent: -5), 0),
      (
        ExactDecimal(significand: 1, exponent: .max), ExactDecimal(significand: 1, exponent: .min),
        1
      ),
    ])
  func order(_ left: ExactDecimal, _ right: ExactDecimal, _ expected: Int) {
    #expect((left < right) == (expected < 0))
    #expect((right < left) == (expected > 0))
    #expect(left.isEqual(to: right) == (expected == 0))
  }

  @Test("Equality is of the digits as written")
  func writtenEquality() throws {
    #expect(try decimal("1.50") != decimal("1.5"))
    #expect(try decimal("1.50").isEqual(to: decimal("1.5")))
    #expect(try decimal("1.50").normalized == decimal("1.5"))
    #expect(ExactDecimal(significand: 0, exponent: -7).normalized == .zero)
    #expect(ExactDecimal(1200).normalized == ExactDecimal(significand: 12, exponent: 2))
  }

  // MARK: - Rounding

  @Test(
    "Quotients round by the rule given",
    arguments: [
      ("1", "3", 15, "0.333333333333333", "0.333333333333333", "0.333333333333334"),
      ("2", "3", 15, "0.666666666666667", "0.666666666666666", "0.666666666666667"),
      ("-2", "3", 15, "-0.666666666666667", "-0.666666666666667", "-0.666666666666666"),
      ("5130", "2.68", 15, "1914.17910447761", "1914.17910447761", "1914.17910447762"),
      ("1", "8", 15, "0.125", "0.125", "0.125"),
      ("1", "8", 2, "0.12", "0.12", "0.13"),
      ("3", "8", 2, "0.38", "0.37", "0.38"),
      ("125001", "1000000", 2, "0.13", "0.12", "0.13"),
      ("-1", "8", 2, "-0.12", "-0.13", "-0.12"),
      ("9999", "1", 2, "10000", "9900", "10000"),
      ("0", "7", 15, "0", "0", "0"),
      ("10", "5", 15, "2", "2", "2"),
    ])
  func quotients(
    _ left: String, _ right: String, _ digits: Int, _ even: String, _ down: String, _ up: String
  ) throws {
    let (left, right) = (try decimal(left), try decimal(right))
    let quotient = { (rule: ExactDecimal.RoundingRule) in
      left.divided(by: right, digits: digits, rounding: rule)?.description
    }
    #expect(quotient(.halfEven) == even)
    #expect(quotient(.down) == down)
    #expect(quotient(.up) == up)
  }

  @Test("Division takes operands of every length, and refuses only zero")
  func longDivision() throws {
    #expect(ExactDecimal(1).divided(by: .zero) == nil)
    #expect(ExactDecimal(1).divided(by: ExactDecimal(significand: 0, exponent: -3)) == nil)
    let long = ExactDecimal(significand: .max)
    #expect(
      ExactDecimal(1).divided(by: long)
        == ExactDecimal(significand: 587_747_175_411_144, exponent: -53))
    #expect(long.divided(by: long) == .one)
    #expect(ExactDecimal(significand: .min).divided(by: long)?.description == "-1")
    #expect(long.divided(by: ExactDecimal(significand: 1, exponent: -38))?.exponent == 62)
  }

  @Test(
    "Rounding to a power of ten is half-even and leaves what has no digit below it",
    arguments: [
      ("1.25", -1, "1.2"), ("1.35", -1, "1.4"), ("1.251", -1, "1.3"), ("14250", 3, "14000"),
      ("500", 3, "0"), ("501", 3, "1000"), ("-501", 3, "-1000"), ("499", 3, "0"), ("49", 3, "0"),
      ("1500", 3, "2000"), ("2500", 3, "2000"), ("7", 0, "7"), ("1.50", -4, "1.50"),
      ("0.00", 0, "0"),
      ("999.5", 0, "1000"),
    ])
  func roundingToPowers(_ value: String, _ power: Int, _ rounded: String) throws {
    let result = try #require(try decimal(value).rounded(toPowerOfTen: power))
    #expect(try result.isEqual(to: decimal(rounded)))
  }

  @Test("Rounding holds at the ends of what a significand holds")
  func roundingExtremes() {
    #expect(ExactDecimal(significand: .max).rounded(toPowerOfTen: 39)?.isZero == true)
    #expect(ExactDecimal(significand: .min).rounded(toPowerOfTen: 39)?.isZero == true)
    #expect(
      ExactDecimal(significand: .max).rounded(toDigits: 1)
        == ExactDecimal(significand: 2, exponent: 38))
    #expect(
      ExactDecimal(significand: .min).rounded(toDigits: 2)
        == ExactDecimal(significand: -17, exponent: 37))
  }

  // MARK: - Text

  @Test(
    "Plain notation reads back as it was printed",
    arguments: ["0", "7", "-7", "0.00", "1.50", "-0.125", "35200000000", "0.000001", "-1000"])
  func plainNotation(_ text: String) throws {
    #expect(try decimal(text).description == text)
  }

  @Test("An exponent becomes zeros, and zeros beyond the significand an exponent")
  func exponents() throws {
    #expect(ExactDecimal(significand: 352, exponent: 8).description == "35200000000")
    #expect(ExactDecimal(significand: 0, exponent: 9).description == "0")
    #expect(ExactDecimal(significand: -5, exponent: -3).description == "-0.005")
    let large = ExactDecimal(significand: 7, exponent: 100)
    #expect(ExactDecimal(large.description)?.isEqual(to: large) == true)
    #expect(ExactDecimal(String(repeating: "0", count: 1000) + "1") == .one)
    #expect(ExactDecimal(String(repeating: "0", count: 1000)) == .zero)
  }

  @Test(
    "What is no plain notation is refused",
    arguments: [
      "", "-", ".", "5.", ".5", "-.5", "1,000", "1e5", "+1", "1.2.3", "--1", " 1", "1 ", "½", "١",
      "170141183460469231731687303715884105728", "1000000000000000000000000000000000000000.5",
    ])
  func refusedText(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  // MARK: - Helpers

  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text), "\(text)")
  }
}
