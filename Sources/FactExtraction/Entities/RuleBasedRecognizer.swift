import ArticleModel

/// Finds names by their capitals and the words beside them, with evidence from the whole article.
///
/// A first pass over the tokens gathers capitalized words and how each word is written elsewhere.
/// What may be a name is a candidate; its occurrences vote whether it is one and of which kind.
/// Headings and labels, where every word has a capital, hold only names that running text confirms.
struct RuleBasedRecognizer: EntityRecognizer {
  private let lexicon: NameLexicon
  private let gazetteer: NameGazetteer

  private static let english = RuleBasedRecognizer(
    NameLexicon(English.lexicon, words: English.nameWords), knownNames: English.knownNames)

  /// The recognizer of English, whose data is made ready once.
  init() { self = .english }

  init(_ lexicon: NameLexicon, knownNames: [KnownNames]) {
    self.lexicon = lexicon
    gazetteer = NameGazetteer(knownNames, lexicon: lexicon)
  }

  func entities(in text: TokenizedArticle) -> [RecognizedEntity] {
    var scanner = text.article.text.withUnsafeBufferPointer { bytes in
      var scanner = NameScanner(text, text: bytes, lexicon: lexicon, table: gazetteer.table)
      let sentenceCase = SentenceCase(text: text)
      for (sentence, range) in text.sentenceTokens.enumerated() {
        scanner.scan(range, sentence: sentence, isReliable: sentenceCase.isReliable(sentence))
      }
      return scanner.result
    }
    var ledger = NameLedger(gazetteer: gazetteer)
    FrontMatterNames(lexicon: lexicon, gazetteer: gazetteer, uses: scanner.uses)
      .collect(from: text.article.metadata, table: &scanner.table, into: &ledger)
    NameCollector(
      text: text, units: scanner.units, regions: scanner.regions, uses: scanner.uses,
      lexicon: lexicon, gazetteer: gazetteer, columnKinds: columnKinds(of: text), isArticle: true
    ).collect(into: &ledger)
    ledger.sortOccurrences()
    NameLists(text: text, lexicon: lexicon).spread(over: &ledger)

    var isName = ledger.candidates.map {
      $0.isName(uses: scanner.uses, isUnitOrCode: isUnitOrCode($0, in: text))
    }
    dropCompounds(of: ledger, &isName)
    dropBeginnings(of: ledger, &isName)
    var joiner = NameJoiner(ledger, in: text, uses: scanner.uses, isName: isName)
    joiner.join()
    return NameMatcher(
      text: text, units: scanner.units, regions: scanner.regions, ledger: ledger, joiner: joiner
    ).entities()
  }

  /// Whether a candidate is a unit's symbol or a currency's code: "MW", "USD".
  private func isUnitOrCode(_ candidate: NameCandidate, in text: TokenizedArticle) -> Bool {
    guard candidate.units.count == 1, let unit = candidate.units.first, unit.end == unit.start + 1,
      candidate.isInArticle
    else { return false }
    let written = text.string(text.tokens[Int(unit.start)])
    return lexicon.lexicon.isCurrency(code: written)
      || lexicon.lexicon.unit(symbol: written) != nil && candidate.confirmed == 0
        && !candidate.isHinted
  }

  /// Leaves out candidates that are two names side by side: "NVIDIA Vera Rubin".
  private func dropCompounds(of ledger: NameLedger, _ isName: inout [Bool]) {
    for (index, candidate) in ledger.candidates.enumerated() where isName[index] {
      guard candidate.knownKind == nil, !candidate.isAuthor, candidate.words.count > 1 else {
        continue
      }
      let count = candidate.inside + candidate.opening
      for cut in 1..<candidate.words.count {
        guard let left = ledger.candidate(of: Array(candidate.words[..<cut])),
          let right = ledger.candidate(of: Array(candidate.words[cut...])),
          isName[left], isName[right],
          ledger.candidates[left].units.first?.roles.contains(.givenName) == false
        else { continue }
        let seen = [left, right].map {
          ledger.candidates[$0].inside + ledger.candidates[$0].opening
        }
        if seen.allSatisfy({ $0 > count }) { isName[index] = false }
      }
    }
  }

  /// Leaves out what only ever stands before "AI" and is a name with it: the "Lumen" of "Lumen AI".
  private func dropBeginnings(of ledger: NameLedger, _ isName: inout [Bool]) {
    let tails = Set(
      ledger.candidates.lazy.compactMap { $0.units.last }.filter { $0.roles.contains(.nameTail) }
        .map(\.word))
    for (index, candidate) in ledger.candidates.enumerated()
    where candidate.tailed > 0 && candidate.tailed == candidate.inside + candidate.opening {
      let isBeginning = tails.contains { tail in
        ledger.candidate(of: candidate.words + [tail]).map { isName[$0] } ?? false
      }
      if isBeginning { isName[index] = false }
    }
  }

  // MARK: - Tables

  /// What the heading of each column says of its cells, by the first byte of the cell.
  private func columnKinds(of text: TokenizedArticle) -> [Int: Entity.Kind] {
    guard !text.article.tables.isEmpty else { return [:] }
    var blocks: [Int: Range<Int>] = [:]
    for (block, tokens) in zip(text.article.blocks, text.blockTokens)
    where block.kind == .tableCell && !tokens.isEmpty {
      blocks[block.text.start] = tokens
    }
    var kinds: [Int: Entity.Kind] = [:]
    for table in text.article.tables {
      for (column, heading) in table.columns.enumerated() {
        guard let tokens = blocks[heading.text.start], tokens.count == 1,
          let kind = kind(ofColumn: text.tokens[tokens.lowerBound])
        else { continue }
        for row in table.rows where column < row.count {
          if let cell = blocks[row[column].text.start] {
            kinds[Int(text.tokens[cell.lowerBound].start)] = kind
          }
        }
      }
    }
    return kinds
  }

  private func kind(ofColumn heading: Token) -> Entity.Kind? {
    let roles = lexicon.roles(of: heading)
    if roles.contains(.organizationNoun) { return .organization }
    if roles.contains(.placeNoun) { return .place }
    if roles.contains(.personTitle) { return .person }
    return nil
  }
}
