import ArticleModel

extension NameCandidate {
  /// All that speaks for its kinds.
  var allScores: KindScores {
    var scores = scores
    // A country does and has what companies do and have.
    if knownKind == .place { scores[.organization] /= 4 }
    scores += ownScores
    return scores
  }

  /// What the name's own words and shape say of its kind.
  var ownScores: KindScores {
    var scores = KindScores.zero
    let words = nameWords
    guard let first = words.first, let last = words.last else { return scores }
    if let knownKind { scores[knownKind] += 40 }
    if isAuthor { scores[.person] += 60 }
    scores[.person] += titled * 30
    scores[.organization] += 8

    let hasLink = units.contains { $0.kind == .link }
    if words.count > 1, last.roles.contains(.legalForm) {
      scores[.organization] += 60
    } else if words.count > 1, last.roles.contains(.organizationWord) {
      scores[.organization] += 30
    } else if hasLink, words.contains(where: { $0.roles.contains(.organizationWord) }) {
      scores[.organization] += 30
    } else if words.count > 1, last.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if hasLink, first.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if words.count > 1, !first.roles.contains(.givenName) || first.isCommon,
      last.roles.contains(.placeWord) || first.roles.contains(.placeWord)
    {
      scores[.place] += 20
    } else {
      addPersonScore(words, &scores)
    }
    if words.count == 1 { addShapeScore(first, &scores) }
    if let model = words.first(where: { $0.shape.contains(.digits) }) {
      scores[.product] += model.shape.contains(.allCapitals) ? 25 : 10
    }
    if words.count > 1, last.roles.contains(.nameTail) {
      scores[.product] += 8
      scores[.organization] += 4
    }
    return scores
  }

  private func addPersonScore(_ words: [NameUnit], _ scores: inout KindScores) {
    guard words.count > 1, words.count < 5, let first = words.first, let last = words.last else {
      if let only = words.first, words.count == 1, only.roles.contains(.givenName), !only.isCommon {
        scores[.person] += 12
      }
      return
    }
    let isPlain = words.allSatisfy {
      $0.shape.isDisjoint(with: [.allCapitals, .innerCapital, .digits, .pluralCapitals])
        && !$0.isGenericAcronym
    }
    if let knownStartKind, knownStartKind != .person, !first.roles.contains(.givenName) {
      scores[knownStartKind == .place ? .organization : knownStartKind] += 6
      scores[.product] += knownStartKind == .organization ? 8 : 0
      return
    }
    guard isPlain, !last.shape.contains(.initial) else { return }
    if first.roles.contains(.givenName) || words[1].shape.contains(.initial) {
      scores[.person] += last.isCommon ? 20 : 30
    } else if first.shape.contains(.initial) {
      scores[.person] += 25
    } else if units.contains(where: { $0.kind == .particle }) {
      scores[.person] += 20
    } else if !words.contains(where: \.isCommon) {
      scores[.person] += 14
    }
  }

  private func addShapeScore(_ unit: NameUnit, _ scores: inout KindScores) {
    if unit.shape.contains(.allCapitals), !unit.shape.contains(.digits) {
      scores[.organization] += 15
    } else if unit.shape.contains(.innerCapital) {
      scores[.organization] += 5
      scores[.product] += 5
    }
    if unit.roles.contains(.eventWord) { scores[.event] += 20 }
  }
}
