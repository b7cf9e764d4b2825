import ArticleModel

/// Fills the figure context of every mention from the tokens around it.
struct ContextBuilding {
  private let text: TokenizedArticle
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

  init(_ text: TokenizedArticle, mentions: [ScannedMention], extraction: Extraction) {
    self.text = text
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

  mutating func build(into extraction: inout Extraction) {
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
    let token = text.tokens[index]
    if let expansion = lexicon.expansion(of: token) {
      for word in expansion { result.append(terms.term(of: word.utf8)) }
    } else {
      let term = terms.term(of: text.article.text[token.range])
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
      let token = text.tokens[index]
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
    let (right, afterOf) = phrase(behind: tokens.upperBound, in: sentence)
    let left = words(before: tokens.lowerBound, in: sentence)
    for index in right.reversed() { appendTerms(of: index, to: &context.nearTerms) }
    for index in left { appendTerms(of: index, to: &context.nearTerms) }
    for index in afterOf { appendTerms(of: index, to: &context.nearTerms) }
    if let head = right.last ?? left.first(where: { !lexicon.has(.verb, text.tokens[$0]) }) {
      var terms: [TermID] = []
      appendTerms(of: head, to: &terms)
      context.headNoun = terms.last
    }
    context.isDefinite = isDefinite(before: tokens.lowerBound, in: sentence)
  }

  /// The words directly behind a figure, and those behind an "of" that follows them.
  private func phrase(behind start: Int, in sentence: Range<Int>) -> (words: [Int], afterOf: [Int])
  {
    var cursor = start
    func take(upTo limit: Int) -> [Int] {
      var words: [Int] = []
      while cursor < sentence.upperBound, words.count < limit, !isFigure[cursor] {
        let token = text.tokens[cursor]
        if token.mark == .hyphen || token.mark == .plus {
          cursor += 1
          continue
        }
        if let basis = match(lexicon.bases, at: cursor, in: sentence) {
          // "168 percent year-over-year growth": the growth is the noun.
          cursor = basis
          continue
        }
        guard isContent(token), !lexicon.has([.verb, .change], token) else { break }
        // "base agreement signed in": a participle behind the noun begins another phrase.
        if !words.isEmpty, text.hasEnding("ed", token) { break }
        if !isName[cursor] { words.append(cursor) }
        cursor += 1
      }
      return words
    }
    let words = take(upTo: 5)
    guard cursor < sentence.upperBound,
      lexicon.has(.preposition, text.tokens[cursor])
    else { return (words, []) }
    cursor += 1
    while cursor < sentence.upperBound, lexicon.has([.definite, .indefinite], text.tokens[cursor]) {
      cursor += 1
    }
    return (words, take(upTo: 3))
  }

  /// The token behind the phrase that begins at `index`.
  private func match<Payload>(
    _ phrases: Phrases<Payload>, at index: Int, in sentence: Range<Int>
  ) -> Int? {
    text.tokens.withUnsafeBufferPointer { buffer in
      phrases.match(TokenView(tokens: buffer, range: sentence), at: index)?.end
    }
  }

  /// The content words before a figure, nearest first, within its clause.
  private func words(before start: Int, in sentence: Range<Int>) -> [Int] {
    var words: [Int] = []
    var cursor = start - 1
    while cursor >= sentence.lowerBound, words.count < 4, !isFigure[cursor] {
      let token = text.tokens[cursor]
      switch token.mark {
      case .longDash, .comma, .dash, .colon:
        // An apposition: "its total commitment - $35.2 billion over seven years".
        guard cursor == start - 1 else { return words }
      case .none, .hyphen, .quote, .openQuote, .closeQuote, .tilde, .openBracket: break
      default: return words
      }
      if isContent(token), !isName[cursor] { words.append(cursor) }
      cursor -= 1
    }
    return words
  }

  /// Whether "the", "its" or a possessive opens the phrase, with at most two words between.
  private func isDefinite(before start: Int, in sentence: Range<Int>) -> Bool {
    var cursor = start - 1
    var between = 0
    while cursor >= sentence.lowerBound, between <= 2 {
      let token = text.tokens[cursor]
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
      let token = text.tokens[index]
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
    text.tokens.withUnsafeBufferPointer { buffer in
      let view = TokenView(tokens: buffer, range: sentence)
      var cursor = tokens.lowerBound - 1
      var steps = 0
      while cursor >= sentence.lowerBound, steps < 8, !isFigure[cursor] {
        switch buffer[cursor].mark {
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
        buffer[cursor].mark == .none || buffer[cursor].mark == .hyphen
      {
        // "the $21 billion tranche will include" says nothing of the figure; "$5 billion forecast" does.
        if !lexicon.has(.auxiliary, buffer[cursor]),
          let match = lexicon.claims.match(view, at: cursor)
        {
          return match.payload
        }
        cursor += 1
        steps += 1
      }
      return .unknown
    }
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
      switch text.tokens[quotationMarks[quotation.mark]].mark {
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
