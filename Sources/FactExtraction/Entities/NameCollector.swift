import ArticleModel

/// Fills the ledger from one text: finds the candidates and reads what stands beside them.
struct NameCollector {
  private let text: TokenizedArticle
  private let units: [NameUnit]
  private let regions: [NameRegion]
  private let lexicon: NameLexicon
  private let gazetteer: NameGazetteer
  private let cutter: NameCutter
  private let cues: NameCues
  private let columnKinds: [Int: Entity.Kind]
  private let isArticle: Bool

  /// - Parameters:
  ///   - text: The text that was scanned.
  ///   - units: What the scanner found in it.
  ///   - regions: The regions to read.
  ///   - uses: How the article writes its words.
  ///   - lexicon: What words can be in names.
  ///   - gazetteer: The well-known names.
  ///   - columnKinds: What a table's column says of the names in it, by the first byte of the cell.
  ///   - isArticle: Whether places in this text are mentions.
  init(
    text: TokenizedArticle, units: [NameUnit], regions: [NameRegion], uses: WordUses,
    lexicon: NameLexicon, gazetteer: NameGazetteer, columnKinds: [Int: Entity.Kind] = [:],
    isArticle: Bool
  ) {
    self.text = text
    self.units = units
    self.regions = regions
    self.lexicon = lexicon
    self.gazetteer = gazetteer
    cutter = NameCutter(
      units: units, uses: uses, tokens: text.tokens, gazetteer: gazetteer, lexicon: lexicon)
    cues = NameCues(tokens: text.tokens, lexicon: lexicon)
    self.columnKinds = columnKinds
    self.isArticle = isArticle
  }

  /// Takes in every region; those with hyphens last, when it is known what stands alone.
  func collect(into ledger: inout NameLedger) {
    var hyphenated: [(region: Int, hyphens: Int)] = []
    for (index, region) in regions.enumerated() {
      guard region.isReliable else {
        collectPlain(region, into: &ledger)
        continue
      }
      let hyphens = region.units.count { units[$0].kind == .hyphen }
      if hyphens > 0 {
        hyphenated.append((index, hyphens))
      } else {
        collect(region, into: &ledger, standsAlone: { _ in false })
      }
    }
    // "Rolls-Royce" must be known before "Rolls-Royce-Airbus" is cut.
    for isSimple in [true, false] {
      let known = ledger
      for (index, hyphens) in hyphenated where (hyphens == 1) == isSimple {
        collect(
          regions[index], into: &ledger,
          standsAlone: { known.candidate(of: units[$0].map(\.word)) != nil })
      }
    }
  }

  // MARK: - Prose

  private func collect(
    _ region: NameRegion, into ledger: inout NameLedger, standsAlone: (Range<Int>) -> Bool
  ) {
    var last: (cut: NameCut, candidate: Int)?
    for cut in cutter.cuts(of: region, standsAlone: standsAlone) {
      let candidate = add(cut, region, &ledger)
      if let last, cut.units.lowerBound == last.cut.units.upperBound + 1,
        units[last.cut.units.upperBound].kind == .hyphen
      {
        // Two names with a hyphen are partners: "the Acme-Nvidia deal".
        ledger[last.candidate].scores[.organization] += 6
        ledger[candidate].scores[.organization] += 6
      }
      last = (cut, candidate)
    }
  }

  private func add(_ cut: NameCut, _ region: NameRegion, _ ledger: inout NameLedger) -> Int {
    let candidate = ledger.candidate(of: units[cut.units], inArticle: isArticle)
    let tokens = tokens(of: cut.units)
    let sentence = text.sentenceTokens[region.sentence]
    let reading = cues.reading(of: tokens, in: sentence)
    ledger[candidate].scores += reading.scores
    if cut.precedesTitle { ledger[candidate].scores[.organization] += 20 }
    if reading.isProduct { ledger[candidate].productUses += 1 }
    if reading.confirmsName || cut.precedesTitle { ledger[candidate].confirmed += 1 }
    if cut.followsTitle { ledger[candidate].titled += 1 }
    if cut.followsHonorific { ledger[candidate].addressed += 1 }
    if isNumbered(tokens, in: sentence) { ledger[candidate].numbered += 1 }
    if cut.isOpening { ledger[candidate].opening += 1 } else { ledger[candidate].inside += 1 }
    countArticle(before: tokens, in: sentence, &ledger[candidate])
    note(tokens, &ledger[candidate])
    var cutUnits = cut.units
    if let next = tail(behind: cut, in: region) {
      ledger[candidate].tailed += 1
      cutUnits = cut.units.lowerBound..<next + 1
    }
    if isArticle {
      ledger.add(
        .init(candidate: candidate, units: cutUnits, tokens: tokens, sentence: region.sentence))
    }
    return candidate
  }

  /// The unit like "AI" behind a name, which may belong to it.
  private func tail(behind cut: NameCut, in region: NameRegion) -> Int? {
    let next = cut.units.upperBound
    guard next < region.units.upperBound, units[next].roles.contains(.nameTail),
      units[next].isGenericAcronym, !units[next].shape.contains(.pluralCapitals)
    else { return nil }
    return next
  }

  /// Whether a number goes on with it: "Section 508".
  private func isNumbered(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    name.upperBound < sentence.upperBound && text.tokens[name.upperBound].kind == .number
  }

  private func countArticle(
    before name: Range<Int>, in sentence: Range<Int>, _ candidate: inout NameCandidate
  ) {
    guard name.lowerBound > sentence.lowerBound else { return }
    let roles = lexicon.roles(of: text.tokens[name.lowerBound - 1])
    if roles.contains(.definite) || roles.contains(.indefinite) { candidate.articles += 1 }
    guard roles.contains(.indefinite) else { return }
    guard name.upperBound < sentence.upperBound else { return candidate.indefinite += 1 }
    let next = text.tokens[name.upperBound]
    if next.kind == .mark && next.mark != .hyphen || lexicon.has(.function, next) {
      candidate.indefinite += 1
    }
  }

  private func note(_ tokens: Range<Int>, _ candidate: inout NameCandidate) {
    if isArticle {
      candidate.firstToken = min(candidate.firstToken ?? tokens.lowerBound, tokens.lowerBound)
    } else if candidate.writtenOutside == nil {
      candidate.writtenOutside = text.string(tokens)
    }
  }

  private func tokens(of range: Range<Int>) -> Range<Int> {
    Int(units[range.lowerBound].start)..<Int(units[range.upperBound - 1].end)
  }

  // MARK: - Headings and labels

  /// Takes in what is plainly a name though every word around it has a capital.
  private func collectPlain(_ region: NameRegion, into ledger: inout NameLedger) {
    if let kind = columnKind(of: region), region.units.count <= NameCutter.longestName {
      let candidate = ledger.candidate(of: units[region.units], inArticle: isArticle)
      ledger[candidate].plain += 1
      ledger[candidate].scores[kind] += 30
      return
    }
    var index = region.units.lowerBound
    var free = index
    while index < region.units.upperBound {
      guard let end = plainName(at: index, behind: free, region.units.upperBound) else {
        index += 1
        continue
      }
      let candidate = ledger.candidate(of: units[end], inArticle: isArticle)
      ledger[candidate].plain += 1
      index = end.upperBound
      free = index
    }
  }

  /// The kind that a column's heading gives to the whole cell which the region is.
  private func columnKind(of region: NameRegion) -> Entity.Kind? {
    guard !columnKinds.isEmpty else { return nil }
    let sentence = text.sentenceTokens[region.sentence]
    guard tokens(of: region.units) == sentence else { return nil }
    return columnKinds[Int(text.tokens[sentence.lowerBound].start)]
  }

  private func plainName(at index: Int, behind free: Int, _ end: Int) -> Range<Int>? {
    let unit = units[index]
    guard unit.kind == .word else { return nil }
    if let known = gazetteer.longest(in: units[index..<end]),
      known.count > 1 || !unit.isCommon || unit.shape.contains(.allCapitals)
    {
      return index..<index + known.count
    }
    if unit.shape.contains(.innerCapital), !unit.isGenericAcronym, !unit.isCommon {
      return index..<index + 1
    }
    if unit.roles.contains(.givenName), !unit.isCommon {
      var last = index + 1
      if last < end, units[last].shape.contains(.initial) { last += 1 }
      if last < end, units[last].kind == .word, isUnknown(units[last]) { return index..<last + 1 }
    }
    if unit.roles.contains(.legalForm), unit.roles.contains(.abbreviation), index > free {
      var start = index
      while start > free, index - start < 5, units[start - 1].kind == .word,
        !units[start - 1].isCommon || units[start - 1].roles.contains(.organizationWord)
      {
        start -= 1
      }
      if start < index { return start..<index + 1 }
    }
    return nil
  }

  private func isUnknown(_ unit: NameUnit) -> Bool {
    !unit.isCommon && !unit.isGenericAcronym && unit.shape.isDisjoint(with: [.digits])
      && unit.roles.isDisjoint(with: [.organizationWord, .personTitle, .placeName])
  }
}
