import ArticleModel
import Testing

@Suite("Number words")
struct NumberWordTests {
  @Test(
    "Words of any length, with magnitudes that count magnitudes",
    arguments: [
      ("say ⟦four hundred and twelve thousand and six⟧", ["number 412006"]),
      ("say ⟦two thousand million⟧", ["number 2000000000"]),
      ("say ⟦three lakh crore⟧", ["number 3000000000000"]),
      ("say ⟦two hundred dozens⟧ and ⟦20 dozen⟧", ["number 2400", "number 240"]),
      ("say ⟦fortyfive⟧ and ⟦three billions⟧", ["number 45", "number 3000000000"]),
      ("say ⟦minus one⟧ and ⟦negative five⟧", ["number -1", "number -5"]),
    ])
  func words(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Decimals that are spoken",
    arguments: [
      ("say ⟦two point five⟧", ["number 2.5"]), ("say ⟦nine point nought four⟧", ["number 9.04"]),
      ("say ⟦one hundred point thirty-one⟧", ["number 100.31"]),
      ("say ⟦two point two million⟧", ["number 2200000"]),
      ("some ⟦three point five miles⟧", ["quantity 3.5 [mi_i] 'mile' approximate"]),
    ])
  func decimals(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Digits and words in one number",
    arguments: [
      ("some text ⟦4 thousand 3 hundred⟧", ["number 4300"]),
      ("some text ⟦3 hundred and one⟧", ["number 301"]),
      ("some text ⟦6 crore and two hundred⟧", ["number 60000200"]),
      ("between ⟦3 million and five million⟧", ["number 3000000..5000000"]),
    ])
  func mixed(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "A couple is two",
    arguments: [
      ("⟦a couple of homes⟧", ["quantity 2 home"]),
      ("⟦a couple of hundred homes⟧", ["quantity 200 home"]),
      ("⟦a couple of hundred dollars⟧", ["money 200 USD"]),
      ("a couple from Ohio", []),
    ])
  func couples(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Fractions with any denominator",
    arguments: [
      ("it is ⟦fifty-four hundredths⟧", ["number 0.54"]), ("it is ⟦one sixth⟧", ["number 1/6"]),
      ("it is ⟦three halves⟧", ["number 1.5"]), ("it is ⟦one twenty-fifth⟧", ["number 0.04"]),
      ("it is ⟦two and three fifths⟧", ["number 2.6"]), ("fell by ⟦a third⟧", ["number 1/3"]),
      ("more than ⟦half⟧ voted", ["number 0.5 more_than"]), ("cut by ⟦half⟧", ["number 0.5"]),
      ("⟦two thirds of a million⟧", ["number 2000000/3"]),
      ("⟦one billion and a quarter million⟧", ["number 1000250000"]),
      ("⟦one over three⟧", ["number 1/3"]),
      ("a ⟦half-mile⟧ walk", ["quantity 0.5 [mi_i] 'mile'"]),
    ])
  func fractions(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Powers",
    arguments: [
      ("it is ⟦2^10⟧", ["number 1024"]), ("it is ⟦8x2^10 bits⟧", ["quantity 8192 bit"]),
      ("it is ⟦5.5x10-3 kg⟧", ["quantity 0.0055 kg 'kilogram'"]),
      ("it is ⟦4^-1⟧", ["number 0.25"]),
    ])
  func powers(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ordinals",
    arguments: [
      ("the ⟦first⟧ try and a ⟦second⟧ one", ["ordinal 1", "ordinal 2"]),
      ("the ⟦twenty-fifth⟧ and the ⟦two hundredth⟧", ["ordinal 25", "ordinal 200"]),
      ("the ⟦one hundred and third⟧ try", ["ordinal 103"]),
      ("the ⟦thirtyfirst⟧ try", ["ordinal 31"]),
      ("she came ⟦third⟧", ["ordinal 3"]), ("its ⟦second⟧-largest bank", ["ordinal 2"]),
      ("the country's ⟦fifth⟧ mast", ["ordinal 5"]), ("in ⟦second⟧ place", ["ordinal 2"]),
      ("the ⟦second⟧ and ⟦third⟧ tries", ["ordinal 2", "ordinal 3"]),
    ])
  func ordinals(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Twice and double count where a whole follows",
    arguments: [
      ("⟦twice⟧ the size", ["multiple 2"]), ("⟦double⟧ its sales", ["multiple 2"]),
      ("⟦twice⟧ as many", ["multiple 2"]),
    ])
  func multiples(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
