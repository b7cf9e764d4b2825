internal import ArticleModel

/// Reads one format.
///
/// A format is a type of its own, registered in `ArticleReaders`; nothing else names it. Today's formats
/// hold one article each.
protocol ArticleReader: Sendable {
  /// The IANA media type of an input in this format.
  var mediaType: String { get }

  /// Reads the article of `source`; content never makes it throw.
  ///
  /// It is filled in where it is, because it has some thirty parts to retain and release in each copy.
  ///
  /// - Parameters:
  ///   - source: The whole input.
  ///   - frontMatter: What stands before the body, where that was read to know the format.
  ///   - article: What is known of the input, and nothing yet of its content.
  func read(
    _ source: DecodedSource, _ frontMatter: FrontMatterReading?, into article: inout Article)
}

/// The readers of all formats.
enum ArticleReaders {
  /// The reader of a format; `auto` is Markdown until something else is known.
  static func reader(of format: InputFormat) -> any ArticleReader {
    switch format {
    case .auto, .markdown: MarkdownReader()
    case .text: PlainTextReader()
    }
  }
}
