/// Telephone numbers, which are no figures.
extension GrammarInput {
  /// The token behind a phone number that begins at `index`: "+1 (555) 123-4567", "(020) 7946 0000", "555-123-4567", "555-1234".
  ///
  /// Groups of digits joined by hyphens, brackets and blanks, of lengths that no other numbers have together.
  func phoneNumber(at index: Int) -> Int? {
    let isInternational = mark(at: index) == .plus
    if isInternational, !isGlued(index + 1) { return nil }
    var cursor = isInternational ? index + 1 : index
    var lengths: [Int] = []
    var joined = 0
    var hasBracket = false
    var end = cursor
    while let token = at(cursor), lengths.count < 7, cursor - index < 16 {
      if token.kind == .number {
        guard integer(at: cursor) != nil, token.length <= 8 else { break }
        if !lengths.isEmpty, isGlued(cursor), mark(at: cursor - 1) == .none { break }
        if isGlued(cursor), mark(at: cursor - 1) == .hyphen { joined += 1 }
        lengths.append(token.length)
        cursor += 1
        end = cursor
        continue
      }
      switch token.mark {
      case .hyphen where isGlued(cursor) && isGlued(cursor + 1): cursor += 1
      case .openBracket:
        hasBracket = true
        cursor += 1
      case .closeBracket where hasBracket && isGlued(cursor): cursor += 1
      default:
        return isPhone(lengths, joined, isInternational, hasBracket, behind: index)
          && !isMeasuredRange(lengths, end) ? end : nil
      }
    }
    return isPhone(lengths, joined, isInternational, hasBracket, behind: index) ? end : nil
  }

  /// "100-1000 liters" and "500-1000 people" have the shape of a phone number.
  private func isMeasuredRange(_ lengths: [Int], _ end: Int) -> Bool {
    lengths == [3, 4] && (unit(at: end, isMoney: false) != nil || countedNoun(at: end) != nil)
  }

  private func isPhone(
    _ lengths: [Int], _ joined: Int, _ isInternational: Bool, _ hasBracket: Bool, behind index: Int
  ) -> Bool {
    let digits = lengths.reduce(0, +)
    guard lengths.count > 1, (7...15).contains(digits) else { return false }
    if isInternational { return lengths[0] <= 4 }
    // "(555) 123-4567", "555-123-4567", "1-800-555-0199"
    if joined > 0, lengths.suffix(2) == [3, 4] {
      return lengths.dropLast(2).allSatisfy { $0 == 3 || $0 == 1 }
    }
    let before = mark(at: index - 1) == .none ? index - 1 : index - 2
    return has(.phoneWord, at: before)
  }
}
