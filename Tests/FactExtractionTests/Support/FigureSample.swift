import ArticleModel
import CrossfootTestSupport
import FactExtraction
import Testing

/// Articles of one paragraph, and their figures and dates as short texts.
enum FigureSample {
  private static let extractor = FactExtractor(
    options: .init(
      kinds: Set(Mention.Kind.allCases).subtracting([
        .organization, .person, .place, .product, .event,
      ])))

  /// The article that holds `text` as one paragraph.
  static func article(
    _ text: [UInt8], locale: String? = "en-US", published: String? = "2026-04-09"
  ) -> Article {
    var article = Article(
      id: "sample",
      source: SourceDescription(mediaType: "text/plain", byteCount: text.count, sha256: ""))
    article.text = text
    article.decodedSource = text
    article.locale = locale
    article.metadata.published = published
    if !text.isEmpty {
      article.blocks = [
        Block(
          kind: .paragraph, text: TextSpan(start: 0, end: text.count),
          source: SourceSpan(start: 0, end: text.count))
      ]
    }
    return article
  }

  /// The figures and dates of each line, every line a paragraph of one article.
  static func mentions(ofLines lines: [String], locale: String? = "en-US") -> [[Mention]] {
    var article = article([], locale: locale)
    for line in lines {
      let start = article.text.count
      article.text += Array(line.utf8)
      let end = article.text.count
      article.blocks.append(
        Block(
          kind: .paragraph, text: TextSpan(start: start, end: end),
          source: SourceSpan(start: start, end: end)))
      article.text.append(UInt8(ascii: "\n"))
    }
    article.decodedSource = article.text
    var result = [[Mention]](repeating: [], count: lines.count)
    var line = 0
    for mention in extraction(article).mentions {
      while article.blocks[line].text.end < mention.span.end { line += 1 }
      result[line].append(mention)
    }
    return result
  }

  static func extraction(_ article: Article) -> Extraction { extractor.extract(from: article) }

  static func extraction(_ text: String, locale: String? = "en-US") -> Extraction {
    extractor.extract(from: article(Array(text.utf8), locale: locale))
  }

  /// Expects exactly the marked figures, with the values that `expected` names in the order of the text.
  static func expect(
    _ marked: String, _ expected: [String], locale: String? = "en-US",
    _ location: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(marked)
    let mentions = extraction(marked.text, locale: locale).mentions
    let found = mentions.map { "\(marked.text(of: $0.span)): \($0.summary)" }
    let wanted = zip(marked.spans, expected).map { "\(marked.text(of: $0)): \($1)" }
    #expect(found == wanted, "\(marked.text)", sourceLocation: location)
    #expect(mentions.map(\.span) == marked.spans, "\(marked.text)", sourceLocation: location)
  }
}

extension MarkedText {
  func text(of span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }
}

extension Mention {
  /// Kind and value in one line: `money 14200000000 USD approximate`, `duration P18M..P36M`.
  var summary: String {
    var parts = [kind.rawValue]
    switch value {
    case .money(let money):
      parts += [money.figure.summary, money.currency ?? "?"]
      if let per = money.per { parts.append("per \(per)") }
    case .percent(let percent):
      parts = [percent.unit.rawValue, percent.figure.summary]
    case .quantity(let quantity):
      parts += [quantity.figure.summary, quantity.unit]
      if quantity.unitName != quantity.unit { parts.append("'\(quantity.unitName)'") }
    case .number(let number):
      parts = [number.unit ?? kind.rawValue, number.figure.summary]
    case .score(let score):
      parts += [score.kind.rawValue] + score.values.map(\.description)
    case .temporal(let expression):
      parts += [expression.summary]
    case .entity(let index):
      parts.append("\(index)")
    case .none:
      parts.append("none")
    }
    if let modifier = figure?.modifier ?? temporal?.modifier { parts.append(modifier.rawValue) }
    if isInvalid { parts.append("invalid") }
    return parts.joined(separator: " ")
  }
}

extension Figure {
  fileprivate var summary: String {
    if let range { return "\(range.low)..\(range.high)" }
    if let fraction { return "\(fraction.numerator)/\(fraction.denominator)" }
    return amount?.description ?? "-"
  }
}

extension TemporalExpression {
  fileprivate var summary: String {
    if let range { return "\(range.low)..\(range.high)" }
    let text = timex ?? "\(start ?? "..")/\(end ?? "..")"
    let isTerm = kind == .date
    return text + (isTerm ? mod.map { " \($0)" } ?? "" : "") + (zone.map { " \($0)" } ?? "")
  }
}

extension DecimalInterval {
  /// `(1, 3]`, an absent end as nothing.
  var notation: String {
    let low = low?.normalized.description ?? ""
    let high = high?.normalized.description ?? ""
    let isLowOpen = lowIsOpen || self.low == nil
    let isHighOpen = highIsOpen || self.high == nil
    return "\(isLowOpen ? "(" : "[")\(low), \(high)\(isHighOpen ? ")" : "]")"
  }
}
