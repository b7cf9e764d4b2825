import ArticleModel
import Testing

@testable import FactExtraction

@Suite("Changes as news states them")
struct NewsChangeTests {
  private typealias Case = (text: String, direction: Figure.Direction?)

  @Test(
    "What stands behind a figure, or before its object, gives it a direction",
    arguments: [
      ("The mill posted a 14% fall in orders.", .down), ("A 6% annual rise is due.", .up),
      ("The $40 million increase was approved.", .up), ("Its 3% decline went on.", .down),
      ("Volumes were 8% lower.", .down), ("Rents were 2% higher in Leeds.", .up),
      ("The fund is worth 12% more now.", .up), ("The share closed $1.40 lower.", .down),
      ("The bank raised its main rate by 25 basis points.", .up),
      ("The grocer cut milk prices by 7%.", .down),
      ("The port lifted its fees by nearly 4%.", .up),
      ("The shares were off 3%.", .down), ("The economy expanded 0.6%.", .up),
      ("The rate is 9%.", nil), ("A 20% stake was sold.", nil),
    ] as [(String, Figure.Direction?)])
  func directions(_ text: String, direction: Figure.Direction?) throws {
    #expect(try figures(in: text).first?.direction == direction, "\(text)")
  }

  @Test(
    "A percentage shares the direction of the figure that it restates",
    arguments: [
      ("The index lost 88.5 points, or 0.7%, by noon.", .down),
      ("Sales grew $12 million (4%) in spring.", .up),
      ("Output rose 2% in May and 3% in June.", .up),
      ("Output rose 2% and costs were 3% of sales.", nil),
    ] as [(String, Figure.Direction?)])
  func shared(_ text: String, direction: Figure.Direction?) throws {
    #expect(try figures(in: text).last?.direction == direction, "\(text)")
  }

  @Test(
    "The basis stands behind a comparison, beside a slash or before the figure",
    arguments: [
      ("Sales rose 5% to $3 billion from $2.9 billion a year earlier.", .yearOnYear),
      ("Orders fell 4%, compared with the same month last year.", .yearOnYear),
      ("Prices rose 0.2% m/m.", .monthOnMonth), ("GDP rose 0.3% q/q.", .quarterOnQuarter),
      ("It grew at an annualized rate of 2%.", .annualized),
      ("Output rose 3% after it opened a year ago.", nil),
      ("Output rose 3% in May and 4% from a year earlier.", nil),
    ] as [(String, Figure.Basis?)])
  func bases(_ text: String, basis: Figure.Basis?) throws {
    #expect(try figures(in: text).first?.basis == basis, "\(text)")
  }

  @Test(
    "A modal makes one range of an expected step; a margin in percent is a part of its amount",
    arguments: [
      ("Sales will grow ⟦5 to 7 percent⟧.", ["percent 5..7"]),
      ("Rates may rise ⟦25 to 50 basis points⟧.", ["basis_point 25..50"]),
      ("It expects ⟦$200 million, plus or minus 5%⟧.", ["money 190000000..210000000 USD"]),
      (
        "Margins of ⟦10% - 12%⟧ and sites with ⟦1,000 –2,000 visits⟧.",
        ["percent 10..12", "quantity 1000..2000 visit"]
      ),
      ("It ticked up to ⟦3.8%⟧.", ["percent 3.8"]),
      ("The above ⟦four rules⟧ hold.", ["quantity 4 rule"]),
      ("It fell ⟦12 paise⟧ to ⟦83.45⟧.", ["money 0.12 INR", "money 83.45 INR"]),
    ])
  func ranges(_ marked: String, expected: [String]) { FigureSample.expect(marked, expected) }

  private func figures(in text: String) throws -> [Figure] {
    FigureSample.extraction(text).mentions.compactMap(\.figure)
  }
}
