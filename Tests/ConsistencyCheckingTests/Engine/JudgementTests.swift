import ArticleModel
import Testing

@testable import ConsistencyChecking

@Suite struct JudgementTests {
  @Test(arguments: [
    (["$14.2 billion", "$21 billion"], "$35.2 billion", Finding.Verdict.exact, nil),
    (["$1.4 billion", "$2.3 billion"], "$3.8 billion", .consistent, "rounding"),
    (["$14.2 billion", "$21 billion"], "~$37 billion", .consistent, "hedge"),
    (["$14.2 billion", "$21 billion"], ">$34 billion", .consistent, "hedge"),
    (
      ["$1.9 million", "$1.9 million", "$1.9 million", "$1.9 million"], "$7.9 million", .consistent,
      "truncation"
    ),
    (["31,000", "34,400"], "65,000", .consistent, "rounding"),
    (["$14.2 billion", "$12 billion"], "$35.2 billion", .inconsistent, nil),
    (["40 people", "41 people"], "82 people", .inconsistent, nil),
  ])
  func `sums are judged by their intervals in three readings`(
    _ parts: [String], _ total: String, _ verdict: Finding.Verdict, _ reason: String?
  ) {
    let judgement = Relation.sum(parts, total).judged()
    #expect(judgement.verdict == verdict, "\(parts) = \(total)")
    #expect(judgement.reason == reason, "\(parts) = \(total)")
  }

  @Test(arguments: [
    (["$35 billion", "$35.2 billion", "$35.2B"], Finding.Verdict.consistent, Optional("rounding")),
    (["$21 billion", "$21B"], .exact, nil),
    (["$20 billion", "$21 billion"], .inconsistent, nil),
    (["$35.2 billion", "$35.7 billion"], .inconsistent, nil),
    (["$35 billion", "$35.7 billion"], .consistent, "truncation"),
    (["~$36 billion", "$35.2 billion"], .consistent, "hedge"),
    (["<=$135 billion", "<=$153 billion"], .inconsistent, nil),
    (["<=$135 billion", "$153B"], .inconsistent, nil),
    (["<=$135 billion", "$130B"], .consistent, "hedge"),
    (["65,000", "65,400"], .consistent, "rounding"),
    (["1,250 jobs", "1,520 jobs"], .inconsistent, nil),
  ])
  func `printed figures compare by the sharper rule`(
    _ mentions: [String], _ verdict: Finding.Verdict, _ reason: String?
  ) {
    let relation = Relation(
      "M1", .equality, mentions.enumerated().map { Operand($1, id: $0) }, evidence: .established)
    let judgement = relation.judged()
    #expect(judgement.verdict == verdict, "\(mentions)")
    #expect(judgement.reason == reason, "\(mentions)")
  }

  @Test func `a broken relation that is only probable is suspect`() {
    #expect(
      Relation.sum(["$1 billion", "$2 billion"], "$9 billion", .probable).judged().verdict
        == .suspect)
  }

  @Test func `a value too large for exact arithmetic is not checkable`() {
    var relation = Relation.sum(["$1", "$2"], "$3")
    relation.members[0].value = FigureValue(exactly: ExactDecimal(significand: .max, exponent: 300))
    relation.members[1].value = FigureValue(exactly: 1)
    #expect(relation.judged().verdict == .notCheckable)
    #expect(relation.judged().reason != nil)
  }

  @Test func `the level before a change is not checkable when it fell to nothing`() {
    let relation = Relation(
      "C7", .base, [Operand("$5 billion"), Operand("-100%", id: 1)],
      result: Operand("$1 billion", id: 2),
      evidence: .established)
    #expect(relation.judged().verdict == .notCheckable)
  }

  @Test func `growth and level imply the level before`() throws {
    let implied = try #require(
      Formula.base.computed([
        Operand("$5.13 billion").value.strict, Operand("168%").value.strict,
      ])?.decimal)
    #expect(implied.low?.description == "1908752327.74674")
    #expect(implied.high?.description == "1919626168.2243")
  }

  @Test func `what comes first may not be later than what follows`() {
    let early = Operand(
      reference: .mention(0), value: FigureValue(between: DecimalInterval(low: 1, high: 30)),
      text: "April")
    let late = Operand(reference: .mention(1), value: FigureValue(exactly: 12), text: "12 April")
    let after = Operand(reference: .mention(2), value: FigureValue(exactly: 31), text: "1 May")
    #expect(
      Relation("T6", .order, [early, late], evidence: .established).judged().verdict == .exact)
    #expect(
      Relation("T6", .order, [after, early], evidence: .established).judged().verdict
        == .inconsistent)
  }
}
