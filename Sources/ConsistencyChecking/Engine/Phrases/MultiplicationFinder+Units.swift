import ArticleModel

extension MultiplicationFinder {
  /// What there is for each, in the unit of a total; `nil` where they are of different things.
  func price(_ each: Amount, for total: Amount, _ count: Amount) -> Operand? {
    guard total.isItem == each.isItem,
      total.per == nil
        ? count.per == nil || each.isMean
        : isRate(count) || total.per == each.per || periods(each, total) != nil
          // "420 crates at $15 a crate, for $6,300 a night": the period is that of all three.
          || (count.per == nil && each.per.map { !EachMarker.periods.contains($0) } == true
            && total.per.map(EachMarker.periods.contains) == true)
    else { return nil }
    var operand = each.operand
    if each.unit == total.unit { return each.isCount == total.isCount ? operand : nil }
    if each.unit.isEmpty {
      // "8,820 kilometres, an average of 630 each".
      return each.isCount && (each.isMean || (total.isCount && total.noun == nil)) ? operand : nil
    }
    if total.unit.isEmpty { return nil }
    let base = each.unit.prefix { $0 != "/" }
    if base == total.unit { return operand }
    guard !each.isCount, !total.isCount,
      let power = MultiplicationFinder.power(from: String(base), to: total.unit),
      let value = operand.value.scaled(byPowerOfTen: power)
    else { return nil }
    operand.value = value
    return operand
  }

  /// "£260 a month each, which yields £265,200 a year": twelve months.
  func periods(_ each: Amount, _ total: Amount) -> Operand? {
    guard let per = each.per, let other = total.per,
      let factor = UnitTimesCount.factors["\(per)/\(other)"]
    else { return nil }
    let text = "\(factor) \(per)s"
    return Operand(
      reference: .other(.init(text: text)), value: FigureValue(exactly: ExactDecimal(factor)),
      text: text)
  }

  /// Whether a number of things is one for each period: "1,200 meals a day", "2,300 tonnes a year".
  func isRate(_ amount: Amount) -> Bool {
    amount.per != nil || amount.unit.utf8.contains(UInt8(ascii: "/"))
  }

  /// The power of ten between two units of one kind: −6 from watts to megawatts.
  private static func power(from unit: String, to other: String) -> Int? {
    let prefixes: [(String, Int)] = [("k", 3), ("M", 6), ("G", 9), ("T", 12)]
    func split(_ code: String) -> (base: String, power: Int) {
      // A tonne is a million grams.
      if code == "t" { return ("g", 6) }
      for (prefix, power) in prefixes where code.hasPrefix(prefix) && code.utf8.count > 1 {
        return (String(code.dropFirst()), power)
      }
      return (code, 0)
    }
    let (left, right) = (split(unit), split(other))
    return left.base == right.base ? left.power - right.power : nil
  }
}
