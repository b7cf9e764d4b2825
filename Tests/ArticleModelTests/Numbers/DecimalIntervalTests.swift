import ArticleModel
import Testing

@Suite("DecimalInterval")
struct DecimalIntervalTests {
  @Test(
    "An interval holds its ends unless they are open",
    arguments: [
      ("[1, 3]", "1", true), ("[1, 3]", "3", true), ("(1, 3]", "1", false), ("[1, 3)", "3", false),
      ("[1, 3]", "0.99", false), ("[1, 3]", "3.01", false), ("(1, 3)", "2", true),
      ("[1, ]", "1000000", true), ("(, 3)", "-1000000", true), ("(, )", "0", true),
      ("[1.50, 3]", "1.5", true), ("(1.50, 3]", "1.5", false),
    ])
  func containment(_ interval: String, _ value: String, _ isInside: Bool) throws {
    #expect(try parse(interval).contains(#require(ExactDecimal(value))) == isInside)
  }

  @Test(
    "An intersection keeps the inner ends and their flags",
    arguments: [
      ("[1, 3]", "[2, 4]", "[2, 3]"), ("[1, 3]", "[3, 4]", "[3, 3]"), ("[1, 3)", "[3, 4]", nil),
      ("[1, 3]", "(3, 4]", nil), ("[1, 2]", "[3, 4]", nil), ("(1, 3]", "[1, 2]", "(1, 2]"),
      ("[1, 3]", "(1, 2)", "(1, 2)"), ("[1, ]", "(, 2)", "[1, 2)"), ("(, )", "(1, 2]", "(1, 2]"),
      ("(, )", "(, )", "(, )"), ("[1, 3)", "[2, 3]", "[2, 3)"), ("[1.0, 3]", "(1, 3]", "(1.0, 3]"),
    ])
  func intersections(_ left: String, _ right: String, _ expected: String?) throws {
    let (left, right) = (try parse(left), try parse(right))
    let result = left.intersection(right)
    #expect(result.map(text) == expected)
    #expect(left.meets(right) == (expected != nil))
    #expect(right.meets(left) == (expected != nil))
  }

  @Test(
    "Sums add the ends; one open or absent end makes the sum's so",
    arguments: [
      ("[1, 3]", "[10, 20]", "[11, 23]"), ("(1, 3]", "[10, 20)", "(11, 23)"),
      ("[1, ]", "[10, 20]", "[11, )"), ("(, 3)", "[1, ]", "(, )"),
      ("[14150000000, 14250000000]", "[20500000000, 21500000000]", "[34650000000, 35750000000]"),
    ])
  func sums(_ left: String, _ right: String, _ expected: String) throws {
    #expect(try parse(left).adding(parse(right)).map(text) == expected)
    #expect(try parse(right).adding(parse(left)).map(text) == expected)
  }

  @Test(
    "Differences subtract crosswise, flags too",
    arguments: [
      ("[1, 3]", "[10, 20]", "[-19, -7]"), ("[10, 20)", "(1, 3]", "[7, 19)"),
      ("[10, 20]", "[1, ]", "(, 19]"), ("[10, 20]", "(, 3)", "(7, )"),
    ])
  func differences(_ left: String, _ right: String, _ expected: String) throws {
    #expect(try parse(left).subtracting(parse(right)).map(text) == expected)
  }

  @Test(
    "A negative factor swaps the ends and their flags, and zero leaves zero",
    arguments: [
      ("(1, 3]", "2", "(2, 6]"), ("(1, 3]", "-2", "[-6, -2)"), ("[1, )", "-1", "(, -1]"),
      ("(1, 3)", "0", "[0, 0]"), ("(1, )", "0", "[0, 0]"), ("(, )", "5", "(, )"),
      ("(, 3)", "-0.5", "(-1.5, )"),
    ])
  func scaling(_ interval: String, _ factor: String, _ expected: String) throws {
    #expect(
      try parse(interval).scaled(by: #require(ExactDecimal(factor))).map(text) == expected)
  }

  @Test("Turning the sign twice gives the interval back")
  func negation() throws {
    for notation in ["(1, 3]", "[1, )", "(, 3)", "(, )", "[-2, 2]"] {
      let interval = try parse(notation)
      #expect(interval.negated?.negated == interval)
    }
  }

  @Test(
    "The distance is that between the facing ends, in either order",
    arguments: [
      ("[1, 3]", "[10, 20]", "7"), ("[1, 3]", "[3, 4]", "0"), ("[1, 3)", "(3, 4]", "0"),
      ("[1, 3]", "[2, 4]", "0"), ("(, 3]", "[5, )", "2"), ("(, )", "[5, 6]", "0"),
    ])
  func distances(_ left: String, _ right: String, _ expected: String) throws {
    let (left, right) = (try parse(left), try parse(right))
    let distance = try #require(ExactDecimal(expected))
    #expect(left.distance(to: right)?.isEqual(to: distance) == true)
    #expect(right.distance(to: left)?.isEqual(to: distance) == true)
  }

  @Test("An absent end is never open, and what does not fit is nil")
  func limits() {
    let interval = DecimalInterval(low: nil, high: nil, lowIsOpen: true, highIsOpen: true)
    #expect(interval == .unbounded)
    let most = DecimalInterval(ExactDecimal(significand: .max))
    #expect(most.adding(most) == nil)
    #expect(DecimalInterval(ExactDecimal(significand: .min)).negated == nil)
    #expect(
      DecimalInterval(.one).subtracting(DecimalInterval(ExactDecimal(significand: .min))) == nil)
    #expect(most.scaled(by: ExactDecimal(2)) == nil)
    #expect(DecimalInterval(ExactDecimal(significand: .max), plusOrMinus: .one) == nil)
    #expect(DecimalInterval(ExactDecimal(5), plusOrMinus: .one).map(text) == "[4, 6]")
  }

  // MARK: - Notation

  /// Reads "(1, 3]"; an absent end is unbounded.
  private func parse(_ text: String) throws -> DecimalInterval {
    let parts = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    let ends = try parts.map { part -> ExactDecimal? in
      let trimmed = part.drop { $0 == " " }
      if trimmed.isEmpty { return nil }
      let end: ExactDecimal = try #require(ExactDecimal(trimmed), "\(text)")
      return end
    }
    try #require(ends.count == 2)
    return DecimalInterval(
      low: ends[0], high: ends[1], lowIsOpen: text.hasPrefix("("), highIsOpen: text.hasSuffix(")"))
  }

  private func text(_ interval: DecimalInterval) -> String {
    let low = interval.low?.description ?? ""
    let high = interval.high?.description ?? ""
    let isLowOpen = interval.lowIsOpen || interval.low == nil
    let isHighOpen = interval.highIsOpen || interval.high == nil
    return "\(isLowOpen ? "(" : "[")\(low), \(high)\(isHighOpen ? ")" : "]")"
  }
}
