/// Whose conventions hold where those who mark times differ.
///
/// The grammar is one; a convention is a row of choices.
public enum TemporalConvention: String, Hashable, Sendable, CaseIterable {
  /// ISO-TimeML, as news is annotated: the default.
  case timeml
  /// Microsoft's Recognizers-Text: no articles in spans, the "in" of a distance in them.
  case recognizers
  /// Meta's Duckling: prepositions in spans, rolling periods by whole units, ends one grain later.
  case duckling

  var choices: TemporalChoices {
    switch self {
    case .timeml: []
    case .recognizers: [.leavesArticlesOut, .keepsPrepositionOfDistance, .distancesAreDays]
    case .duckling:
      [
        .keepsPrepositionOfDistance, .keepsPrepositions, .distancesAreDays, .rollsByWholeUnits,
        .endsAfterLastGrain, .readsBareDays,
      ]
    }
  }
}

/// What a convention chooses.
struct TemporalChoices: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// "the" is outside: ⟦next quarter⟧, not ⟦the next quarter⟧.
  static let leavesArticlesOut = TemporalChoices(rawValue: 1 << 0)
  /// "in" belongs to what is ahead: ⟦in two weeks⟧.
  static let keepsPrepositionOfDistance = TemporalChoices(rawValue: 1 << 1)
  /// "at", "on", "in" and "for" belong to any time: ⟦on Friday⟧.
  static let keepsPrepositions = TemporalChoices(rawValue: 1 << 2)
  /// "three months ago" is a day, not a month.
  static let distancesAreDays = TemporalChoices(rawValue: 1 << 3)
  /// "the last two weeks" are the two of the calendar before this one.
  static let rollsByWholeUnits = TemporalChoices(rawValue: 1 << 4)
  /// "9:30 to 11:00" ends at 11:01.
  static let endsAfterLastGrain = TemporalChoices(rawValue: 1 << 5)
  /// "15-2" and "2 / 15" alone are days.
  static let readsBareDays = TemporalChoices(rawValue: 1 << 6)
}

extension FigureScanner {
  /// The span of a time as the convention draws it.
  func conventional(_ tokens: Range<Int>, isDistance: Bool) -> Range<Int> {
    let choices = times.choices
    guard !choices.isEmpty, tokens.count > 0 else { return tokens }
    var start = tokens.lowerBound
    if choices.contains(.leavesArticlesOut), input.isArticle(start), tokens.count > 1,
      input.at(start + 1)?.kind != .number
    {
      start += 1
    }
    let before = start - 1
    let isIn = input.isA(.in, at: before)
    let isKept =
      choices.contains(.keepsPrepositions)
      && (isIn || input.isA(.at, at: before) || input.isWord("on", at: before)
        || input.isWord("for", at: before))
      || choices.contains(.keepsPrepositionOfDistance) && isDistance && isIn
    if isKept, !isClaimed(before) { start = before }
    return start..<tokens.upperBound
  }
}
