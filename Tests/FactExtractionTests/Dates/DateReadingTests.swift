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
}
