import ArticleModel

/// The words behind a name.
extension NameCues {
  func readRight(of name: Range<Int>, in sentence: Range<Int>, _ reading: inout Reading) {
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
}
