import ArticleModel

/// Finds the lines of a table that are sums of lines before them, as a stack is reduced: a line that the lines on top of
/// the stack add up to takes their place, so that totals of totals are found by the same step.
///
/// A line called a total needs one place (a column, for a row) that agrees; one without a label needs more, and
/// values that fit in most places (specification, section 3).
/// - Complexity: Linear in the cells: a line is compared with the sums of at most `reachOfUnlabeled` lines before it, a
///   labelled total with more, which all totals of a table share.
struct TableSumFinder {
  let axis: TableAxis
  /// Whether one place that the label alone speaks for can be mended by a slip of the pen.
  let isMendable: (TableSum, _ position: Int) -> Bool
  private var stack: [Entry] = []
  /// Whether the table has amounts at all; else its percentages are what adds up.
  private let hasAmounts: Bool
  /// For each place, whether most lines have an amount there rather than a percentage.
  private let isAmountPlace: [Bool]
  /// The lines that may still be looked at for sums of more than `reachOfUnlabeled` addends.
  private var budget: Int
  private(set) var sums: [TableSum] = []

  /// A line that no sum has taken in yet.
  private struct Entry {
    var line: Int
    var isTotal: Bool
    /// Whether a heading without figures stands between it and the line before.
    var opensSection: Bool
    var isDeduction: Bool
  }

  /// How a line's addends are signed.
  private enum Pattern: CaseIterable {
    /// All are added.
    case plus
    /// Those called deductions are subtracted.
    case labeled
    /// What follows the first is subtracted from it: revenue, costs.
    case firstLessRest
  }

  private static let reachOfUnlabeled = 24
  /// The most addends whose signs are tried one by one.
  private static let reachOfSigns = 5

  init(_ axis: TableAxis, isMendable: @escaping (TableSum, Int) -> Bool) {
    self.axis = axis
    self.isMendable = isMendable
    hasAmounts = (0..<axis.lineCount).contains(where: axis.hasAmount)
    var balance = Array(repeating: 0, count: axis.positionCount)
    for line in 0..<axis.lineCount {
      for place in balance.indices {
        switch axis.cell(line, place).content {
        case .amount: balance[place] += 1
        case .percent: balance[place] -= 1
        case .none, .dash: break
        }
      }
    }
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
      push(
        line, label, isTotal: label.isTotal || sum.map { !$0.isDifference || label.isNet } ?? false,
        &opensSection)
    }
    addTotalsBefore()
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

  private mutating func push(
    _ line: Int, _ label: TableLabel, isTotal: Bool, _ opensSection: inout Bool
  ) {
    stack.append(
      Entry(
        line: line, isTotal: isTotal, opensSection: opensSection, isDeduction: label.isDeduction))
    opensSection = false
  }

  /// Whether a total is of one line only, and so repeats it.
  private func repeatsTop(_ line: Int, _ label: TableLabel) -> Bool {
    guard label.isTotal, let top = stack.last, !top.isTotal || top.opensSection else {
      return false
    }
    let places = (0..<axis.positionCount).filter { axis.cell(line, $0).content == .amount }
    return !places.isEmpty
      && places.allSatisfy { axis.cell(line, $0).value == axis.cell(top.line, $0).value }
  }

  // MARK: Searching

  private mutating func bestSum(_ line: Int, _ label: TableLabel) -> TableSum? {
    let places = (0..<axis.positionCount).filter { isSummable(axis.cell(line, $0)) }
    guard !places.isEmpty, stack.count > 1 else { return nil }
    // Columns are sums only where their heading says so.
    if axis.direction == .columns, !label.isTotal, !label.isRest { return nil }
    var best: TableSum?
    var tally = RunningTally(places: places.count)
    var reach = Self.reachOfUnlabeled
    if label.isTotal || label.isNet { reach = min(stack.count, reach + budget) }
    budget = max(0, budget - reach)
    var addends: [Entry] = []
    for entry in stack.reversed().prefix(reach) {
      addends.append(entry)
      for (number, place) in places.enumerated() {
        tally.add(
          axis.cell(entry.line, place), to: axis.cell(line, place), number,
          isDeduction: entry.isDeduction)
      }
      if addends.count > 1 {
        for pattern in Pattern.allCases where isApplicable(pattern, addends, label) {
          guard let sum = sum(line, label, addends, pattern, tally, places), isProven(sum),
            isBetter(sum, than: best)
          else { continue }
          best = sum
        }
      }
      // A line with a name of its own adds up its section at most.
      if entry.opensSection, !label.isTotal, !label.isNet, !label.isEmpty { break }
    }
    return best ?? sumOfSigns(line, label, places) ?? sumByLabel(line, label, places)
  }

  /// Amounts and shares; percentages by themselves add up to their whole alone.
  private func isSummable(_ cell: TableGrid.Cell) -> Bool {
    switch cell.content {
    case .amount: true
    case .percent: hasAmounts || axis.grid.isHundred(cell)
    case .none, .dash: false
    }
  }

  private func isApplicable(_ pattern: Pattern, _ addends: [Entry], _ label: TableLabel) -> Bool {
    switch pattern {
    case .plus: true
    case .labeled: addends.dropLast().contains { $0.isDeduction }
    case .firstLessRest: label.isRest || (axis.direction == .rows && !label.isTotal)
    }
  }

  /// The line as the sum of `entries`, nearest first, with the places where it holds.
  private func sum(
    _ line: Int, _ label: TableLabel, _ entries: [Entry], _ pattern: Pattern,
    _ tally: RunningTally, _ places: [Int]
  ) -> TableSum? {
    var sum = TableSum(addends: [], line: line, label: label)
    guard let first = entries.last else { return nil }
    for (number, place) in places.enumerated() {
      guard tally.isComparable(number) else {
        if tally.plus[number] == axis.cell(line, place).value, tally.plus[number] != 0 {
          sum.single.append(place)
        }
        continue
      }
      let total =
        switch pattern {
        case .plus: tally.plus[number]
        case .labeled: tally.labeled[number]
        case .firstLessRest:
          2 * tally.value(of: axis.cell(first.line, place), in: axis.cell(line, place))
            - tally.plus[number]
        }
      note(total, tally.quanta[number], axis.cell(line, place), place, in: &sum)
    }
    guard !sum.exact.isEmpty || !sum.near.isEmpty || !sum.single.isEmpty else { return nil }
    sum.addends = entries.reversed().enumerated().map { number, entry in
      let isNegative =
        pattern == .firstLessRest
        ? number > 0 : pattern == .labeled && entry.isDeduction && isPositive(entry, places)
      return .init(line: entry.line, weight: isNegative ? -1 : 1, isTotal: entry.isTotal)
    }
    return sum
  }

  /// Whether a deduction is printed without a sign.
  private func isPositive(_ entry: Entry, _ places: [Int]) -> Bool {
    places.contains { axis.cell(entry.line, $0).value > 0 }
  }

  /// - Parameter quanta: The last printed places of the addends, added up.
  private func note(
    _ total: Int128, _ quanta: Int128, _ cell: TableGrid.Cell, _ place: Int, in sum: inout TableSum
  ) {
    let gap = total > cell.value ? total - cell.value : cell.value - total
    if hasAmounts, cell.content == .percent {
      if 2 * gap <= quanta + cell.quantum {
        sum.shares.append(place)
      } else {
        sum.brokenShares.append(place)
      }
    } else if gap == 0 {
      sum.exact.append(place)
    } else if 2 * gap <= quanta + cell.quantum {
      sum.near.append(place)
    } else {
      sum.broken.append(place)
    }
  }

  /// Whether enough places agree to believe that the line is that sum.
  private func isProven(_ sum: TableSum) -> Bool {
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
    if label.isEmpty { return !sum.isDifference || sum.exact.count > 1 }
    return sum.exact.count > 1 || (sum.broken.isEmpty && !sum.isDifference)
  }

  /// Whether a sum explains its line better than the best so far: more places agree, or as many and a slip explains the others.
  private func isBetter(_ sum: TableSum, than best: TableSum?) -> Bool {
    guard let best else { return true }
    if best.agreement != sum.agreement { return best.agreement < sum.agreement }
    guard !sum.broken.isEmpty || !sum.brokenShares.isEmpty, sum.addends.count <= best.addends.count + Self.reachOfUnlabeled else {
      return false
    }
    // A dash in the places that agree leaves open where the block begins.
    return !best.broken.allSatisfy { isMendable(best, $0) }
      && sum.broken.allSatisfy { isMendable(sum, $0) }
  }

  // MARK: Other signs

  /// A result under some added and some subtracted lines, which at least two places agree on.
  private func sumOfSigns(_ line: Int, _ label: TableLabel, _ places: [Int]) -> TableSum? {
    guard axis.direction == .rows, !label.isEmpty, places.count > 1 else { return nil }
    var best: TableSum?
    for count in 3...Self.reachOfSigns where count <= stack.count {
      let entries = stack.suffix(count)
      // Bit i set: the entry behind the first, i + 1, is subtracted.
      for signs in 1..<(1 << (count - 1)) - 1 {
        var sum = TableSum(addends: [], line: line, label: label)
        sum.addends = entries.enumerated().map { number, entry in
          let isNegative = number > 0 && signs & (1 << (number - 1)) != 0
          return .init(line: entry.line, weight: isNegative ? -1 : 1, isTotal: entry.isTotal)
        }
        noteAll(places, in: &sum)
        guard sum.exact.count > 1, sum.isMostlyWhole, isBetter(sum, than: best)
        else { continue }
        best = sum
      }
    }
    return best
  }

  private func noteAll(_ places: [Int], in sum: inout TableSum) {
    for place in places {
      var tally = RunningTally(places: 1)
      let cell = axis.cell(sum.line, place)
      for addend in sum.addends {
        tally.add(
          axis.cell(addend.line, place), to: cell, 0, isDeduction: addend.weight < 0)
      }
      guard tally.isComparable(0) else { continue }
      note(addingSigned(sum, place), tally.quanta[0], cell, place, in: &sum)
    }
  }

  private func addingSigned(_ sum: TableSum, _ place: Int) -> Int128 {
    let content = axis.cell(sum.line, place).content
    return sum.addends.reduce(0) { total, addend in
      let cell = axis.cell(addend.line, place)
      guard cell.content == content else { return total }
      return total + Int128(addend.weight) * cell.value
    }
  }

  // MARK: Totals before their parts

  /// Finds the totals that stand before the lines that make them: "Total", then "1 year", "1–3 years", "after".
  private mutating func addTotalsBefore() {
    let known = Set(sums.map(\.line))
    for line in 0..<axis.lineCount where !known.contains(line) {
      guard let label = axis.label(line), label.isTotal, axis.hasAmount(line) else { continue }
      if let sum = bestSumBehind(line, label, known) { sums.append(sum) }
    }
  }

  /// A total as the sum of lines behind it; where only one place speaks for it, of all up to the end of the section.
  private func bestSumBehind(_ line: Int, _ label: TableLabel, _ known: Set<Int>) -> TableSum? {
    let places = (0..<axis.positionCount).filter { axis.cell(line, $0).content == .amount }
    var tally = RunningTally(places: places.count)
    var best: TableSum?
    var last: TableSum?
    var entries: [Entry] = []
    for next in line + 1..<max(line + 1, min(axis.lineCount, line + 1 + Self.reachOfUnlabeled)) {
      guard let other = axis.label(next), !other.isTotal else { break }
      guard axis.hasAmount(next) else {
        if axis.hasPercent(next) { continue }
        break
      }
      entries.append(
        Entry(line: next, isTotal: known.contains(next), opensSection: false, isDeduction: false))
      for (number, place) in places.enumerated() {
        tally.add(axis.cell(next, place), to: axis.cell(line, place), number, isDeduction: false)
      }
      guard entries.count > 1 else { continue }
      last = sum(line, label, entries.reversed(), .plus, tally, places)
      guard let sum = last, sum.exact.count > 1, sum.isMostlyWhole, isBetter(sum, than: best) else {
        continue
      }
      best = sum
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

  // MARK: The label alone

  /// What a label says where no place agrees: the natural block above it, if it has one place and a slip explains it.
  private func sumByLabel(_ line: Int, _ label: TableLabel, _ places: [Int]) -> TableSum? {
    guard axis.direction == .rows else { return nil }
    let amounts = places.filter { axis.cell(line, $0).content == .amount }
    guard amounts.count == 1, let place = amounts.first else { return nil }
    for entries in naturalBlocks(label) where entries.count > 1 {
      if let sum = sumByLabel(line, label, entries, place) { return sum }
    }
    return nil
  }

  /// The line as the sum of a block that does not make it, where a slip explains that.
  private func sumByLabel(
    _ line: Int, _ label: TableLabel, _ entries: ArraySlice<Entry>, _ place: Int
  ) -> TableSum? {
    // "All 39 markets" under ten of them.
    if let count = label.count, ExactDecimal(entries.count) < count { return nil }
    var sum = TableSum(addends: [], line: line, label: label)
    let isDifference = !label.isTotal && !entries.contains { $0.isDeduction }
    sum.addends = entries.enumerated().map { number, entry in
      let isPositive = axis.cell(entry.line, place).value >= 0
      let isNegative = isPositive && number > 0 && (isDifference || entry.isDeduction)
      return .init(line: entry.line, weight: isNegative ? -1 : 1, isTotal: entry.isTotal)
    }
    noteAll([place], in: &sum)
    guard !sum.broken.isEmpty, isMendable(sum, place) else { return nil }
    sum.isByLabelOnly = true
    return sum
  }

  /// The blocks that a label can mean, the nearest first.
  private func naturalBlocks(_ label: TableLabel) -> [ArraySlice<Entry>] {
    let section = stack.lastIndex(where: \.opensSection) ?? 0
    guard label.isTotal else {
      guard label.isNet else { return [] }
      // "Gross", "Less …", "Less …", "Net"; or two lines, the second taken from the first.
      let deductions = stack.reversed().prefix { $0.isDeduction }.count
      if deductions > 0 {
        return [stack.suffix(deductions + 1)] + (label.isRest ? [stack[section...]] : [])
      }
      return label.isRest && stack.count - section == 2 ? [stack[section...]] : []
    }
    var blocks: [ArraySlice<Entry>] = []
    if let last = stack.lastIndex(where: \.isTotal) { blocks.append(stack[(last + 1)...]) }
    blocks.append(stack[section...])
    let totals = stack.filter(\.isTotal)
    if totals.count > 1 { blocks.append(totals[...]) }
    blocks.append(stack[...])
    return blocks
  }
}

/// Sums over lines, for each place of a line, as addends are taken in one by one.
private struct RunningTally {
  var plus: [Int128]
  var labeled: [Int128]
  var quanta: [Int128]
  private var present: [Int]
  private var isMixed: [Bool]
  private var unit: [Int]

  init(places: Int) {
    plus = Array(repeating: 0, count: places)
    labeled = plus
    quanta = plus
    present = Array(repeating: 0, count: places)
    isMixed = Array(repeating: false, count: places)
    unit = Array(repeating: -1, count: places)
  }

  /// Takes a cell in; one of another kind than the result (a percentage among amounts) adds nothing.
  mutating func add(
    _ cell: TableGrid.Cell, to result: TableGrid.Cell, _ number: Int, isDeduction: Bool
  ) {
    guard cell.content == result.content else { return }
    let known = unit[number] >= 0 ? unit[number] : result.unit
    if known >= 0, cell.unit >= 0, known != cell.unit { isMixed[number] = true }
    unit[number] = known >= 0 ? known : cell.unit
    plus[number] += cell.value
    labeled[number] += isDeduction && cell.value > 0 ? -cell.value : cell.value
    quanta[number] += cell.quantum
    if cell.value != 0 { present[number] += 1 }
  }

  func value(of cell: TableGrid.Cell, in result: TableGrid.Cell) -> Int128 {
    cell.content == result.content ? cell.value : 0
  }

  /// Whether at least two figures of one unit are there.
  func isComparable(_ number: Int) -> Bool { present[number] > 1 && !isMixed[number] }
}
