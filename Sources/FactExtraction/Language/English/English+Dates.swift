/// The words of time: steps, parts of days and periods, lengths told vaguely, what recurs.
extension English {
  static func addDates(to data: inout LanguageData) {
    data.times = [
      // The determiners "the" and "a" begin no time: they are looked at from behind.
      .init(
        [.determiner], nil, "the this that these those its their his her our your my each every"),
      .init([.edge, .opens], PeriodUnit.day.rawValue, "eod"),
      .init([.edge, .opens], PeriodUnit.month.rawValue, "eom bom"),
      .init([.edge, .opens], PeriodUnit.year.rawValue, "eoy boy"),
      .init([.third], 0, "bom boy"), .init([.third], 2, "eod eom eoy"),
      .init([.step, .opens], -1, "last past"),
      .init([.step, .opens], 0, "this current present"),
      .init([.step, .opens], 1, "next coming upcoming"),
      .init([.latest, .opens], nil, "latest corresponding comparable"),
      .init([.storyStep, .opens], -1, "previous preceding prior"),
      .init([.storyStep, .opens], 0, "same"),
      .init([.storyStep, .opens], 0, "that"),
      .init([.storyStep, .opens], 1, "following ensuing"),
      .init([.deicticDay, .opens], -1, "yesterday"),
      .init([.deicticDay, .opens], 0, "today tonight"),
      .init([.deicticDay, .opens], 1, "tomorrow tmrw"),
      .init([.dayPart, .opens], 0, "morning mornings"),
      .init([.dayPart, .opens], 1, "afternoon afternoons"),
      .init([.dayPart, .opens], 2, "evening evenings"),
      .init([.dayPart, .opens], 3, "night nights tonight overnight"),
      .init([.plural], nil, "mornings afternoons evenings nights"),
      .init([.recurringDay, .opens], 1, "mondays"), .init([.recurringDay, .opens], 2, "tuesdays"),
      .init([.recurringDay, .opens], 3, "wednesdays"),
      .init([.recurringDay, .opens], 4, "thursdays"), .init([.recurringDay, .opens], 5, "fridays"),
      .init([.recurringDay, .opens], 6, "saturdays"), .init([.recurringDay, .opens], 7, "sundays"),
      .init([.dayPart, .opens], 4, "daytime"),
      .init([.dayPart, .opens], 5, "noon midday noonish"),
      .init([.dayPart, .opens], 6, "midnight"),
      .init([.season, .opens], 0, "spring"),
      .init([.season, .opens], 1, "summer"),
      .init([.season, .opens], 2, "autumn fall"),
      .init([.season, .opens], 3, "winter"),
      .init([.season, .plural, .opens], 0, "springs"),
      .init([.season, .plural, .opens], 1, "summers"),
      .init([.season, .plural, .opens], 2, "autumns"),
      .init([.season, .plural, .opens], 3, "winters"),
      .init([.fromNow], -1, "ago"),
      .init([.fromNow], 1, "hence"),
      .init([.fromThen], -1, "earlier before previously prior"),
      .init([.fromThen], 1, "later after afterward afterwards on"),
      .init([.vagueCount], nil, "few several many some"),
      .init([.vagueStep, .opens], -1, "recent"),
      .init([.vagueStep, .opens], 1, "future"),
      .init([.vagueTime, .opens], 0, "now currently nowadays"),
      .init([.vagueTime, .opens], -1, "recently"),
      .init([.opens], nil, "half twice once moment term while"),
      .init([.every, .opens], nil, "each every everyday"),
      .init([.frequency, .opens], PeriodUnit.hour.rawValue, "hourly"),
      .init([.frequency, .opens], PeriodUnit.day.rawValue, "daily"),
      .init([.frequency, .opens], PeriodUnit.week.rawValue, "weekly"),
      .init([.frequency, .opens], PeriodUnit.month.rawValue, "monthly"),
      .init([.frequency, .opens], PeriodUnit.quarter.rawValue, "quarterly"),
      .init([.frequency, .opens], PeriodUnit.half.rawValue, "semiannually biannually"),
      .init([.frequency, .opens], PeriodUnit.year.rawValue, "annually yearly"),
      .init([.third, .opens], 0, "early earlier"),
      .init([.third, .opens], 1, "mid"),
      .init([.third, .opens], 2, "late later"),
      .init([.third, .thirdNoun, .opens], 0, "beginning start"),
      .init([.third, .thirdNoun, .opens], 1, "middle"),
      .init([.third, .thirdNoun, .opens], 2, "end close"),
      .init([.openRange, .opens], OpenEnd.since.rawValue, "since starting beginning"),
      .init([.openRange, .opens], OpenEnd.until.rawValue, "until till til by"),
      .init([.openRange, .opens], OpenEnd.before.rawValue, "before"),
      .init([.openRange, .opens], OpenEnd.after.rawValue, "after"),
      .init([.fiscal, .opens], nil, "fiscal"),
      .init([.opens], nil, "fy cy all few several couple"),
      .init([.whole], nil, "whole full entire"),
      .init(
        [.results], nil,
        """
        profit profits sales revenue revenues earnings results net loss losses income figures
        output turnover orders dividend exports imports gdp growth deliveries shipments
        """),
      .init([.modal], nil, "will would shall should can could may might must ll"),
      .init([.shortWeekday, .opens], 6, "sat"), .init([.shortWeekday, .opens], 7, "sun"),
      .init([.fortnight, .opens], nil, "fortnight fortnights"),
      .init([.additional], nil, "more additional extra further"),
      .init([.times], nil, "once twice"),
      .init([.period, .opens], nil, "period"),
      .init([.half], nil, "half"),
      .init([.decade, .opens], 20, "twenties"), .init([.decade, .opens], 30, "thirties"),
      .init([.decade, .opens], 40, "forties"), .init([.decade, .opens], 50, "fifties"),
      .init([.decade, .opens], 60, "sixties"), .init([.decade, .opens], 70, "seventies"),
      .init([.decade, .opens], 80, "eighties"), .init([.decade, .opens], 90, "nineties"),
      .init([.during], nil, "in for over within after during of through throughout"),
      .init(
        [.future], nil,
        """
        will ll shall going expected expects expect scheduled plans planned planning due slated
        would upcoming tentatively forecast hopes aims wants intends
        payable likely effective meets meet arrives departs convenes resumes
        """),
      .init(
        [.past], nil,
        """
        was were had did said told went came took made gave got found left felt brought began became
        rose fell grew sold bought won lost met saw knew thought held kept led wrote ran sent spent
        paid heard stood lost put cut hit shut read showed broke spoke drew flew died
        """),
    ]
    addPeriodUnits(to: &data)
  }

  private static func addPeriodUnits(to data: inout LanguageData) {
    let units: [(PeriodUnit, singular: String, plural: String)] = [
      (.second, "second sec", "seconds secs"), (.minute, "minute min", "minutes mins"),
      (.hour, "hour hr", "hours hrs"), (.day, "day", "days"), (.weekend, "weekend", "weekends"),
      (.week, "week workweek", "weeks workweeks"), (.month, "month", "months"),
      (.quarter, "quarter qtr", "quarters qtrs"),
      (.year, "year yr", "years yrs"), (.decade, "decade", "decades"),
      (.century, "century", "centuries"),
    ]
    for (unit, singular, plural) in units {
      data.times.append(.init([.unit, .opens], unit.rawValue, singular))
      data.times.append(.init([.unit, .plural, .opens], unit.rawValue, plural))
    }
  }
}
