import ArticleModel

/// Parts of periods: "the third quarter of 1990", "the first nine months", "the last week of July", "late 2025".
extension FigureScanner {
  // MARK: - Ordinals

  /// What an ordinal begins: "third quarter", "21st century", "first week of July", "the 9th".
  func ordinalMatch(at index: Int) -> TimeMatch? {
    guard let (count, head) = input.ordinal(at: index),
      !input.isGlued(index) || input.mark(at: index - 1) != .point
    else { return nil }
    if let match = part(of: count, from: index, head: head) { return match }
    return dayOfMonth(count, index, head)
  }

  /// The `count`th unit of a period, counted from its end where negative.
  func part(of count: Int, from index: Int, head: Int) -> TimeMatch? {
    var cursor = head
    var count = count
    // "the third last week of 2018"
    if count > 0,
      input.isWord("last", at: cursor)
        || input.isWord("to", at: cursor) && input.isWord("last", at: cursor + 1)
    {
      count = -count
      cursor += input.isWord("to", at: cursor) ? 2 : 1
    }
    if input.mark(at: cursor) == .hyphen, input.isGlued(cursor), input.isGlued(cursor + 1) {
      cursor += 1
    }
    var isFiscal =
      input.timeHas(.fiscal, at: index - 1)
      || (input.mark(at: index - 1) == .hyphen && input.timeHas(.fiscal, at: index - 2))
    if input.timeHas(.fiscal, at: cursor) {
      isFiscal = true
      cursor += 1
    }
    let isFiscalBefore = input.timeHas(.fiscal, at: index - 1)
    let start =
      isFiscalBefore
      ? index - 1 : isFiscal && input.mark(at: index - 1) == .hyphen ? index - 2 : index
    if let match = parts(count, withArticle(start), cursor) { return match }
    guard let (unit, isPlural) = unitOrDay(at: cursor), !isPlural || unit == .quarter else {
      return nil
    }
    var end = cursor + 1
    let part = input.has(.weekday, at: cursor) ? input.dayPart(at: end) : nil
    if part != nil { end += 1 }
    if unit == .century {
      guard count > 0 else { return nil }
      return century(count, index, end)
    }
    let isHalf = unit == .half
    if unit == .quarter || isHalf, abs(count) <= (isHalf ? 2 : 4) {
      return quarter(count, isHalf: isHalf, isFiscal: isFiscal, from: start, end: end)
    }
    guard input.mark(at: end) != .hyphen, let outer = outerPeriod(behind: end),
      outer.period.unit.rawValue > unit.rawValue
    else { return nil }
    let weekday = input.has(.weekday, at: cursor) ? input.lexicon.value(of: input[cursor]) : nil
    guard var period = nth(count, unit, weekday: weekday, of: outer.period) else { return nil }
    period.part = part
    return match(period, withArticle(start)..<outer.end)
  }

  func unitOrDay(at index: Int) -> (unit: PeriodUnit, isPlural: Bool)? {
    if input.timeHas(.half, at: index) { return (.half, false) }
    if input.has(.weekday, at: index) { return (.day, false) }
    return input.periodUnit(at: index)
  }

  /// The period behind "of" or "in".
  func outerPeriod(behind index: Int) -> (period: CalendarPeriod, end: Int)? {
    var cursor = index
    guard input.isWord("of", at: cursor) || input.isWord("in", at: cursor) else { return nil }
    cursor += 1
    if input.isArticle(cursor) { cursor += 1 }
    guard let match = nestedDay(at: cursor), let period = match.period, period.days != nil,
      period.unit != .day
    else { return nil }
    return (period, match.tokens.upperBound)
  }

  /// The nth unit of a period; a week belongs to the period that holds its Thursday (ISO 8601).
  func nth(
    _ count: Int, _ unit: PeriodUnit, weekday: Int?, of outer: CalendarPeriod
  ) -> CalendarPeriod? {
    guard let (start, end) = outer.days else { return nil }
    let steps = count > 0 ? count - 1 : count + 1
    var result: CalendarPeriod?
    if let weekday {
      result = CalendarPeriod(day: edge(weekday, start, end, count).advanced(byDays: steps * 7))
    } else {
      switch unit {
      case .day:
        result = CalendarPeriod(
          day: (count > 0 ? start : end.advanced(byDays: -1)).advanced(byDays: steps))
      case .week:
        result = CalendarPeriod(
          .week, containing: edge(4, start, end, count).advanced(byDays: steps * 7))
      case .weekend:
        result = CalendarPeriod(
          .weekend, containing: edge(6, start, end, count).advanced(byDays: steps * 7))
      case .month, .quarter, .half, .year, .decade:
        let first = count > 0 ? start : end.advanced(byDays: -1)
        result = CalendarPeriod(unit, containing: first).advanced(by: steps)
      default: return nil
      }
    }
    guard let days = result?.days, days.end > start, days.start < end else { return nil }
    result?.isAnchored = outer.isAnchored
    return result
  }

  /// The first or last such weekday of a stretch of days.
  func edge(_ weekday: Int, _ start: CivilDay, _ end: CivilDay, _ count: Int) -> CivilDay {
    if count > 0 { return start.advanced(byDays: (weekday - start.weekday).modulo(7)) }
    let last = end.advanced(byDays: -1)
    return last.advanced(byDays: -(last.weekday - weekday).modulo(7))
  }

  func century(_ count: Int, _ index: Int, _ end: Int) -> TimeMatch? {
    guard (1...40).contains(count) else { return nil }
    var period = CalendarPeriod(century: (count - 1) * 100)
    var end = end
    if let era = input.era(at: end) {
      if era.isBefore { period.century = -count * 100 }
      end = era.end
    }
    return match(period, withArticle(index)..<end)
  }

  /// A day some units further on.
  func shifted(_ day: CivilDay, _ unit: PeriodUnit, _ count: Int) -> CivilDay? {
    guard abs(count) < 100_000 else { return nil }
    return switch unit {
    case .second, .minute, .hour: nil
    case .day, .night: day.advanced(byDays: count)
    case .week, .weekend: day.advanced(byDays: count * 7)
    case .month: day.advanced(byMonths: count)
    case .quarter, .season: day.advanced(byMonths: count * 3)
    case .half: day.advanced(byMonths: count * 6)
    case .year: day.advanced(byMonths: count * 12)
    case .decade: day.advanced(byMonths: count * 120)
    case .century: day.advanced(byMonths: count * 1200)
    }
  }

}
