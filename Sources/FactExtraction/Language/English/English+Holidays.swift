/// Days that have English names, and what moves them.
extension English {
  static func addHolidays(to data: inout LanguageData) {
    data.holidays =
      hinduDays + chineseDays + movingDays + [
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
        .init(
          "republic day", .fixed(month: 1, day: 26),
          regional: [("TT", .fixed(month: 9, day: 24))]),
        .init("pongal,makar sankranti", .fixed(month: 1, day: 14)),
        .init("maattu pongal", .fixed(month: 1, day: 15)),
        .init("baisakhi,vaisakhi,vasakhi,vaishakhi", .fixed(month: 4, day: 14)),
        .init("rabindra jayanti,rabindranath jayanti", .fixed(month: 5, day: 9)),
        .init("king day,koningsdag", .fixed(month: 4, day: 27)),
        .init(
          "emancipation day", .observed(month: 4, day: 16),
          regional: [("JM TT", .fixed(month: 8, day: 1))]),
        .init("gandhi jayanti", .fixed(month: 10, day: 2)),
        .init("ides of march", .fixed(month: 3, day: 15)),
        .init("international women day", .fixed(month: 3, day: 8)),
        .init("world aids day", .fixed(month: 12, day: 1)),
        .init("rizal day", .fixed(month: 12, day: 30)),
        .init("vimy ridge day", .fixed(month: 4, day: 9)),
        .init("garifuna settlement day", .fixed(month: 11, day: 19)),
        .init("indian arrival day", .fixed(month: 5, day: 30)),
        .init(
          "day of the covenant", .fixed(month: 11, day: 26),
          regional: [("ZA", .fixed(month: 12, day: 16))]),
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
            ("GB IN PH ZA BZ", .fixed(month: 5, day: 1)), ("IE", .nth(1, weekday: 1, month: 5)),
            ("JM", .fixed(month: 5, day: 23)),
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
        .init(
          "summer bank holiday,late summer bank holiday", .nth(-1, weekday: 1, month: 8),
          regional: [("IE", .nth(1, weekday: 1, month: 8))]),
        .init(
          "august bank holiday", .nth(1, weekday: 1, month: 8),
          regional: [("GB", .nth(-1, weekday: 1, month: 8))]),
        .init("spring bank holiday", .nth(-1, weekday: 1, month: 5)),
        .init("early may bank holiday", .nth(1, weekday: 1, month: 5)),
        .init(
          "national heroes day,heroes day", .nth(-1, weekday: 1, month: 8),
          regional: [("JM", .nth(3, weekday: 1, month: 10)), ("ZA", .fixed(month: 10, day: 10))]),
        .init(
          "administrative professionals day,admin day,secretaries day,secretary day",
          .onOrBefore(weekday: 3, month: 4, day: 27),
          regional: [("ZA", .nth(1, weekday: 3, month: 9))]),
        .init("military spouse day", .nthPlus(2, weekday: 7, month: 5, days: -2)),
        .init("daylight saving start,daylight savings start", .nth(2, weekday: 7, month: 3)),
        .init(
          "daylight saving end,daylight savings end,daylight saving end day,daylight savings end day",
          .nth(1, weekday: 7, month: 11)),
        .init("tax day", .taxDay),
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
        .init("lag b omer,lag baomer,lag b'omer", .hebrew(month: 2, day: 18)),
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
        .init("islamic new year,hijri new year,amun jadid,muharram", .islamic(month: 1, day: 1)),
        .init(
          "isra and mi'raj,isra and miraj,isra miraj,prophet ascension", .islamic(month: 7, day: 27)
        ),
        .init("hazarat ali birthday,hazrat ali birthday", .islamic(month: 7, day: 13)),
        .init("jumu'atul wida,jumu atul wida,jamat ul vida,jamatul vida", .lastFridayOfRamadan),
        .init("mawlid,mawlid al nabawi,prophet muhammad birthday", .islamic(month: 3, day: 12)),
        .init("laylat al qadr,laylat al kadr,night of power", .islamic(month: 9, day: 27)),
      ]
  }
}
