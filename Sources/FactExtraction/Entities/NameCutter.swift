import ArticleModel

/// A stretch of a region that may be one name.
struct NameCut: Hashable, Sendable {
  /// Indices of its units.
  var units: Range<Int>
  /// Whether a person's title stands directly before it: "Mr", "President".
  var followsTitle: Bool
  /// Whether that title is one of address: "Mr", "Dr".
  var followsHonorific: Bool
  /// Whether a role stands directly behind it: "Microsoft CEO".
  var precedesTitle: Bool
  /// Whether it begins where any word has a capital.
  var isOpening: Bool
}

/// Cuts regions of capitalized words into names: at titles, at "and", at hyphens between two names.
struct NameCutter {
  /// More words than this are no name but a text in capitals.
  static let longestName = 16

  let units: NameUnits
  let uses: WordUses.Counts
  let tokens: CheckedPointer<Token>
  let gazetteer: NameGazetteer
  let lexicon: NameLexicon

  /// The name that is being read, and what stands before it.
  private struct State {
    /// The units taken so far, an empty range for none.
    var current = 0..<0
    var followsTitle = false
    var followsHonorific = false

    mutating func extend(from index: Int, to upper: Int) {
      current = (current.isEmpty ? index : current.lowerBound)..<upper
    }
  }

  /// Appends the names of a region, in order.
  ///
  /// - Parameters:
  ///   - ledger: The candidates found so far.
  ///   - standing: How many of them stand as names of their own.
  /// - Complexity: O(*n*) in its units, the length of a name being bounded.
  func appendCuts(
    of region: NameRegion, ledger: borrowing NameLedger, standing: Int,
    to cuts: inout ContiguousArray<NameCut>
  ) {
    var state = State()
    var index = region.units.lowerBound
    let end = region.units.upperBound

    while index < end {
      if let known = gazetteer.longest(in: units, index, end), known.count > 1 {
        state.extend(from: index, to: index + known.count)
        index += known.count
        continue
      }
      let unit = units[index]
      switch unit.kind {
      case .hyphen:
        if !state.current.isEmpty, joinsHyphen(state.current, index, end, ledger, standing) {
          state.extend(from: index, to: index + 1)
        } else {
          close(&state, &cuts)
        }
      case .conjunction:
        if !state.current.isEmpty, joinsConjunction(state.current, index, end) {
          state.extend(from: index, to: index + 1)
        } else {
          close(&state, &cuts)
        }
      case .link:
        if let last = state.current.last, joinsLink(behind: last) {
          state.extend(from: index, to: index + 1)
        } else {
          close(&state, &cuts)
        }
      case .article, .particle:
        if !state.current.isEmpty { state.extend(from: index, to: index + 1) }
      case .word:
        if isTitle(index, in: state.current, end) {
          state.current = withoutModifiers(state.current)
          close(&state, &cuts, precedesTitle: true)
          state.followsTitle = true
          state.followsHonorific = unit.roles.contains(.honorific)
          index = behindTitle(index, end)
          continue
        }
        guard unit.isGenericAcronym else {
          state.extend(from: index, to: index + 1)
          break
        }
        if isTail(index, behind: state.current, end) {
          state.extend(from: index, to: index + 1)
        }
        close(&state, &cuts)
      }
      index += 1
    }
    close(&state, &cuts)
  }

  /// The name that is the only unit of a region, as `appendCuts` gives it.
  func cut(ofOnly index: Int) -> NameCut? {
    let unit = units[index]
    if unit.roles.contains(.personTitle) || unit.isGenericAcronym { return nil }
    // What is dropped at the start of a name is none alone, but for a well-known one.
    let isContentless =
      !unit.shape.contains(.allCapitals)
      && (!unit.roles.isDisjoint(with: [.function, .preposition]) || isCommonOpening(unit))
    if isContentless || unit.roles.contains(.demonym), !isKnown(index..<index + 1) { return nil }
    return NameCut(
      units: index..<index + 1, followsTitle: false, followsHonorific: false,
      precedesTitle: false, isOpening: unit.shape.contains(.opening))
  }

  /// Whether a frequent word has its capital for being a sentence's first.
  private func isCommonOpening(_ unit: NameUnit) -> Bool {
    unit.shape.contains(.opening) && unit.isCommon
      && (!uses.isInside(unit.word) || uses.lower(unit.word) > 0)
  }

  /// Ends the name that is being read.
  private func close(
    _ state: inout State, _ cuts: inout ContiguousArray<NameCut>, precedesTitle: Bool = false
  ) {
    guard !state.current.isEmpty else { return }
    if state.current.count <= NameCutter.longestName {
      let range = trimmed(state.current)
      if !range.isEmpty {
        cuts.append(
          NameCut(
            units: range, followsTitle: state.followsTitle,
            followsHonorific: state.followsTitle && state.followsHonorific,
            precedesTitle: precedesTitle,
            isOpening: units[range.lowerBound].shape.contains(.opening)))
      }
    }
    state.followsTitle = false
    state.current = 0..<0
  }

  // MARK: - Titles

  /// Whether the word is a title here, and no part of a name.
  private func isTitle(_ index: Int, in current: Range<Int>, _ end: Int) -> Bool {
    let unit = units[index]
    guard unit.roles.contains(.personTitle) else { return false }
    // "General Services Administration", "Massachusetts General Hospital".
    if index + 1 < end, units[index + 1].kind == .word,
      units[index + 1].roles.contains(.organizationWord), units[index + 1].isCommon
    {
      return false
    }
    guard let last = current.last else { return true }
    if unit.roles.contains(.organizationWord) { return false }
    // "Martin Luther King" has no title in it.
    if index + 1 == end, current.count < 3, units[current.lowerBound].roles.contains(.givenName),
      !unit.roles.contains(.givenName), units[last].kind == .word, unit.roles.contains(.commonWord)
    {
      return uses.lower(unit.word) > 0
    }
    return true
  }

  /// The index behind a title, with what belongs to it: "Secretary of State".
  private func behindTitle(_ start: Int, _ end: Int) -> Int {
    var index = start + 1
    if index < end, units[index].kind == .link,
      units[index - 1].shape.isDisjoint(with: [.possessive])
    {
      var after = index + 1
      while after < end, units[after].kind == .article { after += 1 }
      let first = after
      while after < end, units[after].kind == .word, units[after].isCommon,
        gazetteer.kind(of: units, after, after + 1) == nil,
        !units[after].roles.contains(.organizationWord) || after == first
      {
        after += 1
      }
      if after > first, after < end { index = after }
    }
    while index < end, units[index].kind == .hyphen { index += 1 }
    return index
  }

  /// The range without "Vice", "Chief" and the like at its end.
  private func withoutModifiers(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last,
      units[last].roles.contains(.titleModifier) || units[last].kind == .hyphen
    {
      range = range.lowerBound..<last
    }
    return range
  }

  // MARK: - Ties

  /// A hyphen parts two names that also stand alone ("Meta-Nvidia deal") and joins others.
  private func joinsHyphen(
    _ left: Range<Int>, _ index: Int, _ end: Int, _ ledger: borrowing NameLedger, _ standing: Int
  ) -> Bool {
    guard index + 1 < end, left.count <= NameCutter.longestName,
      units[index + 1].kind == .word || units[index + 1].kind == .particle
    else { return false }
    var right = index + 1
    while right < min(end, index + NameCutter.longestName), units[right].kind == .word {
      right += 1
    }
    if units[left.lowerBound].isGenericAcronym || units[index + 1].isGenericAcronym { return false }
    for part in [left, index + 1..<right, index + 1..<index + 2] {
      if let known = ledger.candidate(of: units, part.lowerBound, part.upperBound),
        known < standing
      {
        return false
      }
    }
    return true
  }

  /// "And" parts names, but for those of public bodies and families of partners.
  private func joinsConjunction(_ left: Range<Int>, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    if tokens[Int(units[index].start)].mark == .ampersand { return true }
    guard left.count <= NameCutter.longestName, let first = left.first, let tail = left.last else {
      return false
    }
    var last = index + 1
    while last + 1 < min(end, index + NameCutter.longestName), units[last + 1].kind == .word {
      last += 1
    }
    let next = units[index + 1]
    // "Department of Health and Human Services", "Centers for Medicare and Medicaid Services".
    if left.contains(where: { units[$0].kind == .link }) {
      return next.isCommon || next.roles.contains(.publicBody)
        || last > index + 1 && units[last].roles.contains(.publicBody)
    }
    // "Food and Drug Administration", "U.S. Patent and Trademark Office".
    guard last > index + 1, left.count <= 3, units[last].roles.contains(.publicBody),
      (index + 1..<last).allSatisfy({ units[$0].isCommon || left.count > 1 }),
      !units[tail].roles.contains(.organizationWord)
    else { return false }
    return units[first].isCommon
      || left.count > 1 && gazetteer.kind(of: units, first, first + 1) == .place
  }

  /// "University of", "Gulf of", "Battle of": a name goes on behind "of".
  private func joinsLink(behind last: Int) -> Bool {
    guard units[last].kind == .word else { return false }
    let head = units[last].roles
    if head.contains(.organizationWord) { return true }
    return !units[last].shape.contains(.opening)
      && !head.isDisjoint(with: [.placeWord, .eventWord])
  }

  /// Whether a generic acronym ends the name before it, as in "Meta AI", and no noun phrase goes on.
  private func isTail(_ index: Int, behind current: Range<Int>, _ end: Int) -> Bool {
    guard !current.isEmpty, index + 1 == end, units[index].roles.contains(.nameTail),
      !units[index].shape.contains(.pluralCapitals)
    else { return false }
    let next = Int(units[index].end)
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next].flags.contains(.lineBefore)
    else { return next >= tokens.count || tokens[next].mark != .hyphen }
    let roles = lexicon.roles(of: tokens[next])
    return !roles.isDisjoint(with: [
      .function, .preposition, .conjunction, .auxiliary, .saying, .verb,
    ])
  }

  // MARK: - Ends

  /// The range without what no name begins or ends with, empty where nothing is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    if let first = range.first, isDroppedOpening(first, in: range) {
      range = range.dropFirst()
    }
    while let first = range.first, isDroppedFirst(first, in: range) { range = range.dropFirst() }
    while let last = range.last, isDroppedLast(last, in: range) { range = range.dropLast() }
    return range
  }

  /// Whether a sentence's first word is only capitalized for being the first.
  private func isDroppedOpening(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    guard unit.shape.contains(.opening), !isKnown(range) else { return false }
    let isSeenInside = uses.isInside(unit.word)
    let isSeenLower = uses.lower(unit.word) > 0
    if unit.roles.isDisjoint(with: [.function, .auxiliary, .preposition]), range.count > 1,
      unit.roles.contains(.givenName), !isSeenLower
    {
      return false
    }
    if unit.shape.contains(.allCapitals) { return false }
    if unit.isCommon { return !isSeenInside || isSeenLower }
    return range.count > 1 && isSeenLower && !isSeenInside
  }

  private func isDroppedFirst(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    if unit.kind != .word && unit.kind != .particle { return true }
    if !unit.roles.isDisjoint(with: [.function, .preposition]), !unit.shape.contains(.allCapitals) {
      // "Will Young" begins with a given name.
      return !isKnown(range) && !(unit.roles.contains(.givenName) && range.count > 1)
    }
    if unit.roles.contains(.titleModifier), range.count > 1, isKnown(range.dropFirst()) {
      return !isKnown(range)
    }
    guard unit.roles.contains(.demonym), !isKnown(range) else { return false }
    let rest = range.dropFirst()
    let isOrdinary = !rest.isEmpty && rest.allSatisfy { units[$0].isCommon }
    return !isOrdinary
      && !rest.contains {
        !units[$0].roles.isDisjoint(with: [.organizationWord, .eventWord, .placeWord])
      }
  }

  private func isDroppedLast(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    guard unit.kind == .word else { return true }
    // "May" got here as a surname.
    return unit.roles.contains(.function) && !unit.roles.contains(.month)
      && !unit.shape.contains(.allCapitals) && !isKnown(range)
  }

  private func isKnown(_ range: Range<Int>) -> Bool {
    gazetteer.kind(of: units, range.lowerBound, range.upperBound) != nil
  }
}
