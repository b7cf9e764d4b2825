import ArticleModel

/// Finds names by their capitals and the words beside them, with evidence from the whole article.
///
/// A first pass over the tokens gathers capitalized words and how each word is written elsewhere.
/// What may be a name is a candidate; its occurrences vote whether it is one and of which kind.
/// Headings and labels, where every word has a capital, hold only names that running text confirms.
///
/// The text is cut and counted in one pass over its tokens; from there on everything goes by units, candidates
/// and places, and strings are made of what comes out alone.
struct RuleBasedRecognizer: EntityRecognizer {
  private let lexicon: NameLexicon
  private let gazetteer: NameGazetteer
  private let workspaces: NameWorkspacePool

  private static let english: RuleBasedRecognizer = {
    var data = LanguageData()
    English.addUnits(to: &data)
    return RuleBasedRecognizer(
      NameLexicon(English.lexicon, words: English.nameWords, units: data.units),
      knownNames: English.knownNames)
  }()

  /// The recognizer of English, whose data is made ready once.
  init() { self = .english }

  init(_ lexicon: NameLexicon, knownNames: [KnownNames]) {
    let gazetteer = NameGazetteer(knownNames, lexicon: lexicon)
    self.gazetteer = gazetteer
    self.lexicon = NameLexicon(lexicon, beginsKnown: gazetteer.begins)
    workspaces = NameWorkspacePool(words: gazetteer.table)
  }

  func entities(in text: TokenizedArticle) -> [RecognizedEntity] {
    NameText.with(
      tokens: text.tokens, sentences: text.sentenceTokens, bytes: text.article.text
    ) { parts in
      workspaces.withWorkspace { workspace in
        let entities = self.entities(in: text, parts, &workspace)
        workspace.uses.clear(parts.tokens, workspace.finds.units)
        workspace.finds.removeAll()
        workspace.ledger.removeAll()
        return entities
      }
    }
  }

  private func entities(
    in article: TokenizedArticle, _ text: NameText, _ workspace: inout NameWorkspace
  ) -> [RecognizedEntity] {
    scan(article, text, &workspace.finds, &workspace.uses)
    let regionCount = workspace.finds.regions.count
    var frontMatter = FrontMatterNames(article.article.metadata, lexicon: lexicon)
    frontMatter?.scan(into: &workspace.finds)
    guard !workspace.finds.regions.isEmpty else { return [] }
    workspace.uses.countUnknown(&workspace.finds.words, in: text)

    // Nothing is added to them from here on: they are not copied.
    let (units, regions, uses) = (workspace.finds.units, workspace.finds.regions, workspace.uses)
    return units.withUnsafeBufferPointer { units in
      uses.withCounts { uses in
        let units = NameUnits(units)
        frontMatter?.collect(
          regions, units, uses: uses, gazetteer: gazetteer, into: &workspace.ledger,
          &workspace.cuts)
        NameCollector(
          text: text, units: units, uses: uses, lexicon: lexicon, gazetteer: gazetteer,
          columnKinds: columnKinds(of: article), isArticle: true
        ).collect(regions[..<regionCount], into: &workspace.ledger, &workspace.cuts)
        workspace.ledger.sortOccurrences()
        NameLists(text: text, units: units, lexicon: lexicon).spread(over: &workspace.ledger)
        return entities(of: regions[..<regionCount], units, uses, in: text, &workspace)
      }
    }
  }

  /// Finds what has capitals, and counts what has none.
  private func scan(
    _ article: TokenizedArticle, _ text: NameText, _ finds: inout NameFinds, _ uses: inout WordUses
  ) {
    let sentenceCase = SentenceCase(text, of: article, lexicon: lexicon)
    var scanner = NameScanner(text, lexicon: lexicon, behind: finds)
    uses.survey(text.tokens)
    uses.withNotable { notable in
      scanner.scan(notable, into: &finds, isReliable: sentenceCase.isReliable)
    }
    for index in finds.consumed { uses.uncountLower(text.tokens[Int(index)], at: index) }
    for word in finds.insides { uses.noteInside(word) }
  }

  /// The entities of a text whose candidates are in the ledger.
  private func entities(
    of regions: ContiguousArray<NameRegion>.SubSequence, _ units: NameUnits,
    _ uses: WordUses.Counts, in text: NameText, _ workspace: inout NameWorkspace
  ) -> [RecognizedEntity] {
    let ledger = workspace.ledger
    decideNames(of: ledger, units, uses, in: text, &workspace.verdicts.isName)
    guard workspace.verdicts.isName.contains(true) else { return [] }
    NameJoiner(ledger, units: units, uses: uses, in: text).join(&workspace.verdicts)
    let places = NameMatcher(
      units: units, regions: regions, ledger: ledger, isName: workspace.verdicts.isName
    ).places(&workspace.lengths)
    return EntityBuilder(ledger, units: units, verdicts: workspace.verdicts, in: text)
      .entities(places)
  }

  // MARK: - What is a name

  private func decideNames(
    of ledger: NameLedger, _ units: NameUnits, _ uses: WordUses.Counts, in text: NameText,
    _ isName: inout ContiguousArray<Bool>
  ) {
    isName.removeAll(keepingCapacity: true)
    for candidate in ledger.candidates {
      isName.append(
        candidate.isName(units, uses: uses) { isUnitOrCode(candidate, units, in: text) })
    }
    dropCompounds(of: ledger, units, &isName)
    dropBeginnings(of: ledger, units, &isName)
  }

  /// Whether a candidate is a unit's symbol or a currency's code: "MW", "USD".
  private func isUnitOrCode(
    _ candidate: NameCandidate, _ units: NameUnits, in text: NameText
  ) -> Bool {
    guard candidate.count == 1, candidate.isInArticle else { return false }
    let unit = units[Int(candidate.start)]
    guard unit.end == unit.start + 1 else { return false }
    let token = text.tokens[Int(unit.start)]
    return lexicon.isCurrency(token, in: text.bytes)
      || candidate.confirmed == 0 && !candidate.isHinted && lexicon.isUnit(token, in: text.bytes)
  }

  /// Leaves out candidates that are two names side by side: "NVIDIA Vera Rubin".
  private func dropCompounds(
    of ledger: NameLedger, _ units: NameUnits, _ isName: inout ContiguousArray<Bool>
  ) {
    for (index, candidate) in ledger.candidates.enumerated()
    where isName[index] && candidate.count > 1 {
      guard candidate.knownKind == nil, !candidate.isAuthor else { continue }
      let range = candidate.range
      var start: UInt64 = 0
      for cut in range.dropFirst() {
        start = WordSequence.hash(start, then: units[cut - 1].word)
        guard let left = ledger.candidate(of: units, range.lowerBound, cut, hash: start),
          isName[left], ledger[left].seen > candidate.seen,
          !units[Int(ledger[left].start)].roles.contains(.givenName)
        else { continue }
        let end = WordSequence.hash(
          ofLast: range.upperBound - cut, of: candidate.hash, behind: start)
        guard let right = ledger.candidate(of: units, cut, range.upperBound, hash: end),
          isName[right], ledger[right].seen > candidate.seen
        else { continue }
        isName[index] = false
      }
    }
  }

  /// Leaves out what only ever stands before "AI" and is a name with it: the "Lumen" of "Lumen AI".
  private func dropBeginnings(
    of ledger: NameLedger, _ units: NameUnits, _ isName: inout ContiguousArray<Bool>
  ) {
    var tails: Set<WordTable.ID>?
    for (index, candidate) in ledger.candidates.enumerated()
    where candidate.tailed > 0 && candidate.tailed == candidate.seen {
      if tails == nil { tails = self.tails(of: ledger, units) }
      let isBeginning = tails?.contains { tail in
        let hash = WordSequence.hash(candidate.hash, then: tail)
        return ledger.candidate(of: units, candidate.range, then: tail, hash: hash)
          .map { isName[$0] } ?? false
      }
      if isBeginning == true { isName[index] = false }
    }
  }

  /// The words like "AI" that a candidate ends with.
  private func tails(
    of ledger: NameLedger, _ units: NameUnits
  ) -> Set<WordTable.ID> {
    var tails: Set<WordTable.ID> = []
    for candidate in ledger.candidates {
      let last = units[candidate.range.upperBound - 1]
      if last.roles.contains(.nameTail) { tails.insert(last.word) }
    }
    return tails
  }

  // MARK: - Tables

  /// What the heading of each column says of its cells, by the first byte of the cell.
  private func columnKinds(of text: TokenizedArticle) -> [Int: Entity.Kind] {
    var kinds: [Int: Entity.Kind] = [:]
    for table in text.article.tables {
      for (column, heading) in table.columns.enumerated() {
        guard let tokens = cellTokens(at: heading.text.start, in: text), tokens.count == 1,
          let kind = kind(ofColumn: text.tokens[tokens.lowerBound])
        else { continue }
        for row in table.rows where column < row.count {
          if let cell = cellTokens(at: row[column].text.start, in: text) {
            kinds[Int(text.tokens[cell.lowerBound].start)] = kind
          }
        }
      }
    }
    return kinds
  }

  /// The tokens of the cell that begins at a byte, if there are any.
  ///
  /// - Complexity: O(log *n*) in the number of blocks.
  private func cellTokens(at start: Int, in text: TokenizedArticle) -> Range<Int>? {
    let blocks = text.article.blocks
    let index = blocks.partitioningIndex { $0.text.end > start }
    guard index < blocks.count, blocks[index].kind == .tableCell,
      blocks[index].text.start == start, !text.blockTokens[index].isEmpty
    else { return nil }
    return text.blockTokens[index]
  }

  private func kind(ofColumn heading: Token) -> Entity.Kind? {
    let roles = lexicon.roles(of: heading)
    if roles.contains(.organizationNoun) { return .organization }
    if roles.contains(.placeNoun) { return .place }
    if roles.contains(.personTitle) { return .person }
    return nil
  }
}
