import ArticleModel

/// The words around a figure: its noun phrase, what governs it, its sentence's terms.
extension ContextBuilding {
  func isContent(_ token: Token) -> Bool {
    token.kind == .word && token.length > 1 && !token.triggers.contains(.function)
  }

  /// The terms of a word; an abbreviation has those of what it stands for.
  mutating func appendTerms(of index: Int, to result: inout [TermID]) {
    if termOfToken[index] >= 0 {
      result.append(TermID(rawValue: termOfToken[index]))
      return
    }
    let token = stream[index]
    if let expansion = lexicon.expansion(of: token) {
      for word in expansion { result.append(terms.term(of: word)) }
    } else {
      let term = terms.term(of: UnsafeBufferPointer(rebasing: bytes[token.range]))
      termOfToken[index] = term.rawValue
      result.append(term)
    }
  }

  /// The terms of a sentence, of one that has no end those of the words around the figure.
  mutating func sentenceTerms(_ sentence: Int, around tokens: Range<Int>) -> [TermID] {
    if let lastTerms, lastTerms.sentence == sentence { return lastTerms.terms }
    let whole = text.sentenceTokens[sentence]
    let reach = 60
    let isLong = whole.count > 4 * reach
    let range =
      isLong
      ? (tokens.lowerBound - reach..<tokens.upperBound + reach).clamped(to: whole) : whole
    var result: [TermID] = []
    for index in range where !isFigure[index] {
      let token = stream[index]
      if isContent(token) { appendTerms(of: index, to: &result) }
    }
    result.sortWithoutRepeats()
    if !isLong { lastTerms = (sentence, result) }
    return result
  }

  /// The figure's noun phrase and the words that govern it.
  mutating func addPhrase(
    of tokens: Range<Int>, in sentence: Range<Int>, to context: inout FigureContext
  ) {
    findWords(behind: tokens.upperBound, in: sentence)
    findWords(before: tokens.lowerBound, in: sentence)
    let (behind, behindOf, before) = (phrase.behind, phrase.behindOf, phrase.before)
    context.nearTerms.reserveCapacity(behind.count + before.count + behindOf.count)
    for index in behind.reversed() { appendTerms(of: index, to: &context.nearTerms) }
    for index in before { appendTerms(of: index, to: &context.nearTerms) }
    for index in behindOf { appendTerms(of: index, to: &context.nearTerms) }
    if let head = behind.last ?? before.first(where: { !lexicon.has(.verb, stream[$0]) }) {
      context.headNoun = lastTerm(of: head)
    }
    context.isDefinite = isDefinite(before: tokens.lowerBound, in: sentence)
  }

  /// The last term of a word.
  private mutating func lastTerm(of index: Int) -> TermID? {
    if termOfToken[index] >= 0 { return TermID(rawValue: termOfToken[index]) }
    var terms: [TermID] = []
    appendTerms(of: index, to: &terms)
    return terms.last
  }

  /// Finds the words directly behind a figure, and those behind an "of" that follows them.
  private mutating func findWords(behind start: Int, in sentence: Range<Int>) {
    var found = Phrase()
    swap(&found, &phrase)
    defer { swap(&found, &phrase) }
    found.behind.removeAll(keepingCapacity: true)
    found.behindOf.removeAll(keepingCapacity: true)
    var cursor = take(5, from: start, in: sentence, into: &found.behind)
    guard cursor < sentence.upperBound, lexicon.has(.preposition, stream[cursor]) else { return }
    cursor += 1
    while cursor < sentence.upperBound, lexicon.has([.definite, .indefinite], stream[cursor]) {
      cursor += 1
    }
    _ = take(3, from: cursor, in: sentence, into: &found.behindOf)
  }

  /// Takes up to `limit` content words from `start` on and returns the token behind them.
  private func take(
    _ limit: Int, from start: Int, in sentence: Range<Int>, into words: inout [Int]
  ) -> Int {
    let view = TokenView(tokens: stream, range: sentence)
    var cursor = start
    while cursor < sentence.upperBound, words.count < limit, !isFigure[cursor] {
      let token = stream[cursor]
      if token.mark == .hyphen || token.mark == .plus {
        cursor += 1
        continue
      }
      if let basis = lexicon.bases.match(view, at: cursor) {
        // "168 percent year-over-year growth": the growth is the noun.
        cursor = basis.end
        continue
      }
      guard isContent(token), !lexicon.has([.verb, .change], token) else { break }
      // "base agreement signed in": a participle behind the noun begins another phrase.
      if !words.isEmpty, text.hasEnding("ed", token) { break }
      if !isName[cursor] { words.append(cursor) }
      cursor += 1
    }
    return cursor
  }

  /// Finds the content words before a figure, nearest first, within its clause.
  private mutating func findWords(before start: Int, in sentence: Range<Int>) {
    phrase.before.removeAll(keepingCapacity: true)
    var cursor = start - 1
    while cursor >= sentence.lowerBound, phrase.before.count < 4, !isFigure[cursor] {
      let token = stream[cursor]
      switch token.mark {
      case .longDash, .comma, .dash, .colon:
        // An apposition: "its total commitment - $35.2 billion over seven years".
        guard cursor == start - 1 else { return }
      case .none, .hyphen, .quote, .openQuote, .closeQuote, .tilde, .openBracket: break
      default: return
      }
      if isContent(token), !isName[cursor] { phrase.before.append(cursor) }
      cursor -= 1
    }
  }

  /// Whether "the", "its" or a possessive opens the phrase, with at most two words between.
  func isDefinite(before start: Int, in sentence: Range<Int>) -> Bool {
    var cursor = start - 1
    var between = 0
    while cursor >= sentence.lowerBound, between <= 2 {
      let token = stream[cursor]
      if token.kind == .possessive || lexicon.has(.definite, token) { return true }
      guard isContent(token), !lexicon.has(.verb, token) else { return false }
      between += 1
      cursor -= 1
    }
    return false
  }
}
