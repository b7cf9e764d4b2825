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

  /// By the number of the first and of the last word.
  private var byFirst: [[Phrase]] = []
  private var byLast: [[Phrase]] = []

  /// - Parameters:
  ///   - data: Phrases as text: words parted by blanks, hyphens or points.
  ///   - vocabulary: Takes the words that it does not have yet.
  init(_ data: [(String, Payload)], vocabulary: inout Vocabulary) {
    for (text, payload) in data {
      let words = text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).map { word in
        word == "…" ? Phrases.gap : vocabulary.insert(String(word))
      }
      guard let first = words.first, let last = words.last else { continue }
      let phrase = Phrase(words: words, payload: payload)
      Phrases.add(phrase, under: first, to: &byFirst)
      Phrases.add(phrase, under: last, to: &byLast)
    }
    for index in byFirst.indices { byFirst[index].sort { $0.words.count > $1.words.count } }
    for index in byLast.indices { byLast[index].sort { $0.words.count > $1.words.count } }
  }

  private static func add(_ phrase: Phrase, under word: WordID, to lists: inout [[Phrase]]) {
    while lists.count <= Int(word) { lists.append([]) }
    lists[Int(word)].append(phrase)
  }

  /// Whether a phrase can begin with `word`.
  func canBegin(with word: WordID) -> Bool {
    byFirst.indices.contains(Int(word)) && !byFirst[Int(word)].isEmpty
  }

  /// What the phrase of this one word stands for.
  func payload(of word: WordID) -> Payload? {
    guard canBegin(with: word) else { return nil }
    return byFirst[Int(word)].first { $0.words.count == 1 }?.payload
  }

  /// The longest phrase that begins at `index`, and the index behind it.
  func match(_ tokens: TokenView, at index: Int) -> (payload: Payload, end: Int)? {
    guard let word = tokens.at(index)?.word, canBegin(with: word) else { return nil }
    for phrase in byFirst[Int(word)] {
      if let end = matchForward(phrase.words[...], tokens, from: index) {
        return (phrase.payload, end)
      }
    }
    return nil
  }

  /// The longest phrase that ends before `index`, and the index it begins at.
  func match(_ tokens: TokenView, endingBefore index: Int) -> (payload: Payload, start: Int)? {
    guard let word = tokens.at(index - 1)?.word, byLast.indices.contains(Int(word)) else {
      return nil
    }
    for phrase in byLast[Int(word)] {
      var cursor = index - 1
      var matched = true
      for word in phrase.words.reversed() {
        while cursor >= tokens.range.lowerBound, tokens[cursor].mark == .hyphen { cursor -= 1 }
        guard cursor >= tokens.range.lowerBound, tokens[cursor].word == word else {
          matched = false
          break
        }
        cursor -= 1
      }
      if matched { return (phrase.payload, cursor + 1) }
    }
    return nil
  }

  private func matchForward(
    _ words: ArraySlice<WordID>, _ tokens: TokenView, from start: Int
  ) -> Int? {
    var cursor = start
    for (position, word) in zip(words.indices, words) {
      if word == Phrases.gap {
        let rest = words[(position + 1)...]
        var skipped = 0
        while cursor < tokens.range.upperBound, skipped <= Phrases.longestGap {
          if let end = matchForward(rest, tokens, from: cursor) { return end }
          guard tokens[cursor].mark != .point, tokens[cursor].mark != .semicolon else { return nil }
          cursor += 1
          skipped += 1
        }
        return nil
      }
      // "square-foot" and "sq. ft" are phrases too.
      while position > words.startIndex, cursor < tokens.range.upperBound,
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
