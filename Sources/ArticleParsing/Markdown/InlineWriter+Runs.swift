import ArticleModel

/// How runs get into the text: what is hidden left out, white space held back until text follows.
extension InlineWriter {
  /// Writes code of a cell, where a backslash before a pipe is the table's.
  mutating func cellCode(_ range: Range<Int>, to builder: inout ArticleBuilder) {
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
  mutating func withoutReferences(_ range: Range<Int>, to builder: inout ArticleBuilder) {
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
  mutating func visible(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    var start = range.lowerBound
    while nextHidden < hidden.count, hidden[nextHidden].start < range.upperBound {
      let place = hidden[nextHidden]
      if place.end > start {
        if place.start > start { copy(start..<place.start, to: &builder) }
        switch place.kind {
        case .footnoteMarker: passedFootnoteMarker = true
        case .null: nulls(max(start, place.start)..<min(place.end, range.upperBound), to: &builder)
        case .shortcode, .marker: break
        }
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
    if !isOpen || (isBroken && !isCode) {
      var start = range.lowerBound
      while start < range.upperBound, isSpace(source[start]) { start += 1 }
      range = start..<range.upperBound
    }
    var end = range.upperBound
    while end > range.lowerBound, isSpace(source[end - 1]) { end -= 1 }
    if end > range.lowerBound {
      if holdsScript { writeScript(before: range.lowerBound, to: &builder) }
      if let space = heldSpace, space.upperBound == range.lowerBound, heldBlanks == 0,
        case .none = heldBreak
      {
        range = space.lowerBound..<range.upperBound
        heldSpace = nil
      }
      begin(&builder)
      builder.append(copying: source.bytes(range.lowerBound..<end), at: range.lowerBound)
    }
    guard end < range.upperBound, isOpen else { return }
    heldBlanks = 0
    let space = end..<range.upperBound
    heldSpace =
      heldSpace.map { $0.upperBound == space.lowerBound ? $0.lowerBound..<space.upperBound : space }
      ?? space
  }

  /// Whether a break was held back.
  private var isBroken: Bool {
    if case .none = heldBreak { false } else { true }
  }

  /// Blanks in text; in code, only line ends are held back.
  private func isSpace(_ byte: UInt8) -> Bool {
    isCode ? byte == .newline || byte == .carriageReturn : byte.isWhitespace
  }

  /// Writes a caret between digits that a `sup` parts: `10<sup>9</sup>` is not 109.
  private mutating func writeScript(before start: Int, to builder: inout ArticleBuilder) {
    if heldSpace == nil, source[start].isDigit, case .none = heldBreak {
      builder.append(unplaced: .ascii("^"))
    }
    holdsScript = false
  }

  /// Writes a replacement character for each NUL byte, as Markdown wants it.
  private mutating func nulls(_ range: Range<Int>, to builder: inout ArticleBuilder) {
    for index in range {
      begin(&builder)
      builder.append([0xEF, 0xBF, 0xBD], standingFor: index..<index + 1)
    }
  }

  /// Begins the leaf where it has not begun, and writes what was held back.
  mutating func begin(_ builder: inout ArticleBuilder) {
    if imageDepth > 0 { hasImage = true } else { hasOtherText = true }
    guard isOpen else {
      isOpen = true
      builder.beginBlock()
      heldBreak = .none
      if isCode { return writeHeldSpace(&builder) }
      heldSpace = nil
      return
    }
    holdsScript = false
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
    writeHeldSpace(&builder)
  }

  /// Writes held back white space, which stands behind a line's end where there is one.
  private mutating func writeHeldSpace(_ builder: inout ArticleBuilder) {
    if let space = heldSpace {
      builder.append(copying: source.bytes(space), at: space.lowerBound)
      heldSpace = nil
    }
    if heldBlanks > 0 {
      builder.append(unplaced: repeatElement(.space, count: heldBlanks))
      heldBlanks = 0
    }
  }
}

extension InlineWriter {
  /// The bytes of a range as md4c may see them, with filler where something is hidden.
  func masking(_ range: Range<Int>) -> [UInt8] {
    var bytes = Array(source.bytes(range))
    var index = hidden.partitioningIndex { $0.end > range.lowerBound }
    while index < hidden.count, hidden[index].start < range.upperBound {
      let place = (hidden[index].start..<hidden[index].end).clamped(to: range)
      for offset in place { bytes[offset - range.lowerBound] = MaskedText.filler }
      index += 1
    }
    return bytes
  }
}
