internal import ArticleModel

/// Reads the articles of one format.
///
/// A format is a type of its own, registered in `ArticleReaders`; nothing else names it.
protocol ArticleReader: Sendable {
  var format: InputFormat { get }
  /// The IANA media type of an input in this format.
  var mediaType: String { get }

  /// Reads the articles of `source` in order; content never makes it throw, only `yield` does.
  ///
  /// - Parameters:
  ///   - source: The whole input.
  ///   - draft: An article with all that is known of the input and nothing of its content.
  ///   - yield: Called once an article.
  func read(
    _ source: DecodedSource, from draft: Article, yield: (Article) throws -> Void
  ) throws
}

/// The readers of all formats.
enum ArticleReaders {
  static let all: [any ArticleReader] = [MarkdownReader(), PlainTextReader()]

  /// The reader of a format; Markdown's for one without, which `auto` is.
  static func reader(of format: InputFormat) -> any ArticleReader {
    all.first { $0.format == format } ?? MarkdownReader()
  }
}
