import ArticleModel

/// Writes the text of one leaf after the other, run by run.
///
/// A leaf begins with its first visible byte. White space at its ends is dropped, and white space
/// inside is held back until text follows.
struct InlineWriter {
  let source: ByteView
  /// What md4c reads of it.
  private let masked: ByteView
  var map = FeedMap(0..<0)
  /// Whether a leaf's text has begun.
  var isOpen = false
  /// Whether the leaf is a code block, whose white space counts.
  var isCode = false
  /// Whether the leaf is a table's cell, in whose code `\|` is a pipe.
  var isCell = false
  /// Whether the text that comes is an image's alternative text.
  var imageDepth = 0
  /// Whether the leaf holds an alternative text, and whether it holds any other text.
  var hasImage = false
  var hasOtherText = false
  /// Whether a footnote's marker was passed since this was last cleared.
  var passedFootnoteMarker = false

  let hidden: [HiddenRange]
  var nextHidden = 0
  private let hasFootnotes: Bool
  /// White space of the source that is held back.
  var heldSpace: Range<Int>?
  var heldBreak = LineBreak.none
  /// Blanks of code that stand nowhere, and are written before what follows on their line.
  var heldBlanks = 0
  /// A tag that raises or lowers the digits that follow, behind a digit.
  var holdsScript = false
  /// The end of the last run, in the source.
  private var reached = 0

  enum LineBreak {
    case none, soft, hard
    /// A break whose line end stands in the source.
    case placed(Int)
  }

  init(_ scanner: borrowing BodyScanner, hasFootnotes: Bool) {
    source = scanner.source
    masked = scanner.masked.view
    hidden = scanner.masked.hidden
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

  /// Writes bytes that stand for `range`.
  mutating func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, standingFor range: Range<Int>,
    to builder: inout ArticleBuilder
  ) {
    guard !bytes.isEmpty else { return }
    begin(&builder)
    if bytes.count == range.count {
      // A run of equal lengths would be a copy.
      builder.append(unplaced: bytes)
    } else {
      builder.append(bytes, standingFor: range)
    }
    reached = range.upperBound
  }

  mutating func softBreak() {
    if case .none = heldBreak { heldBreak = .soft }
  }

  /// A line's end that Markdown keeps, found in the source behind the last run.
  mutating func hardBreak() {
    let end = masked.firstIndex(of: .newline, from: reached, to: min(reached + 4096, masked.count))
    // A lone carriage return ends a line too, but is none of the text's.
    heldBreak = end.flatMap { source[$0] == .newline ? .placed($0) : nil } ?? .hard
  }

  /// A break that a tag makes.
  mutating func unplacedBreak() { heldBreak = .hard }

  /// Blanks that stand nowhere: an indentation in code, else a line's end in a code span.
  mutating func blanks(_ count: Int) {
    if isCode { heldBlanks += count } else { softBreak() }
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
      if let alternative = AlternativeText.range(in: range, of: source) {
        alternativeText(alternative, to: &builder)
      }
    } else if source.hasIgnoringCase("sup", at: name) || source.hasIgnoringCase("sub", at: name) {
      script(builder)
    }
  }

  /// Keeps apart the digits before and after a `sup` or `sub`.
  mutating func script(_ builder: borrowing ArticleBuilder) {
    guard isOpen, heldSpace == nil, let last = builder.lastByte, last.isDigit else { return }
    holdsScript = true
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
    heldBlanks = 0
    holdsScript = false
    hasImage = false
    hasOtherText = false
  }
}
