/// Finds the shortcodes of Hugo (`{{< … >}}`, `{{% … %}}`) and the tags and outputs of Jekyll
/// (`{% … %}`, `{{ … }}`).
struct ShortcodeScanner {
  private let source: ByteView
  /// The next brace that may begin one, or the source's end.
  private(set) var nextBrace: Int
  /// For each closing mark, up to where the source was searched in vain.
  private var searched = [0, 0, 0, 0]
  /// Whether no `endhighlight` is left.
  private var isHighlightUnclosed = false

  /// A shortcode longer than this, in bytes, is none.
  private static let longest = 4096

  init(source: ByteView, from start: Int) {
    self.source = source
    nextBrace = start
    advance(to: start)
  }

  /// Looks for the next brace from `offset`.
  mutating func advance(to offset: Int) {
    var index = offset
    while let brace = source.firstIndex(of: .ascii("{"), from: index, to: source.count) {
      nextBrace = brace
      if source[brace + 1] == .ascii("{") || source[brace + 1] == .ascii("%") { return }
      index = brace + 1
    }
    nextBrace = source.count
  }

  /// The end of the shortcode that begins at `start`, if one does; it may span lines, not blank ones.
  ///
  /// - Complexity: O(1) amortized, counted in shortcodes of bounded length.
  mutating func end(at start: Int) -> Int? {
    guard source[start] == .ascii("{"), start == 0 || source[start - 1] != .ascii("`") else {
      return nil
    }
    switch (source[start + 1], source[start + 2]) {
    case (.ascii("{"), .ascii("<")): return end(from: start + 3, at: ">}}", slot: 0)
    case (.ascii("{"), .ascii("%")): return end(from: start + 3, at: "%}}", slot: 1)
    case (.ascii("%"), _):
      var word = start + 2
      if source[word] == .ascii("-") { word += 1 }
      while source[word].isBlank { word += 1 }
      guard source[word].isLetter || source[word] == .ascii("#") else { return nil }
      return end(from: start + 2, at: "%}", slot: 2)
    case (.ascii("{"), _): return endOfOutput(at: start)
    default: return nil
    }
  }

  /// The end of `{{ page.title }}` or `{{ "/path" | url }}`: a string, or a name on the same line.
  private mutating func endOfOutput(at start: Int) -> Int? {
    var word = start + 2
    if source[word] == .ascii("-") { word += 1 }
    while source[word].isBlank { word += 1 }
    let byte = source[word]
    let isExpression =
      byte.isLetter || byte == .ascii("\"") || byte == .ascii("'") || byte == .ascii(".")
      || byte == .ascii("$") || source.has("/*", at: word)
    guard isExpression, let end = end(from: word, at: "}}", slot: 3) else { return nil }
    let line = source.firstIndex(of: .newline, from: start, to: end)
    let brace = source.firstIndex(of: .ascii("{"), from: word, to: end)
    return brace == nil && (line == nil || byte == .ascii("\"")) ? end : nil
  }

  private mutating func end(from start: Int, at closing: StaticString, slot: Int) -> Int? {
    guard start >= searched[slot] else { return nil }
    let limit = min(start + Self.longest, source.count)
    var index = start
    while index < limit {
      switch source[index] {
      case closing.utf8Start[0] where source.has(closing, at: index):
        return index + closing.utf8CodeUnitCount
      case .ascii("\""):
        if let quote = endOfString(from: index + 1, to: limit) { index = quote }
      case .newline:
        let next = source.skippingBlanks(from: index + 1, to: limit)
        if source[next] == .newline || source[next] == .carriageReturn || next >= source.count {
          searched[slot] = index
          return nil
        }
      default:
        break
      }
      index += 1
    }
    searched[slot] = limit
    return nil
  }

  /// Where the quoted string ends, on its own line.
  private func endOfString(from start: Int, to limit: Int) -> Int? {
    var index = start
    while index < limit {
      switch source[index] {
      case .ascii("\""): return index
      case .ascii("\\"): index += 1
      case .newline: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether the shortcode at `start` opens highlighted code, and an end to it follows.
  mutating func opensHighlight(at start: Int, end: Int) -> Bool {
    guard !isHighlightUnclosed, name(at: start, is: "highlight") else { return false }
    var index = end
    while let brace = source.firstIndex(of: .ascii("{"), from: index, to: source.count) {
      if closesHighlight(at: brace) { return true }
      index = brace + 1
    }
    isHighlightUnclosed = true
    return false
  }

  /// Whether the shortcode at `start` ends highlighted code.
  func closesHighlight(at start: Int) -> Bool {
    name(at: start, is: "endhighlight") || name(at: start, is: "/highlight")
  }

  private func name(at start: Int, is name: StaticString) -> Bool {
    var index = start + 1
    while source[index] == .ascii("{") || source[index] == .ascii("%")
      || source[index] == .ascii("<") || source[index] == .ascii("-") || source[index].isBlank
    {
      index += 1
    }
    return source.has(name, at: index) && !source[index + name.utf8CodeUnitCount].isLetter
  }
}

extension BodyScanner {
  /// Masks the shortcodes of the line that begins at `start`.
  ///
  /// Those that fill their lines become blank lines; those among text become filler.
  ///
  /// - Parameter lineEnd: Where the line ends.
  /// - Returns: Where it ends now, which is further where a shortcode spans lines.
  mutating func maskShortcodes(ofLineAt start: Int, to lineEnd: Int) -> Int {
    var lineEnd = lineEnd
    if shortcodes.nextBrace < start { shortcodes.advance(to: start) }
    guard shortcodes.nextBrace < lineEnd else { return lineEnd }
    if region == .highlight {
      let brace = shortcodes.nextBrace
      if shortcodes.closesHighlight(at: brace) { writeFence(over: brace..<lineEnd) }
      return lineEnd
    }
    var found: [Range<Int>] = []
    while shortcodes.nextBrace < lineEnd {
      let brace = shortcodes.nextBrace
      var next = brace + 1
      if let end = shortcodes.end(at: brace) {
        found.append(brace..<end)
        next = end
        if end > lineEnd {
          lineEnd = source.firstIndex(of: .newline, from: end, to: source.count) ?? source.count
        }
      }
      shortcodes.advance(to: next)
    }
    guard let first = found.first, let last = found.last else { return lineEnd }
    if isAlone(found, from: start, to: lineEnd) {
      if region == .open, found.count == 1,
        shortcodes.opensHighlight(at: first.lowerBound, end: first.upperBound)
      {
        writeFence(over: first.lowerBound..<lineEnd)
        enter(.highlight, at: start)
      } else {
        masked.blank(first.lowerBound..<last.upperBound)
      }
    } else {
      for range in found { masked.hide(range, as: .shortcode) }
    }
    let end = masked.view.firstIndex(of: .newline, from: start, to: lineEnd)
    return end ?? lineEnd
  }

  /// Whether nothing but shortcodes stands on their lines, quote marks aside.
  private func isAlone(_ found: [Range<Int>], from start: Int, to end: Int) -> Bool {
    var index = start
    for range in found {
      while index < range.lowerBound {
        let isMark = index < found[0].lowerBound && source[index] == .ascii(">")
        guard source[index].isWhitespace || isMark else { return false }
        index += 1
      }
      index = range.upperBound
    }
    while index < end {
      guard source[index].isWhitespace else { return false }
      index += 1
    }
    return true
  }

  private mutating func writeFence(over range: Range<Int>) {
    masked.blank(range)
    for index in range.lowerBound..<range.lowerBound + 4 { masked.set(.ascii("~"), at: index) }
  }
}
