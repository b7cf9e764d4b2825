internal import ArticleModel

/// Reads Markdown with front matter: one article an input.
struct MarkdownReader: ArticleReader {
  /// RFC 7763.
  let mediaType = "text/markdown"

  func read(
    _ source: DecodedSource, _ frontMatter: FrontMatterReading?, into article: inout Article
  ) {
    var builder = ArticleBuilder()
    let reading = frontMatter ?? FrontMatterReader.read(source.bytes)
    article.diagnostics += reading.diagnostics
    if let block = reading.block {
      let record = block.record
      var mapping = MetadataMapping(block, record)
      article.frontMatter = record
      swap(&article.metadata, &mapping.metadata)
      article.diagnostics += mapping.diagnostics
      builder.appendBlock(.title, mapping.title, in: source.bytes)
      builder.appendBlock(.description, mapping.description, in: source.bytes)
    }
    let body = MarkdownBody.read(source.bytes, from: reading.bodyStart, into: &builder)
    article.tables = body.tables
    article.diagrams = body.diagrams
    article.diagnostics += body.diagnostics
    article.text = builder.text
    article.blocks = builder.blocks
    article.sourceMap.text = builder.map
    if article.metadata.title == nil, let index = body.titleHeading {
      adoptTitle(of: builder.blocks[index], in: &article)
    }
  }

  /// Without a title in the front matter, a level-1 heading before any other text is the title.
  private func adoptTitle(of heading: Block, in article: inout Article) {
    let title = String(
      decoding: article.text[heading.text.range].trimmingBlanks(), as: UTF8.self)
    guard !title.isEmpty else { return }
    article.metadata.title = title
    article.metadata.places[MetadataField.title.name] = heading.source
  }
}

extension ArticleBuilder {
  /// Adds a block whose text is a scalar of front matter, each character at its own place.
  mutating func appendBlock(_ kind: Block.Kind, _ value: LocatedValue?, in source: [UInt8]) {
    guard let value, case .scalar(let scalar) = value.content else { return }
    if let start = ScalarPlaces.startOfCopy(scalar, at: value.range, in: source) {
      var range = start..<start + scalar.string.utf8.count
      range = SourceLines(source).trimmed(range)
      beginBlock()
      append(copying: range, of: source.span)
      endBlock(kind)
      return
    }
    let text = scalar.text.trimmingBlanks()
    guard !text.isEmpty else { return }
    let map = ScalarPlaces.map(scalar, at: value.range, in: source)
    beginBlock()
    var cursor = text.startIndex
    for run in map.runs {
      let start = max(run.start, cursor)
      let end = min(run.end, text.endIndex)
      guard start < end else { continue }
      append(unplaced: text[cursor..<start])
      if run.isCopy {
        let origin = run.originStart + start - run.start
        append(text[start..<end], standingFor: origin..<origin + end - start)
      } else {
        append(text[start..<end], standingFor: run.originStart..<run.originEnd)
      }
      cursor = end
    }
    append(unplaced: text[cursor...])
    endBlock(kind)
  }
}
