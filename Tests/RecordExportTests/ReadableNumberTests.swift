import ArticleModel
import Testing

@testable import RecordExport

@Suite("Numbers for people")
struct ReadableNumberTests {
  @Test(
    "A number is short, and exact unless it is a long quotient",
    arguments: [
      ("0", "0"), ("12.50", "12.5"), ("-0.125", "-0.125"), ("1234", "1,234"),
      ("-1234567.891", "-1,234,567.891"), ("999999", "999,999"), ("1000000", "1 million"),
      ("35200000000", "35.2 billion"), ("-34650000000", "-34.65 billion"),
      ("1234567890", "1,234,567,890"), ("1908752327.74674", "1.908752 billion"),
      ("0.666666666666667", "0.6666667"), ("123456789012345", "123,456,789,012,345"),
      ("5130000000000", "5.13 trillion"),
      ("1000000000000000", "1,000 trillion"), ("100", "100"), ("5000", "5,000"),
    ])
  func numbers(_ value: String, _ expected: String) throws {
    let decimal = try #require(ExactDecimal(value))
    #expect(ReadableNumber.text(decimal) == expected)
  }

  @Test("A number with hundreds of digits is written plainly")
  func huge() {
    let value = ExactDecimal(significand: 12, exponent: 300)
    #expect(ReadableNumber.text(value) == value.description)
  }

  @Test("An interval says which ends it has")
  func intervals() {
    #expect(ReadableNumber.text(.of("1.5", "2.50")) == "1.5 to 2.5")
    #expect(ReadableNumber.text(DecimalInterval(3)) == "3")
    #expect(ReadableNumber.text(DecimalInterval(low: 3, high: nil)) == "at least 3")
    #expect(
      ReadableNumber.text(DecimalInterval(low: 3, high: nil, lowIsOpen: true)) == "more than 3")
    #expect(ReadableNumber.text(DecimalInterval(low: nil, high: 3)) == "at most 3")
    #expect(
      ReadableNumber.text(DecimalInterval(low: nil, high: 3, highIsOpen: true)) == "less than 3")
    #expect(ReadableNumber.text(.unbounded) == "any value")
  }
}
