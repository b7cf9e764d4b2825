import ArticleModel

/// Reads the kind of a name from the words beside it.
struct NameCues {
  let tokens: CheckedPointer<Token>
  let lexicon: NameLexicon

  /// What the surroundings of a name say.
  struct Reading: Hashable, Sendable {
    var scores = KindScores.zero
    /// Whether the surroundings want a name here: a verb of saying, a title, a possessive.
    var confirmsName = false
    /// Whether a product's noun stands directly behind it: "the Blackwell architecture".
    var isProduct = false
  }

  /// - Parameters:
  ///   - name: The name's tokens.
  ///   - sentence: The tokens of its sentence.
  func reading(of name: Range<Int>, in sentence: Range<Int>) -> Reading {
    var reading = Reading()
    readLeft(of: name, in: sentence, &reading)
    readRight(of: name, in: sentence, &reading)
    return reading
  }

  /// What the words before a list of names say of all of them: "companies like A, B and C".
  func readingBeforeList(at start: Int, in sentence: Range<Int>) -> KindScores {
    var scores = KindScores.zero
    var index = start - 1
    guard index > sentence.lowerBound else { return scores }
    let isExample = lexicon.has(.exampleWord, tokens[index])
    let isMarked =
      tokens[index].mark == .comma || tokens[index].mark == .colon
      || tokens[index].mark == .longDash || tokens[index].mark == .dash
      || tokens[index].mark == .openBracket
    guard isExample || isMarked else { return scores }
    index -= 1
    while index > sentence.lowerBound,
      tokens[index].mark == .comma || lexicon.has(.exampleWord, tokens[index])
        || tokens[index].kind == .word && tokens[index].length == 4 && isExample
          && lexicon.has(.function, tokens[index])
    {
      index -= 1
    }
    guard index >= sentence.lowerBound, tokens[index].kind == .word, !tokens[index].isCapitalized
    else { return scores }
    let roles = lexicon.roles(of: tokens[index])
    let weight = isExample ? 30 : 20
    if roles.contains(.personTitle), !isExample || !roles.contains(.organizationNoun) {
      scores[.person] += weight
    } else if roles.contains(.organizationNoun) {
      scores[.organization] += weight
    } else if roles.contains(.productNoun) {
      scores[.product] += weight
    } else if roles.contains(.placeNoun) {
      scores[.place] += weight
    }
    return scores
  }

  /// What the preposition before a name says: "CEO of X", "users across X".
  func readingOfPreposition(before name: Range<Int>, in sentence: Range<Int>) -> KindScores {
    var reading = Reading()
    if name.lowerBound > sentence.lowerBound {
      readPreposition(at: name.lowerBound - 1, in: sentence, &reading)
    }
    return reading.scores
  }

  // MARK: - Words

  /// Whether the noun phrase ends before `index`: a mark or a word without content follows.
  func isPhraseEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    let token = tokens[index]
    if token.kind == .mark { return token.mark != .hyphen }
    return token.kind == .word
      && !lexicon.roles(of: token).isDisjoint(with: [.function, .preposition, .auxiliary])
  }

  /// The product's noun that ends the noun phrase beginning at `start`: "AI computing platform".
  func productNoun(from start: Int, in sentence: Range<Int>) -> Int? {
    var index = start
    while index < min(start + 4, sentence.upperBound) {
      guard tokens[index].kind == .word || tokens[index].mark == .hyphen else { return nil }
      let roles = lexicon.roles(of: tokens[index])
      if roles.contains(.function) { return nil }
      if roles.contains(.productNoun), index == start || isPhraseEnd(index + 1, in: sentence) {
        return index
      }
      index += 1
    }
    return nil
  }

  func nounPhrase(
    from start: Int, in sentence: Range<Int>, has role: NameRoles
  ) -> Bool {
    var index = start
    while index < min(start + 4, sentence.upperBound) {
      guard tokens[index].kind == .word || tokens[index].mark == .hyphen else { return false }
      let roles = lexicon.roles(of: tokens[index])
      if roles.contains(role) { return true }
      if roles.contains(.preposition) || roles.contains(.auxiliary) { return false }
      index += 1
    }
    return false
  }

  func isAt(_ token: Token) -> Bool { lexicon.has(.employerPreposition, token) }

  func isQuote(_ mark: Mark) -> Bool {
    mark == .quote || mark == .openQuote || mark == .closeQuote
  }
}
