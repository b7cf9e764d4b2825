import Testing

@Suite("Quantities, counts and ages")
struct QuantityTests {
  @Test(
    "Units have their UCUM code and their name",
    arguments: [
      ("⟦12 miles⟧", ["quantity 12 [mi_i] 'mile'"]), ("⟦5 km⟧", ["quantity 5 km 'kilometer'"]),
      ("⟦5 kilometres⟧", ["quantity 5 km 'kilometer'"]),
      ("⟦100 sq. ft⟧", ["quantity 100 [sft_i] 'square foot'"]),
      (
        "⟦190 km2⟧ and ⟦190 km²⟧",
        ["quantity 190 km2 'square kilometer'", "quantity 190 km2 'square kilometer'"]
      ),
      ("⟦2.4-liter⟧ engine", ["quantity 2.4 L 'liter'"]),
      ("⟦54GB⟧", ["quantity 54 GBy 'gigabyte'"]),
      ("⟦130 degrees Fahrenheit⟧", ["quantity 130 [degF] 'degree fahrenheit'"]),
      (
        "⟦20 °C⟧ and ⟦20°C⟧",
        ["quantity 20 Cel 'degree celsius'", "quantity 20 Cel 'degree celsius'"]
      ),
      ("⟦5.5kWh⟧ and ⟦6 MW⟧", ["quantity 5.5 kW.h 'kilowatt hour'", "quantity 6 MW 'megawatt'"]),
      (
        "⟦60 mph⟧ and ⟦80 m.p.h.⟧ then",
        ["quantity 60 [mi_i]/h 'mile per hour'", "quantity 80 [mi_i]/h 'mile per hour'"]
      ),
      ("⟦10 kilometres per hour⟧", ["quantity 10 km/h 'kilometer per hour'"]),
      ("⟦10 km/h⟧", ["quantity 10 km/h 'kilometer per hour'"]),
      ("⟦325,000 barrels per day⟧", ["quantity 325000 [bbl_us]/d 'barrel per day'"]),
      ("⟦3 million barrels a day⟧", ["quantity 3000000 [bbl_us]/d 'barrel per day'"]),
      ("⟦275 pound-feet⟧", ["quantity 275 [ft_i].[lbf_av] 'pound-foot'"]),
      ("⟦25 lakh tonnes⟧", ["quantity 2500000 t 'metric ton'"]),
      ("⟦-5 degrees⟧", ["quantity -5 deg 'degree'"]),
      ("⟦half a mile⟧", ["quantity 0.5 [mi_i] 'mile'"]),
    ])
  func units(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "An amount in two parts has the smaller unit",
    arguments: [
      ("⟦5 ft 2 in⟧", ["quantity 62 [in_i] 'inch'"]),
      ("⟦7 feet and 10 inches⟧", ["quantity 94 [in_i] 'inch'"]),
      ("⟦7-foot-2⟧", ["quantity 86 [in_i] 'inch'"]),
      ("⟦6 lbs 4 oz⟧", ["quantity 100 [oz_av] 'ounce'"]),
      ("⟦2 hours and 30 minutes⟧", ["duration PT150M"]),
      ("⟦an hour and a half⟧", ["duration PT1.5H"]),
    ])
  func compounds(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "A counted noun is its head in the singular, with the phrase beside it",
    arguments: [
      ("⟦3 million homes⟧ were", ["quantity 3000000 home"]),
      ("⟦1,036 immigrants⟧ came", ["quantity 1036 immigrant"]),
      ("⟦three founders⟧ left", ["quantity 3 founder"]),
      ("⟦45 heart transplants⟧ were", ["quantity 45 transplant 'heart transplant'"]),
      ("⟦12 people⟧ died", ["quantity 12 person"]), ("⟦five children⟧ and", ["quantity 5 child"]),
      ("⟦20 coal-fired power plants⟧ in", ["quantity 20 plant 'coal-fired power plant'"]),
      ("⟦15 companies⟧ and ⟦3 matches⟧", ["quantity 15 company", "quantity 3 match"]),
      ("⟦3B+ Users⟧", ["quantity 3000000000 user at_least"]),
      ("⟦one man⟧ to balance", ["quantity 1 man"]),
      ("a ⟦12-page⟧ document", ["quantity 12 page"]),
      ("from ⟦three-point⟧ range", ["quantity 3 point"]),
      (
        "⟦four⟧-, ⟦five⟧- and ⟦six-cylinder⟧ engines",
        ["quantity 4 cylinder", "quantity 5 cylinder", "quantity 6 cylinder"]
      ),
      ("⟦517 rushing yards⟧", ["quantity 517 [yd_i] 'yard'"]),
      ("⟦19 fouls⟧ proves it", ["quantity 19 foul"]), ("⟦2 TDs⟧ and", ["quantity 2 td"]),
      ("⟦ten APIs⟧ are", ["quantity 10 api"]),
      ("⟦eight⟧ or ⟦nine people⟧", ["quantity 8 person", "quantity 9 person"]),
      ("⟦5-10 homes⟧", ["quantity 5..10 home"]),
    ])
  func counts(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ages",
    arguments: [
      ("a ⟦12-year-old⟧ boy", ["age 12 a 'year'"]), ("is ⟦5 years old⟧", ["age 5 a 'year'"]),
      ("at ⟦66 years of age⟧", ["age 66 a 'year'"]), ("a man aged ⟦23⟧ left", ["age 23 a 'year'"]),
      ("women aged ⟦18 to 34⟧", ["age 18..34 a 'year'"]),
      ("Maddon, ⟦66⟧, has used", ["age 66 a 'year'"]),
      ("a ⟦3-month-old⟧ kitten", ["age 3 mo 'month'"]),
    ])
  func ages(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Durations",
    arguments: [
      ("a ⟦7-year⟧ deal", ["duration P7Y"]), ("for ⟦six months⟧", ["duration P6M"]),
      ("for ⟦two decades⟧", ["duration P20Y"]), ("for ⟦two and a half years⟧", ["duration P2.5Y"]),
      ("for ⟦90 minutes⟧", ["duration PT90M"]),
      ("takes ⟦18 to 36 months⟧", ["duration P18M..P36M"]),
      ("takes ⟦36 to 18 months⟧", ["duration P36M..P18M invalid"]),
      ("between ⟦36 and 18 months⟧", ["duration P36M..P18M invalid"]),
      ("⟦roughly seven years⟧", ["duration P7Y approximate"]),
      ("over ⟦seven years⟧", ["duration P7Y"]),
      ("for ⟦over seven years⟧", ["duration P7Y more_than"]),
      ("⟦three⟧ or ⟦four years⟧", ["duration P3Y", "duration P4Y"]),
      ("cut from ⟦36⟧ to ⟦18 months⟧", ["duration P36M", "duration P18M"]),
      ("⟦the 50 previous years⟧", ["duration P50Y"]), ("ran a ⟦1:36.6⟧ lap", ["duration PT96.6S"]),
      ("a ⟦5- to 10-year⟧ plan", ["duration P5Y..P10Y"]),
    ])
  func durations(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
