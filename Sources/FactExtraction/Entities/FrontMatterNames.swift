import ArticleModel

/// Reads the names that an article's front matter gives: authors, what their descriptions say, tags.
struct FrontMatterNames {
  let lexicon: NameLexicon
  let gazetteer: NameGazetteer
  let uses: WordUses

  private enum Field { case author, description, tag }

  func collect(
    from metadata: Metadata, table: inout WordTable, into ledger: inout NameLedger
  ) {
    var fields: [(field: Field, text: String)] = []
    for author in metadata.authors {
      fields.append((.author, author.name))
      if let bio = author.bio { fields.append((.description, bio)) }
    }
    fields += metadata.tags.map { (.tag, $0) }
    guard !fields.isEmpty else { return }

    let text = TokenizedArticle(plain: fields.lazy.map(\.text), lexicon: lexicon.lexicon)
    let scan = text.article.text.withUnsafeBufferPointer { bytes in
      var scanner = NameScanner(text, text: bytes, lexicon: lexicon, table: table)
      for (sentence, range) in text.sentenceTokens.enumerated() {
        scanner.scan(range, sentence: sentence, isReliable: true)
      }
      return scanner.result
    }
    table = scan.table

    var descriptions: [NameRegion] = []
    for region in scan.regions {
      let block = text.sentences[region.sentence].block
      let units = scan.units[region.units]
      let isWhole = isWhole(units, text.blockTokens[block])
      switch fields[block].field {
      case .author where isWhole: addAuthor(fields[block].text, units, &ledger)
      case .tag where isWhole: addTag(fields[block].text, units, &ledger)
      case .description: descriptions.append(region)
      case .author, .tag: break
      }
    }
    NameCollector(
      text: text, units: scan.units, regions: descriptions, uses: uses, lexicon: lexicon,
      gazetteer: gazetteer, isArticle: false
    ).collect(into: &ledger)
  }

  /// Whether the units are the whole field: a name from end to end.
  private func isWhole(_ units: ArraySlice<NameUnit>, _ tokens: Range<Int>) -> Bool {
    units.count < 10 && Int(units.first?.start ?? -1) == tokens.lowerBound
      && Int(units.last?.end ?? -1) == tokens.upperBound
  }

  private func addAuthor(
    _ name: String, _ units: ArraySlice<NameUnit>, _ ledger: inout NameLedger
  ) {
    let candidate = ledger.candidate(of: units, inArticle: false)
    let isPerson =
      units.count > 1 && units.count < 6
      && !units.contains { unit in
        !unit.roles.isDisjoint(with: [.organizationWord, .personTitle, .organizationNoun])
          && !unit.roles.contains(.givenName)
      }
    if isPerson { ledger[candidate].isAuthor = true } else { ledger[candidate].isHinted = true }
    ledger[candidate].writtenOutside = name
  }

  private func addTag(_ tag: String, _ units: ArraySlice<NameUnit>, _ ledger: inout NameLedger) {
    guard !units.allSatisfy(\.isGenericAcronym) else { return }
    let candidate = ledger.candidate(of: units, inArticle: false)
    ledger[candidate].isHinted = true
    if ledger[candidate].writtenOutside == nil { ledger[candidate].writtenOutside = tag }
  }
}
