/// What joins two words of a region to one name: hyphens, "and", "of".
extension NameCutter {
  /// A hyphen parts two names that also stand alone ("Meta-Nvidia deal") and joins others.
  func joinsHyphen(
    _ left: Range<Int>, _ index: Int, _ end: Int, _ ledger: borrowing NameLedger, _ standing: Int
  ) -> Bool {
    guard index + 1 < end, left.count <= NameCutter.longestName,
      units[index + 1].kind == .word || units[index + 1].kind == .particle
    else { return false }
    var right = index + 1
    while right < min(end, index + NameCutter.longestName), units[right].kind == .word {
      right += 1
    }
    if units[left.lowerBound].isGenericAcronym || units[index + 1].isGenericAcronym { return false }
    for part in [left, index + 1..<right, index + 1..<index + 2] {
      if let known = ledger.candidate(of: units, part.lowerBound, part.upperBound),
        known < standing
      {
        return false
      }
    }
    return true
  }

  /// "And" parts names, but for those of public bodies and families of partners.
  func joinsConjunction(_ left: Range<Int>, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    if tokens[Int(units[index].start)].mark == .ampersand { return true }
    guard left.count <= NameCutter.longestName, let first = left.first, let tail = left.last else {
      return false
    }
    var last = index + 1
    while last + 1 < min(end, index + NameCutter.longestName), units[last + 1].kind == .word {
      last += 1
    }
    let next = units[index + 1]
    // "Department of Health and Human Services", "Centers for Medicare and Medicaid Services".
    if left.contains(where: { units[$0].kind == .link }) {
      return next.isCommon || next.roles.contains(.publicBody)
        || last > index + 1 && units[last].roles.contains(.publicBody)
    }
    // "Food and Drug Administration", "U.S. Patent and Trademark Office".
    guard last > index + 1, left.count <= 3, units[last].roles.contains(.publicBody),
      (index + 1..<last).allSatisfy({ units[$0].isCommon || left.count > 1 }),
      !units[tail].roles.contains(.organizationWord)
    else { return false }
    return units[first].isCommon
      || left.count > 1 && gazetteer.kind(of: units, first, first + 1) == .place
  }

  /// "University of", "Gulf of", "Battle of": a name goes on behind "of".
  func joinsLink(behind last: Int) -> Bool {
    guard units[last].kind == .word else { return false }
    let head = units[last].roles
    if head.contains(.organizationWord) { return true }
    return !units[last].shape.contains(.opening)
      && !head.isDisjoint(with: [.placeWord, .eventWord])
  }

  /// Whether a generic acronym ends the name before it, as in "Meta AI", and no noun phrase goes on.
  func isTail(_ index: Int, behind current: Range<Int>, _ end: Int) -> Bool {
    guard !current.isEmpty, index + 1 == end, units[index].roles.contains(.nameTail),
      !units[index].shape.contains(.pluralCapitals)
    else { return false }
    let next = Int(units[index].end)
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next].flags.contains(.lineBefore)
    else { return next >= tokens.count || tokens[next].mark != .hyphen }
    let roles = lexicon.roles(of: tokens[next])
    return !roles.isDisjoint(with: [
      .function, .preposition, .conjunction, .auxiliary, .saying, .verb,
    ])
  }
}
