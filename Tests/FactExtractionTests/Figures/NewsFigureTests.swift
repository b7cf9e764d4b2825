import ArticleModel
import Testing

/// Forms of figures that news has for itself.
@Suite("Figures of news")
struct NewsFigureTests {
  @Test(
    "Accountants' brackets are a minus, other brackets hold conversions and asides",
    arguments: [
      ("a result of ⟦$(3.2) million⟧ again", ["money -3200000 USD"]),
      ("margins were ⟦(2.5)%⟧ lower", ["percent -2.5"]),
      ("a net loss of ⟦(1,234)⟧ for the group", ["number -1234"]),
      ("the balance is ⟦($45.10)⟧.", ["money -45.10 USD"]),
      ("a bill of ⟦2,400 yen⟧ (⟦$22⟧) each", ["money 2400 JPY", "money 22 USD"]),
      ("⟦a hundred$⟧(⟦1.5⟧) million", ["money 100 USD", "number 1.5"]),
      ("the house (⟦$3 million⟧) was sold", ["money 3000000 USD"]),
    ])
  func brackets(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "A margin around what is not said",
    arguments: [
      ("a swing of ⟦plus or minus 3 percentage points⟧", ["percentage_point -3..3"]),
      ("an error of ⟦±5%⟧ or so", ["percent -5..5"]),
      ("the depth, ⟦± 12 m⟧, varies", ["quantity -12..12 m 'meter'"]),
    ])
  func margins(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Two bounds that a conjunction joins are one amount, a comma parts two figures",
    arguments: [
      ("more than ⟦10 and less than 20⟧ of them", ["number 10..20"]),
      (
        "it holds at least ⟦12⟧, at most ⟦80 shops⟧",
        ["number 12 at_least", "quantity 80 shop at_most"]
      ),
      (
        "it cost over ⟦$6bn⟧, as much as ⟦$8bn⟧",
        ["money 6000000000 USD more_than", "money 8000000000 USD at_most"]
      ),
    ])
  func bounds(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "A level takes its unit from the level that it came from",
    arguments: [
      ("the share slipped to ⟦17.5⟧ from ⟦18.2 percent⟧", ["percent 17.5", "percent 18.2"]),
      ("sales rose to ⟦45⟧ from ⟦$40 million⟧", ["money 45000000 USD", "money 40000000 USD"]),
      (
        "output fell to ⟦310⟧ from ⟦350 tonnes⟧",
        ["quantity 310 t 'metric ton'", "quantity 350 t 'metric ton'"]
      ),
      ("by ⟦218 votes⟧ to ⟦210⟧.", ["quantity 218 vote", "quantity 210 vote"]),
    ])
  func levels(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Of what something is said, a pair is a range",
    arguments: [
      ("⟦5-10⟧ are missing", ["number 5..10"]), ("⟦30 to 40⟧ were hurt", ["number 30..40"]),
      ("they won ⟦5-10⟧ again", ["score game 5 10"]), ("⟦4-9⟧ at home", ["score game 4 9"]),
    ])
  func pairs(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Fractions of a point",
    arguments: [
      ("⟦a quarter-point⟧ hike", ["percentage_point 0.25"]),
      ("⟦a half-percentage-point⟧ cut", ["percentage_point 0.5"]),
      ("another ⟦quarter-point⟧ increase", ["percentage_point 0.25"]),
      ("⟦three-quarters of 1 percent⟧ of it", ["percent 0.75"]),
      ("⟦a half-percent⟧ rise", ["percent 0.5"]),
    ])
  func points(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "A basis directly behind a percentage",
    arguments: [
      ("growth of 3% quarter on quarter", Figure.Basis.quarterOnQuarter),
      ("output was 4% annualized", .annualized),
      ("expanded at a 2.4 percent annual rate", .annualized),
      ("a gain of 0.2% month over month", .monthOnMonth),
    ])
  func basis(_ text: String, _ expected: Figure.Basis) {
    #expect(FigureSample.extraction(text).mentions.compactMap(\.figure?.basis) == [expected])
  }

  @Test(
    "Ages that are said of a person",
    arguments: [
      ("She was ⟦87⟧.", ["age 87 a 'year'"]), ("He will be ⟦35⟧ by then.", ["age 35 a 'year'"]),
      ("her son, who is ⟦10⟧, sang", ["age 10 a 'year'"]),
      ("Ann turned ⟦50⟧ when they met", ["age 50 a 'year'"]),
      ("a driver, ⟦30⟧, died", ["age 30 a 'year'"]),
      ("the ⟦20-somethings⟧ left", ["age 20..29 a 'year'"]),
      ("he was ⟦12 games⟧ in", ["quantity 12 game"]), ("it was ⟦87⟧.", ["number 87"]),
      ("he was ⟦12⟧, ⟦15⟧ and ⟦20⟧ behind", ["number 12", "number 15", "number 20"]),
    ])
  func ages(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Money among money, pounds beside a price, and a rapper's name",
    arguments: [
      (
        "fares of ⟦300 yuan⟧, ⟦4 rand⟧ and ⟦10 won⟧",
        ["money 300 CNY", "money 4 ZAR", "money 10 KRW"]
      ),
      ("a fine of ⟦30 pounds⟧ for it", ["money 30 GBP"]),
      ("a ⟦five-pound⟧ note", ["money 5 GBP"]),
      ("a ⟦20-pound⟧ sack", ["quantity 20 [lb_av] 'pound'"]),
      ("it weighs ⟦30 pounds⟧ empty", ["quantity 30 [lb_av] 'pound'"]),
      ("paid for ⟦30 pounds⟧ of rice", ["quantity 30 [lb_av] 'pound'"]),
      ("power at ⟦$30⟧/MWh", ["money 30 USD per megawatt hour"]),
      ("⟦$9⟧ per square foot", ["money 9 USD per square foot"]),
    ])
  func money(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Counts around other numbers",
    arguments: [
      ("⟦two⟧ ⟦500ml⟧ bottles", ["quantity 2 bottle", "quantity 500 mL 'milliliter'"]),
      ("⟦six new 320 Neo jets⟧", ["quantity 6 jet 'new 320 neo jet'"]),
      ("⟦three F-16 fighters⟧ flew", ["quantity 3 fighter 'f-16 fighter'"]),
      ("a ⟦40 page⟧ report", ["quantity 40 page"]), ("a ⟦12,000⟧-strong crowd", ["number 12000"]),
      ("⟦6 B viewers⟧ and ⟦5 M users⟧", ["quantity 6000000000 viewer", "quantity 5000000 user"]),
    ])
  func counts(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Units behind a slash, heights and weights in two parts, inches",
    arguments: [
      ("at ⟦20 m/s⟧.", ["quantity 20 m/s 'meter per second'"]),
      ("⟦9.8 m/s²⟧ is", ["quantity 9.8 m/s2 'meter per second squared'"]),
      ("pumps ⟦2.5m b/d⟧ there", ["quantity 2500000 [bbl_us]/d 'barrel per day'"]),
      ("is ⟦5 feet 11⟧ and", ["quantity 71 [in_i] 'inch'"]),
      ("weighs ⟦12 stone 4⟧.", ["quantity 172 [lb_av] 'pound'"]),
      ("stands ⟦6ft 2in⟧, tall", ["quantity 74 [in_i] 'inch'"]),
      ("⟦5 kg⟧, ⟦12 grams⟧ and", ["quantity 5 kg 'kilogram'", "quantity 12 g 'gram'"]),
      ("⟦3 in⟧. of rain", ["quantity 3 [in_i] 'inch'"]),
      ("⟦25 µg⟧ of it", ["quantity 25 ug 'microgram'"]),
      ("a ⟦10K⟧ race", ["quantity 10 km 'kilometer'"]),
      ("a ⟦10-to-15-mile⟧ walk", ["quantity 10..15 [mi_i] 'mile'"]),
      ("a gap of ⟦4.125 pm⟧ wide", ["quantity 4.125 pm 'picometer'"]),
    ])
  func units(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "No figures",
    arguments: [
      "a 401(k) plan", "a one-to-one talk", "living in Apt. 4B there", "open 24/7, she said",
    ])
  func none(_ text: String) { #expect(FigureSample.extraction(text).mentions.isEmpty, "\(text)") }
}
