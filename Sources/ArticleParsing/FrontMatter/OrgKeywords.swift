internal import ArticleModel

/// Front matter in the keywords of Org mode (Org manual, "Summary of In-Buffer Settings").
enum OrgKeywords {
  /// Reads the lines `#+KEY: value` from `first` on; keys are in lower case.
  ///
  /// After Hugo, `#+KEY[]:` is a list of words, and so is `#+FILETAGS: :a:b:`, which are tags.
  static func read(_ lines: SourceLines, from first: Range<Int>) -> FrontMatterReading {
    var pairs: [LocatedPair] = []
    var cursor = first.lowerBound
    while cursor < lines.limit {
      let line = lines.line(at: cursor)
      guard let pair = pair(lines, in: line) else { break }
      pairs.append(pair)
      cursor = lines.start(after: line.upperBound)
    }
    guard !pairs.isEmpty else { return FrontMatterReading() }
    let block = FrontMatterBlock(format: .org, range: first.lowerBound..<cursor, pairs: pairs)
    return FrontMatterReading(block: block, bodyStart: cursor)
  }

  private static func pair(_ lines: SourceLines, in line: Range<Int>) -> LocatedPair? {
    guard lines.hasPrefix("#+", at: line.lowerBound, within: line) else { return nil }
    let start = line.lowerBound + 2
    var end = start
    while end < line.upperBound, SourceByte.isKeyByte(lines.source[end]) { end += 1 }
    let key = start..<end
    let isList = lines.hasPrefix("[]", at: end, within: line)
    if isList { end += 2 }
    guard !key.isEmpty, end < line.upperBound, lines.source[end] == SourceByte.colon else {
      return nil
    }
    let name = lines.string(key).lowercased()
    let value = lines.trimmed(end + 1..<line.upperBound)
    let content: LocatedValue.Content
    if isList {
      content = .list(words(lines, in: value, parting: SourceByte.isBlank))
    } else if name == "filetags" {
      content = .list(
        words(lines, in: value) { $0 == SourceByte.colon || SourceByte.isBlank($0) })
    } else {
      content = .scalar(LocatedScalar(lines.source[value], .plain))
    }
    return LocatedPair(key: name, keyRange: key, value: LocatedValue(content, at: value))
  }

  private static func words(
    _ lines: SourceLines, in range: Range<Int>, parting isMark: (UInt8) -> Bool
  ) -> [LocatedValue] {
    var words: [LocatedValue] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      guard index == range.upperBound || isMark(lines.source[index]) else { continue }
      if start < index {
        let scalar = LocatedScalar(lines.source[start..<index], .plain)
        words.append(LocatedValue(.scalar(scalar), at: start..<index))
      }
      start = index + 1
    }
    return words
  }
}
