import Testing

@Suite("Scores")
struct ScoreTests {
  @Test(
    "Numbers that stand against each other",
    arguments: [
      ("won ⟦2-0⟧ at home", ["score game 2 0"]), ("by ⟦52–48⟧ then", ["score game 52 48"]),
      ("an ⟦11-5-1⟧ season", ["score record 11 5 1"]), ("odds of ⟦3-to-1⟧", ["score ratio 3 1"]),
      ("voted ⟦218 to 212⟧ for it", ["score vote 218 212"]),
      ("passed the bill ⟦52–48⟧", ["score vote 52 48"]),
    ])
  func scores(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ranges, phone numbers and codes are none",
    arguments: [
      ("⟦18-36 months⟧", ["duration P18M..P36M"]), ("⟦5-10 homes⟧", ["quantity 5..10 home"]),
      ("code 1-2-3-4-5-6 is", []), ("call 555-1234 here", []),
    ])
  func others(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
