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

  // MARK: - Before the name

  private func readLeft(of name: Range<Int>, in sentence: Range<Int>, _ reading: inout Reading) {
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
  private func readPreposition(at index: Int, in sentence: Range<Int>, _ reading: inout Reading) {
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

  // MARK: - Behind the name

  private func readRight(of name: Range<Int>, in sentence: Range<Int>, _ reading: inout Reading) {
    var index = name.upperBound
    while index < sentence.upperBound, isQuote(tokens[index].mark) { index += 1 }
    guard index < sentence.upperBound else { return }
    let next = tokens[index]
    switch next.kind {
    case .possessive:
      reading.scores[.organization] += 3
      reading.confirmsName = true
      if nounPhrase(from: index + 1, in: sentence, has: .organizationCue) {
        reading.scores[.organization] += 10
      } else if index + 1 < sentence.upperBound, lexicon.has(.kin, tokens[index + 1]) {
        reading.scores[.person] += 15
      }
    case .mark:
      readMark(at: index, in: sentence, &reading)
    case .word:
      readWord(at: index, in: sentence, &reading)
    case .number, .dotted:
      break
    }
  }

  private func readWord(at index: Int, in sentence: Range<Int>, _ reading: inout Reading) {
    let next = tokens[index]
    let roles = lexicon.roles(of: next)
    guard !next.isCapitalized else { return }
    if roles.contains(.saying) {
      reading.scores[.person] += 10
      reading.scores[.organization] += 6
      reading.confirmsName = true
      return
    }
    if roles.contains(.personCue) {
      reading.scores[.person] += 15
      reading.confirmsName = true
      return
    }
    if roles.contains(.auxiliary) {
      reading.confirmsName = true
      return
    }
    if roles.contains(.personTitle), !roles.contains(.organizationNoun) {
      reading.scores[.organization] += 20
      reading.confirmsName = true
      return
    }
    if roles.contains(.placeNoun) { reading.scores[.place] += 12 }
    if let head = productNoun(from: index, in: sentence) {
      let isDirect = head == index
      reading.scores[.product] += isDirect ? 15 : 10
      reading.isProduct = isDirect
    }
    if roles.contains(.organizationCue) {
      reading.scores[.organization] += 7
      reading.confirmsName = true
    } else if roles.contains(.organizationNoun) {
      reading.scores[.organization] += 5
    }
  }

  private func readMark(at index: Int, in sentence: Range<Int>, _ reading: inout Reading) {
    let after = index + 1
    guard after < sentence.upperBound else { return }
    switch tokens[index].mark {
    case .hyphen:
      // "X-based", "X-class": the participle tells.
      guard !tokens[index].hasSpaceBefore, !tokens[after].hasSpaceBefore else { return }
      let roles = lexicon.roles(of: tokens[after])
      if roles.contains(.locating) { reading.scores[.place] += 30 }
      if roles.contains(.productNoun) || lexicon.has(.productSuffix, tokens[after]) {
        reading.scores[.product] += 15
      }
      if lexicon.has(.ownerSuffix, tokens[after]) { reading.scores[.organization] += 15 }
    case .comma:
      readApposition(from: after, in: sentence, &reading)
    default:
      break
    }
  }

  /// ", a professor at", ", the maker of", ", who", ", 45,".
  private func readApposition(from start: Int, in sentence: Range<Int>, _ reading: inout Reading) {
    let first = tokens[start]
    let roles = lexicon.roles(of: first)
    if first.kind == .number {
      let isAge =
        first.length == 2 && start + 1 < sentence.upperBound
        && tokens[start + 1].mark == .comma
      if isAge { reading.scores[.person] += 20 }
      return
    }
    guard first.kind == .word, !first.isCapitalized else { return }
    if roles.contains(.personCue) {
      reading.scores[.person] += 25
      reading.confirmsName = true
      return
    }
    if lexicon.has(.naming, first) {
      reading.scores[.product] += 10
      reading.scores[.person] -= 20
      return
    }
    guard
      roles.contains(.definite) || roles.contains(.indefinite) || roles.contains(.personTitle)
        || roles.contains(.titleModifier)
    else { return }
    var index = start
    while index < min(start + 8, sentence.upperBound) {
      let token = tokens[index]
      guard token.kind == .word || token.mark == .hyphen || token.kind == .possessive else {
        return
      }
      let roles = lexicon.roles(of: token)
      if index > start, roles.contains(.preposition) || roles.contains(.auxiliary) { return }
      let isHead = isPhraseEnd(index + 1, in: sentence)
      if isHead || index == start, roles.contains(.personTitle) {
        reading.scores[.person] += 25
        reading.confirmsName = true
        return
      }
      if isHead {
        if roles.contains(.organizationNoun) { reading.scores[.organization] += 20 }
        if roles.contains(.productNoun) { reading.scores[.product] += 15 }
        if roles.contains(.placeNoun) { reading.scores[.place] += 20 }
        return
      }
      index += 1
    }
  }

  // MARK: - Words

  /// Whether the noun phrase ends before `index`: a mark or a word without content follows.
  private func isPhraseEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    let token = tokens[index]
    if token.kind == .mark { return token.mark != .hyphen }
    return token.kind == .word
      && !lexicon.roles(of: token).isDisjoint(with: [.function, .preposition, .auxiliary])
  }

  /// The product's noun that ends the noun phrase beginning at `start`: "AI computing platform".
  private func productNoun(from start: Int, in sentence: Range<Int>) -> Int? {
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

  private func nounPhrase(
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

  private func isAt(_ token: Token) -> Bool { lexicon.has(.employerPreposition, token) }

  private func isQuote(_ mark: Mark) -> Bool {
    mark == .quote || mark == .openQuote || mark == .closeQuote
  }
}
