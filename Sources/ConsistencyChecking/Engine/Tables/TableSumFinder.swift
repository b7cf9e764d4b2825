import ArticleModel

/// Finds the lines of a table that are sums of lines before them, as a stack is reduced: a line that the lines on top of
/// the stack add up to takes their place, so that totals of totals are found by the same step.
///
/// A line called a total needs one place (a column, for a row) that agrees; one without a label needs more, and
/// values that fit in most places (specification, section 3).
/// - Complexity: Linear in the cells: a line is compared with the sums of at most `reachOfUnlabeled` lines before it, a
///   labelled total with more, which all totals of a table share.
struct TableSumFinder {
  /// A line that no sum has taken in yet.
  struct Entry {
    var line: Int
    var isTotal: Bool
    /// Whether a heading without figures stands between it and the line before.
    var opensSection = false
    var isDeduction = false
  }

  let axis: TableAxis
  /// Whether a slip of the pen explains that a sum does not hold at a place.
  let isMendable: (TableSum, _ place: Int) -> Bool
  /// Whether the table has amounts at all; else its percentages are what adds up.
  let hasAmounts: Bool
  /// For each place, whether most lines have an amount there rather than a percentage.
  private let isAmountPlace: [Bool]
  /// The lines that may still be looked at for sums of more than `reachOfUnlabeled` addends.
  private var budget: Int
  private(set) var stack: [Entry] = []
  private(set) var sums: [TableSum] = []

  static let reachOfUnlabeled = 24
  /// The places that are looked at first where no label speaks for a sum, which has to hold in most.
  private static let probes = 8

  init(_ axis: TableAxis, isMendable: @escaping (TableSum, Int) -> Bool) {
    self.axis = axis
    self.isMendable = isMendable
    var balance = Array(repeating: 0, count: axis.positionCount)
    var hasAmounts = false
    for line in 0..<axis.lineCount {
      for place in balance.indices {
        switch axis.cell(line, place).content {
        case .amount:
          balance[place] += 1
          hasAmounts = true
        case .percent: balance[place] -= 1
        case .none, .dash: break
        }
      }
    }
    self.hasAmounts = hasAmounts
    isAmountPlace = balance.map { $0 > 0 }
    budget = 8 * axis.lineCount + 4096
  }

  mutating func run() {
    var opensSection = false
    for line in 0..<axis.lineCount {
      guard let label = axis.label(line), !label.isOfWhich else { continue }
      guard hasAmounts ? axis.hasAmount(line) || isOfDashes(line) : axis.hasPercent(line) else {
        // Ratios between the amounts part nothing.
        if !axis.hasPercent(line) { opensSection = true }
        continue
      }
      let sum = bestSum(line, label)
      if let sum {
        sums.append(sum)
        // "Revenue, products, services": what is left of a line by its name alone may be the last of its parts.
        let isPart = sum.isDifference && !label.isNet && !label.isTotal && !label.isEmpty
        let first = isPart ? line : sum.addends.map(\.line).min() ?? line
        while let last = stack.last, last.line >= first {
          opensSection = last.opensSection
          stack.removeLast()
        }
      } else if repeatsTop(line, label), let last = stack.popLast() {
        opensSection = last.opensSection
      }
      stack.append(
        Entry(
          line: line,
          isTotal: label.isTotal || sum.map { !$0.isDifference || label.isNet } ?? false,
          opensSection: opensSection, isDeduction: label.isDeduction))
      opensSection = false
    }
    addTotalsBefore()
  }

  /// Finds the totals that stand before the lines that make them: "Total", then "1 year", "1–3 years", "after".
  private mutating func addTotalsBefore() {
    let known = Set(sums.map(\.line))
    for line in 0..<axis.lineCount where !known.contains(line) {
      guard let label = axis.label(line), label.isTotal, axis.hasAmount(line) else { continue }
      if let sum = bestSumBehind(line, label, known) { sums.append(sum) }
    }
  }

  /// Whether a line has a dash among the amounts, and percentages only where others have them: a party without seats.
  private func isOfDashes(_ line: Int) -> Bool {
    var hasDash = false
    for place in isAmountPlace.indices where isAmountPlace[place] {
      switch axis.cell(line, place).content {
      case .dash: hasDash = true
      case .percent: return false
      case .none, .amount: break
      }
    }
    return hasDash
  }

  /// Whether a total is of one line only, and so repeats it.
  private func repeatsTop(_ line: Int, _ label: TableLabel) -> Bool {
    guard label.isTotal, let top = stack.last, !top.isTotal || top.opensSection else {
      return false
    }
    let places = amountPlaces(of: line)
    return !places.isEmpty
      && places.allSatisfy { axis.cell(line, $0).value == axis.cell(top.line, $0).value }
  }

  func amountPlaces(of line: Int) -> [Int] {
    (0..<axis.positionCount).filter { axis.cell(line, $0).content == .amount }
  }

  // MARK: Searching

  private mutating func bestSum(_ line: Int, _ label: TableLabel) -> TableSum? {
    guard stack.count > 1 else { return nil }
    // Columns are sums only where their heading says so, or nearly all their rows do.
    if axis.direction == .columns, !label.isTotal, !label.isRest {
      return sumOfColumns(line, label)
    }
    let places = (0..<axis.positionCount).filter { isSummable(axis.cell(line, $0)) }
    guard !places.isEmpty else { return nil }
    var reach = Self.reachOfUnlabeled
    if label.isTotal || label.isNet, stack.count > reach {
      let more = min(stack.count - reach, budget)
      reach += more
      budget -= more
    }
    let isLabeled = label.isTotal || label.isNet
    var tally = RunningTally(axis, line, isLabeled ? places[...] : places.prefix(Self.probes))
    var best: TableSum?
    var count = 0
    for entry in stack.reversed().prefix(reach) {
      count += 1
      tally.add(entry)
      if count > 1 {
        for pattern in Pattern.allCases
        where isApplicable(pattern, label, tally) && tally.agrees(pattern) {
          let sum = sum(line, label, stack.suffix(count), pattern, places)
          if isProven(sum), isBetter(sum, than: best) { best = sum }
        }
      }
      // A line with a name of its own adds up its section at most.
      if entry.opensSection, !label.isTotal, !label.isNet, !label.isEmpty { break }
    }
    return best ?? sumOfSigns(line, label, places) ?? sumByLabel(line, label)
  }

  /// Amounts and shares; percentages by themselves add up to their whole alone.
  private func isSummable(_ cell: TableGrid.Cell) -> Bool {
    switch cell.content {
    case .amount: true
    case .percent: hasAmounts || axis.grid.isHundred(cell)
    case .none, .dash: false
    }
  }

  private func isApplicable(_ pattern: Pattern, _ label: TableLabel, _ tally: RunningTally) -> Bool
  {
    switch pattern {
    case .plus: true
    case .labeled: tally.hasDeduction
    case .firstLessRest: label.isRest || (axis.direction == .rows && !label.isTotal)
    }
  }

  /// A total as the sum of lines behind it; where only one place speaks for it, of all up to the end of the section.
  private func bestSumBehind(_ line: Int, _ label: TableLabel, _ known: Set<Int>) -> TableSum? {
    let places = amountPlaces(of: line)
    var best: TableSum?
    var last: TableSum?
    var entries: [Entry] = []
    for next in line + 1..<max(line + 1, min(axis.lineCount, line + 1 + Self.reachOfUnlabeled)) {
      guard let other = axis.label(next), !other.isTotal else { break }
      guard axis.hasAmount(next) else {
        if axis.hasPercent(next) { continue }
        break
      }
      entries.append(Entry(line: next, isTotal: known.contains(next)))
      guard entries.count > 1 else { continue }
      let sum = sum(line, label, entries[...], .plus, places)
      last = sum
      if sum.exact.count > 1, sum.isMostlyWhole, isBetter(sum, than: best) { best = sum }
    }
    if let best { return best }
    // The first line of a table that is all of it.
    guard axis.direction == .rows, entries.count > 1, stack.first?.line == line else { return nil }
    if let last, last.exact.count == 1, last.broken.count < 2 {
      return last.broken.allSatisfy { isMendable(last, $0) } ? last : nil
    }
    guard places.count == 1, entries.last?.line == axis.lineCount - 1 else { return nil }
    return sumByLabel(line, label, entries[...], places[0])
  }
}
