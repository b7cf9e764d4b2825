internal import ArticleModel

/// `Key: value` lines without fences, as MultiMarkdown has them.
///
/// They run to the first blank line or a lone `---`, and no line among them is anything but a pair,
/// a list item or an indented continuation; two keys must be known ones, since "Title: a history" is
/// prose. In a text without blank lines they may also run to the first line of other kind, where
/// there are three of them.
enum UnfencedFrontMatter {
  /// No block has more lines.
  private static let mostLines = 500

  static func read(_ lines: SourceLines, from first: Range<Int>) -> FrontMatterReading {
    guard let extent = extent(lines, from: first.lowerBound) else { return FrontMatterReading() }
    let content = first.lowerBound..<extent.contentEnd
    guard let yaml = YAMLBlock(lines.source, in: content) else { return FrontMatterReading() }
    let block = FrontMatterBlock(
      format: .yaml, range: first.lowerBound..<extent.end, pairs: yaml.pairs)
    return FrontMatterReading(
      block: block, bodyStart: extent.end, diagnostics: yaml.diagnostics)
  }

  /// Where the pairs end, and where the block does, its closing line included.
  private static func extent(
    _ lines: SourceLines, from start: Int
  ) -> (contentEnd: Int, end: Int)? {
    var pairs = 0
    var known: [KeyName] = []
    var cursor = start
    for _ in 0..<mostLines where cursor < lines.limit {
      let line = lines.line(at: cursor)
      let next = lines.start(after: line.upperBound)
      if let key = key(lines, in: line) {
        pairs += 1
        if known.count < 2, let name = KeyName(lines.source[key]), !known.contains(name),
          KnownKeys.all[name]?.isTelling == true
        {
          known.append(name)
        }
      } else if lines.isBlank(line) {
        return known.count >= 2 ? (cursor, next) : nil
      } else if lines.isFence(line, "---") {
        return known.count >= 2 ? (cursor, next) : nil
      } else if pairs == 0 || !continues(lines, line) {
        return known.count >= 2 && pairs >= 3 ? (cursor, cursor) : nil
      }
      cursor = next
    }
    return known.count >= 2 ? (cursor, cursor) : nil
  }

  /// Whether the line is indented or a list's item.
  private static func continues(_ lines: SourceLines, _ line: Range<Int>) -> Bool {
    guard let first = lines.source[line].first else { return false }
    return SourceByte.isBlank(first) || lines.hasPrefix("- ", at: line.lowerBound, within: line)
  }

  static func looksLikePair(_ lines: SourceLines, _ line: Range<Int>) -> Bool {
    key(lines, in: line) != nil
  }

  /// A key of one word at the line's start, with a colon and a blank or the line's end behind it.
  private static func key(_ lines: SourceLines, in line: Range<Int>) -> Range<Int>? {
    let source = lines.source
    guard !line.isEmpty, SourceByte.isLetter(source[line.lowerBound]) else { return nil }
    var end = line.lowerBound
    while end < line.upperBound, SourceByte.isKeyByte(source[end]) { end += 1 }
    guard end < line.upperBound, source[end] == SourceByte.colon, end - line.lowerBound <= 40 else {
      return nil
    }
    guard end + 1 == line.upperBound || SourceByte.isBlank(source[end + 1]) else { return nil }
    return line.lowerBound..<end
  }
}
