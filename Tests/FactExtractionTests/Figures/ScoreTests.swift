import Testing

@Suite("Scores")
struct ScoreTests {
  @Test(
    "Numbers that stand against each other",
    arguments: [
      ("won ⟦2-0⟧ at home", ["score game 2 0"]), ("by ⟦52–48⟧ then", ["score game 52 48"]),
      ("an ⟦11-5-1⟧ season", ["score record 11 5 1"]), ("odds of ⟦3-to-1⟧", ["score ratio 3 1"]),
      ("beat Boston ⟦5-3⟧ there", ["score game 5 3"]),
      ("voted ⟦218 to 212⟧ for it", ["score vote 218 212"]),
      ("passed the bill ⟦52–48⟧", ["score vote 52 48"]),
      ("a ⟦5-4⟧ ruling", ["score vote 5 4"]), ("by a ⟦218-212⟧ vote", ["score vote 218 212"]),
    ])
  func scores(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Sets of one match",
    arguments: [
      ("won ⟦6-4, 7-6⟧ there", ["score set 6 4 7 6"]),
      ("won ⟦6-4, 6-7 (5-7), 7-5⟧ there", ["score set 6 4 6 7 7 5"]),
      ("lost ⟦3-6, 6-7 (5)⟧", ["score set 3 6 6 7"]),
      ("won ⟦3-1⟧, ⟦2-0⟧ there", ["score game 3 1", "score game 2 0"]),
    ])
  func sets(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Ranges, phone numbers and codes are none",
    arguments: [
      ("⟦18-36 months⟧", ["duration P18M..P36M"]), ("⟦5-10 homes⟧", ["quantity 5..10 home"]),
      ("a ⟦300-500⟧ word essay", ["number 300..500"]),
      ("⟦500-1000 people⟧", ["quantity 500..1000 person"]), ("code 1-2-3-4-5-6 is", []),
      ("call 555-1234 here", []), ("aboard a 747-400 there", []),
    ])
  func others(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
