import ArticleModel

extension TokenizedArticle {
  /// Texts that are no article, such as tags and an author's description, each a paragraph.
  init(plain texts: some Sequence<String>, lexicon: Lexicon) {
    var article = Article(
      id: "", source: SourceDescription(mediaType: "text/plain", byteCount: 0, sha256: ""))
    for text in texts {
      let start = article.text.count
      article.text.append(contentsOf: text.utf8)
      let end = article.text.count
      article.text.append(UInt8(ascii: "\n"))
      article.blocks.append(
        Block(
          kind: .paragraph, text: TextSpan(start: start, end: end),
          source: SourceSpan(start: start, end: end)))
    }
    self.init(article, lexicon: lexicon)
  }
}
