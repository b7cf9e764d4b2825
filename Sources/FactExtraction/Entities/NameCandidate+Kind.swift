import ArticleModel

extension NameCandidate {
  /// All that speaks for its kinds.
  func allScores(_ units: NameUnits) -> KindScores {
    var scores = scores
    // A country does and has what companies do and have.
    if knownKind == .place { scores[.organization] /= 4 }
    scores += ownScores(units)
    return scores
  }

  /// What the name's own words and shape say of its kind.
  func ownScores(_ units: NameUnits) -> KindScores {
    var scores = KindScores.zero
    guard wordCount > 0 else { return scores }
    let first = units[Int(firstWord)]
    let last = units[Int(lastWord)]
    if let knownKind { scores[knownKind] += 40 }
    if isAuthor { scores[.person] += 60 }
    scores[.person] += Int(titled) * 30
    scores[.organization] += 8
    if wordCount == 1 {
      addSingleScores(first, hasLink: hasLink(units), &scores)
      return scores
    }

    let hasLink = hasLink(units)
    if last.roles.contains(.legalForm) {
      scores[.organization] += 60
    } else if last.roles.contains(.organizationWord) {
      scores[.organization] += 30
    } else if hasLink, hasWord(units, with: .organizationWord) {
      scores[.organization] += 30
    } else if last.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if hasLink, first.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if !first.roles.contains(.givenName) || first.isCommon,
      last.roles.contains(.placeWord) || first.roles.contains(.placeWord)
    {
      scores[.place] += 20
    } else if wordCount < 5 {
      addPersonScore(units, first, last, &scores)
    }
    addModelScore(units, &scores)
    if last.roles.contains(.nameTail) {
      scores[.product] += 8
      scores[.organization] += 4
    }
    return scores
  }

  /// What a name of one word says, with a tie beside it or none.
  private func addSingleScores(_ word: NameUnit, hasLink: Bool, _ scores: inout KindScores) {
    if hasLink, word.roles.contains(.organizationWord) {
      scores[.organization] += 30
    } else if hasLink, word.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if word.roles.contains(.givenName), !word.isCommon {
      scores[.person] += 12
    }
    if word.shape.contains(.allCapitals), !word.shape.contains(.digits) {
      scores[.organization] += 15
    } else if word.shape.contains(.innerCapital) {
      scores[.organization] += 5
      scores[.product] += 5
    }
    if word.roles.contains(.eventWord) { scores[.event] += 20 }
    if word.shape.contains(.digits) {
      scores[.product] += word.shape.contains(.allCapitals) ? 25 : 10
    }
  }

  /// The first word with digits makes it a product's model.
  private func addModelScore(_ units: NameUnits, _ scores: inout KindScores) {
    for index in range where units[index].kind == .word && units[index].shape.contains(.digits) {
      scores[.product] += units[index].shape.contains(.allCapitals) ? 25 : 10
      return
    }
  }

  /// What a name of two to four words says of a person's.
  private func addPersonScore(
    _ units: NameUnits, _ first: NameUnit, _ last: NameUnit,
    _ scores: inout KindScores
  ) {
    if let knownStartKind, knownStartKind != .person, !first.roles.contains(.givenName) {
      scores[knownStartKind == .place ? .organization : knownStartKind] += 6
      scores[.product] += knownStartKind == .organization ? 8 : 0
      return
    }
    var hasParticle = false
    var hasCommon = false
    var second: NameUnit.Shape?
    for index in range {
      let unit = units[index]
      if unit.kind == .particle { hasParticle = true }
      guard unit.kind == .word else { continue }
      guard
        unit.shape.isDisjoint(with: [.allCapitals, .innerCapital, .digits, .pluralCapitals]),
        !unit.isGenericAcronym
      else { return }
      if index > Int(firstWord), second == nil { second = unit.shape }
      hasCommon = hasCommon || unit.isCommon
    }
    guard !last.shape.contains(.initial) else { return }
    if first.roles.contains(.givenName) || second?.contains(.initial) == true {
      scores[.person] += last.isCommon ? 20 : 30
    } else if first.shape.contains(.initial) {
      scores[.person] += 25
    } else if hasParticle {
      scores[.person] += 20
    } else if !hasCommon {
      scores[.person] += 14
    }
  }

  private func hasLink(_ units: NameUnits) -> Bool {
    for index in range where units[index].kind == .link { return true }
    return false
  }

  private func hasWord(_ units: NameUnits, with role: NameRoles) -> Bool {
    for index in range where units[index].kind == .word && units[index].roles.contains(role) {
      return true
    }
    return false
  }
}
