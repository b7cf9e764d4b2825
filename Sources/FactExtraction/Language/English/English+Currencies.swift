extension English {
  /// Currencies by ISO 4217 code with their English names, and the names and symbols that several share.
  static func addCurrencies(to data: inout LanguageData) {
    for line in currencyTable.split(separator: "\n") {
      let fields = line.drop { $0 == " " }.split(separator: ";").map(String.init)
      guard fields.count == 3 else { continue }
      data.currencies.append(CurrencyNames(fields[0], Array(Set(fields[1...])).sorted()))
    }
    data.currencyNamesLeftOut = """
      gold real reals sol soles som tala kip lek leu leva lev mark marks pound pounds rand won dong dram
      drams vatu crown leones leone kina pula
      """
    data.currencyNames = shared + national + minor + hesitant
    data.currencySymbols = symbols
    data.currencyPrefixes = prefixes
    data.undividedCurrencies = "IDR VND"
    data.wordLikeCurrencyCodes = """
      ALL AMD ANG BAM BOB COP CUP DOP GEL LAK MAD MOP PEN RON SAR SOS STD TOP TRY
      """
  }

  /// Names without a country: the usual currency first.
  private static var shared: [CurrencyName] {
    [
      .init("dollar dollars buck bucks", "USD AUD CAD HKD NZD SGD TWD"),
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
      .init("рублей", "RUB"),
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
      .init("cent cents", "USD EUR AUD CAD HKD NZD SGD", isMinor: true),
      .init("eurocent eurocents", "EUR", isMinor: true),
      .init("pence penny pennies", "GBP", isMinor: true),
      .init("paise paisa", "INR", isMinor: true),
      .init("kopecks kopeck", "RUB", isMinor: true),
      .init("centavos centavo", "MXN", isMinor: true),
      .init("pfennigs pfennig", "DEM", isMinor: true),
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
      ("₤", "GBP ITL"), ("¥", "JPY CNY"), ("￥", "CNY JPY"), ("₹", "INR"),
      ("₨", "INR PKR LKR NPR MUR"), ("₩", "KRW KPW"), ("₽", "RUB"), ("₴", "UAH"), ("₺", "TRY"),
      ("₾", "GEL"), ("₼", "AZN"), ("₸", "KZT"), ("₦", "NGN"), ("₵", "GHS"), ("₡", "CRC"),
      ("₲", "PYG"), ("₭", "LAK"), ("₮", "MNT"), ("₱", "PHP"), ("₫", "VND"), ("₪", "ILS"),
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
      ("Dh", "AED"), ("Dhs", "AED"), ("zł", "PLN"), ("Kč", "CZK"),
    ]
  }
}
