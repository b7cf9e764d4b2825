import ArticleModel
import ArticleParsing

/// The article that a text is, read as Markdown unless told otherwise.
func article(
  _ text: String, format: InputFormat = .markdown, path: String? = nil
) -> Article {
  ArticleParser().parse(ArticleInput(bytes: Array(text.utf8), path: path, format: format))
}

/// The article that bytes are, read as Markdown unless told otherwise.
func article(_ bytes: [UInt8], format: InputFormat = .markdown) -> Article {
  ArticleParser().parse(ArticleInput(bytes: bytes, format: format))
}

extension Article {
  var codes: [String] { diagnostics.map(\.code) }

  /// The front matter's entries on one line: `title=A tags=[x, y] author={name=B}`.
  var entries: String? {
    frontMatter?.entries.map { "\($0.key)=\($0.value.outline)" }.joined(separator: " ")
  }

  /// The source's text of each entry's range.
  var entrySources: [String] {
    (frontMatter?.entries ?? []).map { source(of: $0.source) }
  }

  /// The source behind the front matter.
  var body: String {
    String(decoding: decodedSource[(frontMatter?.source.end ?? 0)...], as: UTF8.self)
  }

  func source(of span: SourceSpan) -> String {
    String(decoding: decodedSource[span.range], as: UTF8.self)
  }

  func block(_ kind: Block.Kind) -> Block? { blocks.first { $0.kind == kind } }

  /// Where `phrase` of a block stands in the source.
  func source(of phrase: String, in kind: Block.Kind) -> String? {
    guard let block = block(kind) else { return nil }
    let text = Array(text[block.text.range])
    let wanted = Array(phrase.utf8)
    for start in text.indices where text[start...].starts(with: wanted) {
      let span = TextSpan(
        start: block.text.start + start, end: block.text.start + start + wanted.count)
      return sourceMap.source(of: span).map { source(of: $0) }
    }
    return nil
  }
}

extension FrontMatterValue {
  /// A short form for comparing: text bare, `true`, `null`, `[a, b]`, `{k=v}`.
  var outline: String {
    switch self {
    case .string(let text): text
    case .boolean(let value): "<\(value)>"
    case .null: "<null>"
    case .list(let values): "[" + values.map(\.outline).joined(separator: ", ") + "]"
    case .map(let pairs):
      "{" + pairs.map { "\($0.key)=\($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}
