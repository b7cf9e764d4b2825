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
  /// The hash of the text, as sets of words ask for it.
  var hash: UInt32 = WordSet.seed
  /// Whether a word begins with a capital letter.
  var isCapitalized = false

  var item: Int? { if case .figure(let item) = kind { item } else { nil } }
  var isTime: Bool { if case .time = kind { true } else { false } }
  var isWord: Bool { if case .word = kind { true } else { false } }
  var isMark: Bool { if case .mark = kind { true } else { false } }
  var isDash: Bool { isMark && (text == "—" || text == "–") }

  /// The number that a word of digits prints, where no figure was found: "the Conservatives 19".
  var digits: ExactDecimal? {
    guard isWord, text.utf8.count < 10,
      text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ",") })
    else { return nil }
    return Int(text.filter { $0 != "," }).map { ExactDecimal($0) }
  }
}

/// A sentence's pieces in text order.
struct Pieces: Sendable {
  typealias Placed = (item: Int, place: Int)

  let all: [Piece]
  /// The figures, in text order.
  let figures: [Placed]
  /// What the words and marks are, all together.
  let roles: WordRoles

  init(all: [Piece]) {
    self.all = all
    let table = WordRoles.table
    var figures: [Placed] = []
    var roles: WordRoles = []
    for place in all.indices {
      switch all[place].kind {
      case .figure(let item): figures.append((item, place))
      case .time: break
      case .word, .mark:
        roles.formUnion(table.roles(of: all[place].text, hash: all[place].hash))
      }
    }
    self.figures = figures
    self.roles = roles
  }

  /// The pieces of a stretch of text, and those of the stretch behind it.
  init(_ first: Pieces, then second: Pieces) {
    all = first.all + second.all
    figures = first.figures + second.figures.map { ($0.item, $0.place + first.count) }
    roles = first.roles.union(second.roles)
  }

  var count: Int { all.count }

  /// The piece at a place, or `nil` beyond either end.
  subscript(safe place: Int) -> Piece? { all.indices.contains(place) ? all[place] : nil }

  subscript(place: Int) -> Piece { all[place] }

  /// The place of an item's figure.
  func place(of item: Int) -> Int? { figures.first { $0.item == item }?.place }

  /// Whether the words at and behind a place are those of a phrase.
  func has(_ phrase: String, at place: Int) -> Bool {
    // Nearly all phrases asked for fail at their first letter.
    guard all.indices.contains(place), phrase.utf8.first == all[place].text.utf8.first else {
      return false
    }
    var place = place
    var rest = Substring(phrase).utf8
    while true {
      guard let piece = self[safe: place], piece.item == nil else { return false }
      let word = piece.text.utf8
      guard rest.starts(with: word) else { return false }
      rest = rest.dropFirst(word.count)
      guard let space = rest.first else { return true }
      guard space == UInt8(ascii: " ") else { return false }
      rest = rest.dropFirst()
      place += 1
    }
  }

  /// Whether a phrase ends right before a place.
  func has(_ phrase: String, before place: Int) -> Bool {
    has(phrase, at: place - 1 - phrase.utf8.count { $0 == UInt8(ascii: " ") })
  }

  /// Whether a word of a set stands in a range of places.
  func hasWord(of words: WordSet, in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains {
      all[$0].isWord && words.contains(all[$0].text, hash: all[$0].hash)
    }
  }

  /// Whether one of a few words stands in a range of places.
  func hasWord(of words: [String], in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains { all[$0].isWord && words.contains(all[$0].text) }
  }

  /// Whether one of a few marks stands in a range of places.
  func hasMark(of marks: [String], in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains { all[$0].isMark && marks.contains(all[$0].text) }
  }

  /// Whether a mark of a set stands in a range of places.
  func hasMark(of marks: WordSet, in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains {
      all[$0].isMark && marks.contains(all[$0].text, hash: all[$0].hash)
    }
  }

  /// The first figure in a range of places.
  func firstFigure(in range: Range<Int>) -> Placed? {
    for figure in figures where figure.place >= range.lowerBound {
      return figure.place < range.upperBound ? figure : nil
    }
    return nil
  }

  /// The figures in a range of places.
  func figures(in range: Range<Int>) -> ArraySlice<Placed> {
    var start = 0
    while start < figures.count, figures[start].place < range.lowerBound { start += 1 }
    var end = start
    while end < figures.count, figures[end].place < range.upperBound { end += 1 }
    return figures[start..<end]
  }
}
