import CrossfootTestSupport

/// Composes written amounts with their values, from rules of its own: it shares no table with the reader.
struct FigureGenerator {
  /// A written amount, and its value as plain digits without zeros at the end of its fraction.
  struct Form {
    var text: String
    var value: String
  }

  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  // MARK: - Digits

  /// "1,234.50" and its like.
  mutating func digits(groupedBy mark: String = ",", decimalMark: String = ".") -> Form {
    let whole = Int.random(
      in: 0..<Int(pow10(Int.random(in: 1...9, using: &random))), using: &random)
    let places = [0, 0, 1, 2, 4].randomElement(using: &random) ?? 0
    let fraction = (0..<places).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    let grouped =
      Bool.random(using: &random) || mark != "," ? group(String(whole), mark) : String(whole)
    let text = grouped + (fraction.isEmpty ? "" : decimalMark + fraction)
    return Form(text: text, value: Self.plain(String(whole), fraction))
  }

  /// "14.2 billion", "3bn", "5-million".
  mutating func scaled() -> Form {
    let scales: [(String, Int)] = [
      (" thousand", 3), (" million", 6), (" billion", 9), (" trillion", 12), ("bn", 9), (" bn", 9),
      ("M", 6), ("B", 9), ("K", 3), ("k", 3), (" crore", 7), (" lakh", 5), ("mn", 6), ("tn", 12),
    ]
    let (scale, power) = scales.randomElement(using: &random) ?? (" million", 6)
    let whole = String(Int.random(in: 1...999, using: &random))
    let fraction = Bool.random(using: &random) ? "" : String(Int.random(in: 1...99, using: &random))
    let text = whole + (fraction.isEmpty ? "" : ".\(fraction)") + scale
    let shifted = fraction + String(repeating: "0", count: power - fraction.utf8.count)
    return Form(text: text, value: Self.plain(whole + shifted, ""))
  }

  // MARK: - Words

  /// "two hundred and six thousand and five".
  mutating func words() -> Form {
    let value = Int.random(
      in: 2..<Int(pow10(Int.random(in: 1...10, using: &random)) + 2), using: &random)
    return Form(text: spell(value), value: String(value))
  }

  /// "two hundred and sixth", "forty-first".
  mutating func ordinal() -> Form {
    let value =
      Int.random(in: 21..<100_000, using: &random) >> Int.random(in: 0...9, using: &random)
    guard value > 20 else { return Form(text: "twenty-first", value: "21") }
    let irregular = [
      "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
      "nine": "ninth", "twelve": "twelfth",
    ]
    let words = spell(value)
    let last = words.split(whereSeparator: { $0 == " " || $0 == "-" }).last.map(String.init) ?? ""
    let ending =
      irregular[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    return Form(text: words.dropLast(last.count) + ending, value: String(value))
  }

  /// A whole percentage as a decimal: 5 is "0.05".
  static func hundredth(of value: Int) -> String {
    let digits = String(value % 100)
    return "\(value / 100).\(digits.utf8.count == 1 ? "0" : "")\(digits)"
  }

  private mutating func spell(_ value: Int) -> String {
    let steps: [(Int, String)] = [
      (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"),
    ]
    var parts: [String] = []
    var rest = value
    for (size, name) in steps where rest >= size {
      parts.append("\(below1000(rest / size)) \(name)")
      rest %= size
    }
    if rest > 0 {
      let isSmall = rest < 100 && !parts.isEmpty
      parts.append((isSmall && Bool.random(using: &random) ? "and " : "") + below1000(rest))
    }
    return parts.isEmpty ? "zero" : parts.joined(separator: " ")
  }

  private mutating func below1000(_ value: Int) -> String {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    let (hundreds, rest) = (value / 100, value % 100)
    let low =
      rest < 20
      ? small[rest]
      : tens[rest / 10]
        + (rest % 10 > 0 ? (Bool.random(using: &random) ? "-" : " ") + small[rest % 10] : "")
    guard hundreds > 0 else { return low }
    let joint = Bool.random(using: &random) ? " and " : " "
    return small[hundreds] + " hundred" + (low.isEmpty ? "" : joint + low)
  }

  // MARK: - Currencies

  /// A sign, code or name around an amount, and its ISO 4217 code.
  mutating func currency(around amount: String) -> (text: String, code: String) {
    let forms: [(String, String, String)] = [
      ("$", "", "USD"), ("€", "", "EUR"), ("£", "", "GBP"), ("USD ", "", "USD"), ("EUR", "", "EUR"),
      ("", " dollars", "USD"), ("", " euros", "EUR"), ("", " yen", "JPY"), ("US$", "", "USD"),
      ("C$", "", "CAD"), ("HK$", "", "HKD"), ("", " Swiss francs", "CHF"), ("", " rupees", "INR"),
      ("", " GBP", "GBP"), ("", " Mexican pesos", "MXN"), ("", " zlotys", "PLN"), ("A$", "", "AUD"),
    ]
    let (before, after, code) = forms.randomElement(using: &random) ?? ("$", "", "USD")
    return (before + amount + after, code)
  }

  // MARK: - Helpers

  private func pow10(_ power: Int) -> Int64 { (0..<power).reduce(1) { value, _ in value * 10 } }

  private func group(_ digits: String, _ mark: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += mark }
      result.append(digit)
    }
    return result
  }

  /// Plain digits without zeros before the whole or behind the fraction.
  static func plain(_ whole: String, _ fraction: String) -> String {
    let integer = whole.drop { $0 == "0" }
    var decimals = Substring(fraction)
    while decimals.last == "0" { decimals.removeLast() }
    return (integer.isEmpty ? "0" : integer) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
