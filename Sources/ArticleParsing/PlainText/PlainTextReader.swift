internal import ArticleModel

/// Reads plain text: the article's text is the input itself, its blocks the paragraphs between blank lines.
struct PlainTextReader: ArticleReader {
  let mediaType = "text/plain"

  func read(
    _ source: DecodedSource, _ frontMatter: FrontMatterReading?, into article: inout Article
  ) {
    article.text = source.bytes
    article.sourceMap.text.append(
      .init(
        start: 0, length: source.bytes.count, originStart: 0, originLength: source.bytes.count))
    article.blocks = paragraphs(of: source.bytes)
  }

  /// The runs of lines that are not blank, without blanks at both ends.
  private func paragraphs(of text: [UInt8]) -> [Block] {
    let lines = SourceLines(text)
    var blocks: [Block] = []
    var paragraph: Range<Int>?
    func close() {
      guard let range = paragraph.map(lines.trimmed) else { return }
      blocks.append(
        Block(kind: .paragraph, text: TextSpan(range), source: SourceSpan(range)))
      paragraph = nil
    }
    var cursor = 0
    while cursor < text.count {
      let line = lines.line(at: cursor)
      if lines.isBlank(line) {
        close()
      } else {
        paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
      cursor = lines.start(after: line.upperBound)
    }
    close()
    return blocks
  }
}
