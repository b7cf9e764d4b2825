import ArticleModel

/// Sums that are not simply of the lines on top of the stack.
extension TableSumFinder {
  /// The most addends whose signs are tried one by one.
  private static let reachOfSigns = 5

  /// A result under some added and some subtracted lines, which at least two places agree on.
  func sumOfSigns(_ line: Int, _ label: TableLabel, _ places: [Int]) -> TableSum? {
    guard axis.direction == .rows, !label.isEmpty, places.count > 1, places.count <= 64 else {
      return nil
    }
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
        note(Array(places.prefix(2)), in: &sum)
        guard !sum.exact.isEmpty else { continue }
        note(Array(places.dropFirst(2)), in: &sum)
        if sum.exact.count > 1, sum.isMostlyWhole, isBetter(sum, than: best) { best = sum }
      }
    }
    return best
  }

  /// A last column without a word for a total, "Gold, Silver, Bronze, Medals", that is the sum of all others in every row
  /// but one at most.
  func sumOfColumns(_ line: Int, _ label: TableLabel) -> TableSum? {
    guard line == axis.lineCount - 1, stack.count > 1, stack.count <= 8,
      stack.allSatisfy({ !$0.isTotal })
    else { return nil }
    let places = amountPlaces(of: line)
    let sum = sum(line, label, stack[...], .plus, places)
    // Three addends and more make a sum by chance in no two rows.
    let enough = stack.count > 2 ? 2 : 4
    guard sum.near.isEmpty, sum.broken.count <= 1, sum.exact.count >= enough,
      sum.broken.allSatisfy({ isMendable(sum, $0) })
    else { return nil }
    return sum
  }

  // MARK: The label alone

  /// What a label says where no place agrees: the natural block above it, if it has one place and a slip explains it.
  func sumByLabel(_ line: Int, _ label: TableLabel) -> TableSum? {
    // "Takings", "Less: costs", "Surplus": under a deduction stands what is left.
    let isLeft = label.isTotal || label.isNet || stack.last?.isDeduction == true
    guard axis.direction == .rows, isLeft, !label.isDeduction else { return nil }
    let places = amountPlaces(of: line)
    guard places.count == 1 else { return nil }
    for entries in naturalBlocks(label) where entries.count > 1 {
      if let sum = sumByLabel(line, label, entries, places[0]) { return sum }
    }
    return nil
  }

  /// The line as the sum of a block that does not make it, where a slip explains that.
  func sumByLabel(
    _ line: Int, _ label: TableLabel, _ entries: ArraySlice<Entry>, _ place: Int
  ) -> TableSum? {
    // "All 39 markets" under ten of them.
    if let count = label.count, entries.count < count { return nil }
    var sum = TableSum(addends: [], line: line, label: label)
    let isDifference = !label.isTotal && !entries.contains { $0.isDeduction }
    sum.addends = entries.enumerated().map { number, entry in
      let isPositive = axis.cell(entry.line, place).value >= 0
      let isNegative = isPositive && number > 0 && (isDifference || entry.isDeduction)
      return .init(line: entry.line, weight: isNegative ? -1 : 1, isTotal: entry.isTotal)
    }
    note([place], in: &sum)
    guard !sum.broken.isEmpty else { return nil }
    // A total under nothing but subtotals that hold is theirs, slip or not: one of them may be left out.
    let proven = Set(sums.filter { !$0.isByLabelOnly }.map(\.line))
    sum.isOfTotals =
      label.isTotal && entries.count > 1 && entries.count == stack.count
      && entries.allSatisfy { proven.contains($0.line) }
    guard sum.isOfTotals || isMendable(sum, place) else { return nil }
    sum.isByLabelOnly = true
    return sum
  }

  /// The blocks that a label can mean, the nearest first.
  private func naturalBlocks(_ label: TableLabel) -> [ArraySlice<Entry>] {
    let section = stack.lastIndex(where: \.opensSection) ?? 0
    guard label.isTotal else {
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
