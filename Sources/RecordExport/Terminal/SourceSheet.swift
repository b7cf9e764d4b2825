import ArticleModel

/// A record's source as the renderers point into it.
struct SourceSheet {
  let path: String
  let source: [UInt8]
  private let positions: TextPositions
  private let extraction: Extraction

  init(_ record: Record, named name: String? = nil) {
    extraction = record.extraction
    let article = record.extraction.article
    path = article.source.path ?? article.source.url ?? name ?? article.id
    source = article.decodedSource
    positions = TextPositions(source)
  }

  /// Where a finding points: at the blamed figure, else the result, else the first member that has a place.
  func place(of finding: Finding) -> SourceSpan? {
    for figure in [finding.blamed, finding.result].compactMap(\.self) + finding.members {
      if let span = source(of: figure) { return span }
    }
    return nil
  }

  /// Where a figure stands in the decoded source.
  func source(of figure: FigureReference) -> SourceSpan? {
    switch figure {
    case .mention(let index):
      guard extraction.mentions.indices.contains(index) else { return nil }
      return extraction.article.sourceMap.source(of: extraction.mentions[index].span)
    case .other(let other):
      guard other.document == nil else { return nil }
      return other.source ?? other.span.flatMap(extraction.article.sourceMap.source)
    }
  }

  /// A figure as the text prints it.
  func text(of figure: FigureReference) -> String {
    switch figure {
    case .mention(let index):
      extraction.mentions.indices.contains(index) ? extraction.text(of: index) : "?"
    case .other(let other): other.text
    }
  }

  func lineColumn(at offset: Int) -> LineColumn { positions.lineColumn(at: offset) }

  /// The line in which a place begins: its number and its bytes.
  func line(of place: SourceSpan) -> (number: Int, range: Range<Int>)? {
    let number = positions.lineColumn(at: place.start).line
    return positions.range(ofLine: number).map { (number, $0) }
  }
}
