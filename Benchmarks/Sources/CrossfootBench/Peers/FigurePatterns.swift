/// Four classes of figures as regular expressions: what a search without a grammar finds.
///
/// The word boundary is ASCII's in both engines; ripgrep's own, of Unicode, is many times slower.
enum FigurePatterns {
  /// As ripgrep takes them.
  static let ripgrep = [money, percent, quantity, date]
  /// As Vectorscan takes them, whose `\b` is ASCII's.
  static let vectorscan = ripgrep.map { $0.replacing(boundary, with: #"\b"#) }

  private static let boundary = #"(?-u:\b)"#
  private static let number = #"[0-9][0-9,.]*"#
  private static let magnitude =
    "(?: ?(?:thousand|million|billion|trillion|bn|mn|[kmb])\(boundary))?"

  private static let money =
    "(?:[$€£¥]|\(boundary)(?:USD|EUR|GBP|JPY|CHF|CNY|AUD|CAD)) ?\(number)\(magnitude)"
    + "|\(boundary)\(number)\(magnitude) (?:dollars?|euros?|pounds?|yen|cents?|pence)\(boundary)"

  private static let percent =
    #"[0-9][0-9,.]* ?(?:%|percentage points?|percent|per cent|basis points?|bps)"#

  private static let quantity =
    "\(boundary)\(number)\(magnitude)[ -]?(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|cm|mm|miles?|feet|foot|inches|"
    + "acres?|hectares?|square (?:feet|miles|kilometers)|lit(?:er|re)s?|gallons?|barrels?|kg|kilograms?|grams?|"
    + "pounds?|ounces?|tons?|tonnes?|mph|kph|MW|GW|kWh|MWh|GWh|megawatts?|gigawatts?|degrees?|hours?|days?|weeks?|"
    + "months?|years?|GB|MB|TB|GHz|MHz)\(boundary)"

  private static let months =
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|"
    + "Jul|Aug|Sept|Sep|Oct|Nov|Dec)"

  private static let date =
    "\(boundary)\(months)[.]? [0-9]{1,2}(?:, [0-9]{4})?\(boundary)"
    + "|\(boundary)[0-9]{1,2} \(months)(?: [0-9]{4})?\(boundary)"
    + "|\(boundary)(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?\(boundary)"
}
