import Crossfoot

/// Reads the input as plain text, and holds of every figure and date what holds of all: it lies in the text, in order and
/// between whole code points; a figure that lies inside another is an endpoint of a range of dates; ranges and intervals
/// are in order; the figure's amount lies in its interval.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFigures(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // The first byte chooses the locale, so that decimal commas and days before months are read too.
  let locales = ["en-US", "en-GB", "en-IN", "de-DE", nil]
  var article = ArticleParser().parse(
    ArticleInput(bytes: Array(bytes.dropFirst()), path: "input.txt", format: .text))
  article.locale = locales[Int(bytes.first ?? 0) % locales.count]
  let extraction = FactExtractor().extract(from: article)
  var end = 0
  for mention in extraction.mentions where mention.kind.isFigure {
    let span = mention.span
    precondition(span.start < span.end, "an empty mention")
    precondition(span.end <= article.text.count, "a mention past the text's end")
    precondition(isBoundary(span.start, in: article.text), "a mention begins inside a scalar")
    precondition(isBoundary(span.end, in: article.text), "a mention ends inside a scalar")
    if case .temporal = mention.value {
    } else {
      precondition(span.start >= end, "a figure inside another")
    }
    end = max(end, span.end)
    if let figure = mention.figure { hold(figure, isInvalid: mention.isInvalid) }
  }
  return 0
}

private func hold(_ figure: Figure, isInvalid: Bool) {
  if let range = figure.range {
    precondition(isInvalid || range.low <= range.high, "a range that runs backwards")
  }
  guard let interval = figure.interval else { return }
  if let low = interval.low, let high = interval.high {
    precondition(low <= high, "an interval that runs backwards")
  }
  // A strict bound leaves the stated amount itself out.
  if let amount = figure.amount {
    precondition(interval.low.map { $0 <= amount } ?? true, "an amount below its interval")
    precondition(interval.high.map { $0 >= amount } ?? true, "an amount above its interval")
  }
}

private func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
  offset == text.count || text[offset] & 0xC0 != 0x80
}

extension Mention.Kind {
  fileprivate var isFigure: Bool {
    switch self {
    case .organization, .person, .place, .product, .event: false
    default: true
    }
  }
}
