/// How a locale writes numbers and dates.
struct LocaleConventions: Hashable, Sendable {
  /// The region, two capitals, or `nil` where the locale names none.
  var region: String?
  /// Whether the locale says that the language is not known.
  var isUnknownLanguage = false
  /// Whether a comma stands before the decimals, and points group.
  var isDecimalComma = false
  /// Whether "04/09/2026" is the fourth of September.
  var isDayFirst = false

  /// - Parameter locale: BCP 47; `nil` and English without a region are as in the United States.
  init(locale: String?) {
    guard let locale else { return }
    let parts = locale.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    guard let language = parts.first?.lowercased() else { return }
    region = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
    isUnknownLanguage = language == "und"
    isDecimalComma = Self.commaLanguages.contains(language) && region != "CH" && region != "MX"
    if language == "en" {
      isDayFirst = region.map { !["US", "PH", "CA"].contains($0) } ?? false
    } else {
      isDayFirst = !["und", "zh", "ja", "ko", "hu"].contains(language)
    }
  }

  /// Languages whose decimal mark is a comma.
  /// - SeeAlso: Unicode CLDR, `numbers/symbols/decimal`.
  private static let commaLanguages: Set<String> = [
    "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl",
    "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "nb", "nl", "no", "pl", "pt",
    "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi",
  ]
}
