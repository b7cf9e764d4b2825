import ArticleModel

/// Fills the ledger from one text: finds the candidates and reads what stands beside them.
struct NameCollector {
  private let text: NameText
  private let units: NameUnits
  private let lexicon: NameLexicon
  private let gazetteer: NameGazetteer
  private let cutter: NameCutter
  private let cues: NameCues
  private let columnKinds: [Int: Entity.Kind]
  /// Whether places in this text are mentions.
  private let isArticle: Bool

  /// - Parameters:
  ///   - text: The text that was scanned.
  ///   - units: What the scanner found in it.
  ///   - uses: How the article writes its words.
  ///   - lexicon: What words can be in names.
  ///   - gazetteer: The well-known names.
  ///   - columnKinds: What a table's column says of the names in it, by the first byte of the cell.
  ///   - isArticle: Whether places in this text are mentions.
  init(
    text: NameText, units: NameUnits, uses: WordUses.Counts, lexicon: NameLexicon,
    gazetteer: NameGazetteer, columnKinds: [Int: Entity.Kind] = [:], isArticle: Bool
  ) {
    self.text = text
    self.units = units
    self.lexicon = lexicon
    self.gazetteer = gazetteer
    cutter = NameCutter(
      units: units, uses: uses, tokens: text.tokens, gazetteer: gazetteer, lexicon: lexicon)
    cues = NameCues(tokens: text.tokens, lexicon: lexicon)
    self.columnKinds = columnKinds
    self.isArticle = isArticle
  }

  /// Takes in regions; those with hyphens last, when it is known what stands alone.
  ///
  /// - Parameter cuts: Room for the names of a region.
  func collect(
    _ regions: some Collection<NameRegion>, into ledger: inout NameLedger,
    _ cuts: inout ContiguousArray<NameCut>
  ) {
    var hyphenated: [(region: NameRegion, hyphens: Int)] = []
    for region in regions {
      guard region.isReliable else {
        collectPlain(region, into: &ledger)
        continue
      }
      if region.units.count == 1 {
        if let cut = cutter.cut(ofOnly: region.units.lowerBound) { _ = add(cut, region, &ledger) }
        continue
      }
      var hyphens = 0
      for index in region.units where units[index].kind == .hyphen { hyphens += 1 }
      if hyphens > 0 {
        hyphenated.append((region, hyphens))
      } else {
        collect(region, standing: 0, into: &ledger, &cuts)
      }
    }
    guard !hyphenated.isEmpty else { return }
    // "Rolls-Royce" must be known before "Rolls-Royce-Airbus" is cut.
    for isSimple in [true, false] {
      let standing = ledger.candidates.count
      for (region, hyphens) in hyphenated where (hyphens == 1) == isSimple {
        collect(region, standing: standing, into: &ledger, &cuts)
      }
    }
  }

  // MARK: - Prose

  private func collect(
    _ region: NameRegion, standing: Int, into ledger: inout NameLedger,
    _ cuts: inout ContiguousArray<NameCut>
  ) {
    cuts.removeAll(keepingCapacity: true)
    cutter.appendCuts(of: region, ledger: ledger, standing: standing, to: &cuts)
    var last: (cut: NameCut, candidate: Int)?
    for cut in cuts {
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
    let candidate = ledger.add(
      units, cut.units.lowerBound, cut.units.upperBound, inArticle: isArticle,
      gazetteer: gazetteer)
    let name = tokens(of: cut.units)
    let sentence = text.sentences[region.sentence]
    let reading = cues.reading(of: name, in: sentence)
    let tail = tail(behind: cut, in: region)
    note(cut, name, reading, in: sentence, hasTail: tail != nil, &ledger[candidate])
    guard isArticle else {
      if ledger[candidate].writing < 0 { ledger.setWriting(text.string(name), of: candidate) }
      return candidate
    }
    let last = tail.map { $0 + 1 } ?? cut.units.upperBound
    ledger.occurrences.append(
      NameLedger.Occurrence(
        candidate: Int32(candidate), sentence: Int32(region.sentence),
        units: Int32(cut.units.lowerBound)..<Int32(last), tokens: name))
    return candidate
  }

  private func note(
    _ cut: NameCut, _ name: Range<Int>, _ reading: NameCues.Reading, in sentence: Range<Int>,
    hasTail: Bool, _ candidate: inout NameCandidate
  ) {
    candidate.scores += reading.scores
    if cut.precedesTitle { candidate.scores[.organization] += 20 }
    if reading.isProduct { candidate.productUses += 1 }
    if reading.confirmsName || cut.precedesTitle { candidate.confirmed += 1 }
    if cut.followsTitle { candidate.titled += 1 }
    if cut.followsHonorific { candidate.addressed += 1 }
    if isNumbered(name, in: sentence) { candidate.numbered += 1 }
    if cut.isOpening { candidate.opening += 1 } else { candidate.inside += 1 }
    if hasTail { candidate.tailed += 1 }
    countArticle(before: name, in: sentence, &candidate)
    if isArticle { candidate.firstToken = min(candidate.firstToken, Int32(name.lowerBound)) }
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
    guard !roles.isDisjoint(with: [.definite, .indefinite]) else { return }
    candidate.articles += 1
    guard roles.contains(.indefinite) else { return }
    guard name.upperBound < sentence.upperBound else { return candidate.indefinite += 1 }
    let next = text.tokens[name.upperBound]
    if next.kind == .mark && next.mark != .hyphen || lexicon.has(.function, next) {
      candidate.indefinite += 1
    }
  }

  @inline(__always)
  private func tokens(of range: Range<Int>) -> Range<Int> {
    Int(units[range.lowerBound].start)..<Int(units[range.upperBound - 1].end)
  }

  // MARK: - Headings and labels

  /// Takes in what is plainly a name though every word around it has a capital.
  private func collectPlain(_ region: NameRegion, into ledger: inout NameLedger) {
    if !columnKinds.isEmpty, let kind = columnKind(of: region),
      region.units.count <= NameCutter.longestName
    {
      let candidate = addPlain(region.units, &ledger)
      ledger[candidate].scores[kind] += 30
      return
    }
    var index = region.units.lowerBound
    var free = index
    while index < region.units.upperBound {
      guard let name = plainName(at: index, behind: free, region.units.upperBound) else {
        index += 1
        continue
      }
      _ = addPlain(name, &ledger)
      index = name.upperBound
      free = index
    }
  }

  private func addPlain(_ name: Range<Int>, _ ledger: inout NameLedger) -> Int {
    let candidate = ledger.add(
      units, name.lowerBound, name.upperBound, inArticle: isArticle, gazetteer: gazetteer)
    ledger[candidate].plain += 1
    return candidate
  }

  /// The kind that a column's heading gives to the whole cell which the region is.
  private func columnKind(of region: NameRegion) -> Entity.Kind? {
    let sentence = text.sentences[region.sentence]
    guard tokens(of: region.units) == sentence else { return nil }
    return columnKinds[Int(text.tokens[sentence.lowerBound].start)]
  }

  private func plainName(at index: Int, behind free: Int, _ end: Int) -> Range<Int>? {
    let unit = units[index]
    guard unit.kind == .word else { return nil }
    if let known = gazetteer.longest(in: units, index, end),
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
