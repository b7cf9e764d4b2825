import ArticleModel

extension FigureIndex {
  /// More values of a unit than this are not tried in pairs.
  private static let longestComputation = 64

  /// Tries the sums and differences of two other values of a figure's unit.
  func findComputation(of item: Int) -> Bool {
    let group = groups[items[item].group]
    let values = group.families.lazy.filter { $0 != self.items[item].family }
      .map { self.families[$0].value }.prefix(FigureIndex.longestComputation).map { $0 }
    guard values.count > 1 else { return false }
    let wanted = value(of: item).strict
    var range = ApproximateRange(low: .infinity, high: -.infinity)
    range.include(wanted)
    let sizes = values.map(\.approximation)
    for left in values.indices {
      for right in values.indices[(left + 1)...] {
        let sum = sizes[left] + sizes[right]
        let gap = (sizes[left] - sizes[right]).magnitude
        let magnitude = max(sizes[left].magnitude, sizes[right].magnitude)
        if !ApproximateRange(low: sum, high: sum).surelyMisses(range, magnitude: magnitude),
          let exact = values[left].adding(values[right]), wanted.contains(exact)
        {
          return true
        }
        if !ApproximateRange(low: gap, high: gap).surelyMisses(range, magnitude: magnitude),
          let exact = values[left].subtracting(values[right])?.magnitude, wanted.contains(exact)
        {
          return true
        }
      }
    }
    return false
  }
}
