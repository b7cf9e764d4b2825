import ArticleModel
import Testing

/// Counts without a number have an interval alone (specification of the checks, section 1.3).
@Suite("Vague counts")
struct VagueCountTests {
  @Test(
    "Words and their intervals",
    arguments: [
      ("⟦dozens of homes⟧ burned", "quantity - home", "[24, 99]"),
      ("⟦several homes⟧ burned", "quantity - home", "[3, 9]"),
      ("⟦a handful of homes⟧ burned", "quantity - home", "[3, 6]"),
      ("⟦scores of homes⟧ burned", "quantity - home", "[40, 99]"),
      ("⟦hundreds of homes⟧ burned", "quantity - home", "[200, 999]"),
      ("⟦several hundred homes⟧ burned", "quantity - home", "[300, 999]"),
      ("⟦a few thousand homes⟧ burned", "quantity - home", "[2000, 9999]"),
      ("⟦tens of thousands of homes⟧ burned", "quantity - home", "[20000, 99999]"),
      ("⟦hundreds of millions of dollars⟧", "money - USD", "[200000000, 999999999]"),
      ("⟦dozens⟧ were hurt", "number -", "[24, 99]"),
      ("a ⟦double-digit⟧ rise", "number -", "[10, 99]"),
      ("a ⟦six-figure⟧ sum", "number -", "[100000, 999999]"),
      ("in ⟦triple digits⟧ then", "number -", "[100, 999]"),
      ("⟦hundreds of miles⟧ away", "quantity - [mi_i] 'mile'", "[200, 999]"),
    ])
  func intervals(_ text: String, _ summary: String, _ interval: String) throws {
    FigureSample.expect(text, [summary])
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let figure = try #require(FigureSample.extraction(plain).mentions.first?.figure)
    #expect(figure.interval?.notation == interval)
    #expect(figure.amount == nil && figure.range == nil)
  }

  @Test(
    "Words that count nothing here",
    arguments: [
      "a few homes", "few came", "double the room", "the thousands", "a single home",
      "it scores well",
      "several of them",
    ])
  func others(_ text: String) {
    #expect(
      FigureSample.extraction(text).mentions.allSatisfy {
        $0.figure?.interval?.notation != "[3, 9]"
      })
    #expect(
      !FigureSample.extraction(text).mentions.contains {
        $0.figure?.amount == nil && $0.kind != .duration
      })
  }
}
