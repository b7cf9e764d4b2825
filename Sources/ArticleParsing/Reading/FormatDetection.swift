internal import ArticleModel

/// The format that an input is in, by its content before its name.
struct FormatDetection {
  let format: InputFormat
  /// What stands before the body, where it had to be read to know the format.
  let frontMatter: FrontMatterReading?

  /// Looks at an input that is called `path`.
  ///
  /// A `.txt` is plain text unless something in it is Markdown: front matter, a table, a diagram, a
  /// fence, a heading, a link, or the lines of an article that lost its blank lines. All else is
  /// Markdown.
  init(of source: [UInt8], path: String?) {
    guard let path, FormatDetection.isPlainTextName(path) else {
      format = .markdown
      frontMatter = nil
      return
    }
    let reading = FrontMatterReader.read(source)
    frontMatter = reading
    let isMarkdown =
      reading.block != nil || reading.bodyStart > 0 || FormatDetection.showsMarkdown(source)
    format = isMarkdown ? .markdown : .text
  }

  /// Whether the last part of the path ends in `.txt` or `.text`, with a name before.
  private static func isPlainTextName(_ path: String) -> Bool {
    let bytes = path.utf8
    var end = bytes.endIndex
    /// Steps back over one byte where it satisfies `belongs`.
    func stepBack(_ belongs: (UInt8) -> Bool) -> UInt8? {
      guard end > bytes.startIndex else { return nil }
      let before = bytes.index(before: end)
      guard belongs(bytes[before]) else { return nil }
      end = before
      return bytes[before]
    }
    while stepBack({ $0 == UInt8(ascii: "/") }) != nil {}
    while stepBack({ $0 == UInt8(ascii: ".") }) != nil {}
    // `.text` from its end.
    var suffix: UInt64 = 0
    while let letter = stepBack(SourceByte.isLetter) {
      suffix = suffix << 8 | UInt64(letter | 0x20)
      if suffix >= 1 << 40 { return false }
    }
    guard suffix == 0x74_78_74 || suffix == 0x74_78_65_74,
      stepBack({ $0 == UInt8(ascii: ".") }) != nil
    else { return false }
    while stepBack({ $0 == UInt8(ascii: ".") }) != nil {}
    return stepBack { $0 != UInt8(ascii: "/") } != nil
  }

  private static func showsMarkdown(_ source: [UInt8]) -> Bool {
    let lines = SourceLines(source)
    var longLines = 0
    var hasBlankLine = false
    var cursor = 0
    while cursor < source.count {
      let line = lines.line(at: cursor)
      if lines.isBlank(line) { hasBlankLine = true }
      if line.count > 200 { longLines += 1 }
      if isMarkdown(lines, line) { return true }
      cursor = lines.start(after: line.upperBound)
    }
    return !hasBlankLine && longLines >= 3
  }

  private static func isMarkdown(_ lines: SourceLines, _ line: Range<Int>) -> Bool {
    let content = lines.trimmed(line)
    guard let first = lines.source[content].first else { return false }
    switch first {
    case SourceByte.hash: return isHeading(lines, content)
    case UInt8(ascii: "`"): return lines.hasPrefix("```", at: content.lowerBound, within: content)
    case UInt8(ascii: "~"): return lines.hasPrefix("~~~", at: content.lowerBound, within: content)
    case UInt8(ascii: "|"), SourceByte.colon, SourceByte.dash:
      return isDelimiterRow(lines, content) || holdsLink(lines, content)
    case UInt8(ascii: "g"), UInt8(ascii: "f"):
      return isFlowchart(lines, content) || holdsLink(lines, content)
    default: return holdsLink(lines, content)
    }
  }

  /// One to six `#` and a blank.
  private static func isHeading(_ lines: SourceLines, _ content: Range<Int>) -> Bool {
    var end = content.lowerBound
    while end < content.upperBound, lines.source[end] == SourceByte.hash { end += 1 }
    return end - content.lowerBound <= 6 && end < content.upperBound
      && SourceByte.isBlank(lines.source[end])
  }

  /// Dashes, bars and colons, of which one at least is a bar and one a dash.
  private static func isDelimiterRow(_ lines: SourceLines, _ content: Range<Int>) -> Bool {
    var bars = 0
    var dashes = 0
    for index in content {
      switch lines.source[index] {
      case UInt8(ascii: "|"): bars += 1
      case SourceByte.dash: dashes += 1
      case SourceByte.colon, SourceByte.space, SourceByte.tab: break
      default: return false
      }
    }
    return bars > 0 && dashes > 0
  }

  /// `graph TD` and its like, which open a Mermaid diagram.
  private static func isFlowchart(_ lines: SourceLines, _ content: Range<Int>) -> Bool {
    let words = lines.string(content.prefix(24)).split(separator: " ")
    return words.count == 2 && ["graph", "flowchart"].contains(words[0])
      && ["TD", "TB", "BT", "RL", "LR"].contains(words[1])
  }

  /// `](` of a link or image.
  private static func holdsLink(_ lines: SourceLines, _ content: Range<Int>) -> Bool {
    var cursor = content.lowerBound
    while cursor + 1 < content.upperBound {
      if lines.source[cursor] == UInt8(ascii: "]"), lines.source[cursor + 1] == UInt8(ascii: "(") {
        return true
      }
      cursor += 1
    }
    return false
  }
}
