import ArticleModel

/// Reads the names that an article's front matter gives: authors, what their descriptions say, tags.
struct FrontMatterNames {
  private enum Field { case author, description, tag }

  private let fields: [(field: Field, text: String)]
  private let text: TokenizedArticle
  private let lexicon: NameLexicon
  /// Its regions among the scanner's, which begin behind the article's.
  private var regions = 0..<0

  /// - Returns: `nil` where the front matter has no such field.
  init?(_ metadata: Metadata, lexicon: NameLexicon) {
    guard !metadata.authors.isEmpty || !metadata.tags.isEmpty else { return nil }
    var fields: [(field: Field, text: String)] = []
    for author in metadata.authors {
      fields.append((.author, author.name))
      if let bio = author.bio { fields.append((.description, bio)) }
    }
    fields += metadata.tags.map { (.tag, $0) }
    self.fields = fields
    self.lexicon = lexicon
    text = TokenizedArticle(plain: fields.lazy.map(\.text), lexicon: lexicon.lexicon)
  }

  /// Adds the units and regions of its fields to those of the article.
  mutating func scan(into finds: inout NameFinds) {
    let first = finds.regions.count
    text.article.text.withUnsafeBufferPointer { bytes in
      var scanner = NameScanner(
        text, text: bytes, lexicon: lexicon, behind: finds, countsUses: false)
      for (sentence, range) in text.sentenceTokens.enumerated() {
        scanner.scan(range, sentence: sentence, into: &finds) { true }
      }
    }
    regions = first..<finds.regions.count
  }

  /// Adds what it names to the candidates.
  func collect(
    _ finds: NameFinds, gazetteer: NameGazetteer, into ledger: inout NameLedger,
    _ cuts: inout ContiguousArray<NameCut>
  ) {
    var descriptions: [NameRegion] = []
    for region in finds.regions[regions] {
      let block = text.sentences[region.sentence].block
      switch fields[block].field {
      case .description: descriptions.append(region)
      case .author, .tag:
        let units = finds.units[region.units]
        guard isWhole(units, text.blockTokens[block]) else { break }
        let isAuthor = fields[block].field == .author
        guard isAuthor || !units.allSatisfy(\.isGenericAcronym) else { break }
        let candidate = ledger.add(
          finds.units, region.units.lowerBound, region.units.upperBound, inArticle: false,
          gazetteer: gazetteer)
        let isPerson = isAuthor && isPerson(units)
        if isPerson { ledger[candidate].isAuthor = true } else { ledger[candidate].isHinted = true }
        if isAuthor || ledger[candidate].writing < 0 {
          ledger.setWriting(fields[block].text, of: candidate)
        }
      }
    }
    guard !descriptions.isEmpty else { return }
    NameCollector(
      text: text, finds: finds, lexicon: lexicon, gazetteer: gazetteer, isArticle: false
    ).collect(descriptions, into: &ledger, &cuts)
  }

  /// Whether the units are the whole field: a name from end to end.
  private func isWhole(_ units: ContiguousArray<NameUnit>.SubSequence, _ tokens: Range<Int>) -> Bool {
    units.count < 10 && Int(units.first?.start ?? -1) == tokens.lowerBound
      && Int(units.last?.end ?? -1) == tokens.upperBound
  }

  /// Whether an author's name is a person's.
  private func isPerson(_ units: ContiguousArray<NameUnit>.SubSequence) -> Bool {
    units.count > 1 && units.count < 6
      && !units.contains { unit in
        !unit.roles.isDisjoint(with: [.organizationWord, .personTitle, .organizationNoun])
          && !unit.roles.contains(.givenName)
      }
  }
}
