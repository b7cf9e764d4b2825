import ArticleModel

/// A part of a sentence as the rules of prose read it: a figure, a date, a word or a mark.
struct Piece: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A figure, by its item in the index.
    case figure(Int)
    /// A date, a period or a duration, by its mention.
    case time(Int)
    case word
    case mark
  }

  var kind: Kind
  var span: TextSpan
  /// A word in lower case, its apostrophe plain; a mark; empty for a figure or a date.
  var text: String
  /// Whether a word begins with a capital letter.
  var isCapitalized = false

  var item: Int? { if case .figure(let item) = kind { item } else { nil } }
  var isTime: Bool { if case .time = kind { true } else { false } }
  var isWord: Bool { kind == .word }
  var isMark: Bool { kind == .mark }
  var isDash: Bool { isMark && (text == "—" || text == "–") }

  /// The number that a word of digits prints, where no figure was found: "the Conservatives 19".
  var digits: ExactDecimal? {
    guard isWord, text.utf8.count < 10,
      text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ",") })
    else { return nil }
    return Int(text.replacing(",", with: "")).map { ExactDecimal($0) }
  }
}

/// A sentence's pieces in text order.
struct Pieces: Sendable {
  let all: [Piece]

  var count: Int { all.count }

  /// The piece at a place, or `nil` beyond either end.
  subscript(safe place: Int) -> Piece? { all.indices.contains(place) ? all[place] : nil }

  subscript(place: Int) -> Piece { all[place] }

  /// The place of an item's figure.
  func place(of item: Int) -> Int? { all.firstIndex { $0.item == item } }

  /// Whether the words at and behind a place are those of a phrase.
  func has(_ phrase: String, at place: Int) -> Bool {
    var place = place
    for word in phrase.split(separator: " ") {
      guard let piece = self[safe: place], piece.item == nil, piece.text == word else {
        return false
      }
      place += 1
    }
    return true
  }

  /// Whether a phrase ends right before a place.
  func has(_ phrase: String, before place: Int) -> Bool {
    has(phrase, at: place - phrase.split(separator: " ").count)
  }

  /// Whether a word of a set stands in a range of places.
  func hasWord(of words: Set<String>, in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains { all[$0].isWord && words.contains(all[$0].text) }
  }

  /// Whether a mark of a set stands in a range of places.
  func hasMark(of marks: Set<String>, in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains { all[$0].isMark && marks.contains(all[$0].text) }
  }

  /// The first figure in a range of places.
  func firstFigure(in range: Range<Int>) -> (item: Int, place: Int)? {
    for place in range.clamped(to: 0..<count) {
      if let item = all[place].item { return (item, place) }
    }
    return nil
  }

  /// The figures in a range of places.
  func figures(in range: Range<Int>) -> [(item: Int, place: Int)] {
    range.clamped(to: 0..<count).compactMap { place in all[place].item.map { ($0, place) } }
  }

  /// The figures, in text order.
  var figures: [(item: Int, place: Int)] { figures(in: 0..<count) }
}
