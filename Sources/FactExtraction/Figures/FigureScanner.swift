import ArticleModel

/// Walks a block's tokens once and hands each trigger to the grammar of its kind.
struct FigureScanner {
  let input: GrammarInput
  let settings: ScanSettings
  var found: [ScannedMention] = []
  /// The currency of the last amount in the block, which an elliptical figure takes over ("up from 900 million").
  var lastMoney: CurrencyMatch?

  init(_ input: GrammarInput, settings: ScanSettings) {
    self.input = input
    self.settings = settings
  }

  mutating func scan() {
    var index = input.range.lowerBound
    while index < input.range.upperBound {
      index = advance(from: index)
    }
  }

  /// Reads what begins at `index` and returns the token behind it.
  private mutating func advance(from index: Int) -> Int {
    let token = input[index]
    switch token.kind {
    case .word:
      return word(at: index)
    case .number:
      if isPartOfName(index) { return endOfChunk(index) }
      return temporal(at: index) ?? figure(at: index) ?? endOfChunk(index)
    case .mark:
      switch token.mark {
      case .dollar, .euro, .pound, .yen, .rupee, .won, .vulgarFraction:
        return figure(at: index) ?? index + 1
      default:
        return index + 1
      }
    case .dotted:
      return endOfChunk(index)
    case .possessive:
      return index + 1
    }
  }

  private static let triggers: WordRoles = [
    .numberUnit, .numberTens, .month, .weekday, .thirdOfPeriod, .indefinite, .ordinal, .fraction,
  ]

  private mutating func word(at index: Int) -> Int {
    let token = input[index]
    if token.length <= 5, input.isWord("http", at: index) || input.isWord("https", at: index)
      || input.isWord("www", at: index)
    {
      return endOfChunk(index)
    }
    let isTrigger = input.has(Self.triggers, at: index)
    let isShortCapital = token.isCapitalized && token.length <= 3
    guard isTrigger || isShortCapital || input.isGlued(index + 1) || input.isWord("fiscal", at: index)
      || token.word >= 0
    else { return index + 1 }
    if let end = temporal(at: index) { return end }
    if isShortCapital || input.mark(at: index + 1) == .dollar || input.isWord("rs", at: index),
      let prefix = input.currencyPrefix(at: index),
      input.at(prefix.tokens.upperBound)?.kind == .number, let end = figure(at: index)
    {
      return end
    }
    if isTrigger, !input.isGlued(index) || input.mark(at: index - 1) != .hyphen {
      if let end = figure(at: index) { return end }
    }
    // "H100", "COVID-19", "user@host": a word with digits glued to it is a name.
    if let next = input.at(index + 1), !next.hasSpaceBefore {
      if next.kind == .number || next.kind == .dotted || next.mark == .at { return endOfChunk(index) }
      if next.mark == .hyphen, let after = input.at(index + 2), after.kind == .number,
        !after.hasSpaceBefore, token.isCapitalized
      {
        return endOfChunk(index)
      }
    }
    return index + 1
  }

  /// The first token behind the run of tokens without a space that `index` belongs to.
  private func endOfChunk(_ index: Int) -> Int {
    var cursor = index + 1
    while let token = input.at(cursor), !token.hasSpaceBefore {
      switch token.mark {
      case .comma, .semicolon, .closeBracket, .openBracket, .longDash, .closeQuote, .quote, .dash:
        return cursor
      default: cursor += 1
      }
    }
    return max(cursor, index + 1)
  }

  /// Whether the number at `index` belongs to a name or a place in a text: "No. 5", "Article 5", "Falcon 9", "[12]".
  private func isPartOfName(_ index: Int) -> Bool {
    guard let before = input.at(index - 1) else { return false }
    if input.isGlued(index) {
      switch before.mark {
      case .openSquare: return input.mark(at: index + 1) == .closeSquare
      case .hash, .at, .underscore, .equals, .apostrophe, .caret, .asterisk: return before.mark != .asterisk
      case .slash, .point, .colon: return true
      case .hyphen:
        // "COVID-19" and "F-16" glue a word; " -5" is a sign.
        return input.isGlued(index - 1) && input.at(index - 2)?.kind == .word
          && input.at(index - 2)?.isCapitalized == true && !input.has(.month, at: index - 2)
      default: return before.kind == .word || before.kind == .dotted
      }
    }
    let named = before.mark == .point ? index - 2 : index - 1
    if input.has(.numberedName, at: named), isBare(index) {
      return !input.isWord("no", at: named) || before.mark == .point || input[named].isCapitalized
    }
    // A capitalized word before a bare number is mostly a product: "Falcon 9", "Windows 11".
    if before.kind == .word, before.isCapitalized, isBare(index), named - 1 >= input.range.lowerBound,
      !input.has([.month, .weekday, .function, .verb], at: index - 1),
      input.at(index - 2)?.mark != .point, input.view[index].length <= 3
    {
      return input.countedNoun(at: index + 1) == nil
    }
    return false
  }

  /// Whether a number has no sign, unit or magnitude that makes a figure of it.
  private func isBare(_ index: Int) -> Bool {
    guard let next = input.at(index + 1) else { return true }
    if next.kind == .word, input.lexicon.has(.magnitude, next) { return false }
    if input.lexicon.suffixPower(of: next) != nil, !next.hasSpaceBefore { return false }
    return input.unit(at: index + 1, isMoney: false) == nil
  }
}
