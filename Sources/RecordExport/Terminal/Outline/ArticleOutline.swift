import ArticleModel

/// An article as a tree: front matter and metadata, then the body with its headings in each other and the blocks
/// below them, then what was odd.
struct ArticleOutline {
  let root: OutlineNode

  private let article: Article
  private let text: OutlineText
  private let positions: TextPositions

  /// Builds the tree.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - name: What it is called; else its path, its address or its id.
  ///   - positions: The lines of the decoded source.
  ///   - width: The columns of the terminal, beyond which no excerpt is wanted.
  init(_ article: Article, named name: String?, positions: TextPositions, width: Int) {
    self.article = article
    self.positions = positions
    text = OutlineText(article, width: width)
    let source = article.source
    var root = OutlineNode(
      label: source.path ?? source.url ?? name ?? article.id,
      measure: "\(source.mediaType), \(source.charset), \(source.byteCount.counted("byte"))",
      look: .heading)
    let outline = ArticleOutline(article, text, positions)
    root.children = [outline.frontMatter, outline.metadata].compactMap(\.self)
    root = outline.body(in: root)
    if let diagnostics = outline.diagnostics { root.children.append(diagnostics) }
    self.root = root
  }

  private init(_ article: Article, _ text: OutlineText, _ positions: TextPositions) {
    self.article = article
    self.text = text
    self.positions = positions
    root = OutlineNode(label: "")
  }

  // MARK: Before and behind the body

  private var frontMatter: OutlineNode? {
    guard let frontMatter = article.frontMatter else { return nil }
    var node = OutlineNode(
      label: "front matter",
      measure: "\(frontMatter.format.rawValue), \(frontMatter.entries.count.counted("key"))",
      source: frontMatter.source)
    node.children = frontMatter.entries.map { entry in
      OutlineNode(
        label: text.words(of: entry.key), excerpt: text.words(ofSource: entry.source),
        source: entry.source)
    }
    return node
  }

  private var metadata: OutlineNode? {
    let metadata = article.metadata
    var node = OutlineNode(label: "metadata")
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      node.children.append(
        OutlineNode(
          label: name, excerpt: text.words(of: value), source: metadata.places[name]))
    }
    add("title", metadata.title)
    add("description", metadata.description)
    add("authors", text.list(metadata.authors.lazy.map(\.name)))
    add("published", metadata.published)
    add("modified", metadata.modified)
    add("language", metadata.language)
    add("tags", text.list(metadata.tags))
    add("categories", text.list(metadata.categories))
    add("image", metadata.image)
    add("url", metadata.url)
    add("publisher", metadata.publisher)
    add("extra", text.list(metadata.extra.lazy.map(\.key)))
    return node.children.isEmpty ? nil : node
  }

  private var diagnostics: OutlineNode? {
    guard !article.diagnostics.isEmpty else { return nil }
    var node = OutlineNode(
      label: "diagnostics", measure: article.diagnostics.count.counted("diagnostic"))
    node.children = article.diagnostics.map { diagnostic in
      let look: OutlineNode.Look =
        switch diagnostic.severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
      return OutlineNode(
        label: diagnostic.severity.rawValue, measure: diagnostic.code,
        excerpt: text.words(of: diagnostic.message),
        source: diagnostic.offset.map { SourceSpan(start: $0, end: $0) }, look: look)
    }
    return node
  }

  // MARK: The body

  private func body(in root: OutlineNode) -> OutlineNode {
    var sections = OutlineNesting(in: root)
    var list = ListOutline(source: article.decodedSource, positions, text)
    for part in OutlinePart.all(of: article) {
      if case .block(let block) = part, block.kind == .listItem {
        if let ended = list.add(block) { sections.add(ended) }
        continue
      }
      if let ended = list.finish() { sections.add(ended) }
      switch part {
      case .block(let block) where block.kind == .heading:
        let level = block.level ?? 1
        let marks = String(repeating: "#", count: max(1, min(level, 6)))
        sections.begin(node(of: block, marks, .heading), rank: level, closingFrom: level)
      case .block(let block): sections.add(node(of: block, block.kind.name, .label))
      case .table(let table): sections.add(TableOutline(text).node(of: table, part.source))
      case .diagram(let diagram):
        sections.add(DiagramOutline(article, text).node(of: diagram, part.source))
      }
    }
    if let ended = list.finish() { sections.add(ended) }
    return sections.finish()
  }

  private func node(of block: Block, _ label: String, _ look: OutlineNode.Look) -> OutlineNode {
    var node = OutlineNode(
      label: label, excerpt: text.words(of: block.text), source: block.source, look: look)
    if block.kind == .code {
      node.measure = article.text[block.text.range.clamped(to: 0..<article.text.count)]
        .reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }.counted("line")
    }
    return node
  }
}

extension Block.Kind {
  /// Its name in words: `table cell`.
  fileprivate var name: String {
    String(rawValue.map { $0 == "_" ? " " : $0 })
  }
}
