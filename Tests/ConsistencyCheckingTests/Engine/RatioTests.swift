import ArticleModel
import Testing

@testable import ConsistencyChecking

@Suite struct RatioTests {
  @Test func `quotients compare by cross-multiplication`() throws {
    let third = try #require(Ratio(1, over: 3))
    let same = try #require(Ratio(-2, over: -6))
    let more = try #require(Ratio(1, over: 2))
    #expect(third.order(against: same) == 0)
    #expect(third.order(against: more) == -1)
    #expect(more.order(against: third) == 1)
  }

  @Test func `a zero divisor makes no quotient`() {
    #expect(Ratio(1, over: 0) == nil)
    let spanning = DecimalInterval(low: -1, high: 1)
    #expect(RationalInterval.quotient(DecimalInterval(5), spanning) == nil)
  }

  @Test func `shown bounds are rounded outward to 15 digits`() throws {
    let interval = try #require(
      RationalInterval.quotient(DecimalInterval(low: 1, high: 2), DecimalInterval(3)))
    let shown = try #require(interval.decimal)
    #expect(shown.low?.description == "0.333333333333333")
    #expect(shown.high?.description == "0.666666666666667")
  }

  @Test func `products that leave the decimal's range compare to nothing`() throws {
    let huge = ExactDecimal(significand: .max)
    let left = try #require(Ratio(huge, over: 3))
    let right = try #require(Ratio(huge, over: 7))
    #expect(left.order(against: right) == nil)
  }

  @Test(arguments: [
    ("both positive", (2, 4), (1, 2), "1", "4"),
    ("a negative dividend", (-4, 6), (2, 3), "-2", "3"),
    ("a negative divisor", (2, 4), (-2, -1), "-4", "-1"),
  ])
  func `quotients of intervals take the extremes over the ends`(
    _ name: String, _ top: (Int, Int), _ bottom: (Int, Int), _ low: String, _ high: String
  ) throws {
    let quotient = try #require(
      RationalInterval.quotient(
        DecimalInterval(low: ExactDecimal(top.0), high: ExactDecimal(top.1)),
        DecimalInterval(low: ExactDecimal(bottom.0), high: ExactDecimal(bottom.1))))
    #expect(quotient.decimal?.low?.description == low, "\(name)")
    #expect(quotient.decimal?.high?.description == high, "\(name)")
  }
}
