import ArticleModel

/// The words that stand directly beside two figures and are the same: those before them, and those behind.
struct EchoWords: Hashable, Sendable {
  private(set) var before = 0
  private(set) var behind = 0

  var count: Int { before + behind }
  /// Whether the phrase is repeated word for word.
  var isPhrase: Bool { count > 4 }

  private static let most = 8

  init(_ index: FigureIndex, _ left: TextSpan, _ right: TextSpan) {
    let text = index.extraction.article.text
    var (a, b) = (left.start, right.start)
    while before < EchoWords.most, let word = EchoWords.word(text, before: a),
      let other = EchoWords.word(text, before: b),
      text[word].elementsEqual(text[other], by: EchoWords.isSame)
    {
      before += 1
      (a, b) = (word.lowerBound, other.lowerBound)
    }
    (a, b) = (left.end, right.end)
    while behind < EchoWords.most, let word = EchoWords.word(text, behind: a),
      let other = EchoWords.word(text, behind: b),
      text[word].elementsEqual(text[other], by: EchoWords.isSame)
    {
      behind += 1
      (a, b) = (word.upperBound, other.upperBound)
    }
  }

  private static func isSame(_ left: UInt8, _ right: UInt8) -> Bool {
    left == right || (left.isASCIILetter && left | 0x20 == right | 0x20)
  }

  /// The word before a place, unless a mark other than a comma parts them.
  private static func word(_ text: [UInt8], before place: Int) -> Range<Int>? {
    var end = place
    while end > 0, text[end - 1] == UInt8(ascii: " ") || text[end - 1] == UInt8(ascii: ",") {
      end -= 1
    }
    var start = end
    while start > 0, text[start - 1].isASCIILetter || text[start - 1] >= 0x80 { start -= 1 }
    return start < end ? start..<end : nil
  }

  private static func word(_ text: [UInt8], behind place: Int) -> Range<Int>? {
    var start = place
    while start < text.count, text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: ",") {
      start += 1
    }
    var end = start
    while end < text.count, text[end].isASCIILetter || text[end] >= 0x80 { end += 1 }
    return start < end ? start..<end : nil
  }
}
