import ArticleModel

extension English {
  /// Names that most readers know, by kind; parted by commas.
  ///
  /// A name in capitals counts only in capitals.
  static let knownNames: [KnownNames] = [
    KnownNames(.place, countries), KnownNames(.place, cities), KnownNames(.place, regions),
    KnownNames(.organization, organizations), KnownNames(.organization, publicBodies),
    KnownNames(.product, products), KnownNames(.event, events),
  ]

  /// The places that are one word.
  static let knownPlaceWords: String = knownNames.filter { $0.kind == .place }
    .flatMap(\.names).filter { !$0.contains(" ") && !$0.contains("-") }.joined(separator: " ")

  private static let organizations = """
    Apple, Microsoft, Google, Alphabet, Amazon, Tesla, Nvidia, Intel, AMD, IBM, Oracle, Cisco,
    Qualcomm, Broadcom, Samsung, Sony, Panasonic, Toyota, Honda, Nissan, Hyundai, Volkswagen, BMW,
    Mercedes-Benz, Daimler, Porsche, Audi, Renault, Stellantis, Ford, General Motors, Ferrari,
    Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, General Electric, GE, Siemens,
    Philips, Bosch, Honeywell, Caterpillar, Exxon, ExxonMobil, Exxon Mobil, Chevron, Shell, BP,
    TotalEnergies, Saudi Aramco, Aramco, Gazprom, Rosneft, Petrobras, Equinor, Eni, Glencore,
    Rio Tinto, BHP, Vale, JPMorgan, JPMorgan Chase, JP Morgan, Goldman Sachs, Morgan Stanley,
    Citigroup, Citibank, Wells Fargo, Bank of America, HSBC, Barclays, UBS, Credit Suisse,
    Deutsche Bank, BNP Paribas, Société Générale, Santander, BlackRock, Vanguard, Fidelity,
    Berkshire Hathaway, Visa, Mastercard, American Express, PayPal, Stripe, Walmart, Target,
    Costco, Home Depot, Best Buy, Kroger, Carrefour, Tesco, Sainsbury, Ikea, Nestle, Nestlé,
    Unilever, Procter & Gamble, Coca-Cola, PepsiCo, Pepsi, McDonald, Starbucks, Nike, Adidas,
    Pfizer, Moderna, AstraZeneca, GlaxoSmithKline, GSK, Novartis, Roche, Sanofi, Bayer, Merck,
    Johnson & Johnson, Eli Lilly, Novo Nordisk, AbbVie, Amgen, Biogen, Gilead, Disney, Netflix,
    Comcast, AT&T, Verizon, T-Mobile, Vodafone, Spotify, Uber, Lyft, Airbnb, Twitter, LinkedIn,
    TikTok, ByteDance, Tencent, Alibaba, Baidu, Huawei, Xiaomi, Foxconn, SoftBank, OpenAI,
    Anthropic, DeepMind, SpaceX, Salesforce, Adobe, SAP, Dell, HP, Lenovo, Reuters, Bloomberg,
    Associated Press, CNN, BBC, NBC, ABC, CBS, Fox News, New York Times, Washington Post,
    Wall Street Journal, Financial Times, Guardian, Moody, Fitch, S&P, Delta Air Lines,
    Lufthansa, Air France, British Airways, Ryanair, Emirates, FedEx, UPS, DHL, Maersk, Accenture,
    Deloitte, KPMG, PwC, EY, McKinsey, Nasdaq, NYSE, OPEC, Red Cross, Harvard, Stanford, MIT, Yale,
    Princeton, Oxford, Cambridge, Tata, Reliance Industries, Infosys, Wipro, FIFA, UEFA, NBA, NFL,
    MLB, NHL, Manchester United, Real Madrid, Barcelona FC, Greenpeace, Amnesty International
    """

  private static let publicBodies = """
    Congress, Senate, House of Representatives, House of Lords, House of Commons, White House, Pentagon, Kremlin, Supreme Court,
    Parliament, European Union, EU, United Nations, UN, NATO, IMF, International Monetary Fund,
    World Bank, WTO, WHO, World Health Organization, World Trade Organization, UNICEF, UNESCO,
    OECD, ECB, European Central Bank, European Commission, Federal Reserve, Fed, Bank of England,
    Bank of Japan, NASA, FBI, CIA, NSA, FDA, CDC, EPA, SEC, FTC, FCC, IRS, GAO, NIH, NOAA, FAA,
    FEMA, TSA, USDA, DOJ, DHS, GSA, Securities and Exchange Commission, Food and Drug Administration,
    Federal Trade Commission, Department of Justice, Justice Department, State Department,
    Treasury Department, Department of Defense, Defense Department, Treasury, Homeland Security,
    African Union, Arab League, Security Council, Hamas, Hezbollah, Taliban,
    Islamic State, Scotland Yard, Interpol, Capitol Hill, Downing Street
    """

  private static let products = """
    Facebook, Instagram, WhatsApp, YouTube, Gmail, iPhone, iPad, MacBook, Apple Watch, iOS, macOS,
    Windows, Android, Chrome, Firefox, Linux, Xbox, PlayStation, Nintendo Switch, Kindle, Alexa,
    Siri, ChatGPT, GPT-4, GPT-5, Gemini, Claude, Copilot, Llama, Photoshop, Excel, PowerPoint,
    Bitcoin, Ethereum, Slack, Zoom, Snapchat, Messenger, Threads, Signal, Telegram, Waze,
    Google Maps, Google Cloud, Azure, AWS, Model S, Model Y, Cybertruck,
    Boeing 737 MAX, A320neo, Starlink, GitHub, WordPress, Wikipedia, Minecraft,
    Fortnite, Roblox, Ozempic, Wegovy, Viagra, Botox
    """

  private static let events = """
    Olympics, Olympic Games, World Cup, World War I, World War II, World War Two, World War One,
    Super Bowl, Wimbledon, Ramadan, Christmas, Easter, Thanksgiving, Brexit, Cold War, Vietnam War,
    Tour de France, Champions League, Premier League, Hanukkah, Halloween, Earth Day, Pride
    """
}
