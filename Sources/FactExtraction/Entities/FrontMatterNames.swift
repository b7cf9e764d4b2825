import ArticleModel

/// Reads the names that an article's front matter gives: authors, what their descriptions say, tags.
struct FrontMatterNames {
  private enum Field { case author, description, tag }

  private let fields: [(field: Field, text: String)]
  private let text: PlainTexts
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
    text = PlainTexts(fields.map(\.text), lexicon: lexicon.lexicon)
  }

  /// Adds the units and regions of its fields to those of the article.
  mutating func scan(into finds: inout NameFinds) {
    let first = finds.regions.count
    NameText.with(tokens: text.tokens, sentences: text.sentences, bytes: text.bytes) { text in
      finds.scan(text, lexicon: lexicon)
    }
    regions = first..<finds.regions.count
  }

  /// Adds what it names to the candidates.
  ///
  /// - Parameters:
  ///   - found: All regions that the scanner found.
  ///   - units: All units that it found.
  ///   - uses: How the article writes its words.
  func collect(
    _ found: ContiguousArray<NameRegion>, _ units: NameUnits, uses: WordUses.Counts,
    gazetteer: NameGazetteer, into ledger: inout NameLedger, _ cuts: inout ContiguousArray<NameCut>
  ) {
    var descriptions: [NameRegion] = []
    for region in found[regions] {
      let field = text.textOfSentence[region.sentence]
      switch fields[field].field {
      case .description: descriptions.append(region)
      case .author, .tag:
        guard isWhole(region.units, units, text.textTokens[field]) else { break }
        let isAuthor = fields[field].field == .author
        guard isAuthor || !region.units.allSatisfy({ units[$0].isGenericAcronym }) else { break }
        let candidate = ledger.add(
          units, region.units.lowerBound, region.units.upperBound, inArticle: false,
          gazetteer: gazetteer)
        let isPerson = isAuthor && isPerson(region.units, units)
        if isPerson { ledger[candidate].isAuthor = true } else { ledger[candidate].isHinted = true }
        if isAuthor || ledger[candidate].writing < 0 {
          ledger.setWriting(fields[field].text, of: candidate)
        }
      }
    }
    guard !descriptions.isEmpty else { return }
    NameText.with(tokens: text.tokens, sentences: text.sentences, bytes: text.bytes) { text in
      NameCollector(
        text: text, units: units, uses: uses, lexicon: lexicon, gazetteer: gazetteer,
        isArticle: false
      ).collect(descriptions, into: &ledger, &cuts)
    }
  }

  /// Whether some units are the whole field: a name from end to end.
  private func isWhole(_ range: Range<Int>, _ units: NameUnits, _ tokens: Range<Int>) -> Bool {
    range.count < 10 && Int(units[range.lowerBound].start) == tokens.lowerBound
      && Int(units[range.upperBound - 1].end) == tokens.upperBound
  }

  /// Whether an author's name is a person's.
  private func isPerson(_ range: Range<Int>, _ units: NameUnits) -> Bool {
    range.count > 1 && range.count < 6
      && !range.contains {
        !units[$0].roles.isDisjoint(with: [.organizationWord, .personTitle, .organizationNoun])
          && !units[$0].roles.contains(.givenName)
      }
  }
}
