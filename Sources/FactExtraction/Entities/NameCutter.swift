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
}
