/// Days that have English names, and what moves them.
extension English {
  /// Diwali and the Chinese New Year, which follow the moon, from 2005 to 2030.
  ///
  /// - SeeAlso: The gazettes of India (holidays) and the Hong Kong Observatory's conversion tables.
  private static var moonDays: [HolidayNames] {
    let diwali: [Int32] = [
      2005_11_01, 2006_10_21, 2007_11_09, 2008_10_28, 2009_10_17, 2010_11_05, 2011_10_26,
      2012_11_13, 2013_11_03, 2014_10_23, 2015_11_11, 2016_10_30, 2017_10_19, 2018_11_07,
      2019_10_27, 2020_11_14, 2021_11_04, 2022_10_24, 2023_11_12, 2024_10_31, 2025_10_20,
      2026_11_08, 2027_10_29, 2028_10_17, 2029_11_05, 2030_10_26,
    ]
    let newYear: [Int32] = [
      2005_02_09, 2006_01_29, 2007_02_18, 2008_02_07, 2009_01_26, 2010_02_14, 2011_02_03,
      2012_01_23, 2013_02_10, 2014_01_31, 2015_02_19, 2016_02_08, 2017_01_28, 2018_02_16,
      2019_02_05, 2020_01_25, 2021_02_12, 2022_02_01, 2023_01_22, 2024_02_10, 2025_01_29,
      2026_02_17, 2027_02_06, 2028_01_26, 2029_02_13, 2030_02_03,
    ]
    return [
      .init("diwali,deepavali,lakshmi puja", .tabled(diwali, days: 0)),
      .init("dhanteras", .tabled(diwali, days: -2)),
      .init("choti diwali,kali chaudas,naraka chaturdashi", .tabled(diwali, days: -1)),
      .init("chhath,chhath puja,dala puja", .tabled(diwali, days: 6)),
      .init(
        "chinese new year,chinese new years,lunar new year,lunar new years",
        .tabled(newYear, days: 0)),
    ]
  }

  static func addHolidays(to data: inout LanguageData) {
    data.holidays =
      moonDays + [
        .init("new year day,new years day,new year", .fixed(month: 1, day: 1)),
        .init("new year eve,new years eve", .fixed(month: 12, day: 31)),
        .init("christmas,christmas day,xmas,xmas day", .fixed(month: 12, day: 25)),
        .init("christmas eve,xmas eve", .fixed(month: 12, day: 24)),
        .init("boxing day,st stephen day", .fixed(month: 12, day: 26)),
        .init("valentine day,valentines day", .fixed(month: 2, day: 14)),
        .init("halloween,hallowe'en", .fixed(month: 10, day: 31)),
        .init("all saints day", .fixed(month: 11, day: 1)),
        .init("epiphany", .fixed(month: 1, day: 6)),
        .init("groundhog day,groundhogs day", .fixed(month: 2, day: 2)),
        .init(
          "st patrick day,saint patrick day,saint patricks day,saint paddy day,st paddy day",
          .fixed(month: 3, day: 17)),
        .init("april fool day,april fools,april fools day", .fixed(month: 4, day: 1)),
        .init("may day", .fixed(month: 5, day: 1)),
        .init("juneteenth", .fixed(month: 6, day: 19)),
        .init("canada day,dominion day", .fixed(month: 7, day: 1)),
        .init(
          "independence day", .fixed(month: 7, day: 4),
          regional: [
            ("IN", .fixed(month: 8, day: 15)), ("JM", .fixed(month: 8, day: 6)),
            ("PH", .fixed(month: 6, day: 12)), ("TT", .fixed(month: 8, day: 31)),
            ("BZ", .fixed(month: 9, day: 21)),
          ]),
        .init("bastille day", .fixed(month: 7, day: 14)),
        .init("veterans day,veteran day,armistice day", .fixed(month: 11, day: 11)),
        .init("remembrance day", .fixed(month: 11, day: 11)),
        .init("guy fawkes day,guy fawkes night,bonfire night", .fixed(month: 11, day: 5)),
        .init("earth day", .fixed(month: 4, day: 22)),
        .init("anzac day", .fixed(month: 4, day: 25)),
        .init("australia day", .fixed(month: 1, day: 26)),
        .init("waitangi day", .fixed(month: 2, day: 6)),
        .init("republic day", .fixed(month: 1, day: 26)),
        .init("pongal,makar sankranti", .fixed(month: 1, day: 14)),
        .init("maattu pongal", .fixed(month: 1, day: 15)),
        .init("baisakhi,vaisakhi,vasakhi,vaishakhi", .fixed(month: 4, day: 14)),
        .init("rabindra jayanti,rabindranath jayanti", .fixed(month: 5, day: 9)),
        .init("king day,koningsdag", .fixed(month: 4, day: 27)),
        .init(
          "emancipation day", .fixed(month: 4, day: 16),
          regional: [("JM TT", .fixed(month: 8, day: 1))]),
        .init("gandhi jayanti", .fixed(month: 10, day: 2)),
        .init("ides of march", .fixed(month: 3, day: 15)),
        .init("international women day", .fixed(month: 3, day: 8)),
        .init("world aids day", .fixed(month: 12, day: 1)),
        .init("rizal day", .fixed(month: 12, day: 30)),
        .init("vimy ridge day", .fixed(month: 4, day: 9)),
        .init("garifuna settlement day", .fixed(month: 11, day: 19)),
        .init("indian arrival day", .fixed(month: 5, day: 30)),
        .init("day of the covenant", .fixed(month: 11, day: 26)),
        .init(
          "abraham lincoln birthday,lincoln birthday,lincolns birthday", .fixed(month: 2, day: 12)),
        .init(
          "thanksgiving,thanksgiving day,turkey day", .nth(4, weekday: 4, month: 11),
          regional: [("CA", .nth(2, weekday: 1, month: 10))]),
        .init("black friday", .nthPlus(4, weekday: 4, month: 11, days: 1)),
        .init("cyber monday", .nthPlus(4, weekday: 4, month: 11, days: 4)),
        .init(
          "labor day,labour day", .nth(1, weekday: 1, month: 9),
          regional: [
            ("GB IE IN PH ZA JM BZ", .fixed(month: 5, day: 1)),
            ("NZ", .nth(4, weekday: 1, month: 10)), ("AU", .nth(1, weekday: 1, month: 10)),
            ("TT", .fixed(month: 6, day: 19)),
          ]),
        .init(
          "memorial day", .nth(-1, weekday: 1, month: 5),
          regional: [("CA", .fixed(month: 7, day: 1))]),
        .init(
          "mother day,mothers day", .nth(2, weekday: 7, month: 5),
          regional: [("GB IE", .easter(-21))]),
        .init(
          "father day,fathers day", .nth(3, weekday: 7, month: 6),
          regional: [("AU NZ", .nth(1, weekday: 7, month: 9))]),
        .init(
          "presidents day,president day,washington birthday,george washington day",
          .nth(3, weekday: 1, month: 2)),
        .init(
          "martin luther king day,mlk day,mlk jr day,martin luther king jr day",
          .nth(3, weekday: 1, month: 1)),
        .init("columbus day,indigenous peoples day", .nth(2, weekday: 1, month: 10)),
        .init("election day", .nthPlus(1, weekday: 1, month: 11, days: 1)),
        .init("super bowl sunday", .nth(2, weekday: 7, month: 2)),
        .init("boss day,bosses day", .fixed(month: 10, day: 16)),
        .init("family day", .nth(3, weekday: 1, month: 2)),
        .init("islander day,louis riel day", .nth(3, weekday: 1, month: 2)),
        .init(
          "victoria day,sovereign birthday,national patriots day",
          .onOrBefore(weekday: 1, month: 5, day: 24)),
        .init("british columbia day,terry fox day,civic holiday", .nth(1, weekday: 1, month: 8)),
        .init("discovery day", .onOrBefore(weekday: 1, month: 6, day: 26)),
        .init("reconciliation day", .nthPlus(4, weekday: 1, month: 5, days: 0)),
        .init("summer bank holiday,late summer bank holiday", .nth(-1, weekday: 1, month: 8)),
        .init(
          "august bank holiday", .nth(1, weekday: 1, month: 8),
          regional: [("GB", .nth(-1, weekday: 1, month: 8))]),
        .init("spring bank holiday", .nth(-1, weekday: 1, month: 5)),
        .init("early may bank holiday", .nth(1, weekday: 1, month: 5)),
        .init(
          "national heroes day,heroes day", .nth(-1, weekday: 1, month: 8),
          regional: [("JM", .nth(3, weekday: 1, month: 10))]),
        .init(
          "administrative professionals day,admin day,secretaries day,secretary day",
          .onOrBefore(weekday: 3, month: 4, day: 27)),
        .init("military spouse day", .nthPlus(2, weekday: 7, month: 5, days: -2)),
        .init("daylight saving start,daylight savings start", .nth(2, weekday: 7, month: 3)),
        .init(
          "daylight saving end,daylight savings end,daylight saving end day,daylight savings end day",
          .nth(1, weekday: 7, month: 11)),
        .init("tax day", .fixed(month: 4, day: 15)),
        .init("easter,easter sunday", .easter(0)),
        .init("easter monday,easter mon", .easter(1)),
        .init("good friday", .easter(-2)),
        .init(
          "maundy thursday,covenant thu,covenant thursday,thu of mysteries,thursday of mysteries,holy thursday",
          .easter(-3)),
        .init("palm sunday,branch sunday", .easter(-7)),
        .init("ash wednesday", .easter(-46)),
        .init("shrove tuesday,mardi gras,pancake day", .easter(-47)),
        .init("lent", .easter(-46), length: 46),
        .init("ascension day", .easter(39)),
        .init("pentecost,whitsunday,whit sunday,white sunday", .easter(49)),
        .init("whit monday,pentecost monday", .easter(50)),
        .init("trinity sunday", .easter(56)),
        .init("corpus christi", .easter(60)),
        .init("orthodox easter", .orthodoxEaster(0)),
        .init("orthodox good friday", .orthodoxEaster(-2)),
        .init("clean monday", .orthodoxEaster(-48)),
        .init("passover,pesach", .hebrew(month: 1, day: 15), length: 8),
        .init("lag b'omer,lag baomer", .hebrew(month: 2, day: 18)),
        .init("shavuot", .hebrew(month: 3, day: 6), length: 2),
        .init("rosh hashanah,rosh hashana", .hebrew(month: 7, day: 1), length: 2),
        .init("yom kippur", .hebrew(month: 7, day: 10)),
        .init("sukkot,succos,feast of the ingathering", .hebrew(month: 7, day: 15), length: 8),
        .init("hanukkah,hanukah,hannukkah,chanukah", .hebrew(month: 9, day: 25), length: 8),
        .init("purim", .hebrew(month: 12, day: 14)),
        .init("shushan purim", .hebrew(month: 12, day: 15)),
        .init("ramadan,ramzaan,ramadhan", .islamic(month: 9, day: 1), length: 30),
        .init("eid al fitr,eid ul fitr", .islamic(month: 10, day: 1)),
        .init("eid al adha,id ul adha,bakr id,sacrifice feast", .islamic(month: 12, day: 10)),
        .init("ashura,day of ashura,hosay", .islamic(month: 1, day: 10)),
        .init("mawlid,mawlid al nabawi", .islamic(month: 3, day: 12)),
        .init("laylat al qadr,laylat al kadr,night of power", .islamic(month: 9, day: 27)),
      ]
  }
}
