import ArticleModel
import Testing

@Suite("Money")
struct MoneyTests {
  @Test(
    "Signs, codes and names before and behind",
    arguments: [
      ("a ⟦$14.2 billion⟧ deal", ["money 14200000000 USD"]),
      ("a ⟦$35 Billion⟧ deal", ["money 35000000000 USD"]),
      ("a ⟦$14.2-billion⟧ deal", ["money 14200000000 USD"]),
      ("paid ⟦USD10m⟧ and ⟦EUR 50m⟧", ["money 10000000 USD", "money 50000000 EUR"]),
      ("paid ⟦$US113 trillion⟧", ["money 113000000000000 USD"]),
      ("paid ⟦C$1.34⟧ and ⟦HK$ 10⟧ and ⟦A$5⟧", ["money 1.34 CAD", "money 10 HKD", "money 5 AUD"]),
      ("paid ⟦US $58.24⟧", ["money 58.24 USD"]), ("paid ⟦$76 US⟧", ["money 76 USD"]),
      ("paid ⟦$1,190.00 AUD⟧", ["money 1190.00 AUD"]),
      (
        "paid ⟦£5⟧, ⟦€5⟧, ⟦¥5⟧ and ⟦₹5⟧",
        ["money 5 GBP", "money 5 EUR", "money 5 JPY", "money 5 INR"]
      ),
      ("paid ⟦9.990,00 €⟧", ["money 9990.00 EUR"]), ("paid ⟦12,50 €⟧", ["money 12.50 EUR"]),
      ("paid ⟦CHF 1'049,95⟧", ["money 1049.95 CHF"]), ("paid ⟦2 390 €⟧", ["money 2390 EUR"]),
      ("paid ⟦100₾⟧ and ⟦100元⟧", ["money 100 GEL", "money 100 CNY"]),
      ("paid ⟦Rs 5 lakh⟧ and ⟦Rs. 2,00,000⟧", ["money 500000 INR", "money 200000 INR"]),
      ("paid ⟦10 million Australian dollars⟧", ["money 10000000 AUD"]),
      ("paid ⟦7.5 million Danish crowns⟧", ["money 7500000 DKK"]),
      ("paid ⟦5 million U.S. dollars⟧", ["money 5000000 USD"]),
      ("paid ⟦a million dollars⟧", ["money 1000000 USD"]),
      ("paid ⟦ten tugriks⟧", ["money 10 MNT"]),
      ("paid ⟦361 million pounds⟧", ["money 361000000 GBP"]),
      ("paid ⟦$-50.8bn⟧", ["money -50800000000 USD"]),
      ("paid ⟦$.50⟧", ["money 0.50 USD"]),
    ])
  func writings(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Hundredths, alone and behind the larger unit",
    arguments: [
      ("up ⟦50 cents⟧", ["money 0.50 USD"]), ("a ⟦12-cent⟧ rise", ["money 0.12 USD"]),
      ("up ⟦25 pence⟧", ["money 0.25 GBP"]), ("it cost ⟦3 dollars 50 cents⟧", ["money 3.50 USD"]),
      ("it cost ⟦$20 and 43c⟧", ["money 20.43 USD"]),
      ("it cost ⟦a dollar and 42 cents⟧", ["money 1.42 USD"]),
      ("up ⟦10.4 cents⟧ to ⟦US $2.24⟧", ["money 0.104 USD", "money 2.24 USD"]),
    ])
  func hundredths(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Prices per unit",
    arguments: [
      ("at ⟦$52⟧ a barrel", ["money 52 USD per barrel"]),
      ("at ⟦$1.40⟧ a share", ["money 1.40 USD per share"]),
      ("earns ⟦$200,000⟧ per year", ["money 200000 USD per year"]),
      ("a ⟦12-cent⟧-a-share dividend", ["money 0.12 USD per share"]),
      ("a ⟦$5⟧/month plan", ["money 5 USD per month"]),
      ("a ⟦$5⟧ a stunning rise", ["money 5 USD"]),
    ])
  func perUnit(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "An elliptical figure takes currency and scale from its neighbour",
    arguments: [
      ("⟦$1.2 billion⟧, up from ⟦900 million⟧", ["money 1200000000 USD", "money 900000000 USD"]),
      ("to ⟦$5.1 billion⟧ from ⟦4.9⟧", ["money 5100000000 USD", "money 4900000000 USD"]),
      ("for ⟦8⟧ or ⟦$9⟧", ["money 8 USD", "money 9 USD"]),
      ("⟦$5 billion⟧ for ⟦3 million homes⟧", ["money 5000000000 USD", "quantity 3000000 home"]),
    ])
  func ellipsis(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "The region chooses between the currencies of a sign",
    arguments: [
      ("en-AU", "AUD"), ("en-US", "USD"), ("en-CA", "CAD"), ("en-GB", "USD"), ("en", "USD"),
    ])
  func regions(_ locale: String, _ currency: String) throws {
    let mentions = FigureSample.extraction("It cost $5.", locale: locale).mentions
    let money = try #require(mentions.first)
    guard case .money(let value) = money.value else {
      Issue.record("no money")
      return
    }
    #expect(value.currency == currency)
    #expect(value.currencyCandidates.count > 5)
  }

  @Test(
    "Names of currencies that are other words need a magnitude or a large number",
    arguments: [
      ("it got ⟦3 marks⟧", ["quantity 3 mark"]), ("it got ⟦300 marks⟧", ["money 300 DEM"]),
      ("it has ⟦5 million won⟧", ["money 5000000 KRW"]),
      ("it weighs ⟦12 pounds⟧", ["quantity 12 [lb_av] 'pound'"]),
    ])
  func hesitantNames(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
