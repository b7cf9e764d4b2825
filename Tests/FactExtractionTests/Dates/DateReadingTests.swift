import ArticleModel
import CrossfootTestSupport
import Testing

/// Dates that a generator prints read back as themselves, and bad input is answered.
@Suite("Reading back")
struct DateReadingTests {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static func forms(of day: CivilDay) -> [String] {
    let (year, month, number) = day.components
    let name = months[month - 1]
    let weekday = weekdays[day.weekday - 1]
    let two = CivilDay.twoDigits
    return [
      "\(name) \(number), \(year)", "\(number) \(name) \(year)", "\(day)",
      "\(weekday), \(name) \(number), \(year)", "\(weekday) \(number) \(name) \(year)",
      "\(name.prefix(3)) \(number), \(year)", "\(number)-\(name.prefix(3))-\(year)",
      "\(two(month))/\(two(number))/\(year)", "\(two(number)).\(two(month)).\(year)",
      "the \(number)th of \(name), \(year)",
    ]
  }

  @Test("Every form of a thousand random days")
  func days() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1000 {
      // From 1900 to 2099.
      let day = CivilDay(number: Int.random(in: -25_567...47_481, using: &random))
      for form in Self.forms(of: day) {
        let dates = FigureSample.extraction("It closed on \(form) at last.").mentions
        #expect(dates.map { $0.temporal?.timex } == [day.description], "\(form)")
      }
    }
  }

  @Test("Stamps of mail and of ISO 8601")
  func stamps() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<300 {
      let day = CivilDay(number: Int.random(in: 0...30_000, using: &random))
      let second = Int.random(in: 0..<86_400, using: &random)
      let clock = [second / 3600, second / 60 % 60, second % 60].map(CivilDay.twoDigits)
        .joined(separator: ":")
      let (year, month, number) = day.components
      let mail =
        "\(Self.weekdays[day.weekday - 1].prefix(3)), \(number) \(Self.months[month - 1].prefix(3)) \(year) \(clock) +0200"
      for stamp in ["\(day)T\(clock)+02:00", mail] {
        let times = FigureSample.extraction("Sent: on \(stamp) from here.").mentions
        #expect(times.map { $0.temporal?.timex } == ["\(day)T\(clock)"], "\(stamp)")
        #expect(times.first?.temporal?.zone == "+02:00", "\(stamp)")
      }
    }
  }

  @Test(
    "Repeats without end are read in time, and none traps",
    arguments: [
      "/", "1/", "last ", "May ", "January and ", "10 to ", "10:10", "mid-", "early ",
      "the end of ", "every ", "the week of ", "twenty ", "Friday the ", "since ", "new year ",
      "a year and ", "last year's ", "2019-", "10 BC - ", "that same ", "June of ", "noon on ",
      "the night of the morning of ", "the last day of the first week of ", "quarter past ",
    ])
  func repeats(_ unit: String) {
    let text = String(repeating: unit, count: 3000)
    #expect(FigureSample.extraction(text).article.text.count == text.utf8.count)
  }

  @Test(
    "What no calendar has is invalid or no date, and has no place",
    arguments: [
      "February 30, 2026", "2026-13-01", "31.02.2026", "24:60", "25:00 p.m.", "year 0000",
      "9999999 years ago", "the 99th century", "the 32nd of April", "2026-W60",
      "999999999 days later",
      "٢٠٢٦-٠٤-٣١", "the 31st of June",
    ])
  func impossible(_ text: String) {
    for mention in FigureSample.extraction("It was \(text) then.").mentions {
      guard let time = mention.temporal, mention.span.length > 5 else { continue }
      #expect(mention.isInvalid || time.days == nil || time.timex == "2026", "\(text)")
    }
  }

  @Test("Every EDTF string is one that PyPI's `edtf` accepts")
  func edtf() {
    var texts = [
      "In 44 BC, in 480 B.C. and in the fifth century BC.", "In the 1990s, the late 1980s.",
      "In the 19th century, the winter of 1951, spring 2020, autumn 2019, summer 2018.",
      "In Q1 2025, Q4 2024, H1 2026, the second half of 2025, late 2025, mid-2024, early 2023.",
      "From 2019 to 2024, between March and May 2025, from Q1 to Q3 2025, from late 2020 to 2022.",
      "For ten days from April 20, the week of March 6, last weekend, Hanukkah 2025, year to date.",
      "On April 9, 2026 at 10:30:15 p.m., 2026-04-09T22:00:00Z, next week, this month, in 2026.",
    ]
    var random = SeededGenerator(seed: 23)
    for _ in 0..<200 {
      let day = CivilDay(number: Int.random(in: -25_567...47_481, using: &random))
      let last = day.advanced(byDays: Int.random(in: 1...900, using: &random))
      texts.append("From \(Self.forms(of: day)[0]) to \(Self.forms(of: last)[1]).")
    }
    let strings = texts.flatMap {
      FigureSample.extraction($0).mentions.compactMap(\.temporal?.edtf)
    }
    #expect(strings.count > 600)
    PythonTool.expectEDTF(strings)
  }
}
