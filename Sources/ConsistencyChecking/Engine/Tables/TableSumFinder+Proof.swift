import ArticleModel

extension TableSumFinder {
  /// How a line's addends are signed.
  enum Pattern: CaseIterable {
    /// All are added.
    case plus
    /// Those called deductions are subtracted.
    case labeled
    /// What follows the first is subtracted from it: revenue, costs.
    case firstLessRest
  }

  // MARK: Places

  /// The line as the sum of `entries`, with the places where it holds and where it does not.
  func sum(
    _ line: Int, _ label: TableLabel, _ entries: ArraySlice<Entry>, _ pattern: Pattern,
    _ places: [Int]
  ) -> TableSum {
    var sum = TableSum(addends: [], line: line, label: label)
    sum.addends = entries.enumerated().map { number, entry in
      let isNegative =
        switch pattern {
        case .plus: false
        case .labeled:
          entry.isDeduction && places.contains { axis.cell(entry.line, $0).value > 0 }
        case .firstLessRest: number > 0
        }
      return .init(line: entry.line, weight: isNegative ? -1 : 1, isTotal: entry.isTotal)
    }
    note(places, in: &sum)
    return sum
  }

  /// Sorts places by how the printed values compare there.
  func note(_ places: [Int], in sum: inout TableSum) {
    for place in places { note(place, in: &sum) }
  }

  private func note(_ place: Int, in sum: inout TableSum) {
    let result = axis.cell(sum.line, place)
    var total: Int128 = 0
    var tolerance = result.quantum
    var present = 0
    var unit = result.unit
    for addend in sum.addends {
      let cell = axis.cell(addend.line, place)
      // A percentage among amounts adds nothing.
      guard cell.content == result.content else { continue }
      if cell.unit >= 0 {
        guard unit < 0 || unit == cell.unit else { return }
        unit = cell.unit
      }
      total += addend.weight < 0 ? -cell.value : cell.value
      tolerance += cell.quantum
      if cell.value != 0 { present += 1 }
    }
    let gap = total > result.value ? total - result.value : result.value - total
    guard present > 1 else {
      if gap == 0, total != 0 { sum.single.append(place) }
      return
    }
    if hasAmounts, result.content == .percent {
      if 2 * gap <= tolerance { sum.shares.append(place) } else { sum.brokenShares.append(place) }
    } else if gap == 0 {
      sum.exact.append(place)
    } else if 2 * gap <= tolerance {
      sum.near.append(place)
    } else {
      sum.broken.append(place)
    }
  }

  // MARK: Proof

  /// Whether enough places agree to believe that the line is that sum.
  func isProven(_ sum: TableSum) -> Bool {
    let agreeing = sum.exact.count + sum.near.count
    if axis.direction == .columns { return agreeing > 1 && !sum.exact.isEmpty }
    let label = sum.label
    if label.isTotal || label.isEmpty, sum.exact.isEmpty, sum.broken.count < 2 {
      // Digits that fit within their rounding, or a column of one figure, prove little by themselves.
      guard label.isTotal && !sum.near.isEmpty || !sum.single.isEmpty else { return false }
      return sum.broken.allSatisfy { isMendable(sum, $0) }
    }
    if label.isTotal { return !sum.exact.isEmpty }
    guard !sum.exact.isEmpty, sum.isMostlyWhole else { return false }
    if label.isNet { return true }
    // Small numbers make each other too often.
    let enough = label.isEmpty ? 1 : 2
    guard
      sum.exact.count + sum.broken.count > enough
        || sum.exact.contains(where: { isTelling(axis.cell(sum.line, $0)) })
    else { return false }
    if label.isEmpty { return !sum.isDifference || sum.exact.count > 1 }
    return sum.exact.count > 1 || (sum.broken.isEmpty && !sum.isDifference)
  }

  /// Whether a figure has at least three digits.
  private func isTelling(_ cell: TableGrid.Cell) -> Bool {
    cell.value.magnitude >= 100 * cell.quantum.magnitude
  }

  /// Whether a sum explains its line better than the best so far: more places agree, or as many and a slip explains
  /// the others.
  func isBetter(_ sum: TableSum, than best: TableSum?) -> Bool {
    guard let best else { return true }
    if best.agreement != sum.agreement { return best.agreement < sum.agreement }
    guard !sum.broken.isEmpty, sum.addends.count <= best.addends.count + Self.reachOfUnlabeled
    else { return false }
    // A dash in the places that agree leaves open where the block begins.
    return !best.broken.allSatisfy { isMendable(best, $0) }
      && sum.broken.allSatisfy { isMendable(sum, $0) }
  }
}

/// Sums over lines, for some places of a line, as addends are taken in one by one: enough to tell most blocks of lines
/// from a sum.
struct RunningTally {
  private let axis: TableAxis
  private let places: ArraySlice<Int>
  private let results: [TableGrid.Cell]
  private var plus: [Int128]
  private var labeled: [Int128]
  private var tolerance: [Int128]
  private var first: [Int128]
  /// Whether one of the addends is called a deduction.
  private(set) var hasDeduction = false

  init(_ axis: TableAxis, _ line: Int, _ places: ArraySlice<Int>) {
    self.axis = axis
    self.places = places
    results = places.map { axis.cell(line, $0) }
    plus = Array(repeating: 0, count: places.count)
    labeled = plus
    first = plus
    tolerance = results.map(\.quantum)
  }

  /// Takes a line in, which stands before the others.
  mutating func add(_ entry: TableSumFinder.Entry) {
    if entry.isDeduction { hasDeduction = true }
    var number = 0
    for place in places {
      let cell = axis.cell(entry.line, place)
      let isLike = cell.content == results[number].content
      first[number] = isLike ? cell.value : 0
      if isLike {
        plus[number] += cell.value
        labeled[number] += entry.isDeduction && cell.value > 0 ? -cell.value : cell.value
        tolerance[number] += cell.quantum
      }
      number += 1
    }
  }

  /// Whether the lines taken in make the result at one place or another.
  func agrees(_ pattern: TableSumFinder.Pattern) -> Bool {
    for number in results.indices {
      let total =
        switch pattern {
        case .plus: plus[number]
        case .labeled: labeled[number]
        case .firstLessRest: 2 * first[number] - plus[number]
        }
      let gap = total - results[number].value
      if 2 * gap <= tolerance[number], -2 * gap <= tolerance[number] { return true }
    }
    return false
  }
}
