import ArticleModel
import CMarkup

/// Writes the text of one leaf after the other, run by run.
///
/// A leaf begins with its first visible byte. White space at its ends is dropped, and white space
/// inside is held back until text follows.
struct InlineWriter {
  let source: ByteView
  var map = FeedMap(0..<0)
  /// Whether a leaf's text has begun.
  private(set) var isOpen = false
  /// Whether the leaf is a code block, whose white space counts.
  var isCode = false
  /// Whether the leaf is a table's cell, in whose code `\|` is a pipe.
  var isCell = false
  /// Whether the text that comes is an image's alternative text.
  var imageDepth = 0
  /// Whether the leaf holds an alternative text, and whether it holds any other text.
  private(set) var hasImage = false
  private(set) var hasOtherText = false
  /// Whether a footnote's marker was passed since this was last cleared.
  var passedFootnoteMarker = false

  private let hidden: [HiddenRange]
  private var nextHidden = 0
  private let hasFootnotes: Bool
  /// White space of the source that is held back.
  private var heldSpace: Range<Int>?
  private var heldBreak = LineBreak.none
  /// A tag that raises or lowers the digits that follow, behind a digit.
  private var heldScript: Range<Int>?
  /// The end of the last run, in the source.
  private var reached = 0

  private enum LineBreak {
    case none, soft, hard
    /// A break whose line end stands in the source.
    case placed(Int)
  }

  init(source: ByteView, hidden: [HiddenRange], hasFootnotes: Bool) {
    self.source = source
    self.hidden = hidden
    self.hasFootnotes = hasFootnotes
  }

  /// Writes a run that md4c calls text or code.
  mutating func text(_ range: Range<Int>, isCodeSpan: Bool, to builder: inout ArticleBuilder) {
    guard !range.isEmpty else { return }
    if isCodeSpan, isCell {
      cellCode(range, to: &builder)
    } else if hasFootnotes, !isCodeSpan, !isCode {
      withoutReferences(range, to: &builder)
    } else {
      visible(range, to: &builder)
    }
    reached = range.upperBound
  }

  /// Writes a character reference.
  mutating func entity(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    guard !range.isEmpty else { return }
    reached = range.upperBound
    guard let reference = CharacterReference(source.bytes(range)) else {
      return visible(range, to: &builder)
    }
    begin(&builder)
    var bytes = UTF8.encode(reference.scalars.0).map { Array($0) } ?? []
    if let second = reference.scalars.1.flatMap({ UTF8.encode($0) }) {
      // Of `&acE;`, which has as many bytes as its two characters, one stands for all: a run of equal
      // lengths would be a copy.
      let isEven = bytes.count + second.count == range.count
      if !isEven { bytes.append(contentsOf: second) }
      builder.append(bytes, standingFor: range)
      if isEven { builder.append(unplaced: second) }
    } else {
      builder.append(bytes, standingFor: range)
    }
  }

  /// Writes a NUL byte, for which Markdown puts the replacement character.
  mutating func null(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    guard !range.isEmpty else { return }
    reached = range.upperBound
    write("\u{FFFD}", standingFor: range, to: &builder)
  }

  /// Writes bytes that stand for `range`.
  mutating func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, standingFor range: Range<Int>,
    to builder: inout ArticleBuilder
  ) {
    guard !bytes.isEmpty else { return }
    begin(&builder)
    builder.append(bytes, standingFor: range)
    reached = range.upperBound
  }

  mutating func softBreak() {
    if case .none = heldBreak { heldBreak = .soft }
  }

  /// A line's end that Markdown keeps, found in the source behind the last run.
  mutating func hardBreak() {
    let end = source.firstIndex(of: .newline, from: reached, to: min(reached + 4096, source.count))
    heldBreak = end.map { .placed($0) } ?? .hard
  }

  /// A break that a tag makes.
  mutating func unplacedBreak() { heldBreak = .hard }

  /// Blanks that stand nowhere: an indentation in code, else a line's end in a code span.
  mutating func blanks(_ count: Int, to builder: inout ArticleBuilder) {
    guard isCode else { return softBreak() }
    begin(&builder)
    builder.append(unplaced: repeatElement(.space, count: count))
  }

  /// A tag among text, which vanishes, but for what it says of the text around it.
  mutating func tag(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    guard !range.isEmpty else { return }
    reached = range.upperBound
    guard source[range.lowerBound] == .ascii("<") else { return }
    let name = range.lowerBound + 1
    if source.hasIgnoringCase("br", at: name), !source[name + 2].isLetter {
      unplacedBreak()
    } else if source.hasIgnoringCase("img", at: name), !source[name + 3].isLetter {
      if let alternative = AlternativeText.range(inTagAt: range.lowerBound, of: source) {
        alternativeText(alternative, to: &builder)
      }
    } else if source.hasIgnoringCase("sup", at: name) || source.hasIgnoringCase("sub", at: name) {
      script(range, to: builder)
    }
  }

  /// Keeps apart the digits before and after a `sup` or `sub`.
  mutating func script(_ range: Range<Int>, to builder: borrowing ArticleBuilder) {
    guard isOpen, heldSpace == nil, let last = builder.lastByte, last.isDigit else { return }
    heldScript = range
  }

  /// Writes an image's alternative text as an attribute holds it.
  mutating func alternativeText(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    imageDepth += 1
    referenced(range, to: &builder)
    imageDepth -= 1
    reached = max(reached, range.upperBound)
  }

  /// Writes text that may hold character references.
  mutating func referenced(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var start = range.lowerBound
    var search = start
    while let mark = source.firstIndex(of: .ascii("&"), from: search, to: range.upperBound) {
      search = mark + 1
      let limit = min(mark + 40, range.upperBound)
      guard let end = source.firstIndex(of: .ascii(";"), from: mark, to: limit),
        CharacterReference(source.bytes(mark..<end + 1)) != nil
      else { continue }
      collapsed(start..<mark, to: &builder)
      entity(mark..<end + 1, to: &builder)
      start = end + 1
      search = start
    }
    collapsed(start..<range.upperBound, to: &builder)
  }

  /// Writes text in which any white space but a single space is one space.
  mutating func collapsed(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard source[index].isWhitespace else {
        index += 1
        continue
      }
      let space = index
      while index < range.upperBound, source[index].isWhitespace { index += 1 }
      if index - space == 1, source[space] == .space { continue }
      visible(start..<space, to: &builder)
      softBreak()
      start = index
    }
    visible(start..<range.upperBound, to: &builder)
    reached = range.upperBound
  }

  /// Ends the leaf's text, dropping what was held back.
  mutating func end() {
    isOpen = false
    isCode = false
    heldSpace = nil
    heldBreak = .none
    heldScript = nil
    hasImage = false
    hasOtherText = false
  }
}

extension InlineWriter {
  /// Writes code of a cell, where a backslash before a pipe is the table's.
  private mutating func cellCode(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var start = range.lowerBound
    var search = start
    while let pipe = source.firstIndex(of: .ascii("|"), from: search, to: range.upperBound) {
      if pipe > start, source[pipe - 1] == .ascii("\\") {
        visible(start..<pipe - 1, to: &builder)
        start = pipe
      }
      search = pipe + 1
    }
    visible(start..<range.upperBound, to: &builder)
  }

  /// Writes text without the references to footnotes in it.
  private mutating func withoutReferences(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var start = range.lowerBound
    var search = start
    while let mark = source.firstIndex(of: .ascii("^"), from: search, to: range.upperBound) {
      search = mark + 1
      guard mark > start,
        let end = Footnotes.referenceEnd(at: mark - 1, in: source.prefix(upTo: range.upperBound))
      else { continue }
      visible(start..<mark - 1, to: &builder)
      start = end
      search = end
    }
    visible(start..<range.upperBound, to: &builder)
  }

  /// Writes what of `range` is not hidden.
  private mutating func visible(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var start = range.lowerBound
    while nextHidden < hidden.count, hidden[nextHidden].start < range.upperBound {
      let place = hidden[nextHidden]
      if place.end > start {
        if place.start > start { copy(start..<place.start, to: &builder) }
        if place.kind == .footnoteMarker { passedFootnoteMarker = true }
        start = place.end
        if start >= range.upperBound { return }
      }
      nextHidden += 1
    }
    if start < range.upperBound { copy(start..<range.upperBound, to: &builder) }
  }

  /// Copies a run, holding back the white space at its end.
  private mutating func copy(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var range = range
    if !isOpen, !isCode { range = source.trimmingStart(range) }
    var end = range.upperBound
    while end > range.lowerBound, isSpace(source[end - 1]) { end -= 1 }
    if end > range.lowerBound {
      if heldScript != nil { writeScript(before: range.lowerBound, to: &builder) }
      if let space = heldSpace, space.upperBound == range.lowerBound, case .none = heldBreak {
        range = space.lowerBound..<range.upperBound
        heldSpace = nil
      }
      begin(&builder)
      builder.append(copying: source.bytes(range.lowerBound..<end), at: range.lowerBound)
    }
    guard end < range.upperBound, isOpen || isCode else { return }
    let space = end..<range.upperBound
    heldSpace =
      heldSpace.map { $0.upperBound == space.lowerBound ? $0.lowerBound..<space.upperBound : space }
      ?? space
  }

  /// Blanks in text; in code, only line ends are held back.
  private func isSpace(_ byte: UInt8) -> Bool {
    isCode ? byte == .newline || byte == .carriageReturn : byte.isWhitespace
  }

  /// Writes a caret between digits that a `sup` parts: `10<sup>9</sup>` is not 109.
  private mutating func writeScript(before start: Int, to builder: inout ArticleBuilder) {
    if let tag = heldScript, heldSpace == nil, source[start].isDigit, case .none = heldBreak {
      builder.append(CollectionOfOne(.ascii("^")), standingFor: tag)
    }
    heldScript = nil
  }

  private mutating func write(
    _ scalar: Unicode.Scalar, standingFor range: Range<Int>, to builder: inout ArticleBuilder
  ) {
    guard let bytes = UTF8.encode(scalar) else { return }
    begin(&builder)
    builder.append(bytes, standingFor: range)
  }

  /// Begins the leaf where it has not begun, and writes what was held back.
  private mutating func begin(_ builder: inout ArticleBuilder) {
    if imageDepth > 0 { hasImage = true } else { hasOtherText = true }
    guard isOpen else {
      isOpen = true
      builder.beginBlock()
      if !isCode {
        heldSpace = nil
        heldBreak = .none
        return
      }
      return writeHeldSpace(&builder)
    }
    heldScript = nil
    switch heldBreak {
    case .none:
      writeHeldSpace(&builder)
      return
    case .soft:
      builder.append(unplaced: .space)
    case .hard:
      builder.append(unplaced: .newline)
    case .placed(let place):
      builder.append(copying: source.bytes(place..<place + 1), at: place)
    }
    heldBreak = .none
    heldSpace = nil
  }

  private mutating func writeHeldSpace(_ builder: inout ArticleBuilder) {
    guard let space = heldSpace else { return }
    builder.append(copying: source.bytes(space), at: space.lowerBound)
    heldSpace = nil
  }
}

/// The alternative text of an image that is written as a tag.
enum AlternativeText {
  /// The value of `alt` in the tag at `start`, as written, or `nil` where it has none.
  static func range(inTagAt start: Int, of source: ByteView) -> Range<Int>? {
    let tag = source.bytes(start..<min(start + 16 * 1024, source.count))
    guard let base = tag.baseAddress else { return nil }
    var offset = 0
    var length = 0
    guard cmarkup_alternative_text(base, tag.count, &offset, &length) == 1, length > 0 else {
      return nil
    }
    return start + offset..<start + offset + length
  }
}

extension ByteView {
  /// `range` without the white space at its start.
  fileprivate func trimmingStart(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, self[start].isWhitespace { start += 1 }
    return start..<range.upperBound
  }
}

extension InlineWriter {
  /// The bytes of a range as md4c may see them, with filler where something is hidden.
  func masking(_ range: Range<Int>) -> [UInt8] {
    var bytes = Array(source.bytes(range))
    var index = nextHidden
    while index < hidden.count, hidden[index].start < range.upperBound {
      for place in max(hidden[index].start, range.lowerBound)..<max(
        hidden[index].start, range.lowerBound, min(hidden[index].end, range.upperBound))
      {
        bytes[place - range.lowerBound] = MaskedText.filler
      }
      index += 1
    }
    return bytes
  }
}
