import ArticleModel

/// Fills the figure context of every mention from the tokens around it.
struct ContextBuilding {
  let text: TokenizedArticle
  let bytes: UnsafeBufferPointer<UInt8>
  let stream: UnsafeBufferPointer<Token>
  let lexicon: Lexicon
  private let mentions: [ScannedMention]
  private let places: [FigureContext.Place]
  private let sentences: [Sentence]
  var terms = TermTable()
  /// Tokens that belong to a figure or date: no words of a context.
  var isFigure: [Bool]
  /// Tokens that belong to a name: they tell who, not what.
  var isName: [Bool]
  private var quotations: Quotations
  /// The term of each token, once it was asked for; −1 until then.
  var termOfToken: [Int32]
  /// Entities named in each sentence.
  private var entitiesOfSentence: [[Int]]
  /// The terms of the sentence read last; mentions come in text order.
  var lastTerms: (sentence: Int, terms: [TermID])?

  /// The words found around a figure, kept for their room.
  var phrase = Phrase()

  struct Phrase {
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
    quotations = Quotations(tokens)
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
      // Once for all figures of the sentence, which share them.
      entitiesOfSentence[index].sortWithoutRepeats()
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
    context.isQuoted = quotations.contains(tokens.lowerBound, inBlock: text.blockTokens[block])
    context.role = role(of: tokens, in: range)
    context.period = period(of: index, sentence: sentence)
    context.terms.sortWithoutRepeats()
    return context
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
    context.entities.sortWithoutRepeats()
  }

  // MARK: - Periods

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
  mutating func sortWithoutRepeats() {
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
