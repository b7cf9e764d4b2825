/// What no name begins or ends with.
extension NameCutter {
  /// The range without what no name begins or ends with, empty where nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    if let first = range.first, isDroppedOpening(first, in: range) {
      range = range.dropFirst()
    }
    while let first = range.first, isDroppedFirst(first, in: range) { range = range.dropFirst() }
    while let last = range.last, isDroppedLast(last, in: range) { range = range.dropLast() }
    return range
  }

  /// Whether a sentence's first word is only capitalized for being the first.
  private func isDroppedOpening(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    guard unit.shape.contains(.opening), !isKnown(range) else { return false }
    let isSeenInside = uses.isInside(unit.word)
    let isSeenLower = uses.lower(unit.word) > 0
    if unit.roles.isDisjoint(with: [.function, .auxiliary, .preposition]), range.count > 1,
      unit.roles.contains(.givenName), !isSeenLower
    {
      return false
    }
    if unit.shape.contains(.allCapitals) { return false }
    if unit.isCommon { return !isSeenInside || isSeenLower }
    return range.count > 1 && isSeenLower && !isSeenInside
  }

  private func isDroppedFirst(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    if unit.kind != .word && unit.kind != .particle { return true }
    if !unit.roles.isDisjoint(with: [.function, .preposition]), !unit.shape.contains(.allCapitals) {
      // "Will Young" begins with a given name.
      return !isKnown(range) && !(unit.roles.contains(.givenName) && range.count > 1)
    }
    if unit.roles.contains(.titleModifier), range.count > 1, isKnown(range.dropFirst()) {
      return !isKnown(range)
    }
    guard unit.roles.contains(.demonym), !isKnown(range) else { return false }
    let rest = range.dropFirst()
    let isOrdinary = !rest.isEmpty && rest.allSatisfy { units[$0].isCommon }
    return !isOrdinary
      && !rest.contains {
        !units[$0].roles.isDisjoint(with: [.organizationWord, .eventWord, .placeWord])
      }
  }

  private func isDroppedLast(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    guard unit.kind == .word else { return true }
    // "May" got here as a surname.
    return unit.roles.contains(.function) && !unit.roles.contains(.month)
      && !unit.shape.contains(.allCapitals) && !isKnown(range)
  }

  func isKnown(_ range: Range<Int>) -> Bool {
    gazetteer.kind(of: units, range.lowerBound, range.upperBound) != nil
  }
}
