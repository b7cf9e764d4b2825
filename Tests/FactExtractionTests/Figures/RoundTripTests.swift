import ArticleModel
import Testing

/// Amounts that a generator or ICU writes read back as themselves: 120,000 forms.
@Suite("Round trips")
struct RoundTripTests {
  private static let rounds = 10_000
  /// South Africa's is left out: ICU prints decimal commas there, its newspapers points.
  private static let englishLocales = [
    "en-US", "en-GB", "en-AU", "en-CA", "en-IN", "en-NZ", "en-IE", "en-SG", "en-HK",
  ]

  // MARK: - Forms of the generator

  @Test("Digits with and without groups")
  func digits() { expectNumbers(seed: 21, Self.rounds * 2) { $0.digits() } }

  @Test(
    "Digits grouped by unbreakable spaces and apostrophes",
    arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "'", "’"])
  func spaces(_ mark: String) {
    expectNumbers(seed: 22, Self.rounds / 5) { $0.digits(groupedBy: mark) }
  }

  @Test(
    "Digits as German, French and Italian locales write them",
    arguments: [("de-DE", "."), ("it-IT", "."), ("fr-FR", "\u{202F}")])
  func decimalCommas(_ locale: String, _ mark: String) {
    expectNumbers(seed: 23, Self.rounds / 5, locale: locale) {
      $0.digits(groupedBy: mark, decimalMark: ",")
    }
  }

  @Test("Digits with magnitudes")
  func scaled() { expectNumbers(seed: 24, Self.rounds) { $0.scaled() } }

  @Test("Words")
  func words() { expectNumbers(seed: 25, Self.rounds * 2) { $0.words() } }

  @Test("Ordinals in words")
  func ordinals() {
    expectNumbers(seed: 28, Self.rounds, before: "It was the ", after: " time.") { $0.ordinal() }
  }

  @Test("Amounts of money in digits, scales and words")
  func money() {
    var generator = FigureGenerator(seed: 26)
    var forms: [(text: String, value: String, code: String)] = []
    for round in 0..<Self.rounds {
      let isSpelled = round % 3 == 0
      let form =
        isSpelled ? generator.words() : round % 3 == 1 ? generator.scaled() : generator.digits()
      let (text, code) = generator.currency(around: form.text)
      // Signs stand before digits only.
      if isSpelled, text.first?.isLetter != true || text.first?.isUppercase == true { continue }
      forms.append((text, form.value, code))
    }
    expectMoney(forms, locale: "en-US")
  }

  @Test("Percentages and measures")
  func units() {
    var generator = FigureGenerator(seed: 27)
    let units = ["%", " percent", " per cent", " km", " miles", " kilograms", " MW", " acres"]
    var forms: [(FigureGenerator.Form, String)] = []
    for round in 0..<Self.rounds {
      let form = round % 2 == 0 ? generator.digits() : generator.words()
      let unit = units[round / 2 % units.count]
      if round % 2 == 1, unit == "%" || unit == " MW" || unit == " km" { continue }
      forms.append((form, unit))
    }
    let lines = forms.map { "It had \($0.0.text)\($0.1) then." }
    for ((form, unit), mentions) in zip(forms, FigureSample.mentions(ofLines: lines)) {
      let kind: Mention.Kind = unit.contains("%") || unit.contains("cent") ? .percent : .quantity
      #expect(mentions.map(\.kind) == [kind], "\(form.text)\(unit)")
      #expect(mentions.first?.figure?.amount?.plain == form.value, "\(form.text)\(unit)")
    }
  }

  // MARK: - Forms of ICU

  @Test("Numbers as ICU prints them in the English locales", arguments: englishLocales)
  func printedNumbers(_ locale: String) throws {
    let printer = try NumberPrinter(locale: locale, style: .decimal)
    expectNumbers(seed: 31, 2_000, locale: locale) { generator in
      let form = generator.digits()
      return .init(text: printer.print(form.value) ?? "", value: form.value)
    }
  }

  @Test("Percentages as ICU prints them in the English locales", arguments: englishLocales)
  func printedPercentages(_ locale: String) throws {
    let printer = try NumberPrinter(locale: locale, style: .percent)
    expectNumbers(seed: 32, 500, locale: locale) { generator in
      let value = Int.random(in: 0...400, using: &generator.random)
      let hundredth = FigureGenerator.hundredth(of: value)
      return .init(text: printer.print(hundredth) ?? "", value: String(value))
    }
  }

  @Test("Numbers as ICU spells them")
  func printedWords() throws {
    let printer = try NumberPrinter(locale: "en-US", style: .spelled)
    expectNumbers(seed: 33, Self.rounds) { generator in
      let value =
        Int.random(in: 2...2_000_000_000, using: &generator.random)
        >> Int.random(in: 0...24, using: &generator.random)
      return .init(text: printer.print(String(max(2, value))) ?? "", value: String(max(2, value)))
    }
  }

  @Test(
    "Amounts of money as ICU prints them",
    arguments: ["en-US", "en-GB", "en-AU", "en-CA", "en-IN", "en-NZ"],
    ["USD", "EUR", "GBP", "JPY", "INR", "CNY", "AUD", "CAD", "KRW", "BRL"])
  func printedMoney(_ locale: String, _ code: String) throws {
    var generator = FigureGenerator(seed: 34)
    var forms: [(text: String, value: String, code: String)] = []
    for style in [NumberPrinter.Style.currency(code), .currencyCode(code), .currencyName(code)] {
      let printer = try NumberPrinter(locale: locale, style: style)
      for _ in 0..<120 {
        // Yen and won have no decimals.
        let value = String(Int.random(in: 1...99_999_999, using: &generator.random))
        forms.append((printer.print(value) ?? "", value, code))
      }
    }
    expectMoney(forms, locale: locale)
  }

  // MARK: - Expectations

  private func expectNumbers(
    seed: UInt64, _ count: Int, locale: String = "en-US", before: String = "It came to ",
    after: String = ".", _ write: (inout FigureGenerator) -> FigureGenerator.Form
  ) {
    var generator = FigureGenerator(seed: seed)
    let forms = (0..<count).map { _ in write(&generator) }
    let found = FigureSample.mentions(
      ofLines: forms.map { before + $0.text + after }, locale: locale)
    for (form, mentions) in zip(forms, found) {
      // "2026" alone may be a year.
      if mentions.first?.kind == .date { continue }
      #expect(mentions.count == 1, "\(form.text): \(mentions.map(\.summary))")
      #expect(
        mentions.first?.figure?.amount?.plain == form.value,
        "\(form.text): \(mentions.map(\.summary))")
    }
  }

  private func expectMoney(_ forms: [(text: String, value: String, code: String)], locale: String) {
    let found = FigureSample.mentions(
      ofLines: forms.map { "It paid \($0.text) then." }, locale: locale)
    for (form, mentions) in zip(forms, found) {
      guard mentions.count == 1, case .money(let money) = mentions[0].value else {
        Issue.record("\(form.text): \(mentions.map(\.summary))")
        continue
      }
      #expect(money.currency == form.code, "\(form.text) in \(locale)")
      #expect(money.figure.amount?.plain == form.value, "\(form.text)")
    }
  }
}

extension ExactDecimal {
  fileprivate var plain: String {
    let parts = description.split(separator: ".")
    return FigureGenerator.plain(String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}
