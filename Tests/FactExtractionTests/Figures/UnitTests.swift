import ArticleModel
import Testing

@Suite("Units, rates and scales")
struct UnitTests {
  @Test(
    "Inches, feet and amounts in several parts",
    arguments: [
      ("he is ⟦6'2\"⟧ tall", ["quantity 74 [in_i] 'inch'"]),
      ("a ⟦12\"⟧ record", ["quantity 12 [in_i] 'inch'"]),
      ("⟦2 yards 7 ft 10 inches⟧", ["quantity 166 [in_i] 'inch'"]),
      ("he is ⟦5 feet, 10 inches⟧ tall", ["quantity 70 [in_i] 'inch'"]),
    ])
  func lengths(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "An article counts one",
    arguments: [
      ("⟦a gallon⟧ of beer", ["quantity 1 [gal_us] 'gallon'"]),
      ("⟦$3⟧ a gallon", ["money 3 USD per gallon"]),
    ])
  func articles(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Temperatures",
    arguments: [
      ("at ⟦20 degrees below zero⟧", ["quantity -20 deg 'degree'"]),
      ("at ⟦37 ° Celsius⟧", ["quantity 37 Cel 'degree celsius'"]),
      (
        "temperatures of ⟦35C⟧ (⟦95F⟧)",
        ["quantity 35 Cel 'degree celsius'", "quantity 95 [degF] 'degree fahrenheit'"]
      ),
      (
        "⟦572 °F⟧, ⟦573.15K⟧",
        ["quantity 572 [degF] 'degree fahrenheit'", "quantity 573.15 K 'kelvin'"]
      ),
    ])
  func temperatures(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Rates for a number, a time or a thing",
    arguments: [
      ("a rate of ⟦12.4⟧ per 100,000 people", "100,000 people"),
      ("⟦3 deaths⟧ per 1,000 births", "1,000 births"), ("⟦30,000 cars⟧ a year", "year"),
      ("⟦four times⟧ a week", "week"), ("⟦two visits⟧ per year", "year"),
    ])
  func rates(_ text: String, _ per: String) throws {
    let marked = text.filter { $0 != "⟦" && $0 != "⟧" }
    let mentions = FigureSample.extraction(marked).mentions
    #expect(mentions.count == 1)
    guard case .quantity(let quantity) = try #require(mentions.first).value else {
      Issue.record("\(marked)")
      return
    }
    #expect(quantity.per == per)
  }

  @Test(
    "Scales of quakes and storms",
    arguments: [
      ("a magnitude ⟦6.2⟧ quake", ["quantity 6.2 magnitude"]),
      ("a magnitude-⟦7.8⟧ quake", ["quantity 7.8 magnitude"]),
      ("a ⟦5.1-magnitude⟧ quake", ["quantity 5.1 magnitude"]),
      ("a Category ⟦4⟧ hurricane", ["quantity 4 category"]), ("a Category 5 cable", []),
    ])
  func scales(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Tens that a plural counts from",
    arguments: [
      ("she is in her ⟦30s⟧", ["age 30..39 a 'year'"]),
      ("in his ⟦mid-20s⟧", ["age 24..26 a 'year'"]),
      ("highs in the ⟦low 40s⟧", ["quantity 40..43 deg 'degree'"]),
      ("in the ⟦mid-30s percent⟧", ["percent 34..36"]),
      ("a score in the ⟦high 80s⟧", ["number 87..89"]),
    ])
  func tens(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ages",
    arguments: [
      ("at the age of ⟦21⟧", ["age 21 a 'year'"]), ("ages ⟦18 to 34⟧", ["age 18..34 a 'year'"]),
      ("women aged ⟦25⟧ and ⟦31⟧ died", ["age 25 a 'year'", "age 31 a 'year'"]),
      ("those ⟦65⟧ and older", ["age 65 a 'year' at_least"]),
    ])
  func ages(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Counts that a neighbour completes",
    arguments: [
      ("⟦Three⟧ of the ⟦five companies⟧", ["quantity 3 company", "quantity 5 company"]),
      ("⟦460 cars⟧ went, compared with ⟦63⟧ before", ["quantity 460 car", "quantity 63 car"]),
      ("⟦40 Kia and Hyundai cars⟧", ["quantity 40 car 'kia and hyundai car'"]),
    ])
  func ellipsis(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Two bounds of one amount",
    arguments: [
      ("more than ⟦10 and less than 20⟧", ["number 10..20"], "(10, 20)"),
      ("at least ⟦5 but no more than 8 percent⟧", ["percent 5..8"], "[5, 8]"),
      ("at most ⟦$7 and at least $5⟧", ["money 5..7 USD"], "[5, 7]"),
      ("it is >= ⟦30⟧", ["number 30 at_least"], "[30, )"),
      ("it is <⟦-30⟧", ["number -30 less_than"], "(, -30)"),
      ("not to exceed ⟦55%⟧", ["percent 55 at_most"], "(, 55]"),
    ])
  func bounds(_ text: String, _ expected: [String], _ interval: String) throws {
    FigureSample.expect(text, expected)
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let figure = try #require(FigureSample.extraction(plain).mentions.first?.figure)
    #expect(figure.interval?.notation == interval)
  }

  @Test(
    "Ranges with a hedge inside, a tilde or a slipped blank",
    arguments: [
      ("between ⟦2 and about 7 liters⟧", ["quantity 2..7 L 'liter'"]),
      ("⟦-18 °C to -34 °C⟧", ["quantity -34..-18 Cel 'degree celsius'"]),
      ("⟦minus 5 to 10 degrees⟧", ["quantity -5..10 deg 'degree'"]),
      ("⟦20~100⟧", ["number 20..100"]),
      ("⟦2 -7 liters⟧", ["quantity 2..7 L 'liter'"]), ("⟦5k-20k⟧", ["number 5000..20000"]),
      ("⟦1000 – 5000⟧", ["number 1000..5000"]),
      ("⟦20 percent, plus or minus two points⟧", ["percent 18..22"]),
    ])
  func ranges(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
