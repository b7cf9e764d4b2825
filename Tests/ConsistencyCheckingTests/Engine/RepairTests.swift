import ArticleModel
import Testing

@testable import ConsistencyChecking

@Suite struct RepairTests {
  @Test(arguments: [
    (
      ["$14.2 billion", "$21 billion"], "$53.2 billion", 2, Finding.Diagnosis.Kind.transposition,
      "$35.2 billion"
    ),
    (["$14.2 billion", "$12 billion"], "$35.2 billion", 1, .transposition, "$21 billion"),
    (["$14.2 billion", "$21 billion"], "$35.2 million", 2, .scale, "$35.2 billion"),
    (["$38.5 million", "$25.5 million"], "$64 billion", 2, .scale, "$64 million"),
    (["120 people", "310 people"], "4300 people", 2, .extraDigit, "430 people"),
    (["1,200 people", "3,100 people"], "5,300 people", 2, .digit, "4,300 people"),
  ])
  func `the cheapest repair of a figure comes first`(
    _ parts: [String], _ total: String, _ operand: Int, _ kind: Finding.Diagnosis.Kind,
    _ repaired: String
  ) throws {
    let relation = Relation.sum(parts, total)
    #expect(relation.judged().verdict == .inconsistent)
    let repair = try #require(relation.repairs(of: operand).first)
    #expect(repair.kind == kind)
    #expect(relation.text(of: repair) == repaired)
  }

  @Test func `a figure without a near slip has no repair`() {
    #expect(Relation.sum(["$14.2 billion", "$78 billion"], "$35.2 billion").repairs(of: 1).isEmpty)
  }

  @Test(arguments: [
    ("$35.2 billion", "35200000000", "49400000000", "$49.4 billion"),
    ("1,202.9", "1202.9", "999.5", "999.5"),
    ("€1.202,9", "1202.9", "2345.6", "€2.345,6"),
    ("4,980", "4980", "1234567", "1,234,567"),
    ("168%", "168", "87", "87%"),
    ("seven years", "7", "9", "9 years"),
    ("$21", "21", "14.5", "$14.5"),
  ])
  func `another value is printed as the figure is`(
    _ text: String, _ value: String, _ other: String, _ expected: String
  ) throws {
    let amount = try #require(ExactDecimal(value))
    let wanted = try #require(ExactDecimal(other))
    let printed = try #require(PrintedNumber(text, value: amount))
    #expect(printed.text(for: wanted) == expected)
  }

  @Test(arguments: [
    ("21", "12", Finding.Diagnosis.Kind.transposition),
    ("352", "382", .digit),
    ("35", "352", .missingDigit),
    ("3552", "352", .extraDigit),
    ("352", "714", nil),
  ])
  func `slips between digit strings are told apart`(
    _ old: String, _ new: String, _ kind: Finding.Diagnosis.Kind?
  ) {
    #expect(DigitSlips.kind(from: PrintedDigits(old), to: PrintedDigits(new)) == kind)
  }
}

extension PrintedDigits {
  init(_ digits: String) {
    self.init(number: Int64(digits) ?? 0, count: digits.utf8.count)
  }
}
