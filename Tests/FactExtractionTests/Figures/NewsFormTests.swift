import ArticleModel
import Testing

@Suite("Forms of news")
struct NewsFormTests {
  @Test(
    "Ages of groups, at a time of life, and beside what a person does",
    arguments: [
      ("People over ⟦65⟧ go first.", ["age 65 a 'year' more_than"]),
      ("Anyone under ⟦16⟧ is barred.", ["age 16 a 'year' less_than"]),
      ("Voters ⟦18 to 29⟧ stayed home.", ["age 18..29 a 'year'"]),
      ("She died at ⟦91⟧.", ["age 91 a 'year'"]),
      ("The striker, ⟦24⟧, has signed.", ["age 24 a 'year'"]),
      ("Men over ⟦200 pounds⟧ lift.", ["quantity 200 [lb_av] 'pound' more_than"]),
    ])
  func ages(_ marked: String, expected: [String]) { FigureSample.expect(marked, expected) }

  @Test(
    "Records, ratios and votes among pairs of numbers",
    arguments: [
      ("The Rovers improved to ⟦14-9⟧.", ["score record 14 9"]),
      ("The Rovers (⟦6-2⟧) host them.", ["score record 6 2"]),
      ("It paid odds of ⟦10-1⟧.", ["score ratio 10 1"]),
      ("They agreed a ⟦60-40⟧ split.", ["score ratio 60 40"]),
      ("Mix it at a ratio of ⟦3:2⟧.", ["score ratio 3 2"]),
      ("Leeds won ⟦3-1⟧ there.", ["score game 3 1"]),
      ("Call a 1-800 number.", []),
    ])
  func scores(_ marked: String, expected: [String]) { FigureSample.expect(marked, expected) }

  @Test(
    "Letters, slang and parts of currencies",
    arguments: [
      ("The rail firm lost ⟦R5.9 billion⟧.", ["money 5900000000 ZAR"]),
      ("A bag costs ⟦N50,000⟧ there.", ["money 50000 NGN"]),
      ("It costs ⟦Rp15,000⟧ there.", ["money 15000 IDR"]),
      ("He found ⟦a tenner⟧ in it.", ["money 10 GBP"]),
      ("It paid ⟦18 Canadian cents⟧ then.", ["money 0.18 CAD"]),
      ("It made ⟦$1.12⟧ per diluted share.", ["money 1.12 USD per share"]),
      ("A ⟦Rs 500-cr⟧ loan.", ["money 5000000000 INR"]),
      ("Wheat is ⟦$5.78-3/4⟧ a bushel.", ["money 5.7875 USD per bushel"]),
      ("An R5 chip and a K2 peak.", []),
    ])
  func money(_ marked: String, expected: [String]) { FigureSample.expect(marked, expected) }

  @Test(
    "Counts, units and rates of news",
    arguments: [
      ("They won by ⟦12 runs⟧.", ["quantity 12 run"]),
      ("Police took ⟦200 calls⟧ there.", ["quantity 200 call"]),
      ("It gave ⟦90 sold-out concerts⟧ there.", ["quantity 90 concert 'sold-out concert'"]),
      ("⟦One rule⟧ agencies follow is this.", ["quantity 1 rule"]),
      ("⟦Two⟧ U.S. soldiers left.", ["quantity 2 soldier 'u.s. soldier'"]),
      ("He weighs ⟦11st 4lb⟧ there.", ["quantity 158 [lb_av] 'pound'"]),
      ("Pumps move ⟦40 tonnes of waste a week⟧.", ["quantity 40 t/wk 'metric ton per week'"]),
      ("It warmed by ⟦1.5C⟧ there.", ["quantity 1.5 Cel 'degree celsius'"]),
      ("It finished ⟦third⟧ there.", ["ordinal 3"]),
      ("A ⟦1-in-3⟧ chance.", ["number 1/3"]),
      ("It holds ⟦2 150 000 cubic metres⟧.", ["quantity 2150000 m3 'cubic meter'"]),
    ])
  func counts(_ marked: String, expected: [String]) { FigureSample.expect(marked, expected) }

  @Test(
    "Numbers of things, codes and models",
    arguments: [
      "see Figs. 4 and 5 there", "as in [23,34,35] there", "Exercise 1: look around",
      "by 0735 GMT it was", "the 787 is late", "Boeing's 737 and others", "it built 787 jets",
      "Type 2 diabetes there", "on 5th Avenue there", "the 82nd Airborne Division left",
      "leaders of the Group of 77 met", "Section 508 requires it", "a 4K screen",
    ])
  func names(_ text: String) { FigureSample.expect(text, []) }
}
