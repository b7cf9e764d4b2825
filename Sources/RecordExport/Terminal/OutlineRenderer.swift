public import ArticleModel

/// Draws what the parser saw of an article as a tree for people, each line of it one of the terminal's.
///
///              draft.md  text/markdown, UTF-8, 96 bytes
///     1:1-3:4  ├─ front matter  yaml, 1 key
///     2:8-18   │  └─ title  "Two deals"
///     5:3-11   └─ # Two deals
///     7:1-54      └─ paragraph  The deals bring the total to $35.2 billion, the…
///
/// A place is a line and a column, both from 1, and the last code point that belongs to the part.
public struct OutlineRenderer: Sendable {
  private let style: TerminalStyle
  private let width: Int

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - style: Whether there are colours.
  ///   - width: The columns of the terminal; a line is longer only where the places and the branches leave it
  ///     no room.
  public init(style: TerminalStyle = .plain, width: Int = 100) {
    self.style = style
    self.width = width
  }

  /// Appends the outline of an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - name: What one without a path or an address is called; else its id.
  ///   - bytes: Where it goes.
  public func append(_ article: Article, named name: String? = nil, to bytes: inout [UInt8]) {
    let places = OutlinePlaces(article.decodedSource)
    let outline = ArticleOutline(
      article, named: name, positions: places.positions, width: width)
    var lines: [Line] = []
    collect(outline.root, places, branches: "", isLast: nil, in: &lines)
    let gutter = (lines.lazy.map(\.place.count).max() ?? 0) + 2
    for line in lines { append(line, gutter: gutter, to: &bytes) }
  }

  /// A node with its place and the branches before it.
  private struct Line {
    var place: String
    var branches: String
    var node: OutlineNode
  }

  /// Lays out a node and all below it; the tree is a few levels deep, whatever the article is.
  private func collect(
    _ node: OutlineNode, _ places: OutlinePlaces, branches: String, isLast: Bool?,
    in lines: inout [Line]
  ) {
    let own = isLast.map { $0 ? "└─ " : "├─ " } ?? ""
    let below = isLast.map { $0 ? "   " : "│  " } ?? ""
    lines.append(
      Line(
        place: node.source.map(places.text) ?? "", branches: branches + own,
        node: node))
    for (index, child) in node.children.enumerated() {
      collect(
        child, places, branches: branches + below, isLast: index == node.children.count - 1,
        in: &lines)
    }
  }

  private func append(_ line: Line, gutter: Int, to bytes: inout [UInt8]) {
    let padding = String(repeating: " ", count: gutter - line.place.count)
    var room = max(20, width - gutter - line.branches.unicodeScalars.count)
    var text =
      style.paint(line.place, as: .detail) + padding + style.paint(line.branches, as: .detail)
    let node = line.node
    let (label, labelColumns) = DisplayWidth.fitted(node.label, columns: room)
    text += style.paint(label, as: node.look.role)
    room -= labelColumns
    for (words, isMeasure) in [(node.measure, true), (node.excerpt, false)] {
      // Where there is no room for three columns of it, nothing stands there.
      let gap = node.look == .heading && !isMeasure ? 1 : 2
      guard !words.isEmpty, room >= gap + 3 else { continue }
      let (fitted, columns) = DisplayWidth.fitted(words, columns: room - gap)
      text += String(repeating: " ", count: gap)
      text +=
        isMeasure
        ? style.paint(fitted, as: .detail)
        : node.look == .heading ? style.paint(fitted, as: .place) : fitted
      room -= gap + columns
    }
    text += "\n"
    bytes.append(contentsOf: text.utf8)
  }
}

/// Lines and columns of a source, as ranges for people.
struct OutlinePlaces {
  let positions: TextPositions
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
    positions = TextPositions(source)
  }

  /// `12:1-80` within one line, `12:1-14:20` over several, `12:1` for a single code point or none.
  func text(of span: SourceSpan) -> String {
    let start = positions.lineColumn(at: span.start)
    var last = min(span.end, source.count) - 1
    while last > span.start, source[last] & 0xC0 == 0x80 { last -= 1 }
    let end = last > span.start ? positions.lineColumn(at: last) : start
    let first = "\(start.line):\(start.column)"
    if end == start { return first }
    return end.line == start.line
      ? "\(first)-\(end.column)" : "\(first)-\(end.line):\(end.column)"
  }
}

extension OutlineNode.Look {
  fileprivate var role: TerminalStyle.Role {
    switch self {
    case .label: .label
    case .heading: .place
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .omission: .detail
    }
  }
}
