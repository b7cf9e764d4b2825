import Testing

@Suite("Percent, points and basis points")
struct PercentTests {
  @Test(
    "Every spelling",
    arguments: [
      ("up ⟦168%⟧", ["percent 168"]), ("up ⟦168 percent⟧", ["percent 168"]),
      ("up ⟦0.65 per cent⟧", ["percent 0.65"]), ("up ⟦1.38pc⟧", ["percent 1.38"]),
      ("up ⟦24 pct⟧", ["percent 24"]), ("a ⟦12-percent⟧ rise", ["percent 12"]),
      ("down ⟦−3.5%⟧", ["percent -3.5"]), ("up ⟦twenty percent⟧", ["percent 20"]),
      ("up ⟦two percentage points⟧", ["percentage_point 2"]),
      ("up ⟦0.5 percentage point⟧", ["percentage_point 0.5"]), ("up ⟦3pp⟧", ["percentage_point 3"]),
      ("up ⟦25 basis points⟧", ["basis_point 25"]), ("up ⟦25bps⟧", ["basis_point 25"]),
      ("a ⟦25-basis-point⟧ cut", ["basis_point 25"]),
    ])
  func spellings(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ranges, changes and what they lead to",
    arguments: [
      ("of ⟦5 to 7 percent⟧", ["percent 5..7"]), ("of ⟦5%-7%⟧", ["percent 5..7"]),
      ("between ⟦5 and 7 percent⟧", ["percent 5..7"]), ("⟦5–7%⟧", ["percent 5..7"]),
      ("rose from ⟦4.25%⟧ to ⟦4.50%⟧", ["percent 4.25", "percent 4.50"]),
      ("rose from ⟦5⟧ to ⟦7 percent⟧", ["percent 5", "percent 7"]),
      ("fell to ⟦34%⟧ from ⟦31⟧", ["percent 34", "percent 31"]),
      ("fell ⟦0.4 per cent⟧ to ⟦13176⟧", ["percent 0.4", "number 13176"]),
      ("rose by ⟦5 to 7 percent⟧", ["percent 5..7"]), ("cut to ⟦5 to 7 percent⟧", ["percent 5..7"]),
      ("⟦5 ± 0.3 percent⟧", ["percent 4.7..5.3"]),
      ("⟦52%, give or take 3 points⟧", ["percent 49..55"]),
    ])
  func ranges(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
