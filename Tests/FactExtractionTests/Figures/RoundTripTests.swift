import ArticleModel
import Testing

/// Amounts that a generator writes read back as themselves.
@Suite("Round trips")
struct RoundTripTests {
  private static let rounds = 1_500

  @Test("Digits with and without groups")
  func digits() throws {
    var generator = FigureGenerator(seed: 21)
    for _ in 0..<Self.rounds { try expectNumber(generator.digits()) }
  }

  @Test(
    "Digits grouped by unbreakable spaces and apostrophes",
    arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "'", "’"])
  func spaces(_ mark: String) throws {
    var generator = FigureGenerator(seed: 22)
    for _ in 0..<Self.rounds / 5 { try expectNumber(generator.digits(groupedBy: mark)) }
  }

  @Test(
    "Digits as German, French and Italian locales write them",
    arguments: [("de-DE", "."), ("it-IT", "."), ("fr-FR", "\u{202F}")])
  func decimalCommas(_ locale: String, _ mark: String) throws {
    var generator = FigureGenerator(seed: 23)
    for _ in 0..<Self.rounds / 5 {
      try expectNumber(generator.digits(groupedBy: mark, decimalMark: ","), locale: locale)
    }
  }

  @Test("Digits with magnitudes")
  func scaled() throws {
    var generator = FigureGenerator(seed: 24)
    for _ in 0..<Self.rounds { try expectNumber(generator.scaled()) }
  }

  @Test("Words")
  func words() throws {
    var generator = FigureGenerator(seed: 25)
    for _ in 0..<Self.rounds { try expectNumber(generator.words()) }
  }

  @Test("Amounts of money in digits, scales and words")
  func money() throws {
    var generator = FigureGenerator(seed: 26)
    for round in 0..<Self.rounds {
      let isSpelled = round % 3 == 0
      let form =
        isSpelled ? generator.words() : round % 3 == 1 ? generator.scaled() : generator.digits()
      let (text, code) = generator.currency(around: form.text)
      // Signs stand before digits only.
      if isSpelled, text.first?.isLetter != true || text.first?.isUppercase == true { continue }
      let mention = try only("It paid \(text) then.", "en-US")
      guard case .money(let money) = mention.value else {
        Issue.record("\(text): \(mention.summary)")
        continue
      }
      #expect(money.currency == code, "\(text)")
      #expect(money.figure.amount?.plain == form.value, "\(text)")
    }
  }

  @Test("Percentages and measures")
  func units() throws {
    var generator = FigureGenerator(seed: 27)
    for round in 0..<Self.rounds {
      let form = round % 2 == 0 ? generator.digits() : generator.words()
      let units = ["%", " percent", " per cent", " km", " miles", " kilograms", " MW", " acres"]
      let unit = units[round / 2 % units.count]
      let isSpelled = round % 2 == 1
      if isSpelled, unit == "%" || unit == " MW" || unit == " km" { continue }
      let mention = try only("It had \(form.text)\(unit) then.", "en-US")
      #expect(
        mention.kind == (unit.contains("%") || unit.contains("cent") ? .percent : .quantity),
        "\(form.text)\(unit)")
      #expect(mention.figure?.amount?.plain == form.value, "\(form.text)\(unit)")
    }
  }

  private func expectNumber(_ form: FigureGenerator.Form, locale: String = "en-US") throws {
    let mention = try only("It came to \(form.text).", locale)
    if mention.kind == .date { return }
    #expect(mention.figure?.amount?.plain == form.value, "\(form.text): \(mention.summary)")
  }

  private func only(_ text: String, _ locale: String) throws -> Mention {
    let mentions = FigureSample.extraction(text, locale: locale).mentions
    #expect(mentions.count == 1, "\(text): \(mentions.map(\.summary))")
    return try #require(mentions.first, "\(text)")
  }
}

extension ExactDecimal {
  fileprivate var plain: String {
    let parts = description.split(separator: ".")
    return FigureGenerator.plain(String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}
