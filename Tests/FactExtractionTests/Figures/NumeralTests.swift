import ArticleModel
import Testing

@Suite("Numbers")
struct NumeralTests {
  @Test(
    "Digits",
    arguments: [
      ("Paid ⟦12.50⟧ here.", ["number 12.50"]),
      ("It came to ⟦12⟧.", ["number 12"]),
      ("The index closed at ⟦34,128.10⟧.", ["number 34128.10"]),
      ("It stood at ⟦.5⟧ and ⟦-0.25⟧.", ["number 0.5", "number -0.25"]),
      ("a ratio of ⟦−7⟧ and ⟦minus 12⟧", ["number -7", "number -12"]),
      ("it read ⟦1,234,567⟧ and ⟦007⟧", ["number 1234567", "number 7"]),
      ("the Indian way: ⟦12,34,567⟧", ["number 1234567"]),
      ("the Swiss way: ⟦1'234'567.89⟧", ["number 1234567.89"]),
      (
        "in thin spaces: ⟦1\u{2009}234\u{2009}567⟧ and ⟦12\u{A0}000⟧",
        ["number 1234567", "number 12000"]
      ),
      ("in plain ones: ⟦816 000⟧", ["number 816000"]),
      ("points and comma: ⟦1.234,56⟧", ["number 1234.56"]),
      ("comma before a magnitude: ⟦3,5 million⟧", ["number 3500000"]),
      ("full width: ⟦１２.５⟧, Arabic-Indic: ⟦٣٤⟧", ["number 12.5", "number 34"]),
    ])
  func digits(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "The locale says what a comma and a point are",
    arguments: [
      (
        "⟦1.234⟧ und ⟦2,5⟧ und ⟦1.234.567⟧", "de-DE",
        ["number 1234", "number 2.5", "number 1234567"]
      ),
      ("⟦1.234⟧ and ⟦1,234⟧", "en-GB", ["number 1.234", "number 1234"]),
    ])
  func locales(_ text: String, _ locale: String, _ expected: [String]) {
    FigureSample.expect(text, expected, locale: locale)
  }

  @Test(
    "Magnitudes in words and letters, glued and not",
    arguments: [
      ("some text ⟦14 million⟧", ["number 14000000"]), ("text ⟦3B⟧", ["number 3000000000"]),
      ("text ⟦10k⟧ and ⟦10K⟧", ["number 10000", "number 10000"]),
      ("text ⟦2.4bn⟧ and ⟦2.4 bn⟧", ["number 2400000000", "number 2400000000"]),
      ("text ⟦5 mln⟧", ["number 5000000"]), ("text ⟦1 crore⟧", ["number 10000000"]),
      ("text ⟦5 lakh crore⟧", ["number 5000000000000"]),
      ("text ⟦3 hundred million⟧", ["number 300000000"]),
      ("text ⟦3 million and a half⟧", ["number 3500000"]),
      ("a ⟦2-million⟧ mark", ["number 2000000"]),
    ])
  func magnitudes(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "A letter is a magnitude or a unit by what follows",
    arguments: [
      ("it shipped ⟦1.2m tons⟧", ["quantity 1200000 [ston_av] 'ton'"]),
      ("it has ⟦5m users⟧", ["quantity 5000000 user"]),
      ("the wall is ⟦35m⟧ high", ["quantity 35 m 'meter'"]),
      ("it weighs ⟦5t⟧", ["quantity 5 t 'metric ton'"]),
      (
        "a fall from ⟦1.2m⟧ to ⟦1.1m people⟧",
        ["quantity 1200000 person", "quantity 1100000 person"]
      ),
    ])
  func letters(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Words",
    arguments: [
      ("about it: ⟦one hundred and six thousand⟧", ["number 106000"]),
      ("say ⟦two and a half million⟧", ["number 2500000"]),
      ("say ⟦half a billion⟧", ["number 500000000"]),
      ("say ⟦three-quarters of a million⟧", ["number 750000"]),
      ("say ⟦a dozen⟧ and ⟦two dozen⟧", ["number 12", "number 24"]),
      ("say ⟦a hundred and fifty⟧", ["number 150"]),
      ("say ⟦twenty-one⟧, ⟦forty⟧", ["number 21", "number 40"]),
      ("say ⟦one million two hundred thousand and five⟧", ["number 1200005"]),
      ("say ⟦nineteen hundred⟧", ["number 1900"]),
      ("say ⟦one billion and three quarters⟧", ["number 1750000000"]),
    ])
  func words(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Fractions",
    arguments: [
      ("it is ⟦½⟧", ["number 0.5"]), ("it is ⟦10½⟧", ["number 10.5"]),
      ("it is ⟦10 1/2⟧", ["number 10.5"]), ("it is ⟦3/4⟧", ["number 0.75"]),
      ("⟦two-thirds⟧ of voters", ["number 2/3"]), ("⟦a third⟧ of it", ["number 1/3"]),
      ("⟦half⟧ of it", ["number 0.5"]), ("⟦one in five⟧ adults", ["number 0.2"]),
      ("⟦nine out of ten⟧ adults", ["number 0.9"]), ("⟦1 in 10,000⟧ births", ["number 0.0001"]),
      ("yields rose to ⟦6 3/8%⟧", ["percent 6.375"]),
      ("by ⟦half a percentage point⟧", ["percentage_point 0.5"]),
    ])
  func fractions(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Powers of ten",
    arguments: [
      ("it is ⟦1.5e9⟧", ["number 1500000000"]), ("it is ⟦3 × 10⁸⟧", ["number 300000000"]),
      ("it is ⟦10^6⟧", ["number 1000000"]), ("it is ⟦2e-3⟧", ["number 0.002"]),
    ])
  func powers(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Multiples",
    arguments: [
      ("sales ⟦doubled⟧", ["multiple 2"]), ("output was ⟦halved⟧", ["multiple 0.5"]),
      ("a ⟦threefold⟧ rise", ["multiple 3"]), ("a ⟦10-fold⟧ rise", ["multiple 10"]),
      ("up ⟦2.5x⟧", ["multiple 2.5"]), ("⟦2.5 times⟧ as many", ["multiple 2.5"]),
      ("it more than ⟦tripled⟧", ["multiple 3 more_than"]),
    ])
  func multiples(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ordinals in digits",
    arguments: [
      ("the ⟦21st⟧ time and the ⟦3rd⟧ and ⟦112th⟧", ["ordinal 21", "ordinal 3", "ordinal 112"])
    ])
  func ordinals(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
