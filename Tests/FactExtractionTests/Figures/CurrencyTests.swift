import ArticleModel
import Testing

@Suite("Currencies")
struct CurrencyTests {
  @Test(
    "Slang and coins",
    arguments: [
      ("asked for ⟦50 grand⟧ and ⟦10 bucks⟧", ["money 50000 USD", "money 10 USD"]),
      ("it cost ⟦a grand⟧.", ["money 1000 USD"]), ("⟦five nickels⟧ here", ["money 0.25 USD"]),
      ("⟦ten dimes⟧ here", ["money 1.00 USD"]), ("at ⟦25p⟧ each", ["money 0.25 GBP"]),
      ("up ⟦43c⟧ there", ["money 0.43 USD"]), ("⟦200 quid⟧ more", ["money 200 GBP"]),
    ])
  func slang(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Codes with a letter for thousands or millions",
    arguments: [
      ("it cost ⟦120 MEUR⟧", ["money 120000000 EUR"]),
      ("it cost ⟦MSEK 60⟧", ["money 60000000 SEK"]),
      ("it cost ⟦5 KUSD⟧", ["money 5000 USD"]),
    ])
  func scaledCodes(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Letters are a currency in their own country, and where no language is known",
    arguments: [
      ("it cost ⟦R273.00⟧", "en-ZA", ["money 273.00 ZAR"]),
      ("it cost ⟦K500⟧", "en-ZM", ["money 500 ZMW"]),
      ("it cost ⟦₦500⟧", "en-NG", ["money 500 NGN"]),
      ("⟦20 KD⟧", "und", ["money 20 KWD"]), ("⟦1 ؋⟧", "und", ["money 1 AFN"]),
      ("⟦5 د.إ⟧", "und", ["money 5 AED"]), ("an R273 road", "en-US", []),
    ])
  func letters(_ text: String, _ locale: String, _ expected: [String]) {
    FigureSample.expect(text, expected, locale: locale)
  }

  @Test(
    "The article tells the currency of a sign: dateline, currencies named in full, countries",
    arguments: [
      (
        "SYDNEY, ⟦May 3⟧ — Australia's mines paid Australian workers ⟦$5 million⟧ more.",
        ["date 2026-05-03", "money 5000000 AUD"]
      ),
      ("SYDNEY (Reuters) - The bank paid ⟦$5 million⟧ more.", ["money 5000000 USD"]),
      ("it cost ⟦5 mln Canadian dlrs⟧", ["money 5000000 CAD"]),
      (
        "cut its net income by ⟦20 mln dlrs⟧ to ⟦226 mln dlrs⟧",
        ["money 20000000 USD", "money 226000000 USD"]
      ),
      ("it cost ⟦3 mln dlrs⟧ or ⟦50 cts⟧ each", ["money 3000000 USD", "money 0.50 USD"]),
      ("In Canada it paid ⟦$300⟧ (⟦US$200⟧).", ["money 300 CAD", "money 200 USD"]),
      ("It paid ⟦5 French francs⟧ and ⟦6 francs⟧.", ["money 5 FRF", "money 6 FRF"]),
      ("It paid ⟦C$300⟧, or ⟦$200⟧.", ["money 300 CAD", "money 200 USD"]),
      ("In Argentina it costs ⟦500 pesos⟧.", ["money 500 ARS"]),
      ("In Pakistan it costs ⟦500 rupees⟧.", ["money 500 PKR"]),
    ])
  func context(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Quotes and conversions",
    arguments: [
      ("at ⟦132.86 yen⟧ to the dollar", ["money 132.86 JPY per dollar"]),
      (
        "⟦2,400 yen⟧ (⟦$22⟧) and ⟦1,800⟧ (⟦$16⟧)",
        ["money 2400 JPY", "money 22 USD", "money 1800 JPY", "money 16 USD"]
      ),
      (
        "⟦3 bln euros⟧ (⟦$4 bln⟧) vs ⟦2 bln⟧",
        ["money 3000000000 EUR", "money 4000000000 USD", "money 2000000000 EUR"]
      ),
      ("it cost ⟦$20 43⟧", ["money 20.43 USD"]),
    ])
  func quotes(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
