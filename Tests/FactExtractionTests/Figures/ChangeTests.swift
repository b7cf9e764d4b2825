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
      ("There was an increase of 5% year over year.", .up, .yearOnYear),
      ("The rate is 5%.", nil, nil),
    ] as [(String, Figure.Direction?, Figure.Basis?)])
  func directions(_ text: String, direction: Figure.Direction?, basis: Figure.Basis?) throws {
    let figure = try #require(
      FigureSample.extraction(text).mentions.lazy.compactMap(\.figure).first)
    #expect(figure.direction == direction)
    #expect(figure.basis == basis)
  }
}

extension ChangeTests {
  @Test(
    "Under a word of change two levels, or a step and a level, are two figures",
    arguments: [
      (
        "Revenue rose by ⟦$12 million⟧ to ⟦$96 million⟧.",
        ["money 12000000 USD", "money 96000000 USD"]
      ),
      (
        "The figure was restated from ⟦$781.4 million⟧ to ⟦$779.1 million⟧.",
        ["money 781400000 USD", "money 779100000 USD"]
      ),
      (
        "The restated figure (⟦$781.4 million⟧ to ⟦$779.1 million⟧) stands.",
        ["money 781400000 USD", "money 779100000 USD"]
      ),
    ])
  func pairs(_ marked: String, expected: [String]) {
    FigureSample.expect(marked, expected)
  }

  @Test(
    "What stood a year earlier is no rate per year, and a pronoun takes over no currency",
    arguments: [
      ("It was ⟦$2.9 billion⟧ ⟦a year earlier⟧.", ["money 2900000000 USD", "date 2025"]),
      (
        "Exports were ⟦9.6 million tonnes⟧ ⟦a year earlier⟧.",
        ["quantity 9600000 t 'metric ton'", "date 2025"]
      ),
      ("They raised ⟦$14.2 billion⟧ from one and sold it.", ["money 14200000000 USD"]),
    ])
  func levels(_ marked: String, expected: [String]) {
    FigureSample.expect(marked, expected)
  }
}
