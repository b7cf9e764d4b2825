public import ArticleModel
public import ArticleParsing
internal import ConsistencyChecking
internal import FactExtraction

/// Takes inputs the whole way: parsed, extracted, checked.
///
/// It holds no state, and one value serves any number of tasks.
public struct DocumentProcessor: Sendable {
  private let parser = ArticleParser()
  private let extractor: FactExtractor
  private let checker: ConsistencyChecker

  public init(_ options: ProcessingOptions = .init()) {
    extractor = FactExtractor(options: options.extraction)
    checker = ConsistencyChecker(options: options.checking)
  }

  /// Yields the record of each article in `input`, in order.
  ///
  /// Where the input holds several articles, their ids are `<id>#<n>` from 1.
  ///
  /// - Throws: What the parser throws for an input that it cannot read at all, and what `yield` throws.
  public func process(_ input: ArticleInput, yield: (Record) throws -> Void) throws {
    try process(input) { record, _ in try yield(record) }
  }

  /// Yields each article in `input` as the parser saw it, in order.
  ///
  /// Where the input holds several articles, their ids are `<id>#<n>` from 1.
  ///
  /// - Throws: What the parser throws for an input that it cannot read at all, and what `yield` throws.
  public func parse(_ input: ArticleInput, yield: (Article) throws -> Void) throws {
    try parse(input) { article, _ in try yield(article) }
  }

  /// Yields the records with their numbers, which are absent where there is one article only.
  func process(_ input: ArticleInput, yield: (Record, ArticleNumber?) throws -> Void) throws {
    try parse(input) { article, number in
      try yield(checker.check(extractor.extract(from: article)), number)
    }
  }

  private func parse(
    _ input: ArticleInput, yield: (Article, ArticleNumber?) throws -> Void
  ) throws {
    // The first is held back until it shows whether there are others: its id depends on it.
    var held: Article?
    var count = 0
    func yieldNumbered(_ article: Article) throws {
      count += 1
      let number = ArticleNumber(value: count, inputID: article.id)
      var article = article
      article.id += "#\(count)"
      try yield(article, number)
    }
    try parser.parse(input) { article in
      if let first = held {
        held = nil
        try yieldNumbered(first)
        try yieldNumbered(article)
      } else if count == 0 {
        held = article
      } else {
        try yieldNumbered(article)
      }
    }
    if let only = held { try yield(only, nil) }
  }
}

/// The place of an article in an input that holds several.
struct ArticleNumber: Hashable, Sendable {
  /// Counts from 1.
  var value: Int
  /// The id of the input, which the article's own id extends.
  var inputID: String
}
