extension English {
  /// Words that count: numbers, magnitudes, fractions, ordinals.
  static func addNumbers(to data: inout LanguageData) {
    data.numbers = [
      ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
      ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
      ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
      ("eighteen", 18), ("nineteen", 19), ("nought", 0), ("naught", 0), ("nil", 0), ("twenty", 20),
      ("thirty", 30), ("forty", 40),
      ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
      ("ninety", 90), ("hundred", 100), ("hundreds", 100),
    ]
    addGluedTens(to: &data)
    data.multipliers = [
      ("dozen", 12), ("dozens", 12), ("doz", 12), ("dozs", 12), ("dz", 12), ("dzs", 12),
    ]
    data.magnitudes = [
      ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
      ("thousands", 3), ("millions", 6), ("billions", 9), ("trillions", 12), ("lakh", 5),
      ("lakhs", 5), ("lac", 5), ("lacs", 5), ("lkh", 5), ("lkhs", 5), ("crore", 7), ("crores", 7),
      ("koti", 7),
    ]
    data.magnitudeSuffixes = [
      ("k", 3), ("m", 6), ("mn", 6), ("mm", 6), ("mln", 6), ("mio", 6), ("b", 9), ("bn", 9),
      ("bln", 9), ("mrd", 9), ("t", 12), ("tn", 12), ("trn", 12), ("tln", 12), ("trln", 12),
      ("cr", 7), ("ths", 3),
    ]
    data.vagueCounts = [
      .init("several", 3, 9, .determiner), .init("few", 2, 9, .hesitant),
      .init("handful", 3, 6, .pluralWithOf),
      .init("tens", 20, 99, .pluralWithOf), .init("dozens", 24, 99, .plural),
      .init("scores", 40, 99, .pluralWithOf), .init("hundreds", 200, 999, .plural),
      .init("thousands", 2000, 999_999, .plural),
      .init("millions", 2_000_000, 999_999_999, .plural),
      .init("billions", 2_000_000_000, 999_999_999_999, .plural),
      .init("trillions", 2_000_000_000_000, 999_999_999_999_999, .plural),
      .init("single", 1, 9, .digits), .init("double", 10, 99, .digits),
      .init("triple", 100, 999, .digits),
    ]
    data.multiples = [
      ("twice", "2"), ("double", "2"), ("triple", "3"), ("quadruple", "4"), ("doubled", "2"),
      ("doubling", "2"), ("doubles", "2"), ("triples", "3"), ("twofold", "2"), ("tripled", "3"),
      ("tripling", "3"), ("trebled", "3"), ("trebling", "3"), ("threefold", "3"),
      ("quadrupled", "4"), ("quadrupling", "4"), ("fourfold", "4"), ("quintupled", "5"),
      ("quintupling", "5"), ("sextupled", "6"), ("fivefold", "5"), ("sixfold", "6"),
      ("sevenfold", "7"), ("eightfold", "8"), ("ninefold", "9"), ("tenfold", "10"),
      ("twelvefold", "12"), ("twentyfold", "20"), ("hundredfold", "100"), ("halved", "0.5"),
      ("halving", "0.5"), ("halve", "0.5"), ("halves", "0.5"), ("treble", "3"), ("trebles", "3"),
      ("quadruples", "4"), ("quintuple", "5"),
    ]
    addOrdinals(to: &data)
    data.keywords = [
      (.and, "and"), (.or, "or"), (.of, "of"), (.to, "to"), (.by, "by"), (.from, "from"),
      (.between, "between"), (.per, "per"), (.out, "out"), (.in, "in"), (.over, "over"),
      (.than, "than"), (.at, "at"), (.among, "among"), (.every, "every"), (.point, "point"),
      (.half, "half"), (.times, "times"),
      (.fold, "fold"), (.minus, "minus negative"), (.old, "old olds"), (.aged, "aged"),
      (.age, "age ages"), (.more, "more"), (.less, "less"), (.one, "one"), (.no, "no"),
      (.give, "give"),
      (.take, "take"), (.below, "below"), (.zero, "zero"), (.square, "square"), (.sub, "sub"),
      (.squared, "squared"), (.cubed, "cubed"), (.couple, "couple"),
      (.strong, "strong"), (.race, "race races run runs runner runners walk"),
      (.person, "he she who i"), (.being, "is was be am been are were"), (.turning, "turned turns"),
      (.step, "hike hikes move moves reduction reductions adjustment"),
      (.ballot, "vote ruling decision majority verdict"),
      (.cash, "note notes banknote banknotes coin coins"),
      (.something, "something somethings"),
      (
        .someone,
        """
        man woman boy girl teenager teen victim suspect driver passenger mother father son daughter
        wife husband brother sister pensioner student pupil grandmother grandfather widow widower
        cyclist pedestrian schoolboy schoolgirl partner girlfriend boyfriend striker midfielder
        defender goalkeeper winger actor actress singer rapper director writer author journalist
        teacher nurse doctor farmer soldier pilot lawyer politician designer comedian presenter
        artist champion swimmer sprinter engineer businessman businesswoman entrepreneur tourist
        migrant refugee native veteran quarterback pitcher coach footballer cricketer golfer boxer
        novelist musician filmmaker activist physicist economist gunman neighbor neighbour
        """
      ),
      (
        .price,
        """
        cost costs costing price prices priced paid pay pays paying fine fined spent spend spends
        worth charged charge charges bet owed owe owes salary fee fees bill bills wage wages earned
        earn earns donated donation donations prize raised lottery jackpot reward loan loans grant
        grants rent debt debts deposit savings sold bought
        """
      ),
      (.compared, "what"), (.pointing, "that"), (.factor, "factor"), (.plus, "plus"),
      (.twice, "twice double triple quadruple treble quintuple halve halves"), (.as, "as"),
      (.above, "above"), (.under, "under"), (.adding, "add adds added adding"),
      (
        .upward, "edged edging inched inching crept ticked ticking picked shot nudged bumped pushed"
      ),
      (.going, "went goes going gone"),
      (.modal, "will would shall should can could may might must"),
      (
        .climbing, "expand expands expanded expanding firmed firms strengthened strengthens accrued"
      ),
      (.sinking, "skidded skids skid lose surrendered shrugged depreciated"), (.off, "off"),
      (.higher, "higher stronger"), (.lower, "lower fewer weaker"),
      (
        .changeNoun,
        """
        growth increase increases decrease drop rise fall jump decline gain surge slump cut spike
        uptick dip plunge slide climb contraction rally rebound boost advance
        """
      ),
      (
        .group,
        """
        people anyone everyone those children adults women men girls boys voters residents patients
        kids teenagers citizens drivers pupils males females youngsters youths americans britons
        pensioners workers
        """
      ),
      (.lifeEvent, "died dies dead die retired retire retires married widowed orphaned father"),
      (
        .aircraft,
        """
        jet jets plane planes airliner airliners dreamliner dreamliners max freighter freighters
        """
      ),
      (
        .namedByNumber,
        """
        avenue ave street st airborne infantry cavalry battalion brigade regiment fleet circuit
        airlift squadron armored armoured precinct marines
        """
      ),
      (.ratio, "ratio ratios odds split favorite favourite outsider underdog longshot chance"),
      (.improving, "improved improve improves finished started opened"),
      (.standing, "record start mark standing"),
      (.shareKind, "basic ordinary common diluted preferred adjusted"),
      (.share, "approval rating ratings support turnout margin margins share percentage"),
      (.older, "older younger"), (.newsAgency, "reuters ap afp bloomberg dpa xinhua upi"),
    ]
    data.roles += [
      (.beforePronoun, "no any every each another that which"),
      (.phoneWord, "tel phone fax call telephone hotline mobile"),
      (.ordinalEnding, "st nd rd th"),
      (.namedByOrdinal, "party parties lady ladies hand aid name names person minister"),
      (.digitNoun, "digit digits figure figures"),
      (.possessiveWord, "his her their my your our its"),
      (.lowThird, "early low lower"), (.midThird, "mid middle"), (.highThird, "late high upper"),
      (
        .weatherWord,
        """
        high highs low lows temperature temperatures degrees thermometer thermometers warming
        heatwave celsius fahrenheit
        """
      ),
      (.scaleWord, "magnitude"), (.stormScale, "category"),
      (.stormWord, "hurricane hurricanes storm storms typhoon typhoons cyclone cyclones landfall"),
      (.rotation, "rotate rotates rotated rotating rotation spin spins spun spinning half quarter"),
      (
        .contest,
        """
        beat beats beating won win wins winning lost lose loses losing defeated defeat defeats over
        edged downed drew draw tied leads led lead routed thrashed victory loss
        """
      ),
      (
        .attributive,
        """
        page cylinder bedroom bathroom storey story seat door speed member person
        player team point state nation room stage piece part step game race set car screen
        volume chapter episode word
        """
      ),
      (.linking, "compared including up down versus vs from"),
      (
        .uncounted,
        """
        off time times way ways fold some odd plus ish something on to by up down in sided handed
        liner upmanship and or of more strong up-front long wide high deep tall thirds half quarter
        """
      ),
      (.comparing, "from than with versus vs against compared"),
      (
        .streetWord,
        "street st avenue ave road rd plaza boulevard blvd drive lane court parkway terrace highway"
      ),
      (.voting, "voted vote votes voting passed approved ruled"),
      (
        .numberedName,
        """
        no nos number article articles section sections chapter chapters page pages
        slide slides figure table fig figs eq eqs ref refs sec note area port form exercise lesson
        sprint option scenario schedule junction exit bay annex annexe module cloud windows python
        android ubuntu
        highway route interstate flight room gate terminal paragraph clause part volume vol issue
        version amendment title proposition prop resolution line channel tier
        level phase stage step type class grade model category episode series appendix exhibit item
        task question psalm verse section square apartment apt suite unit pier platform district
        precinct ward group building block hangar runway formula fortune week day order
        """
      ),
    ]
  }

  /// "first" to "trillionth", and the denominators of fractions.
  private static func addOrdinals(to data: inout LanguageData) {
    let tens = [
      ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60),
      ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90),
    ]
    let units = [
      ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
      ("seventh", 7), ("eighth", 8), ("ninth", 9),
    ]
    let others = [
      ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14),
      ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
      ("nineteenth", 19), ("hundredth", 100), ("thousandth", 1000), ("millionth", 1_000_000),
      ("billionth", 1_000_000_000), ("trillionth", 1_000_000_000_000),
    ]
    data.ordinals = units + others + tens
    data.fractions = [("half", 2), ("halves", 2), ("quarter", 4), ("quarters", 4), ("firsts", 1)]
    for (word, value) in data.ordinals where value > 2 {
      data.fractions += [(word, value), (word + "s", value)]
    }
    // "thirtyfirst"
    for (ten, value) in tensWords {
      data.ordinals += units.map { (ten + $0.0, value + $0.1) }
    }
  }

  private static let tensWords = [
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
    ("eighty", 80), ("ninety", 90),
  ]

  /// "fortyfive", as careless writers have it.
  private static func addGluedTens(to data: inout LanguageData) {
    let units = data.numbers.filter { (1...9).contains($0.1) }
    for (ten, value) in tensWords {
      data.numbers += units.map { (ten + $0.0, value + $0.1) }
    }
  }

  /// Months, weekdays, seasons, units of time.
  static func addCalendar(to data: inout LanguageData) {
    data.months = [
      ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6),
      ("july", 7), ("august", 8), ("september", 9), ("october", 10), ("november", 11),
      ("december", 12), ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7),
      ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ]
    data.weekdays = [
      ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
      ("saturday", 6), ("sunday", 7), ("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("thu", 4),
      ("thur", 4), ("thurs", 4), ("fri", 5),
    ]
    data.timeUnits = [
      ("second", .init(.second)), ("seconds", .init(.second)), ("sec", .init(.second)),
      ("secs", .init(.second)), ("minute", .init(.minute)), ("minutes", .init(.minute)),
      ("min", .init(.minute)), ("mins", .init(.minute)), ("hour", .init(.hour)),
      ("hours", .init(.hour)), ("h", .init(.hour)), ("hr", .init(.hour)), ("hrs", .init(.hour)),
      ("day", .init(.day)),
      ("days", .init(.day)), ("week", .init(.week)), ("weeks", .init(.week)),
      ("fortnight", .init(.week, count: 2)), ("fortnights", .init(.week, count: 2)),
      ("month", .init(.month)), ("months", .init(.month)), ("mo", .init(.month)),
      ("mos", .init(.month)), ("quarters", .init(.month, count: 3)), ("year", .init(.year)),
      ("years", .init(.year)), ("yr", .init(.year)), ("yrs", .init(.year)),
      ("decade", .init(.year, count: 10)), ("decades", .init(.year, count: 10)),
      ("century", .init(.year, count: 100)), ("centuries", .init(.year, count: 100)),
    ]
    data.roles += [
      (.season, "spring summer autumn fall winter"),
      (.thirdOfPeriod, "early mid late"),
      (
        .temporal,
        """
        in since by until through from during of before after last next this late early on till to
        between circa around for
        """
      ),
    ]
  }
}
