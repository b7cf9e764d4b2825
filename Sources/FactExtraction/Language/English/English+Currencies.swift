extension English {
  /// Currencies by ISO 4217 code with their English names, and the names and symbols that several share.
  static func addCurrencies(to data: inout LanguageData) {
    for line in currencyTable.split(separator: "\n") {
      let fields = line.drop { $0 == " " }.split(separator: ";").map(String.init)
      guard fields.count == 3 else { continue }
      var names = Set(fields[1...])
      // "canadian dlrs", as agencies wire it.
      for name in fields[1...] where name.hasSuffix(" dollars") {
        names.insert(name.dropLast("dollars".utf8.count) + "dlrs")
      }
      data.currencies.append(CurrencyNames(fields[0], names.sorted()))
    }
    data.currencyNamesLeftOut = """
      gold real reals sol soles som tala kip lek leu leva lev mark marks pound pounds rand won dong dram
      drams vatu crown leones leone kina pula
      """
    data.currencyNames = shared + national + minor + coins + hesitant
    // "18 Canadian cents"
    for currency in data.currencies {
      for name in currency.names where name.hasSuffix(" dollars") {
        let cents = name.dropLast("dollars".utf8.count) + "cents"
        data.currencyNames.append(CurrencyName(phrase: String(cents), currency.code, hundredths: 1))
      }
    }
    data.currencySymbols = symbols
    data.currencyPrefixes = prefixes
    data.localCurrencyLetters = localLetters
    data.scaledCurrencyLetters = [
      ("R", "ZAR"), ("N", "NGN"), ("P", "PHP BWP"), ("K", "ZMW PGK MMK"), ("Sh", "KES TZS UGX"),
      ("Shs", "UGX KES TZS"), ("Ush", "UGX"), ("Tsh", "TZS"),
    ]
    for line in currencySymbolTable.split(separator: "\n") {
      let fields = line.drop { $0 == " " }.split(separator: ";").map(String.init)
      guard fields.count == 2, let first = fields[0].utf8.first else { continue }
      // Letters alone are words and initials too; signs and other scripts are none in English text.
      if fields[0].utf8.allSatisfy({ $0 | 0x20 >= UInt8(ascii: "a") && $0 < 0x7F || $0 == 0x2F }) {
        data.localCurrencyLetters.append((fields[0], fields[1]))
      } else if first < 0x80 || fields[0].unicodeScalars.contains(where: \.properties.isAlphabetic)
      {
        data.currencyPrefixes.append((fields[0], fields[1]))
      } else {
        data.currencySymbols.append((fields[0], fields[1]))
      }
    }
    data.currencyPlaces = places
    for currency in data.currencies {
      // "argentine peso", "argentine pesos"
      let adjectives = currency.names.compactMap { name -> String? in
        let words = name.split(separator: " ")
        return words.count == 2 ? String(words[0]) : nil
      }
      data.currencyPlaces += Set(adjectives).sorted().map { ($0, currency.code) }
    }
    data.regionCurrencies = ownCurrencies.listedWords.map {
      (String($0.prefix(2)), String($0.suffix(3)))
    }
    data.undividedCurrencies = "IDR VND"
    data.wordLikeCurrencyCodes = """
      ALL AMD ANG BAM BOB COP CUP DOP GEL LAK MAD MOP PEN RON SAR SOS STD TOP TRY
      """
  }

  /// Names without a country: the usual currency first.
  private static var shared: [CurrencyName] {
    [
      .init("dollar dollars buck bucks dlr dlrs", "USD AUD CAD HKD NZD SGD TWD"),
      .init("franc francs", "CHF FRF BEF XAF XOF"), .init("rupee rupees", "INR PKR LKR NPR MUR"),
      .init("peso pesos", "MXN ARS CLP COP PHP CUP DOP UYU"), .init("krona kronor", "SEK"),
      .init("krone kroner", "NOK DKK"), .init("krónur", "ISK"),
      .init("ruble rubles rouble roubles", "RUB BYN"), .init("lira liras", "TRY ITL"),
      .init("lire", "ITL"), .init("dinar dinars", "KWD IQD JOD BHD RSD DZD LYD TND"),
      .init("riyal riyals", "SAR QAR"), .init("rial rials", "IRR OMR YER"),
      .init("dirham dirhams", "AED MAD"), .init("shilling shillings", "KES UGX TZS SOS"),
      .init("escudo escudos", "PTE CVE"), .init("lei", "RON MDL"), .init("reais", "BRL"),
      .init("zloty zlotys zloties zł", "PLN"), .init("koruna korunas korun kč", "CZK"),
      .init("forint forints", "HUF"), .init("shekel shekels", "ILS"), .init("yen 円", "JPY"),
      .init("yuan renminbi rmb 元", "CNY"), .init("baht", "THB"), .init("rupiah rupiahs", "IDR"),
      .init("ringgit ringgits", "MYR"), .init("naira nairas", "NGN"), .init("cedi cedis", "GHS"),
      .init("hryvnia hryvnias hryvnya", "UAH"), .init("tenge tenges", "KZT"),
      .init("taka takas", "BDT"), .init("birr birrs", "ETB"), .init("quid sterling", "GBP"),
      .init("peseta pesetas", "ESP"), .init("guilder guilders", "NLG XCG"),
      .init("schilling schillings", "ATS"), .init("drachma drachmas", "GRD"),
      .init("deutschemark deutschemarks deutschmark deutschmarks", "DEM"),
      .init("рублей рубля рубль", "RUB"), .init("toman tomans تومان", "IRR"),
      .init("greenback greenbacks", "USD"), .init("loonie loonies", "CAD"),
      .init("geneh", "EGP"), .init("renminbis", "CNY"), .init("ringgits", "MYR"),
      .init("جنيه", "EGP SDG"), .init("درهم", "AED MAD"), .init("ریال ريال", "IRR SAR QAR OMR YER"),
      .init("دينار", "KWD IQD JOD BHD DZD LYD TND"), .init("dinara dinari din дин", "RSD"),
      .init("hrywnja hryvna грн", "UAH"), .init("人民币 人民幣 圆", "CNY"), .init("원", "KRW"),
      .init("ლარი", "GEL"), .init("som сом", "KGS UZS", isHesitant: true),
      .init("tengri теңге", "KZT"), .init("ரூ", "LKR INR"), .init("euroa", "EUR"),
    ]
  }

  /// Names that the table's forms leave out.
  private static var national: [CurrencyName] {
    let phrases: [(String, String)] = [
      ("u.s. dollar", "USD"), ("u.s. dollars", "USD"), ("american dollars", "USD"),
      ("us dollar", "USD"),
      ("us dollars", "USD"), ("american dollar", "USD"), ("pound sterling", "GBP"),
      ("pounds sterling", "GBP"), ("taiwan dollar", "TWD"), ("taiwan dollars", "TWD"),
      ("korean won", "KRW"), ("deutsche mark", "DEM"), ("deutsche marks", "DEM"),
      ("swedish crowns", "SEK"), ("norwegian crowns", "NOK"), ("danish crowns", "DKK"),
      ("czech crowns", "CZK"), ("icelandic kronur", "ISK"), ("brazilian reais", "BRL"),
      ("italian lire", "ITL"), ("emirati dirhams", "AED"), ("philippine pesos", "PHP"),
      ("hungarian forint", "HUF"), ("malaysian ringgit", "MYR"), ("indonesian rupiah", "IDR"),
      ("nigerian naira", "NGN"), ("israeli shekels", "ILS"), ("chinese renminbi", "CNY"),
    ]
    // Codes that writers put in lower case, of those that no word is like.
    let codes = """
      usd eur gbp jpy cny inr chf cad aud nzd hkd sgd sek nok dkk krw brl mxn zar rub pln huf czk
      """
    return phrases.map { CurrencyName(phrase: $0.0, $0.1) }
      + codes.listedWords.map {
        CurrencyName(phrase: String($0), $0.uppercased())
      }
  }

  /// Hundredths.
  private static var minor: [CurrencyName] {
    [
      .init("cent cents cts", "USD EUR AUD CAD HKD NZD SGD", hundredths: 1),
      .init("eurocent eurocents", "EUR", hundredths: 1),
      .init("pence penny pennies", "GBP", hundredths: 1),
      .init("paise paisa", "INR", hundredths: 1),
      .init("kopecks kopeck", "RUB", hundredths: 1),
      .init("centavos centavo", "MXN", hundredths: 1),
      .init("pfennigs pfennig", "DEM", hundredths: 1),
    ]
  }

  /// Coins and slang: how many hundredths each is.
  private static var coins: [CurrencyName] {
    let dollars = "USD AUD CAD HKD NZD SGD"
    return [
      .init("grand", "USD GBP AUD CAD NZD", hundredths: 100_000),
      .init("fiver fivers", "GBP", hundredths: 500),
      .init("tenner tenners", "GBP", hundredths: 1000),
      .init("nickel nickels", dollars, hundredths: 5),
      .init("dime dimes", dollars, hundredths: 10),
      .init("quarter quarters", dollars, hundredths: 25),
      .init("sen sens", "MYR IDR JPY", hundredths: 1, isHesitant: true),
      .init("fen", "CNY", hundredths: 1), .init("groszy grosz", "PLN", hundredths: 1),
      .init("öre øre", "SEK DKK NOK", hundredths: 1), .init("satang", "THB", hundredths: 1),
      .init("agorot", "ILS", hundredths: 1), .init("kobo", "NGN", hundredths: 1),
      .init("pesewas", "GHS", hundredths: 1), .init("rappen centimes", "CHF", hundredths: 1),
      .init("fils", "AED", hundredths: 1, isHesitant: true),
      .init("halalas", "SAR", hundredths: 1), .init("piastres piasters", "EGP", hundredths: 1),
      .init("haler haléřů", "CZK", hundredths: 1),
    ]
  }

  /// Names that are other words too: money from a hundred up, or behind a magnitude.
  private static var hesitant: [CurrencyName] {
    [
      .init("won", "KRW KPW", isHesitant: true), .init("marks", "DEM", isHesitant: true),
      .init("rand", "ZAR", isHesitant: true),
      .init("crown crowns", "SEK NOK DKK CZK", isHesitant: true),
      .init("dong", "VND", isHesitant: true), .init("real", "BRL", isHesitant: true),
    ]
  }

  private static var symbols: [(String, String)] {
    [
      ("$", "USD AUD CAD HKD MXN NZD SGD TWD ARS CLP COP"), ("€", "EUR"), ("£", "GBP EGP LBP SYP"),
      ("₤", "GBP ITL"), ("¥", "JPY CNY"), ("￥", "CNY JPY"), ("＄", "USD"), ("￡", "GBP"),
      ("￦", "KRW"), ("₹", "INR"),
      ("₨", "INR PKR LKR NPR MUR"), ("₩", "KRW KPW"), ("₽", "RUB"), ("₴", "UAH"), ("₺", "TRY"),
      ("₾", "GEL"), ("₼", "AZN"), ("₸", "KZT"), ("₦", "NGN"), ("₵", "GHS"), ("₡", "CRC"),
      ("₲", "PYG"), ("₭", "LAK"), ("₮", "MNT"), ("₱", "PHP"), ("₫", "VND"), ("₪", "ILS"),
      ("₣", "CHF FRF"), ("﷼", "IRR SAR OMR QAR YER"), ("₳", "ARA"), ("৲", "INR"),
    ]
  }

  /// Letters before a dollar sign or a number.
  private static var prefixes: [(String, String)] {
    [
      ("US$", "USD"), ("A$", "AUD"), ("AU$", "AUD"), ("AUD$", "AUD"), ("C$", "CAD"),
      ("CA$", "CAD"), ("CDN$", "CAD"), ("CAD$", "CAD"), ("HK$", "HKD"), ("NZ$", "NZD"),
      ("S$", "SGD"), ("SG$", "SGD"), ("NT$", "TWD"), ("R$", "BRL"), ("MX$", "MXN"),
      ("Mex$", "MXN"), ("J$", "JMD"), ("Z$", "ZWL"), ("USD$", "USD"), ("Rs", "INR PKR LKR"),
      ("Ft", "HUF"), ("Rp", "IDR"), ("RM", "MYR"), ("RMB", "CNY"), ("Kr", "SEK NOK DKK"),
      ("kr", "SEK NOK DKK"), ("Sfr", "CHF"), ("SFr", "CHF"), ("Fr", "CHF"), ("DM", "DEM"),
      ("Php", "PHP"), ("Ksh", "KES"), ("KSh", "KES"), ("TL", "TRY"), ("đ", "VND"), ("руб", "RUB"),
      ("Р", "RUB"),
      ("р", "RUB"), ("грн", "UAH"), ("лв", "BGN"),
      ("Dh", "AED"), ("Dhs", "AED"), ("zł", "PLN"), ("Kč", "CZK"), ("CAN$", "CAD"),
      ("CUC$", "CUC"), ("TT$", "TTD"), ("BZ$", "BZD"), ("GY$", "GYD"), ("T$", "TOP"),
      ("B$", "BSD"), ("BB$", "BBD"), ("EC$", "XCD"), ("FJ$", "FJD"), ("SI$", "SBD"),
      ("L$", "LRD"), ("N$", "NAD"), ("G$", "GYD"), ("Cd$", "CAD"), ("E£", "EGP"), ("LE", "EGP"),
      ("IR£", "IEP"), ("JP¥", "JPY"), ("CN¥", "CNY"), ("RMB¥", "CNY"), ("R₣", "RWF"),
      ("FRw", "RWF"), ("Fbu", "BIF"), ("VNĐ", "VND"), ("Đ", "VND"), ("CHf", "CHF"),
      ("SwFr", "CHF"), ("GH¢", "GHS"), ("Rbl", "RUB"), ("kwz", "AOA"), ("nis", "ILS"),
      ("NIS", "ILS"), ("stg", "GBP"), ("Lek", "ALL"), ("с", "KGS"), ("ш", "ILS"), ("ש״ח", "ILS"),
      ("ናቕፋ", "ERN"), ("ლ", "GEL"), ("د.ا", "JOD"), ("ل.د", "LYD"), ("ع.د", "IQD"),
      ("dlrs", "USD"), ("Re", "INR"), ("tk", "BDT"), ("Tk", "BDT"), ("Nu", "BTN"), ("৳", "BDT"),
      ("ƒ", "AWG XCG"), ("Sʻ", "UZS"),
    ]
  }

  /// Letters that stand for a currency in its own country's news, beside what the Unicode CLDR has.
  private static var localLetters: [(String, String)] {
    [
      ("KD", "KWD"), ("LD", "LYD"), ("BD", "BHD"), ("JD", "JOD"), ("QR", "QAR"), ("RO", "OMR"),
      ("SR", "SAR SCR"), ("ZK", "ZMW"), ("kn", "HRK"), ("N", "NGN"), ("P", "BWP PHP"),
      ("Sh", "KES TZS UGX"), ("M", "LSL"), ("E", "SZL"), ("NT", "TWD"), ("so", "UZS"), ("S", "UZS"),
      ("Vt", "VUV"), ("den", "MKD"), ("Gs", "PYG"), ("Pt", "EGP"),
    ]
  }

  /// Countries and cities of the currencies that share a sign or a name.
  private static var places: [(String, String)] {
    let list = """
      australia=AUD sydney=AUD melbourne=AUD brisbane=AUD canberra=AUD adelaide=AUD perth=AUD
      canada=CAD toronto=CAD ottawa=CAD montreal=CAD vancouver=CAD calgary=CAD edmonton=CAD
      kong=HKD auckland=NZD wellington=NZD christchurch=NZD singapore=SGD taipei=TWD taiwan=TWD
      mexico=MXN argentina=ARS chile=CLP colombia=COP philippines=PHP manila=PHP cuba=CUP
      uruguay=UYU bogota=COP santiago=CLP india=INR delhi=INR mumbai=INR pakistan=PKR karachi=PKR
      islamabad=PKR nepal=NPR mauritius=MUR colombo=LKR switzerland=CHF zurich=CHF geneva=CHF
      sweden=SEK stockholm=SEK norway=NOK oslo=NOK denmark=DKK copenhagen=DKK iceland=ISK
      kuwait=KWD iraq=IQD baghdad=IQD jordan=JOD amman=JOD bahrain=BHD serbia=RSD belgrade=RSD
      algeria=DZD libya=LYD tripoli=LYD tunisia=TND tunis=TND riyadh=SAR qatar=QAR doha=QAR
      iran=IRR tehran=IRR oman=OMR yemen=YER dubai=AED emirates=AED morocco=MAD kenya=KES
      nairobi=KES uganda=UGX kampala=UGX tanzania=TZS somalia=SOS egypt=EGP cairo=EGP lebanon=LBP
      beirut=LBP syria=SYP damascus=SYP britain=GBP london=GBP japan=JPY tokyo=JPY china=CNY
      beijing=CNY shanghai=CNY russia=RUB moscow=RUB belarus=BYN minsk=BYN turkey=TRY ankara=TRY
      romania=RON moldova=MDL cameroon=XAF senegal=XOF pyongyang=KPW seoul=KRW
      """
    return list.listedWords.map { (String($0.dropLast(4)), String($0.suffix(3))) }
  }

  /// The currency of each region that has its own, region before currency.
  private static var ownCurrencies: String {
    """
    US=USD AU=AUD CA=CAD HK=HKD MX=MXN NZ=NZD SG=SGD TW=TWD AR=ARS CL=CLP CO=COP UY=UYU CU=CUP
    DO=DOP PH=PHP GB=GBP EG=EGP LB=LBP SY=SYP JP=JPY CN=CNY IN=INR PK=PKR LK=LKR NP=NPR MU=MUR
    KR=KRW KP=KPW IE=EUR SE=SEK NO=NOK DK=DKK IS=ISK CH=CHF JM=JMD TT=TTD BZ=BZD BB=BBD BS=BSD
    GY=GYD FJ=FJD LR=LRD NA=NAD SB=SBD KY=KYD BM=BMD BN=BND SR=SRD ZA=ZAR BW=BWP ZM=ZMW MW=MWK
    PG=PGK NG=NGN GH=GHS KE=KES TZ=TZS UG=UGX LS=LSL SZ=SZL GM=GMD HN=HNL GT=GTQ MD=MDL MM=MMK
    BY=BYN ET=ETB RW=RWF BI=BIF MA=MAD AE=AED SA=SAR QA=QAR OM=OMR YE=YER IR=IRR IQ=IQD KW=KWD
    BH=BHD JO=JOD DZ=DZD TN=TND LY=LYD RS=RSD TR=TRY RU=RUB UA=UAH MK=MKD AL=ALL BA=BAM HR=HRK
    SC=SCR MG=MGA SO=SOS SL=SLE MZ=MZN AO=AOA PE=PEN BO=BOB PY=PYG CR=CRC PA=PAB VU=VUV WS=WST
    TO=TOP HT=HTG MV=MVR KG=KGS UZ=UZS KZ=KZT BT=BTN BD=BDT
    """
  }
}
