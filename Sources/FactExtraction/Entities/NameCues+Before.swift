import ArticleModel

/// The words before a name.
extension NameCues {
  func readLeft(of name: Range<Int>, in sentence: Range<Int>, _ reading: inout Reading) {
    var index = name.lowerBound - 1
    while index >= sentence.lowerBound, isQuote(tokens[index].mark) { index -= 1 }
    guard index >= sentence.lowerBound else { return }
    let before = tokens[index]
    let roles = lexicon.roles(of: before)

    if before.kind == .possessive {
      // "Nvidia's Vera Rubin": what a company has is its product, or a person of its own.
      reading.scores[.product] += 10
      reading.scores[.place] -= 10
      return
    }
    if before.mark == .comma, index > sentence.lowerBound {
      readApposition(endingAt: index - 1, in: sentence, &reading)
      return
    }
    guard before.kind == .word else { return }
    if roles.contains(.definite) || roles.contains(.indefinite) {
      reading.scores[.person] -= 15
      reading.scores[.place] -= 5
      index -= 1
    } else if roles.contains(.personTitle), !before.isCapitalized {
      reading.scores[.person] += 20
      reading.confirmsName = true
    } else if roles.contains(.organizationNoun), !before.isCapitalized {
      reading.scores[.organization] += 10
    } else if roles.contains(.productNoun), !before.isCapitalized {
      reading.scores[.product] += 8
    } else if roles.contains(.insidePreposition) {
      reading.scores[.place] += placeWeight(of: index, in: sentence)
    }
    guard index >= sentence.lowerBound else { return }
    readPreposition(at: index, in: sentence, &reading)
  }

  /// "CEO of X", "shares of X", "analyst at X", "users across X".
  func readPreposition(at index: Int, in sentence: Range<Int>, _ reading: inout Reading) {
    guard lexicon.has(.preposition, tokens[index]) else { return }
    if lexicon.has(.authorPreposition, tokens[index]), isByline(index, in: sentence) {
      reading.scores[.person] += 20
      return
    }
    guard index > sentence.lowerBound else { return }
    let noun = lexicon.roles(of: tokens[index - 1])
    let isLink = lexicon.has(.link, tokens[index])
    if noun.contains(.personTitle), isLink || isAt(tokens[index]) {
      reading.scores[.organization] += 20
      reading.confirmsName = true
    } else if noun.contains(.organizationCue), isLink {
      reading.scores[.organization] += 10
      reading.confirmsName = true
    } else if noun.contains(.productNoun), !isLink {
      reading.scores[.product] += 20
    } else if isAt(tokens[index]) {
      reading.scores[.organization] += 5
    } else if lexicon.has(.channelPreposition, tokens[index]) {
      reading.scores[.organization] += 8
    }
    if noun.contains(.placeNoun), isLink { reading.scores[.place] += 20 }
  }

  /// "By X", "Reporting by X", "( Editing by X )".
  private func isByline(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = tokens[index - 1]
    return before.kind == .mark || before.isCapitalized && lexicon.has(.commonWord, before)
  }

  /// How strongly "in" speaks for a place: in "based in" more than alone.
  private func placeWeight(of index: Int, in sentence: Range<Int>) -> Int {
    index > sentence.lowerBound && lexicon.has(.locating, tokens[index - 1]) ? 30 : 15
  }

  /// "the founder, X", "the chipmaker, X".
  private func readApposition(
    endingAt index: Int, in sentence: Range<Int>, _ reading: inout Reading
  ) {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized else { return }
    let roles = lexicon.roles(of: token)
    if roles.contains(.personTitle) {
      reading.scores[.person] += 12
    } else if roles.contains(.organizationNoun) {
      reading.scores[.organization] += 6
    }
  }
}
