import ArticleModel

/// Parts of periods: "the third quarter of 1990", "the first nine months", "the last week of July", "late 2025".
extension FigureScanner {
  // MARK: - Ordinals

  /// What an ordinal begins: "third quarter", "21st century", "first week of July", "the 9th".
  func ordinalMatch(at index: Int) -> TimeMatch? {
    guard let (count, head) = input.ordinal(at: index), !input.isGlued(index) || input.mark(at: index - 1) != .point else { return nil }
    if let match = part(of: count, from: index, head: head) { return match }
    return dayOfMonth(count, index, head)
  }

  /// The `count`th unit of a period, counted from its end where negative.
  func part(of count: Int, from index: Int, head: Int) -> TimeMatch? {
    var cursor = head
    var count = count
    // "the third last week of 2018"
    if count > 0, input.isWord("last", at: cursor) || input.isWord("to", at: cursor) && input.isWord("last", at: cursor + 1) {
      count = -count
      cursor += input.isWord("to", at: cursor) ? 2 : 1
    }
    if input.mark(at: cursor) == .hyphen, input.isGlued(cursor), input.isGlued(cursor + 1) { cursor += 1 }
    var isFiscal = input.timeHas(.fiscal, at: index - 1) || (input.mark(at: index - 1) == .hyphen && input.timeHas(.fiscal, at: index - 2))
    if input.timeHas(.fiscal, at: cursor) {
      isFiscal = true
      cursor += 1
    }
    let isFiscalBefore = input.timeHas(.fiscal, at: index - 1)
    let start = isFiscalBefore ? index - 1 : isFiscal && input.mark(at: index - 1) == .hyphen ? index - 2 : index
    if let match = parts(count, withArticle(start), cursor) { return match }
    guard var (unit, isPlural) = unitOrDay(at: cursor) else { return nil }
    if isPlural, unit != .quarter { return nil }
    isPlural = false
    let end = cursor + 1
    if unit == .century {
      guard count > 0 else { return nil }
      return century(count, index, end)
    }
    let isHalf = unit == .half
    if unit == .quarter || isHalf, abs(count) <= (isHalf ? 2 : 4) {
      return quarter(count, isHalf: isHalf, isFiscal: isFiscal, from: start, end: end)
    }
    if input.mark(at: end) == .hyphen { unit = .night }
    guard unit != .night, let outer = outerPeriod(behind: end), outer.period.unit.rawValue > unit.rawValue
    else { return nil }
    let weekday = input.has(.weekday, at: cursor) ? input.lexicon.value(of: input[cursor]) : nil
    guard let period = nth(count, unit, weekday: weekday, of: outer.period) else { return nil }
    return match(period, withArticle(start)..<outer.end)
  }

  private func unitOrDay(at index: Int) -> (unit: PeriodUnit, isPlural: Bool)? {
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
  private func nth(
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
        result = CalendarPeriod(day: (count > 0 ? start : end.advanced(byDays: -1)).advanced(byDays: steps))
      case .week:
        result = CalendarPeriod(.week, containing: edge(4, start, end, count).advanced(byDays: steps * 7))
      case .weekend:
        result = CalendarPeriod(.weekend, containing: edge(6, start, end, count).advanced(byDays: steps * 7))
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
  private func edge(_ weekday: Int, _ start: CivilDay, _ end: CivilDay, _ count: Int) -> CivilDay {
    if count > 0 { return start.advanced(byDays: (weekday - start.weekday).modulo(7)) }
    let last = end.advanced(byDays: -1)
    return last.advanced(byDays: -(last.weekday - weekday).modulo(7))
  }

  private func century(_ count: Int, _ index: Int, _ end: Int) -> TimeMatch? {
    guard (1...40).contains(count) else { return nil }
    var period = CalendarPeriod(century: (count - 1) * 100)
    var end = end
    if let era = input.era(at: end) {
      if era.isBefore { period.century = -count * 100 }
      end = era.end
    }
    return match(period, withArticle(index)..<end)
  }

  /// "third quarter", "the second half of 1995", "fiscal third-quarter".
  private func quarter(
    _ count: Int, isHalf: Bool, isFiscal: Bool, from start: Int, end: Int
  ) -> TimeMatch? {
    // "a quarter", "first half" of a match: a half of the year wants a year or a word that dates.
    let number = count > 0 ? count : (isHalf ? 3 : 5) + count
    var period = isHalf ? CalendarPeriod(half: number) : CalendarPeriod(quarter: number)
    period.isFiscal = isFiscal
    if let outer = fiscalOrPlainYear(behind: end) {
      period.year = outer.year
      period.isFiscal = outer.isFiscal
      return match(period, withArticle(start)..<outer.end)
    }
    if let outer = outerPeriod(behind: end) {
      if outer.period.unit == .year {
        period.year = outer.period.year
        period.isAnchored = outer.period.isAnchored
        return match(period, withArticle(start)..<outer.end)
      }
      guard isHalf, let third = outer.period.days.map({ halves($0, number) }) else { return nil }
      var result = outer.period
      result.third = third
      return match(result, withArticle(start)..<outer.end)
    }
    if count < 0 { return nil }
    let date = DateMatch(period: period, tokens: withArticle(start)..<end)
    guard !isHalf || input.has([.preposition, .temporal], at: date.tokens.lowerBound - 1) else {
      return nil
    }
    var result = completed(resolved(date))
    if input.isArticle(result.tokens.lowerBound), result.period?.isAnchored == true,
      let earlier = yearAgo(at: result.tokens.upperBound), let period = result.period?.advanced(by: -4 * (isHalf ? 0 : 1))
    {
      result = match(period, result.tokens.lowerBound..<earlier)
    }
    return result
  }

  private func halves(_ days: (start: CivilDay, end: CivilDay), _ number: Int) -> CalendarPeriod.Third {
    number == 1 ? .early : .late
  }

  /// The token behind "a year ago", "a year earlier".
  private func yearAgo(at index: Int) -> Int? {
    guard input.has(.indefinite, at: index), input.periodUnit(at: index + 1)?.unit == .year,
      input.isWord("ago", at: index + 2) || input.isWord("earlier", at: index + 2)
    else { return nil }
    return index + 3
  }

  /// A year behind "of", "in", a comma or nothing, fiscal or not.
  private func fiscalOrPlainYear(behind index: Int) -> (year: Int, isFiscal: Bool, end: Int)? {
    var cursor = index
    if input.isWord("of", at: cursor) || input.isWord("in", at: cursor)
      || input.mark(at: cursor) == .comma || input.mark(at: cursor) == .slash
    {
      cursor += 1
    }
    if let year = input.plainYear(at: cursor) { return (year, false, cursor + 1) }
    guard let fiscal = input.fiscalYear(at: cursor), let year = fiscal.period.year else { return nil }
    return (year, true, fiscal.tokens.upperBound)
  }

  /// "the first nine months", "the last three months of 1989": a length with its place.
  private func parts(_ count: Int, _ start: Int, _ head: Int) -> TimeMatch? {
    guard abs(count) == 1, let number = input.countNumber(at: head),
      let (unit, isPlural) = input.periodUnit(at: number.end), isPlural
    else { return nil }
    let end = number.end + 1
    guard var outer = outerPeriod(behind: end) else {
      // "the last three months" rolls; "the first three months" are those of the year.
      return count < 0 ? nil : .duration(unit.timex(number.value), start..<end)
    }
    var result = TimeMatch.duration(unit.timex(number.value), start..<outer.end)
    // TimeML marks "the first nine months" and "the year" apart.
    if outer.period.isAnchored, outer.period.unit == .year { outer.end = end }
    guard let days = outer.period.days,
      let bound = shifted(count > 0 ? days.start : days.end, unit, number.value * count)
    else { return result }
    result.expression.start = (count > 0 ? days.start : bound).description
    result.expression.end = (count > 0 ? bound : days.end).description
    result.tokens = start..<outer.end
    return result
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

  // MARK: - Days of a month

  /// "the 9th", "on the 15th", "the 20th of next month".
  private func dayOfMonth(_ count: Int, _ index: Int, _ head: Int) -> TimeMatch? {
    guard (1...31).contains(count) else { return nil }
    let isNumber = input.at(index)?.kind == .number
    if input.isWord("of", at: head) || input.isWord("day", at: head) {
      let cursor = input.isWord("day", at: head) ? head + 1 : head
      if let outer = outerPeriod(behind: cursor), outer.period.unit == .month {
        var period = outer.period
        period.day = count
        return match(period, withArticle(index)..<outer.end)
      }
      return ordinalOfMonth(count, index, head)
    }
    if input.has(.month, at: head) { return ordinalOfMonth(count, index, head) }
    guard isNumber, input.isArticle(index - 1), input.has([.temporal, .preposition], at: index - 2),
      input.at(head).map({ $0.kind == .mark && $0.mark != .hyphen || input.has([.function, .preposition, .conjunction, .auxiliary, .verb], at: head) }) ?? true
    else { return nil }
    let date = DateMatch(period: CalendarPeriod(day: count), tokens: index - 1..<head)
    return resolved(date)
  }

  /// "second of August", "ninth April 2020": the month behind an ordinal in words.
  private func ordinalOfMonth(_ count: Int, _ index: Int, _ head: Int) -> TimeMatch? {
    let cursor = input.isWord("of", at: head) ? head + 1 : head
    guard input.has(.month, at: cursor), input[cursor].isCapitalized,
      let month = input.monthDate(at: cursor), month.period.day == nil
    else { return nil }
    var period = month.period
    period.day = count
    let date = DateMatch(period: period, tokens: withArticle(index)..<month.tokens.upperBound)
    return completed(resolved(date))
  }

  // MARK: - Thirds

  /// "late 2025", "early next week", "the end of March", "mid-afternoon", "earlier this month".
  func thirdMatch(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    guard let third = word.third else { return nil }
    var cursor = index + 1
    let isNoun = word.roles.contains(.thirdNoun)
    if isNoun {
      guard input.isWord("of", at: cursor) else { return nil }
      cursor += 1
    } else {
      if input.mark(at: cursor) == .hyphen {
        guard input.isGlued(cursor), input.isGlued(cursor + 1) else { return nil }
        cursor += 1
      }
      if input.isWord("in", at: cursor) || input.isWord("of", at: cursor) || input.isWord("on", at: cursor) { cursor += 1 }
    }
    if input.isArticle(cursor) { cursor += 1 }
    guard let token = input.at(cursor), token.kind == .number || token.kind == .word else { return nil }
    let isComparative = input.isWord("earlier", at: index) || input.isWord("later", at: index)
    guard let inner = innerOfThird(at: cursor, isBare: isNoun), var period = inner.period, period.third == nil
    else { return nil }
    if isComparative, !period.isAnchored { return nil }
    // "late 12 March" is no third.
    period.third = third
    let end = inner.tokens.upperBound
    let start = input.isArticle(index - 1) && !isClaimed(index - 1) ? index - 1 : index
    var result = match(period, start..<end)
    if isNoun { result.core = inner.tokens }
    return result
  }

  private func innerOfThird(at index: Int, isBare: Bool) -> TimeMatch? {
    if let part = input.dayPart(at: index), !part.isInstant {
      // "early evening", "mid-afternoon yesterday"
      if let day = nestedDay(at: index + 1), var period = day.period, period.unit == .day, period.part == nil {
        period.part = part
        return match(period, index..<day.tokens.upperBound)
      }
      guard let anchor = times.isNarrative ? times.storyDay : times.reference?.day else { return nil }
      var period = CalendarPeriod(day: anchor)
      period.part = part
      period.isAnchored = true
      return match(period, index..<index + 1)
    }
    if input.has([.month], at: index), let date = input.date(at: index), date.period.day != nil {
      return nil
    }
    if let (unit, isPlural) = input.periodUnit(at: index), !isPlural, isBare || input.isArticle(index - 1),
      let period = times.period(unit, 0, from: times.isNarrative ? times.storyDay : times.speechDay)
    {
      guard unit.rawValue >= PeriodUnit.day.rawValue, !input.isWord("of", at: index + 1) else { return nil }
      return match(period, index..<index + 1)
    }
    if let season = input.season(at: index), !input.timeHas(.plural, at: index) {
      return seasonMatch(season, at: index)
    }
    return nestedDay(at: index).map { withTimeOfDay($0) }
  }
}
