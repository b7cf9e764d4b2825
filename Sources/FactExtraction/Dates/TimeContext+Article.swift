import ArticleModel

extension TimeContext {
  /// Whether an article names quarters of the year.
  static func isReport(_ text: TokenizedArticle) -> Bool {
    text.tokens.contains { token in
      guard token.triggers.contains(.date) else { return false }
      let word = text.lexicon.times[token.word]
      return word.roles.contains(.unit) && word.value == PeriodUnit.quarter.rawValue
    }
  }

  /// Whether an article tells of the past and not of the news: most years that it names lie well before the one it is published in.
  static func isNarrative(_ text: TokenizedArticle, publishedIn year: Int?) -> Bool {
    var recent = 0
    var past = 0
    var deictic = 0
    for (index, token) in text.tokens.enumerated() {
      if token.triggers.contains(.date) {
        let word = text.lexicon.times[token.word]
        if word.roles.contains(.deicticDay) || text.lexicon.has(.weekday, token) { deictic += 1 }
        if word.roles.contains(.step), index + 1 < text.tokens.count,
          text.lexicon.times[text.tokens[index + 1].word].roles.contains(.unit)
        {
          deictic += 1
        }
        continue
      }
      guard token.kind == .number, token.length == 4 else { continue }
      var value = 0
      for byte in text.article.text[token.range] {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10 else {
          value = 0
          break
        }
        value = value * 10 + Int(digit)
      }
      guard (1000...2199).contains(value) else { continue }
      if let year, value >= year - 3 { recent += 1 } else { past += 1 }
    }
    // The news says "Friday" and "last week"; a story of long ago does not.
    return past >= (year == nil ? 5 : 8) && past > 3 * recent && past > 4 * deictic
  }
}
