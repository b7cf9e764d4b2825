/// Phrases of a language, found by the token that they begin or end with.
struct Phrases<Payload: Sendable>: Sendable {
  struct Phrase: Sendable {
    /// The words; `gap` stands for some words between.
    var words: [WordID]
    var payload: Payload
  }

  /// Stands for up to `longestGap` words without a mark.
  static var gap: WordID { -2 }
  static var longestGap: Int { 8 }

  /// Phrases by the number of one of their words, all in one array.
  private struct Table: Sendable {
    private var starts: [Int32] = []
    /// The words of all phrases, one phrase behind the other.
    private(set) var words: [WordID] = []
    /// Where each phrase begins among them, and where the last ends.
    private(set) var bounds: [Int32] = [0]
    private(set) var payloads: [Payload] = []

    init(_ phrases: [Phrase], by word: (Phrase) -> WordID) {
      // The longest of a word first, and of equal length in the data's order.
      let sorted = phrases.enumerated().sorted { left, right in
        let (first, second) = (word(left.element), word(right.element))
        if first != second { return first < second }
        let (length, other) = (left.element.words.count, right.element.words.count)
        return length != other ? length > other : left.offset < right.offset
      }
      for (_, phrase) in sorted {
        words += phrase.words
        bounds.append(Int32(words.count))
        payloads.append(phrase.payload)
      }
      guard let last = sorted.last.map({ word($0.element) }) else { return }
      var next = 0
      for number in 0...last + 1 {
        while next < sorted.count, word(sorted[next].element) < number { next += 1 }
        starts.append(Int32(next))
      }
    }

    /// The indices of a word's phrases.
    @inline(__always)
    func range(of word: WordID) -> Range<Int> {
      guard word >= 0, Int(word) + 1 < starts.count else { return 0..<0 }
      return Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    }

    /// Where the words of a phrase are.
    func words(of phrase: Int) -> Range<Int> { Int(bounds[phrase])..<Int(bounds[phrase + 1]) }
  }

  private let byFirst: Table
  private let byLast: Table

  /// - Parameters:
  ///   - data: Phrases as text: words parted by blanks, hyphens or points.
  ///   - vocabulary: Takes the words that it does not have yet.
  init(_ data: [(String, Payload)], vocabulary: inout Vocabulary) {
    var phrases: [Phrase] = []
    for (text, payload) in data {
      let words = text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).map { word in
        word == "…" ? Phrases.gap : vocabulary.insert(String(word))
      }
      if !words.isEmpty { phrases.append(Phrase(words: words, payload: payload)) }
    }
    byFirst = Table(phrases) { $0.words[0] }
    byLast = Table(phrases) { $0.words[$0.words.count - 1] }
  }

  /// Whether a phrase can begin with `word`.
  @inline(__always)
  func canBegin(with word: WordID) -> Bool { !byFirst.range(of: word).isEmpty }

  /// What the phrase of this one word stands for.
  func payload(of word: WordID) -> Payload? {
    byFirst.range(of: word).first { byFirst.words(of: $0).count == 1 }.map { byFirst.payloads[$0] }
  }

  /// The longest phrase that begins at `index`, and the index behind it.
  @inline(__always)
  func match(_ tokens: TokenView, at index: Int) -> (payload: Payload, end: Int)? {
    guard let word = tokens.at(index)?.word, canBegin(with: word) else { return nil }
    return match(tokens, from: index, among: byFirst.range(of: word))
  }

  private func match(
    _ tokens: TokenView, from index: Int, among phrases: Range<Int>
  ) -> (payload: Payload, end: Int)? {
    for number in phrases {
      let words = byFirst.words(of: number)
      if let end = matchForward(words, in: byFirst, tokens, from: index) {
        return (byFirst.payloads[number], end)
      }
    }
    return nil
  }

  /// The longest phrase that ends before `index`, and the index it begins at.
  @inline(__always)
  func match(_ tokens: TokenView, endingBefore index: Int) -> (payload: Payload, start: Int)? {
    guard let word = tokens.at(index - 1)?.word else { return nil }
    let phrases = byLast.range(of: word)
    return phrases.isEmpty ? nil : match(tokens, endingBefore: index, among: phrases)
  }

  private func match(
    _ tokens: TokenView, endingBefore index: Int, among phrases: Range<Int>
  ) -> (payload: Payload, start: Int)? {
    for number in phrases {
      if let start = matchBackward(byLast.words(of: number), in: byLast, tokens, before: index) {
        return (byLast.payloads[number], start)
      }
    }
    return nil
  }

  /// The index that a phrase begins at which ends before `end`.
  private func matchBackward(
    _ words: Range<Int>, in table: borrowing Table, _ tokens: TokenView, before end: Int
  ) -> Int? {
    var cursor = end - 1
    var position = words.upperBound - 1
    while position >= words.lowerBound {
      while cursor >= tokens.range.lowerBound, tokens[cursor].mark == .hyphen { cursor -= 1 }
      guard cursor >= tokens.range.lowerBound, tokens[cursor].word == table.words[position] else {
        return nil
      }
      cursor -= 1
      position -= 1
    }
    return cursor + 1
  }

  /// The index behind some words of a phrase.
  private func matchForward(
    _ words: Range<Int>, in table: borrowing Table, _ tokens: TokenView, from start: Int
  ) -> Int? {
    var cursor = start
    for position in words {
      let word = table.words[position]
      if word == Phrases.gap {
        var skipped = 0
        while cursor < tokens.range.upperBound, skipped <= Phrases.longestGap {
          if let end = matchForward(
            position + 1..<words.upperBound, in: table, tokens, from: cursor)
          {
            return end
          }
          guard tokens[cursor].mark != .point, tokens[cursor].mark != .semicolon else { return nil }
          cursor += 1
          skipped += 1
        }
        return nil
      }
      // "square-foot" and "sq. ft" are phrases too.
      while position > words.lowerBound, cursor < tokens.range.upperBound,
        tokens[cursor].mark == .hyphen
          || (tokens[cursor].mark == .point && !tokens[cursor].hasSpaceBefore)
      {
        cursor += 1
      }
      guard cursor < tokens.range.upperBound, tokens[cursor].word == word else { return nil }
      cursor += 1
    }
    return cursor
  }
}

/// The tokens of one block, by their indices in the whole text.
struct TokenView {
  let tokens: UnsafeBufferPointer<Token>
  let range: Range<Int>

  subscript(index: Int) -> Token { tokens[index] }

  /// The token at `index`, or `nil` outside the block.
  func at(_ index: Int) -> Token? { range.contains(index) ? tokens[index] : nil }
}
