import ArticleModel

/// Walks a block's tokens once and hands each trigger to the grammar of its kind.
struct FigureScanner {
  let input: GrammarInput
  /// What relative and partial dates resolve against.
  var times: TimeContext
  var found: [ScannedMention] = []
  /// How many times the reading of times stands inside another.
  var depth = 0
  /// The figure found last in the block.
  var last: LastFigure?
  /// The first core of a time at or behind the token asked for last.
  private var nextTimeCore = -1
  /// What was counted at the token asked for last: several readings of one number ask for it.
  private var counted: (index: Int, noun: UnitMatch?) = (-1, nil)

  init(_ input: GrammarInput, times: TimeContext) {
    self.input = input
    self.times = times
  }

  /// What a number before `index` counts.
  mutating func countedNoun(at index: Int) -> UnitMatch? {
    if counted.index != index { counted = (index, input.countedNoun(at: index)) }
    return counted.noun
  }

  mutating func scan() {
    var index = input.range.lowerBound
    while index < input.range.upperBound {
      index = beginsNothing(index) ? index + 1 : max(index + 1, advance(from: index))
    }
  }

  /// Whether the token at `index` is a word that can begin nothing, and the token behind it a word or mark that
  /// changes nothing of that; most tokens are.
  @inline(__always)
  private func beginsNothing(_ index: Int) -> Bool {
    let token = input.view.tokens[index]
    if token.kind == .possessive { return true }
    guard token.kind == .word, token.triggers.isDisjoint(with: [.figure, .date, .multiple]) else {
      return false
    }
    guard index + 1 < input.range.upperBound else { return true }
    let next = input.view.tokens[index + 1]
    switch next.kind {
    case .word, .possessive: return next.hasSpaceBefore
    case .number, .dotted: return false
    case .mark:
      switch next.mark {
      case .dollar, .point, .colon, .at, .underscore, .hyphen: return false
      default: return true
      }
    }
  }

  /// Reads what begins at `index` and returns the token behind it.
  private mutating func advance(from index: Int) -> Int {
    let token = input[index]
    switch token.kind {
    case .word:
      return word(at: index)
    case .number:
      if let end = tens(at: index) ?? somethings(at: index) ?? scale(at: index)
        ?? input.phoneNumber(at: index) ?? colonRatio(at: index)
      {
        return end
      }
      if input.isPartOfName(index) { return input.endOfChunk(index) }
      if let end = temporal(at: index) ?? age(at: index) { return end }
      return (input.isCode(index) ? nil : figureOrLength(at: index)) ?? input.endOfChunk(index)
    case .dotted:
      if let end = temporal(at: index) { return end }
      return (token.flags.contains(.pointGrouped) ? figure(at: index) : nil)
        ?? input.endOfChunk(index)
    case .mark:
      if token.mark.isCurrency || token.mark == .vulgarFraction {
        return figure(at: index) ?? index + 1
      }
      if token.mark == .apostrophe || token.mark == .openQuote, let end = apostropheDate(at: index)
      {
        return end
      }
      if token.mark == .plus || token.mark == .openBracket {
        return input.phoneNumber(at: index) ?? index + 1
      }
      return index + 1
    case .possessive:
      return index + 1
    }
  }

  /// A figure; of a length what the words around it make of it.
  private mutating func figureOrLength(at index: Int) -> Int? {
    figure(at: index).map { completeLength(endingAt: $0) }
  }

  /// Whether a mark glued to the word at `index` can make it the beginning of an address or a name with digits.
  private func opensChunk(_ index: Int) -> Bool {
    guard let next = input.at(index + 1), !next.hasSpaceBefore else { return false }
    switch next.mark {
    case .colon, .at, .underscore: return true
    case .hyphen:
      let after = input.at(index + 2)?.kind
      return after == .number || after == .dotted
    default: return false
    }
  }

  /// Whether what stands behind the word at `index` lets it be a currency, or the beginning of an address.
  private func mayPrefix(_ index: Int) -> Bool {
    guard let next = input.at(index + 1) else { return false }
    switch next.kind {
    case .number, .dotted: return true
    case .word, .possessive: return !next.hasSpaceBefore
    case .mark:
      guard next.mark == .point else {
        return next.mark == .dollar || next.mark.isCurrency && !next.hasSpaceBefore
      }
      let after = input.at(index + 2)
      return after?.kind == .number || after?.kind == .dotted || after?.mark == .vulgarFraction
        || after?.mark == .hyphen || input.isWord("www", at: index)
    }
  }

  private mutating func word(at index: Int) -> Int {
    let token = input[index]
    let mayPrefix = mayPrefix(index)
    let roles = input.lexicon.roles(of: token)
    guard
      mayPrefix
        || token.word >= 0
          && (!token.triggers.isDisjoint(with: [.figure, .date, .multiple]) || opensChunk(index))
    else { return index + 1 }
    if input.isWebAddress(at: index) { return input.endOfChunk(index) }
    if mayPrefix || token.triggers.contains(.date) && leadsToTime(index),
      let end = temporal(at: index)
    {
      return end
    }
    if token.triggers.contains(.multiple), let end = multiple(at: index) { return end }
    if mayPrefix, let prefix = input.currencyPrefix(at: index) {
      let next = input.at(prefix.tokens.upperBound)
      if next?.kind == .number || next?.kind == .dotted || next?.mark == .vulgarFraction
        || next?.mark == .hyphen, let end = figure(at: index)
      {
        return end
      }
    }
    if token.triggers.contains(.figure), !isInsideName(index),
      roles.isDisjoint(with: [.numberUnit, .numberTens]) || !input.isNumberOfThing(index)
    {
      if roles.contains(.vague) || !roles.isDisjoint(with: [.indefinite, .numberUnit]),
        let end = vagueCount(at: index)
      {
        return end
      }
      if let end = ordinal(at: index) ?? somethings(at: index) ?? age(at: index)
        ?? figureOrLength(at: index)
      {
        return end
      }
    }
    // "H100", "COVID-19", "user@host": a word with digits glued to it is a name.
    if let next = input.at(index + 1), !next.hasSpaceBefore {
      if next.kind == .number || next.kind == .dotted || next.mark == .at
        || next.mark == .underscore
      {
        return input.endOfChunk(index)
      }
      if next.mark == .hyphen, let after = input.at(index + 2), !after.hasSpaceBefore,
        after.kind == .number || after.kind == .dotted, token.isCapitalized, !roles.contains(.month)
      {
        return input.endOfChunk(index)
      }
    }
    return index + 1
  }

  /// Whether a core of a time stands at `index` or so close behind it that the words between can lead to it; most words
  /// that open times ("a", "by", "that") open none.
  private mutating func leadsToTime(_ index: Int) -> Bool {
    let end = input.range.upperBound
    nextTimeCore = max(nextTimeCore, index)
    while nextTimeCore < end, !input.view.tokens[nextTimeCore].isTimeCore { nextTimeCore += 1 }
    return nextTimeCore < min(end, index + FigureScanner.timeOpening)
  }

  /// How many tokens a time begins with before its core, at most: "from the end of the same financial year".
  private static let timeOpening = 8

  /// Whether a number word is tied to what stands before it: "multi-million", "Kick Six".
  private func isInsideName(_ index: Int) -> Bool {
    if input.isGlued(index) {
      // "(two" and "$one" are no compounds, "twenty-one" was read from its front.
      return input.mark(at: index - 1) == .hyphen || input.at(index - 1)?.kind != .mark
        || input.mark(at: index - 1) == .slash || input.mark(at: index - 1) == .at
    }
    guard input[index].isCapitalized, let before = input.at(index - 1), before.kind == .word else {
      return false
    }
    if !input.isTitle {
      // "Three Mile Island" in the middle of a sentence, "the Group of Seven".
      if let next = input.at(index + 1), next.kind == .word, next.isCapitalized { return true }
      if input.isA(.of, at: index - 1), input.at(index - 2)?.isCapitalized == true { return true }
    }
    // In running text a capitalized number word behind a capitalized word belongs to a name; in titles all are capitalized.
    return before.isCapitalized && !input.isTitle
      && !input.has([.function, .verb, .auxiliary, .month, .weekday], at: index - 1)
  }
}
