import ArticleModel
import CrossfootTestSupport
import Testing

/// Phrases of time in running text; articles of 2026-04-09, a Thursday.
@Suite("Phrases of time")
struct TimePhraseTests {
  @Test(
    "Lengths on top of others, and lengths that no one counts",
    arguments: [
      ("They need ⟦two more weeks⟧ to finish.", ["duration P2W"]),
      ("It may take ⟦20 more years⟧.", ["duration P20Y"]),
      ("He was given ⟦ten additional days⟧.", ["duration P10D"]),
      ("The lease runs for ⟦an additional year⟧.", ["duration P1Y"]),
      ("She stayed for ⟦a full month⟧.", ["duration P1M"]),
      ("The talks may go on for ⟦another week⟧.", ["duration P1W"]),
      ("It is a ⟦several-year⟧ plan.", ["duration PXY"]),
      ("They signed a ⟦multi-year⟧ contract.", ["duration PXY"]),
      ("Over ⟦the years⟧ the harbour silted up.", ["duration PXY"]),
      ("Prices may fall in ⟦the weeks ahead⟧.", ["duration PXW"]),
      ("Few ships came in ⟦the early years⟧.", ["duration PXY"]),
      ("The crew rested for ⟦a while⟧.", ["duration PXX"]),
      ("They stayed ⟦two nights⟧ in port.", ["duration P2D"]),
      ("A ⟦three-night⟧ stay costs more.", ["duration P3D"]),
      ("The ⟦10Y⟧ bond fell.", ["duration P10Y"]),
      ("The cold lasted ⟦2W⟧.", ["duration P2W"]),
      ("She was away for ⟦the hour⟧.", ["duration PT1H"]),
      ("He slept ⟦twenty and four hours⟧.", ["duration PT24H"]),
      ("Take ⟦one a day⟧.", ["set P1D"]),
      ("It is paid ⟦semi-annually⟧.", ["set P6M"]),
    ])
  func lengths(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "The verb last is no step",
    arguments: [
      ("The war will last ⟦two years⟧.", ["duration P2Y"]),
      ("It did not last ⟦three days⟧.", ["duration P3D"]),
      ("The job shouldn't last ⟦two hours⟧.", ["duration PT2H"]),
      ("Sales fell over ⟦the last two years⟧.", ["duration P2Y"]),
    ])
  func verb(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Lengths with the hour that they begin at",
    arguments: [
      ("It ran ⟦from 9 for 2.5 hours⟧.", "09:00:00", "11:30:00"),
      ("It ran ⟦for 2.5 hours from 9⟧.", "09:00:00", "11:30:00"),
      ("It ran ⟦from 10 a.m. for two hours⟧.", "10:00:00", "12:00:00"),
    ])
  func placed(_ text: String, _ start: String, _ end: String) throws {
    let marked = MarkedText(text)
    let found = try #require(
      FigureSample.extraction(marked.text).mentions.first { $0.span == marked.spans[0] }?.temporal,
      "\(marked.text)")
    #expect(found.start == "2026-04-09T\(start)")
    #expect(found.end == "2026-04-09T\(end)")
  }

  @Test(
    "Fortnights",
    arguments: [
      ("It opened ⟦a fortnight ago⟧.", ["date 2026-03-26"]),
      ("It opened ⟦two fortnights ago⟧.", ["date 2026-03-12"]),
      ("It lasts ⟦a fortnight⟧.", ["duration P2W"]),
      ("It is held ⟦every fortnight⟧.", ["set P2W"]),
    ])
  func fortnights(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test("The next fortnight begins tomorrow")
  func nextFortnight() throws {
    let length = try #require(
      FigureSample.extraction("It will close in the next fortnight.").mentions.first?.temporal)
    #expect(length.start == "2026-04-10")
    #expect(length.end == "2026-04-24")
  }

  @Test(
    "Sat and Sun are days where the words around them say so",
    arguments: [
      ("We meet on ⟦Sat at 5⟧.", ["datetime 2026-04-11T05:00"]),
      ("It opens ⟦Sun 9 a.m.⟧", ["datetime 2026-04-05T09:00"]),
      ("Doors open ⟦Sat, April 11⟧.", ["date 2026-04-11"]),
      ("The Sun reported it. He Sat down.", []),
      ("They sat at 5 tables.", ["quantity 5 table"]),
    ])
  func shortWeekdays(_ text: String, _ expected: [String]) {
    let marked = MarkedText(text)
    let found = FigureSample.extraction(marked.text).mentions
    guard let span = marked.spans.first else {
      #expect(found.allSatisfy { $0.temporal == nil }, "\(marked.text)")
      return
    }
    #expect(found.first { $0.span == span }?.summary == expected.first, "\(marked.text)")
  }

  @Test(
    "Days that share a month",
    arguments: [
      ("on ⟦April 24⟧ and ⟦25⟧.", ["2026-04-24", "2026-04-25"]),
      ("on ⟦May 3⟧, ⟦10⟧ and ⟦17⟧.", ["2025-05-03", "2025-05-10", "2025-05-17"]),
      ("on ⟦March 3⟧ or ⟦4⟧ at sea.", ["2026-03-03", "2026-03-04"]),
      ("on ⟦March 3⟧ and 12 people left.", ["2026-03-03"]),
      ("on ⟦March 3⟧ and 2.5% more.", ["2026-03-03"]),
    ])
  func sharedMonths(_ text: String, _ expected: [String]) {
    let marked = MarkedText("It was \(text)")
    let found = FigureSample.extraction(marked.text).mentions.filter { $0.temporal != nil }
    #expect(found.map(\.span) == marked.spans, "\(marked.text)")
    let month = { (timex: String?) in timex.map { String($0.dropFirst(5)) } }
    #expect(
      found.map { month($0.temporal?.timex) } == expected.map { month($0) }, "\(marked.text)")
  }

  @Test(
    "A unit beside a day",
    arguments: [
      ("It rained on ⟦the day before Thanksgiving⟧.", ["date 2025-11-26"]),
      ("She left ⟦the day after April 3⟧.", ["date 2026-04-04"]),
      ("They met in ⟦the week before Easter⟧.", ["date 2026-W13"]),
      ("It was sold in ⟦the year before 2015⟧.", ["date 2014"]),
    ])
  func beside(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Dates by digits and words",
    arguments: [
      ("It was closed in ⟦2015-3⟧.", ["date 2015-03"]),
      ("It was closed on ⟦2019-aug-01⟧.", ["date 2019-08-01"]),
      ("She was born on ⟦January twenty-five nineteen eighty-six⟧.", ["date 1986-01-25"]),
      ("He was born in ⟦April of 87⟧.", ["date 1987-04"]),
      ("They met on ⟦Tues the 7th⟧.", ["date 2026-04-07"]),
      ("In ⟦nineteen ninety-one⟧ Karl Marsh sold it.", ["date 1991"]),
      ("The ⟦March⟧ report was thin.", ["date 2026-03"]),
      ("It was a post-⟦1959⟧ law.", ["date 1959"]),
      ("It ran well into ⟦the summer⟧ of talks.", []),
      ("It is an august institution, the august house.", []),
    ])
  func dates(_ text: String, _ expected: [String]) {
    let marked = MarkedText(text)
    let found = FigureSample.extraction(marked.text).mentions.filter { $0.temporal != nil }
    #expect(found.map(\.summary) == expected, "\(marked.text)")
  }

  @Test(
    "Times without a calendar",
    arguments: [
      ("We are busy ⟦right now⟧.", ["date PRESENT_REF"]),
      ("⟦These days⟧ few write letters.", ["date PRESENT_REF"]),
      ("It pays in ⟦the short term⟧.", ["date FUTURE_REF"]),
      ("It will ⟦one day⟧ rule the seas.", ["date FUTURE_REF"]),
      ("It will pay in ⟦future years⟧.", ["date FUTURE_REF"]),
      ("In ⟦past years⟧ it paid.", ["date PAST_REF"]),
    ])
  func references(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
