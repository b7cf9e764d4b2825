import ArticleModel

/// Places in an order, in words: "the first", "twenty-fifth", "two hundredth".
extension FigureScanner {
  /// Reads the ordinal that begins at `index` and returns the token behind it.
  mutating func ordinal(at index: Int) -> Int? {
    guard let spelled = input.spelledNumber(at: index, ending: .ordinal), !spelled.isPlural,
      spelled.end > index, isPlace(index, spelled)
    else { return nil }
    let tokens = index..<spelled.end
    var figure = Figure(amount: spelled.value)
    figure.isExactCount = true
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .ordinal, span: input.span(of: tokens), value: .number(PlainNumber(figure: figure))),
        tokens: tokens))
    return spelled.end
  }

  /// Whether the words state a place, and are no part of a name or a turn of phrase.
  private func isPlace(_ start: Int, _ spelled: SpelledNumber) -> Bool {
    let next = input.mark(at: spelled.end) == .hyphen ? spelled.end + 1 : spelled.end
    let isCapitalized = input[spelled.end - 1].isCapitalized
    if isCapitalized, let after = input.at(next), after.kind == .word, after.isCapitalized {
      return false
    }
    if spelled.value < 20, input.has(.namedByOrdinal, at: next) { return false }
    // "a thirty-second spot" lasts half a minute.
    if spelled.end > start + 1, input.has(.timeUnit, at: spelled.end - 1),
      input.has(.indefinite, at: start - 1)
    {
      return false
    }
    // "a hundredth", "a trillionth": a part, where nothing is counted.
    if spelled.value >= 100, input.has(.indefinite, at: start - 1) {
      return input.at(next).map { $0.kind == .word && !input.lexicon.has(.function, $0) } ?? false
    }
    // "twenty-fifth" is a place wherever it stands.
    guard spelled.end == start + 1, spelled.value < 20 else { return true }
    if isPartOfMany(start) { return false }
    guard start > input.range.lowerBound else {
      // "First, …" begins a speech; alone it is a place.
      return spelled.end == input.range.upperBound
    }
    let before = start - 1
    if input[before].kind == .possessive { return true }
    if input.has(.indefinite, at: before) {
      // "a second" is a time and "a third" a part, "a second term" is neither.
      return input.at(next).map { $0.kind == .word && !input.lexicon.has(.function, $0) } ?? false
    }
    if input.has(.definite, at: before) { return true }
    // "finished first", "in third", "second and third".
    if input.has(.verb, at: before) || input.has(.preposition, at: before) {
      return !input.isA(.at, at: before) && !input.isA(.per, at: before)
    }
    return input.isA(.and, at: before) || input.isA(.or, at: before)
      ? input.at(before - 1).flatMap { input.lexicon.ordinal(of: $0) } != nil : false
  }

  /// "one of the first", "some of the first", "among the first": early ones, not the first.
  private func isPartOfMany(_ index: Int) -> Bool {
    guard input.has(.definite, at: index - 1) else { return false }
    return input.isA(.of, at: index - 2) && input.at(index - 3)?.kind == .word
      && (input.has([.numberUnit, .function], at: index - 3))
      || input.isA(.among, at: index - 2)
  }
}
