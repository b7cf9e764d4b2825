/// Public holidays and days of note of the English-speaking countries, and of their faiths.
///
/// - SeeAlso: The holiday acts and gazettes of the United States, Canada, the United Kingdom, Ireland, Australia, New
///   Zealand, India, South Africa, the Philippines and the Caribbean, as the package `holidays` (PyPI) lists them.
extension English {
  static var movingDays: [HolidayNames] {
    (american + commonwealth + religious).map { $0.withCapital } + [
      .init("naidoc week", .nthPlus(2, weekday: 5, month: 7, days: -5), length: 8),
      .init("parsi new year,jamshedi navroz", .tabled(parsiNewYears, days: 0)),
      .init("nowruz,navroz,persian new year", .fixed(month: 3, day: 21)),
      .init("super tuesday", .tabled(superTuesdays, days: 0)),
      .init("kwanzaa", .fixed(month: 12, day: 26), length: 7),
      .init("world environment day", .fixed(month: 6, day: 5)),
      .init("world health day", .fixed(month: 4, day: 7)),
      .init("world refugee day", .fixed(month: 6, day: 20)),
      .init(
        "human rights day", .fixed(month: 12, day: 10),
        regional: [("ZA", .fixed(month: 3, day: 21))]),
      .init("united nations day,un day", .fixed(month: 10, day: 24)),
      .init("international workers day", .fixed(month: 5, day: 1)),
      .init("holocaust remembrance day", .fixed(month: 1, day: 27)),
      .init("cinco de mayo", .fixed(month: 5, day: 5)),
      .init("day of the dead", .fixed(month: 11, day: 2)),
      .init("singles day", .fixed(month: 11, day: 11)),
      .init("star wars day", .fixed(month: 5, day: 4)),
      .init("pi day", .fixed(month: 3, day: 14)),
      .init("global youth service day", .nthPlus(4, weekday: 5, month: 4, days: 0), length: 3),
    ]
  }

  private static var american: [HolidayNames] {
    [
      .init("inauguration day", .fixed(month: 1, day: 20)),
      .init("daisy gatson bates day", .nth(3, weekday: 1, month: 2)),
      .init("susan b anthony day", .fixed(month: 2, day: 15)),
      .init("rosa parks day", .fixed(month: 2, day: 4)),
      .init("casimir pulaski day", .nth(1, weekday: 1, month: 3)),
      .init("cesar chavez day", .fixed(month: 3, day: 31)),
      .init("evacuation day", .fixed(month: 3, day: 17)),
      .init("patriots day", .nth(3, weekday: 1, month: 4)),
      .init("patriot day", .fixed(month: 9, day: 11)),
      .init("confederate memorial day", .nth(4, weekday: 1, month: 4)),
      .init("arbor day", .nth(-1, weekday: 5, month: 4)),
      .init(
        "take your child to work day,take our daughters and sons to work day",
        .nth(4, weekday: 4, month: 4)),
      .init("loyalty day,law day", .fixed(month: 5, day: 1)),
      .init("national day of prayer", .nth(1, weekday: 4, month: 5)),
      .init("armed forces day", .nth(3, weekday: 6, month: 5)),
      .init("national maritime day", .fixed(month: 5, day: 22)),
      .init(
        "emsc day,emergency medical services for children day",
        .nthPlus(3, weekday: 7, month: 5, days: 3)),
      .init("jefferson davis day", .nth(1, weekday: 1, month: 6)),
      .init("flag day", .fixed(month: 6, day: 14)),
      .init("parents day", .nth(4, weekday: 7, month: 7)),
      .init("pioneer day", .fixed(month: 7, day: 24)),
      .init("grandparents day", .nthPlus(1, weekday: 1, month: 9, days: 6)),
      .init("constitution day,citizenship day", .fixed(month: 9, day: 17)),
      .init("leif erikson day", .fixed(month: 10, day: 9)),
      .init("sweetest day", .nth(3, weekday: 6, month: 10)),
      .init("navy day", .fixed(month: 10, day: 27)),
      .init("small business saturday", .nthPlus(4, weekday: 4, month: 11, days: 2)),
      .init("giving tuesday", .nthPlus(4, weekday: 4, month: 11, days: 5)),
      .init("pearl harbor day,pearl harbor remembrance day", .fixed(month: 12, day: 7)),
      .init("bill of rights day", .fixed(month: 12, day: 15)),
      .init("rodeo day", .nth(-1, weekday: 4, month: 2)),
    ]
  }

  private static var commonwealth: [HolidayNames] {
    [
      .init("st david day,saint david day", .fixed(month: 3, day: 1)),
      .init("st george day,saint george day", .fixed(month: 4, day: 23)),
      .init("st andrew day,saint andrew day", .fixed(month: 11, day: 30)),
      .init("st brigid day,saint brigid day", .fixed(month: 2, day: 1)),
      .init("burns night", .fixed(month: 1, day: 25)),
      .init("mothering sunday", .easter(-21)),
      .init(
        "commonwealth day", .nth(2, weekday: 1, month: 3),
        regional: [("BZ", .fixed(month: 5, day: 24))]),
      .init("orangemen day,glorious twelfth,battle of the boyne", .fixed(month: 7, day: 12)),
      .init("june bank holiday,june holiday", .nth(1, weekday: 1, month: 6)),
      .init("october bank holiday,october holiday", .nth(-1, weekday: 1, month: 10)),
      .init("may day bank holiday,may bank holiday", .nth(1, weekday: 1, month: 5)),
      .init("remembrance sunday", .nth(2, weekday: 7, month: 11)),
      .init(
        "heritage day", .nth(3, weekday: 1, month: 2), regional: [("ZA", .fixed(month: 9, day: 24))]
      ),
      .init("national indigenous peoples day,national aboriginal day", .fixed(month: 6, day: 21)),
      .init("saint jean baptiste day,st jean baptiste day", .fixed(month: 6, day: 24)),
      .init("nunavut day", .fixed(month: 7, day: 9)),
      .init("gold cup parade day", .nth(3, weekday: 5, month: 8)),
      .init("natal day,simcoe day", .nth(1, weekday: 1, month: 8)),
      .init("canberra day,eight hours day,adelaide cup day", .nth(2, weekday: 1, month: 3)),
      .init("melbourne cup day", .nth(1, weekday: 2, month: 11)),
      .init("picnic day", .nth(1, weekday: 1, month: 8)),
      .init("recreation day", .nth(1, weekday: 1, month: 11)),
      .init("harmony day", .fixed(month: 3, day: 21)),
      .init("national sorry day", .fixed(month: 5, day: 26)),
      .init("royal queensland show day,ekka wednesday", .onOrBefore(weekday: 3, month: 8, day: 16)),
      .init("ambedkar jayanti", .fixed(month: 4, day: 14)),
      .init(
        "freedom day,jubilee day", .fixed(month: 6, day: 19),
        regional: [("ZA", .fixed(month: 4, day: 27))]),
      .init("youth day", .fixed(month: 6, day: 16)),
      .init("national women day", .fixed(month: 8, day: 9)),
      .init("day of reconciliation,day of the vow", .fixed(month: 12, day: 16)),
      .init("day of goodwill", .fixed(month: 12, day: 26)),
      .init("day of valor,araw ng kagitingan", .fixed(month: 4, day: 9)),
      .init("bonifacio day", .fixed(month: 11, day: 30)),
      .init("ninoy aquino day", .fixed(month: 8, day: 21)),
      .init("national heroes and benefactors day", .fixed(month: 3, day: 9)),
      .init("st george caye day,saint george caye day", .fixed(month: 9, day: 10)),
      .init("pan american day", .fixed(month: 10, day: 12)),
      .init("spiritual baptist liberation day,shouter liberation day", .fixed(month: 3, day: 30)),
      .init("arrival day", .fixed(month: 5, day: 30)),
      .init("carnival monday", .easter(-48)),
      .init("carnival tuesday", .easter(-47)),
    ]
  }

  private static var religious: [HolidayNames] {
    [
      .init("all souls day", .fixed(month: 11, day: 2)),
      .init("assumption day,feast of the assumption,assumption of mary", .fixed(month: 8, day: 15)),
      .init("immaculate conception,feast of the immaculate conception", .fixed(month: 12, day: 8)),
      .init("candlemas", .fixed(month: 2, day: 2)),
      .init("michaelmas", .fixed(month: 9, day: 29)),
      .init("twelfth night", .fixed(month: 1, day: 5)),
      .init("holy innocents day", .fixed(month: 12, day: 28)),
      .init("holy saturday,easter saturday,black saturday", .easter(-1)),
      .init("holy monday", .easter(-6)),
      .init("whit tuesday", .easter(51)),
      .init("divine mercy sunday", .easter(7)),
      .init("orthodox christmas,orthodox christmas day", .fixed(month: 1, day: 7)),
      .init("orthodox new year,old new year", .fixed(month: 1, day: 14)),
      .init("orthodox easter monday", .orthodoxEaster(1)),
      .init("orthodox palm sunday", .orthodoxEaster(-7)),
      .init("orthodox pentecost", .orthodoxEaster(49)),
      .init("lazarus saturday", .orthodoxEaster(-8)),
      .init("great friday", .orthodoxEaster(-2)),
      .init("great lent,great fast", .orthodoxEaster(-48), length: 40),
      .init("tisha b'av,tisha b av", .hebrew(month: 5, day: 9)),
      .init("tu bishvat,tu b'shvat,tu b shvat", .hebrew(month: 11, day: 15)),
      .init("yom hashoah,yom ha'shoah", .hebrew(month: 1, day: 27)),
      .init("shemini atzeret", .hebrew(month: 7, day: 22)),
      .init("simchat torah", .hebrew(month: 7, day: 23)),
    ]
  }

  /// The new year of 365 days without leap days, 1990 to 2035.
  private static var parsiNewYears: [Int32] {
    let stamp = { (year: Int, day: Int) in Int32(year * 10_000 + 800 + day) }
    // It goes back by a day in each leap year: to August 16 in 2020.
    return (1990...2035).map { stamp($0, 21 + $0 / -4 + 500) }
  }

  /// When most of the United States' primaries were held.
  private static let superTuesdays: [Int32] = [
    1988_03_08, 1992_03_10, 1996_03_12, 2000_03_07, 2004_03_02, 2008_02_05, 2012_03_06, 2016_03_01,
    2020_03_03, 2024_03_05,
  ]
}

extension HolidayNames {
  fileprivate var withCapital: HolidayNames {
    var result = self
    result.needsCapital = true
    return result
  }
}
