import ArticleModel

/// A body without blank lines, in which each line is a block of its own.
///
/// Markdown as such would see one paragraph in it. Lines are given to md4c with blank lines between,
/// and a short line between long ones as a heading.
struct ProseLines {
  /// A line over this many code points is long, and a body needs three such to be read by lines.
  private static let long = 200
  /// A heading has fewer code points.
  private static let headingLimit = 80
  /// Below or above a heading stands a line of at least so many code points.
  private static let neighbourLength = 100
  private static let feedSize = PieceCutter.target

  private enum Item {
    case line(Range<Int>)
    /// Lines that belong together: a fence, raw HTML.
    case region(Range<Int>)
    /// A table or a diagram, which is not given to md4c.
    case extract
  }

  private var items: [Item] = []
  private var nextItem = 0
  private let view: ByteView

  /// Whether the body that begins at `start` is read line by line: it has no blank line and at least
  /// three long ones.
  static func areRead(in source: ByteView, from start: Int) -> Bool {
    var cursor = start
    var longLines = 0
    var wasBlank = false
    var hasText = false
    while cursor < source.count {
      let end = source.firstIndex(of: .newline, from: cursor, to: source.count) ?? source.count
      let line = source.trimmingBlanks(source.trimmingLineEnd(cursor..<end))
      if line.isEmpty {
        wasBlank = true
      } else {
        // A blank line before all text, or behind it, is none.
        if wasBlank, hasText { return false }
        wasBlank = false
        hasText = true
        if line.count > long, source.codePoints(line) > long { longLines += 1 }
      }
      cursor = end + 1
    }
    return longLines >= 3
  }

  init(_ scanner: borrowing BodyScanner, from start: Int) {
    view = scanner.masked.view
    var cursor = start
    var regions = scanner.closedRegions[...]
    var extracts = scanner.extracts[...]
    while cursor < view.count {
      let end = view.firstIndex(of: .newline, from: cursor, to: view.count) ?? view.count
      while let extract = extracts.first, extract.start < end {
        items.append(.extract)
        extracts.removeFirst()
      }
      if let region = regions.first, region.lowerBound <= cursor {
        regions.removeFirst()
        let range = cursor..<max(cursor, region.upperBound)
        if range.contains(where: { !view[$0].isWhitespace }) { items.append(.region(range)) }
        cursor = max(end + 1, range.upperBound)
        continue
      }
      let line = view.trimmingBlanks(view.trimmingLineEnd(cursor..<end))
      if !line.isEmpty { items.append(.line(line)) }
      cursor = end + 1
    }
  }

  /// The next text for md4c.
  mutating func next(_ definitions: inout LinkDefinitions) -> Feed? {
    guard nextItem < items.count else { return nil }
    var feed = Feed()
    while nextItem < items.count, feed.text.count < Self.feedSize {
      switch items[nextItem] {
      case .extract: break
      case .region(let range):
        feed.append(range, of: view)
      case .line(let line):
        definitions.append(usedBy: line, of: view, in: view, to: &feed.text)
        if isHeading(line, at: nextItem) {
          feed.text.append(contentsOf: [.ascii("#"), .ascii("#"), .space])
        }
        feed.append(line, of: view)
      }
      feed.text.append(contentsOf: [.newline, .newline])
      nextItem += 1
    }
    return feed
  }

  /// Whether a line is a heading: short, without a full stop, not a label with its figure, between
  /// long lines, tables or diagrams.
  private func isHeading(_ line: Range<Int>, at index: Int) -> Bool {
    guard line.count < Self.headingLimit * 4, view.codePoints(line) < Self.headingLimit,
      index + 1 < items.count, isFar(items[index + 1]), index == 0 || isFar(items[index - 1])
    else { return false }
    switch view[line.lowerBound] {
    case .ascii("#"), .ascii(">"), .ascii("|"), .ascii("<"), .ascii("`"), .ascii("~"),
      .ascii("["), .ascii("!"), .ascii("="):
      return false
    default: break
    }
    let prefix = ContainerPrefix(of: line, in: view, inherited: 0)
    return prefix.contentStart == line.lowerBound && !endsSentence(line) && !isFigures(line)
  }

  private func isFar(_ item: Item) -> Bool {
    switch item {
    case .extract, .region: true
    case .line(let line): view.codePoints(line) >= Self.neighbourLength
    }
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound,
      view[end - 1] == .ascii("\"") || view[end - 1] == .ascii(")") || view[end - 1] == .ascii("*")
        || view[end - 1] == .ascii("_") || view[end - 1] == .ascii("'")
    {
      end -= 1
    }
    switch view[end - 1] {
    case .ascii("."), .ascii(","), .ascii(";"), .ascii(":"): return true
    default: return false
    }
  }

  /// Whether more than a third of the words hold a digit.
  private func isFigures(_ line: Range<Int>) -> Bool {
    var words = 0
    var figures = 0
    var index = line.lowerBound
    while index < line.upperBound {
      index = view.skippingBlanks(from: index, to: line.upperBound)
      var hasDigit = false
      let start = index
      while index < line.upperBound, !view[index].isBlank {
        hasDigit = hasDigit || view[index].isDigit
        index += 1
      }
      guard index > start else { break }
      words += 1
      if hasDigit { figures += 1 }
    }
    return figures * 3 > words
  }
}

extension ByteView {
  /// The number of code points in a range of UTF-8.
  func codePoints(_ range: Range<Int>) -> Int {
    bytes(range).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
