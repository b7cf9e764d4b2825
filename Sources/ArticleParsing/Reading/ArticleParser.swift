public import ArticleModel

/// Turns inputs into articles: finds the charset and the format, and calls the format's reader.
public struct ArticleParser: Sendable {
  public init() {}

  /// Reads the articles of one input in order; today's formats hold one each.
  ///
  /// Content never makes it throw: what is odd is a diagnostic of the article.
  ///
  /// - Throws: What `yield` throws.
  public func parse(_ input: ArticleInput, yield: (Article) throws -> Void) throws {
    try yield(parse(input))
  }

  /// Reads the first article of an input, the only one in today's formats.
  public func parse(_ input: ArticleInput) -> Article {
    let decoder = SourceDecoder(keepsNulls: input.format == .text)
    let source = decoder.decode(input.bytes)
    let detection =
      input.format == .auto
      ? FormatDetection(of: source.bytes, path: input.path ?? input.url) : nil
    let reader = ArticleReaders.reader(of: detection?.format ?? input.format)
    let digest = InputDigest(input.bytes)
    var article = Article(
      id: input.id ?? digest.text(after: "sha256:"),
      source: SourceDescription(
        path: input.path, url: input.url, mediaType: reader.mediaType, charset: source.charset,
        byteCount: input.bytes.count, sha256: digest.text()))
    article.decodedSource = source.bytes
    article.sourceMap.original = source.original
    article.diagnostics = source.diagnostics
    article.locale = input.locale
    article.referenceTime = input.referenceTime
    reader.read(source, detection?.frontMatter, into: &article)
    return article
  }
}
