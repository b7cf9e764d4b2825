internal import ArticleModel

/// The block of data before an article's body, read but not yet taken apart.
struct FrontMatterBlock {
  var format: FrontMatter.Format
  /// With its fences and the line end behind them.
  var range: Range<Int>
  /// Top-level pairs in source order, duplicates included.
  let pairs: [LocatedPair]
  /// The indices of the pairs that count, where a key stands more than once.
  let lastOfEach: [Int]?

  init(format: FrontMatter.Format, range: Range<Int>, pairs: [LocatedPair]) {
    self.format = format
    self.range = range
    self.pairs = pairs
    lastOfEach = KeyRepetition.lastOfEach(pairs)
  }

  /// The block as the record holds it.
  var record: FrontMatter {
    FrontMatter(
      format: format, source: SourceSpan(range),
      entries: pairs.map {
        .init(key: $0.key, value: $0.value.plain, source: SourceSpan($0.value.range))
      })
  }
}

/// What stands before the body: a block, or nothing, or one that is not read.
struct FrontMatterReading {
  var block: FrontMatterBlock?
  /// Where the body begins.
  var bodyStart = 0
  var diagnostics: [Diagnostic] = []
}
