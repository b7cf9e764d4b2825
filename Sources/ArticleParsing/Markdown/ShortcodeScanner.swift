/// Finds the shortcodes of Hugo (`{{< … >}}`, `{{% … %}}`) and the tags and outputs of Jekyll
/// (`{% … %}`, `{{ … }}`).
struct ShortcodeScanner {
  private let source: ByteView
  /// Whether the source may hold one at all.
  let isNeeded: Bool
  /// For each closing mark, up to where the source was searched in vain.
  private var searched = [0, 0, 0, 0]
  /// Whether no `endhighlight` is left.
  private var isHighlightUnclosed = false

  /// A shortcode longer than this, in bytes, is none.
  private static let longest = 4096

  init(source: ByteView, from start: Int) {
    self.source = source
    var index = start
    var isNeeded = false
    while let brace = source.firstIndex(of: .ascii("{"), from: index, to: source.count) {
      if source[brace + 1] == .ascii("{") || source[brace + 1] == .ascii("%") {
        isNeeded = true
        break
      }
      index = brace + 1
    }
    self.isNeeded = isNeeded
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

  /// The end of `{{ page.title }}` or `{{ "/path" | url }}`: a name or a string, on one line.
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
    return line == nil && brace == nil ? end : nil
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
  mutating func maskShortcodes(ofLineAt start: Int) {
    let view = masked.view
    var lineEnd = view.firstIndex(of: .newline, from: start, to: view.count) ?? view.count
    guard var brace = view.firstIndex(of: .ascii("{"), from: start, to: lineEnd) else { return }
    if region == .highlight {
      if shortcodes.closesHighlight(at: brace) { writeFence(over: brace..<lineEnd) }
      return
    }
    var found: [Range<Int>] = []
    while true {
      if let end = shortcodes.end(at: brace) {
        found.append(brace..<end)
        if end > lineEnd {
          lineEnd = view.firstIndex(of: .newline, from: end, to: view.count) ?? view.count
        }
      }
      guard
        let next = view.firstIndex(of: .ascii("{"), from: found.last.map { max($0.upperBound, brace + 1) } ?? brace + 1, to: lineEnd)
      else { break }
      brace = next
    }
    guard let first = found.first, let last = found.last else { return }
    if isAlone(found, from: start, to: lineEnd) {
      if region == .open, found.count == 1,
        shortcodes.opensHighlight(at: first.lowerBound, end: first.upperBound)
      {
        writeFence(over: first.lowerBound..<lineEnd)
        enter(.highlight, at: start)
        return
      }
      masked.blank(first.lowerBound..<last.upperBound)
    } else {
      for range in found { masked.hide(range, as: .shortcode) }
    }
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
