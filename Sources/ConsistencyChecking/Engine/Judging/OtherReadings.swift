import ArticleModel

/// Other arithmetic that ties the figures of a sum that does not hold.
extension Relation {
  /// More members than this are not tried in parts.
  private static let mostMembers = 10

  /// Whether the figures of a sum that does not hold are tied in another way, so that the sum was none.
  ///
  /// "Eighteen kitchens, 24 buns each: that makes 432" is a product. Of "whoever earns 50,000 pays 3,000 and 6,000 for the
  /// other 20,000, which makes 9,000", two make the total and two are of other things; a single part left out is a slip.
  var hasOtherReading: Bool {
    guard case .sum(let weights) = formula, weights.allSatisfy({ $0 == 1 }),
      let total = result?.value.nominal
    else { return false }
    let parts = members.compactMap(\.value.nominal)
    guard parts.count == members.count else { return false }
    if parts.count == 2 { return parts[0].multiplied(by: parts[1])?.isEqual(to: total) ?? false }
    guard (4...Relation.mostMembers).contains(parts.count) else { return false }
    return (1..<1 << parts.count).contains { chosen in
      guard (2...parts.count - 2).contains(chosen.nonzeroBitCount) else { return false }
      var sum = ExactDecimal.zero
      for (number, part) in parts.enumerated() where chosen >> number & 1 == 1 {
        guard let next = sum.adding(part) else { return false }
        sum = next
      }
      return sum.isEqual(to: total)
    }
  }

  /// Whether a series of changes leads to its outcome without its first step.
  var holdsWithoutFirstStep: Bool {
    guard case .chain(let steps) = formula, steps.count > 1, members.count == steps.count + 1 else {
      return false
    }
    var shorter = self
    shorter.formula = .chain(Array(steps.dropFirst()))
    shorter.members.remove(at: 1)
    return shorter.isVerified
  }
}
