import ArticleModel

/// Reads the names that an article's front matter gives: authors, what their descriptions say, tags.
struct FrontMatterNames {
  let lexicon: NameLexicon
  let gazetteer: NameGazetteer
  let uses: WordUses

  func collect(
    from metadata: Metadata, table: inout WordTable, into ledger: inout NameLedger
  ) {
    for author in metadata.authors {
      collectAuthor(author.name, &table, &ledger)
      if let bio = author.bio { collectDescription(bio, &table, &ledger) }
    }
    for tag in metadata.tags { collectTag(tag, &table, &ledger) }
  }

  private func collectAuthor(
    _ name: String, _ table: inout WordTable, _ ledger: inout NameLedger
  ) {
    let (text, scan) = scan(name, &table)
    guard let units = wholeName(scan, of: text) else { return }
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

  private func collectTag(_ tag: String, _ table: inout WordTable, _ ledger: inout NameLedger) {
    let (text, scan) = scan(tag, &table)
    guard let units = wholeName(scan, of: text), !units.allSatisfy(\.isGenericAcronym) else {
      return
    }
    let candidate = ledger.candidate(of: units, inArticle: false)
    ledger[candidate].isHinted = true
    if ledger[candidate].writtenOutside == nil { ledger[candidate].writtenOutside = tag }
  }

  private func collectDescription(
    _ text: String, _ table: inout WordTable, _ ledger: inout NameLedger
  ) {
    let (text, scan) = scan(text, &table)
    NameCollector(
      text: text, units: scan.units, regions: scan.regions, uses: uses, lexicon: lexicon,
      gazetteer: gazetteer, isArticle: false
    ).collect(into: &ledger)
  }

  private func scan(
    _ written: String, _ table: inout WordTable
  ) -> (TokenizedArticle, NameScanner.Result) {
    let text = TokenizedArticle(plain: written, lexicon: lexicon.lexicon)
    let result = text.article.text.withUnsafeBufferPointer { bytes in
      var scanner = NameScanner(text, text: bytes, lexicon: lexicon, table: table)
      for (sentence, range) in text.sentenceTokens.enumerated() {
        scanner.scan(range, sentence: sentence, isReliable: true)
      }
      return scanner.result
    }
    table = result.table
    return (text, result)
  }

  /// The units of a text that is one name from end to end.
  private func wholeName(_ scan: NameScanner.Result, of text: TokenizedArticle) -> ArraySlice<
    NameUnit
  >? {
    guard scan.regions.count == 1, let region = scan.regions.first, region.units.count < 10,
      let first = scan.units[region.units].first, let last = scan.units[region.units].last,
      first.start == 0, Int(last.end) == text.tokens.count
    else { return nil }
    return scan.units[region.units]
  }
}
