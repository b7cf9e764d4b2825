import ArticleModel

/// Cuts a sentence into pieces: figures and dates whole, all else into words and marks.
struct PieceReader {
  let index: FigureIndex

  /// A sentence with more bytes is data without a stop, and is not read.
  static let longest = 4_000

  func pieces(ofSentence sentence: Int) -> Pieces {
    let span = index.extraction.sentences[sentence].span
    guard span.length <= PieceReader.longest else { return Pieces(all: []) }
    let mentions = index.extraction.sentences[sentence].mentions
    var pieces: [Piece] = []
    pieces.reserveCapacity(span.length / 5)
    // Every place that is read lies before the end of the sentence, and that within the text.
    index.extraction.article.text.withUnsafeBufferPointer { text in
      let end = min(span.end, text.count)
      var cursor = span.start
      for mention in mentions {
        guard let kind = kind(of: mention) else { continue }
        let place = index.extraction.mentions[mention].span
        guard place.start >= cursor else { continue }
        read(cursor..<min(place.start, text.count), of: text, into: &pieces)
        pieces.append(Piece(kind: kind, span: place, text: ""))
        cursor = place.end
      }
      if cursor < end { read(cursor..<end, of: text, into: &pieces) }
    }
    return Pieces(all: pieces)
  }

  /// The kind of a mention that is a piece of its own; names are words.
  private func kind(of mention: Int) -> Piece.Kind? {
    if let item = index.itemNumber(ofMention: mention) { return .figure(item) }
    return index.extraction.mentions[mention].kind.isTime ? .time(mention) : nil
  }

  private func read(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into pieces: inout [Piece]
  ) {
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let byte = text[cursor]
      if byte.isWordByte {
        var end = cursor + 1
        while end < range.upperBound, text[end].isWordByte || isInner(text, end, range) {
          end += text[end] == 0xE2 ? 3 : 1
        }
        pieces.append(word(text[cursor..<end]))
        cursor = end
      } else if byte <= UInt8(ascii: " ") {
        cursor += 1
      } else {
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(range.upperBound, cursor + width)
        var mark = String(decoding: text[cursor..<end], as: UTF8.self)
        if mark == "-" { mark = isSpaced(text, cursor, range) ? "–" : "-" }
        pieces.append(
          Piece(
            kind: .mark, span: TextSpan(start: cursor, end: end), text: mark,
            hash: WordSet.hash(of: mark)))
        cursor = end
      }
    }
  }

  private func word(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Piece {
    var hash = WordSet.seed
    var all: UInt8 = 0
    var hasCapital = false
    for byte in bytes {
      all |= byte
      if byte.isCapital { hasCapital = true }
      hash = WordSet.mix(hash, byte.lowercased)
    }
    let span = TextSpan(start: bytes.startIndex, end: bytes.endIndex)
    guard all < 0x80 else { return word(beyondASCII: String(decoding: bytes, as: UTF8.self), span) }
    guard hasCapital else {
      let word = String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
      return Piece(kind: .word, span: span, text: word, hash: hash)
    }
    let word = String(unsafeUninitializedCapacity: bytes.count) { text in
      var place = 0
      for byte in bytes {
        text[place] = byte.lowercased
        place += 1
      }
      return place
    }
    return Piece(
      kind: .word, span: span, text: word, hash: hash,
      isCapitalized: bytes.first?.isCapital ?? false)
  }

  private func word(beyondASCII word: String, _ span: TextSpan) -> Piece {
    let lower = String(word.lowercased().map { $0 == "\u{2019}" ? "'" : $0 })
    return Piece(
      kind: .word, span: span, text: lower, hash: WordSet.hash(of: lower),
      isCapitalized: word.first?.isUppercase ?? false)
  }

  /// Whether an apostrophe, a hyphen or a full stop stands inside a word: "council's", "two-thirds", "U.S.".
  private func isInner(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ range: Range<Int>)
    -> Bool
  {
    let next: Int
    if text[place] == UInt8(ascii: "'") || text[place] == UInt8(ascii: "-") {
      next = place + 1
    } else if text[place] == UInt8(ascii: ","), place > range.lowerBound, text[place - 1].isDigit {
      return place + 1 < range.upperBound && text[place + 1].isDigit
    } else if text[place] == 0xE2, place + 2 < range.upperBound, text[place + 1] == 0x80,
      text[place + 2] == 0x99
    {
      next = place + 3
    } else {
      return false
    }
    return next < range.upperBound && text[next].isWordByte
  }

  private func isSpaced(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ range: Range<Int>)
    -> Bool
  {
    let before = place == range.lowerBound || text[place - 1] <= UInt8(ascii: " ")
    let after = place + 1 >= range.upperBound || text[place + 1] <= UInt8(ascii: " ")
    return before && after
  }
}

extension Mention.Kind {
  /// Whether it is a date, a time or a duration.
  var isTime: Bool {
    switch self {
    case .date, .time, .datetime, .duration, .set, .dateRange, .timeRange, .datetimeRange: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether it is a letter, a digit or part of a letter beyond ASCII; dashes, quotation marks and signs are none.
  fileprivate var isWordByte: Bool {
    self < 0x80 ? isASCIILetter || isDigit : self != 0xC2 && self != 0xE2
  }
}
