import ArticleModel
import CrossfootTestSupport

/// An article whose text is its source, built around a marked text: `⟦…⟧` are its mentions in order.
struct Sample {
  var extraction: Extraction
  /// The marked places in order.
  let spans: [TextSpan]

  init(_ marked: String, path: String? = "draft.md") {
    let text = MarkedText(marked)
    var article = Article(
      id: "sample",
      source: SourceDescription(
        path: path, mediaType: "text/markdown", byteCount: text.bytes.count,
        sha256: String(repeating: "0", count: 64)))
    article.text = text.bytes
    article.decodedSource = text.bytes
    article.sourceMap.text.append(
      .init(
        start: 0, length: text.bytes.count, originStart: 0, originLength: text.bytes.count))
    extraction = Extraction(article: article)
    spans = text.spans
  }

  /// Adds a mention at the `index`th mark.
  mutating func add(_ index: Int, _ kind: Mention.Kind, _ value: Mention.Value) {
    extraction.mentions.append(Mention(kind: kind, span: spans[index], value: value))
  }

  /// Adds an amount of dollars at each mark, in order.
  mutating func addDollars(_ amounts: [(String, precision: String)]) {
    for (index, amount) in amounts.enumerated() {
      add(
        index, .money, .money(Money(figure: .stated(amount.0, amount.precision), currency: "USD")))
    }
  }

  func record(_ findings: [Finding] = [], coverage: Coverage = Coverage()) -> Record {
    Record(extraction: extraction, findings: findings, coverage: coverage)
  }
}

extension ExactDecimal {
  /// The value of a literal that the test knows to be one.
  static func of(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }
}

extension Figure {
  /// A plainly stated figure with the interval of its rounding.
  static func stated(_ amount: String, _ precision: String, _ modifier: Modifier? = nil) -> Figure {
    let half = ExactDecimal.of(precision).halved ?? .zero
    return Figure(
      amount: .of(amount), modifier: modifier, precision: .of(precision),
      interval: DecimalInterval(.of(amount), plusOrMinus: half))
  }
}

extension DecimalInterval {
  static func of(_ low: String, _ high: String) -> DecimalInterval {
    DecimalInterval(low: .of(low), high: .of(high))
  }
}
