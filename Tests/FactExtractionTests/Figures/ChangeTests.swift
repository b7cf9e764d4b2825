import ArticleModel
import Testing

@testable import FactExtraction

@Suite("Changes")
struct ChangeTests {
  @Test(
    "A verb or adverb before a figure gives it a direction, and the words behind it the basis",
    arguments: [
      ("Sales rose 5% from a year earlier.", Figure.Direction.up, Figure.Basis.yearOnYear),
      ("Output was down by nearly 3 percent on the year.", .down, .yearOnYear),
      ("Costs fell $3 million.", .down, nil),
      ("Profit is up about 12% quarter on quarter.", .up, .quarterOnQuarter),
      ("Sales rose to 5%.", nil, nil),
      ("There was an increase of 5% year over year.", nil, nil),
      ("The rate is 5%.", nil, nil),
    ] as [(String, Figure.Direction?, Figure.Basis?)])
  func directions(_ text: String, direction: Figure.Direction?, basis: Figure.Basis?) throws {
    let figure = try #require(
      FigureSample.extraction(text).mentions.lazy.compactMap(\.figure).first)
    #expect(figure.direction == direction)
    #expect(figure.basis == basis)
  }
}
