import ArticleModel

/// Fills the figure context of every mention from the tokens around it.
struct ContextBuilding {
  private let text: TokenizedArticle
  private let bytes: UnsafeBufferPointer<UInt8>
  private let stream: UnsafeBufferPointer<Token>
  private let lexicon: Lexicon
  private let mentions: [ScannedMention]
  private let places: [FigureContext.Place]
  private let sentences: [Sentence]
  private var terms = TermTable()
  /// Tokens that belong to a figure or date: no words of a context.
  private var isFigure: [Bool]
  /// Tokens that belong to a name: they tell who, not what.
  private var isName: [Bool]
  /// The quotation marks of the article, in order; few articles have many.
  private let quotationMarks: [Int]
  /// How far they were read: the block, the mark to come, whether a quotation is open before it.
  private var quotation = (block: -1, mark: 0, isOpen: false)
  /// The term of each token, once it was asked for; −1 until then.
  private var termOfToken: [Int32]
  /// Entities named in each sentence.
  private var entitiesOfSentence: [[Int]]
  /// The terms of the sentence read last; mentions come in text order.
  private var lastTerms: (sentence: Int, terms: [TermID])?

  /// The words found around a figure, kept for their room.
  private var phrase = Phrase()

  private struct Phrase {
    /// Directly behind it.
    var behind: [Int] = []
    /// Behind an "of" that follows them.
    var behindOf: [Int] = []
    /// Before it, nearest first.
    var before: [Int] = []
  }

  /// Fills the contexts of `mentions`, which are those of the extraction with their tokens.
  static func addContexts(
    of text: TokenizedArticle, mentions: [ScannedMention], to extraction: inout Extraction
  ) {
    text.article.text.withUnsafeBufferPointer { bytes in
      text.tokens.withUnsafeBufferPointer { tokens in
        var building = ContextBuilding(
          text, bytes: bytes, tokens: tokens, mentions: mentions, extraction: extraction)
        building.build(into: &extraction)
      }
    }
  }

  private init(
    _ text: TokenizedArticle, bytes: UnsafeBufferPointer<UInt8>,
    tokens: UnsafeBufferPointer<Token>, mentions: [ScannedMention], extraction: Extraction
  ) {
    self.text = text
    self.bytes = bytes
    stream = tokens
    self.mentions = mentions
    lexicon = text.lexicon
    places = BlockIndex(text.article).places()
    sentences = extraction.sentences
    isFigure = Array(repeating: false, count: text.tokens.count)
    quotationMarks = ContextBuilding.quotationMarks(of: text)
    termOfToken = Array(repeating: -1, count: text.tokens.count)
    isName = isFigure
    for mention in mentions {
      if case .entity = mention.mention.value {
        for token in mention.tokens { isName[token] = true }
        continue
      }
      for token in mention.tokens { isFigure[token] = true }
    }
    entitiesOfSentence = Array(repeating: [], count: sentences.count)
    for (index, sentence) in sentences.enumerated() {
      for mention in sentence.mentions {
        if case .entity(let entity) = mentions[mention].mention.value {
          entitiesOfSentence[index].append(entity)
        }
      }
    }
  }

  private mutating func build(into extraction: inout Extraction) {
    addTableTerms(to: &extraction)
    extraction.contexts.reserveCapacity(mentions.count)
    var sentence = 0
    for index in mentions.indices {
      while sentence + 1 < sentences.count, !sentences[sentence].mentions.contains(index) {
        sentence += 1
      }
      extraction.contexts.append(context(of: index, sentence: sentence, extraction))
    }
    extraction.terms = terms.strings
  }

  private mutating func context(
    of index: Int, sentence: Int, _ extraction: Extraction
  ) -> FigureContext {
    let tokens = mentions[index].tokens
    let block = sentences.isEmpty ? 0 : sentences[sentence].block
    var context = FigureContext(
      place: places.isEmpty ? .body : places[block], block: block, sentence: sentence)
    if case .entity = mentions[index].mention.value { return context }
    guard !sentences.isEmpty else { return context }
    let range = text.sentenceTokens[sentence]
    addPhrase(of: tokens, in: range, to: &context)
    context.terms = sentenceTerms(sentence, around: tokens)
    context.entities = entitiesOfSentence[sentence]
    addHeadings(to: &context, extraction)
    context.isQuoted = isQuoted(tokens.lowerBound, inBlock: block)
    context.role = role(of: tokens, in: range)
    context.period = period(of: index, sentence: sentence)
    context.terms.sortWithoutRepeats()
    context.entities.sortWithoutRepeats()
    return context
  }

  // MARK: - Words

  private func isContent(_ token: Token) -> Bool {
    token.kind == .word && token.length > 1 && !token.triggers.contains(.function)
  }

  /// The terms of a word; an abbreviation has those of what it stands for.
  private mutating func appendTerms(of index: Int, to result: inout [TermID]) {
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
  private mutating func sentenceTerms(_ sentence: Int, around tokens: Range<Int>) -> [TermID] {
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
  private mutating func addPhrase(
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
  private func isDefinite(before start: Int, in sentence: Range<Int>) -> Bool {
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

  // MARK: - Tables

  private mutating func addTableTerms(to extraction: inout Extraction) {
    let blocks = BlockIndex(text.article)
    for table in text.article.tables {
      extraction.columnTerms.append(
        table.columns.map { blockTerms(blocks.block(at: $0.text)) })
      extraction.rowTerms.append(
        table.rows.map { row in blockTerms(row.first.flatMap { blocks.block(at: $0.text) }) })
    }
  }

  private mutating func blockTerms(_ block: Int?) -> [TermID] {
    guard let block else { return [] }
    var result: [TermID] = []
    for index in text.blockTokens[block] {
      let token = stream[index]
      if isContent(token) { appendTerms(of: index, to: &result) }
    }
    return result
  }

  /// A cell's figure is about what its row and column are headed.
  private mutating func addHeadings(to context: inout FigureContext, _ extraction: Extraction) {
    guard case .tableCell(let table, let row, let column) = context.place else { return }
    let rowTerms = extraction.rowTerms[table][row]
    let columns = extraction.columnTerms[table]
    let columnTerms = columns.indices.contains(column) ? columns[column] : []
    context.nearTerms += rowTerms + columnTerms
    context.terms += rowTerms + columnTerms
    if context.headNoun == nil { context.headNoun = rowTerms.last }
    guard column > 0, let first = text.article.tables[table].rows[row].first,
      let sentence = text.sentence(at: first.text.start), !first.text.isEmpty
    else { return }
    context.entities += entitiesOfSentence[sentence]
  }

  // MARK: - Claims

  /// What the words beside a figure say it is: a forecast, last year's value.
  private func role(of tokens: Range<Int>, in sentence: Range<Int>) -> FigureContext.Role {
    let view = TokenView(tokens: stream, range: sentence)
    var cursor = tokens.lowerBound - 1
    var steps = 0
    while cursor >= sentence.lowerBound, steps < 8, !isFigure[cursor] {
      switch stream[cursor].mark {
      case .comma, .semicolon, .longDash, .colon: steps = 8
      default: break
      }
      if let match = lexicon.claims.match(view, at: cursor), match.end <= tokens.lowerBound {
        return match.payload
      }
      cursor -= 1
      steps += 1
    }
    cursor = tokens.upperBound
    steps = 0
    while cursor < sentence.upperBound, steps < 4, !isFigure[cursor],
      stream[cursor].mark == .none || stream[cursor].mark == .hyphen
    {
      // "the $21 billion tranche will include" says nothing of the figure; "$5 billion forecast" does.
      if !lexicon.has(.auxiliary, stream[cursor]),
        let match = lexicon.claims.match(view, at: cursor)
      {
        return match.payload
      }
      cursor += 1
      steps += 1
    }
    return .unknown
  }

  private static func quotationMarks(of text: TokenizedArticle) -> [Int] {
    text.tokens.indices.filter { index in
      switch text.tokens[index].mark {
      case .openQuote, .closeQuote, .quote: true
      default: false
      }
    }
  }

  /// Whether a quotation that began in the block is open at a token; tokens are asked for in text order.
  private mutating func isQuoted(_ token: Int, inBlock block: Int) -> Bool {
    if quotation.block != block {
      let start = text.blockTokens[block].lowerBound
      let next = quotationMarks[quotation.mark...].partitioningIndex { $0 >= start }
      quotation = (block, next, false)
    }
    while quotation.mark < quotationMarks.count, quotationMarks[quotation.mark] < token {
      switch stream[quotationMarks[quotation.mark]].mark {
      case .openQuote: quotation.isOpen = true
      case .closeQuote: quotation.isOpen = false
      default: quotation.isOpen.toggle()
      }
      quotation.mark += 1
    }
    return quotation.isOpen
  }

  /// The date of the sentence that stands nearest to the figure.
  private func period(of index: Int, sentence: Int) -> Int? {
    if case .temporal = mentions[index].mention.value { return nil }
    var best: (distance: Int, mention: Int)?
    let near = (index - 16..<index + 17).clamped(to: sentences[sentence].mentions)
    for other in near where mentions[other].mention.kind == .date {
      let distance =
        mentions[other].tokens.lowerBound >= mentions[index].tokens.upperBound
        ? mentions[other].tokens.lowerBound - mentions[index].tokens.upperBound
        : mentions[index].tokens.lowerBound - mentions[other].tokens.upperBound
      if best.map({ distance < $0.distance }) ?? true { best = (distance, other) }
    }
    return best?.mention
  }
}

extension Array where Element: Comparable {
  /// Sorts the array and leaves one of each group of equal elements.
  fileprivate mutating func sortWithoutRepeats() {
    guard !indices.dropFirst().allSatisfy({ self[$0 - 1] < self[$0] }) else { return }
    sort()
    var kept = 1
    for index in 1..<count where self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeSubrange(kept...)
  }
}
